import type { ClientRecords } from '#src/domain/client-records.ts';
import { householdOn, type Household } from '#src/domain/household.ts';
import { latestScreen, type RiskScreen } from '#src/domain/risk-screen.ts';
import type { SupportFacts } from '#src/domain/suggested-support.ts';

/** What bears on the choice of the support, and where it was found out. */
export interface KnownOnDay {
  readonly facts: SupportFacts;
  readonly household: Household;
  /** The screen that counted on that day; null as long as there was none. */
  readonly screen: RiskScreen | null;
}

/** What is known of a client as of a civil day, unknown where nobody asked (IN-9, RS-5). */
export function knownOn(day: string, records: ClientRecords): KnownOnDay {
  const household = householdOn(day, records, records.households);
  const screen = latestScreen(records.screens.filter(({ body }) => body.on <= day))?.body ?? null;
  return {
    household,
    screen,
    facts: {
      livingSituation: household.livingSituation,
      work: household.work,
      partnerWorksOutside: household.partnerWorksOutside,
      earlierGroup: records.client.earlierGroup,
      stable: screen?.stable ?? 'unknown',
      level: screen?.level ?? null,
    },
  };
}
