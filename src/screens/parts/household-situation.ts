import { householdFields, sharesHome, type Household } from '#src/domain/household.ts';

/** What is asked about home and work, wherever it is asked (CL-2, CL-3, RS-3). */
export type HouseholdSituation = Pick<
  Household,
  | 'livingSituation'
  | 'work'
  | 'partnerWorksOutside'
  | 'isolating'
  | 'children'
  | 'childrenAges'
  | 'childrenArrangements'
>;

const {
  livingSituation,
  work,
  partnerWorksOutside,
  isolating,
  children,
  childrenAges,
  childrenArrangements,
} = householdFields;

/** Schemas of it, for the draft of a form that asks it. */
export const householdSituationFields = {
  livingSituation,
  work,
  partnerWorksOutside,
  isolating,
  children,
  childrenAges,
  childrenArrangements,
};

/** What of a household the questions are about. */
export function situationOf(household: HouseholdSituation): HouseholdSituation {
  return {
    livingSituation: household.livingSituation,
    work: household.work,
    partnerWorksOutside: household.partnerWorksOutside,
    isolating: household.isolating,
    children: household.children,
    childrenAges: household.childrenAges,
    childrenArrangements: household.childrenArrangements,
  };
}

/** Whether the work of those he lives with matters: not for somebody who lives alone (RS-3). */
export function asksAboutPartnersWork({
  livingSituation: living,
}: Pick<Household, 'livingSituation'>): boolean {
  return sharesHome(living) !== 'no';
}

/** The answers to what was asked; to what was not, nothing is known. */
export function askedSituation(situation: HouseholdSituation): HouseholdSituation {
  const withoutChildren = situation.children === 'no';
  return {
    ...situationOf(situation),
    partnerWorksOutside: asksAboutPartnersWork(situation) ? situation.partnerWorksOutside : 'unknown',
    childrenAges: withoutChildren ? '' : situation.childrenAges,
    childrenArrangements: withoutChildren ? '' : situation.childrenArrangements,
  };
}

/** Whether anything of it is known at all. */
export function isAnythingKnown(situation: HouseholdSituation): boolean {
  return Object.values(askedSituation(situation)).some((answer) => answer !== 'unknown' && answer !== '');
}
