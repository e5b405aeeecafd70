import { freeText } from './field-values.ts';
import { defineRecord } from './record-definition.ts';
import { z } from './schema.ts';

/** Whether phones do for online sessions (SU-2). */
export const phonePolicies = ['none', 'individualOnly', 'any'] as const;

/** The settings that are numbers, each with its least and greatest value that makes sense at all. */
export const programmeNumbers = {
  checkInMinutes: { least: 5, most: 60 },
  checkInEveryDays: { least: 1, most: 14 },
  longerCallsAWeek: { least: 0, most: 7 },
  sessionsAWeek: { least: 1, most: 7 },
  sessionMinutes: { least: 15, most: 180 },
  bufferMinutes: { least: 0, most: 180 },
  groupSize: { least: 2, most: 20 },
  groupMinutes: { least: 30, most: 240 },
  groupFacilitators: { least: 1, most: 6 },
  missedAfterMinutes: { least: 1, most: 60 },
  survivorContactDays: { least: 1, most: 90 },
  caseManagementDays: { least: 1, most: 90 },
  sessionsForFeedback: { least: 1, most: 50 },
  practitionerSupportDays: { least: 1, most: 90 },
  riskScreenDays: { least: 1, most: 180 },
  holdingReviewDays: { least: 1, most: 180 },
} as const;
export type ProgrammeNumber = keyof typeof programmeNumbers;
export type ProgrammeSetting = ProgrammeNumber | 'phonesOnline';

const number = (name: ProgrammeNumber) =>
  z.int().check(z.minimum(programmeNumbers[name].least), z.maximum(programmeNumbers[name].most));

const programmeSchema = z.strictObject({
  values: z.strictObject({
    checkInMinutes: number('checkInMinutes'),
    checkInEveryDays: number('checkInEveryDays'),
    longerCallsAWeek: number('longerCallsAWeek'),
    sessionsAWeek: number('sessionsAWeek'),
    sessionMinutes: number('sessionMinutes'),
    bufferMinutes: number('bufferMinutes'),
    groupSize: number('groupSize'),
    groupMinutes: number('groupMinutes'),
    groupFacilitators: number('groupFacilitators'),
    missedAfterMinutes: number('missedAfterMinutes'),
    phonesOnline: z.enum(phonePolicies),
    survivorContactDays: number('survivorContactDays'),
    caseManagementDays: number('caseManagementDays'),
    sessionsForFeedback: number('sessionsForFeedback'),
    practitionerSupportDays: number('practitionerSupportDays'),
    riskScreenDays: number('riskScreenDays'),
    holdingReviewDays: number('holdingReviewDays'),
  }),
  /** Why a value lies outside of what the sources give; by name of the setting, only where it does. */
  reasons: z.record(z.string().check(z.maxLength(40)), freeText),
});

/** The one record of this kind, under the same identifier on every device: set apart on two of them it is a fork, not twins. */
export const theProgramme = 'cce56e07-7c3a-4f3b-93ee-412260627dc3';

/** What a programme has set once (section 16 of the practice model). */
export type Programme = z.infer<typeof programmeSchema>;
export type ProgrammeValues = Programme['values'];

export const programmeRecord = defineRecord({
  kind: 'programme',
  version: 1,
  schema: programmeSchema,
  upgrades: {},
  finalWhenSaved: false,
});

/** Schemas of the values as a form holds them. */
export const programmeValueFields = programmeSchema.shape.values.shape;

/** The defaults of section 16. Where the sources give no figure (risk screen, holding) the default is ours. */
export const defaultProgramme: ProgrammeValues = {
  checkInMinutes: 15,
  checkInEveryDays: 1,
  longerCallsAWeek: 2,
  sessionsAWeek: 1,
  sessionMinutes: 60,
  bufferMinutes: 30,
  groupSize: 5,
  groupMinutes: 90,
  groupFacilitators: 3,
  missedAfterMinutes: 10,
  phonesOnline: 'individualOnly',
  survivorContactDays: 7,
  caseManagementDays: 7,
  sessionsForFeedback: 5,
  practitionerSupportDays: 7,
  riskScreenDays: 28,
  holdingReviewDays: 14,
};
