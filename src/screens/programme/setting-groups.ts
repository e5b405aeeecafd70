import type { ProgrammeSetting } from '#src/domain/programme.ts';

/** The settings as the page groups them. */
export const settingGroups = {
  contacts: ['checkInMinutes', 'checkInEveryDays', 'longerCallsAWeek'],
  sessions: ['sessionsAWeek', 'sessionMinutes', 'bufferMinutes', 'phonesOnline'],
  groups: ['groupSize', 'groupMinutes', 'groupFacilitators'],
  attendance: ['missedAfterMinutes'],
  rhythms: [
    'survivorContactDays',
    'caseManagementDays',
    'sessionsForFeedback',
    'practitionerSupportDays',
    'riskScreenDays',
    'holdingReviewDays',
  ],
} as const satisfies { readonly [Group: string]: readonly ProgrammeSetting[] };
export type SettingGroup = keyof typeof settingGroups;

/** The groups from top to bottom. */
export const settingGroupKeys = [
  'contacts',
  'sessions',
  'groups',
  'attendance',
  'rhythms',
] as const satisfies readonly SettingGroup[];
