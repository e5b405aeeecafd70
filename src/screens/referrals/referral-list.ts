import { nextReferralStep, type Referral, type ReferralStep } from '#src/domain/referral.ts';
import { matchesQuery, searchable } from '#src/domain/search-text.ts';

/** A referral with its record and what is to do for it. */
export interface ListedReferral {
  readonly record: string;
  readonly referral: Referral;
  /** The next step and the day from which it is due; null when it is settled. */
  readonly next: { readonly step: ReferralStep; readonly day: string } | null;
}

/** Referrals as the list shows them. */
export interface ReferralList {
  /** Triage has not ended; who waits longest comes first. */
  readonly open: readonly ListedReferral[];
  /** Triage has ended and something follows from it; what is due first comes first. */
  readonly toDo: readonly ListedReferral[];
  /** Nothing is left to do; the latest comes first. */
  readonly settled: readonly ListedReferral[];
}

const byDay = (day: (listed: ListedReferral) => string) => (a: ListedReferral, b: ListedReferral) =>
  day(a).localeCompare(day(b)) ||
  a.referral.reference.localeCompare(b.referral.reference, undefined, { numeric: true });

/** Sorts referrals by what is to do for them (CL-6), of those that match the query in reference, referrer or note. */
export function listReferrals(
  all: readonly { readonly record: string; readonly referral: Referral }[],
  query: string,
): ReferralList {
  const listed = all
    .filter(({ referral: { reference, referrer, note } }) =>
      matchesQuery(searchable([reference, referrer, note].join('\n')), query),
    )
    .map(({ record, referral }) => ({ record, referral, next: nextReferralStep(referral) }));
  return {
    open: listed
      .filter(({ next }) => next?.step === 'triage')
      .toSorted(byDay(({ referral }) => referral.receivedOn)),
    toDo: listed
      .filter(({ next }) => next !== null && next.step !== 'triage')
      .toSorted(byDay(({ next }) => next?.day ?? '')),
    settled: listed
      .filter(({ next }) => next === null)
      .toSorted(byDay(({ referral }) => referral.decidedOn ?? referral.receivedOn))
      .toReversed(),
  };
}
