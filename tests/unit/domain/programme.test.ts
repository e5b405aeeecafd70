import { describe, expect, test } from 'vitest';
import {
  defaultProgramme,
  programmeNumbers,
  programmeRecord,
  type ProgrammeNumber,
} from '#src/domain/programme.ts';

const programme = (said: Record<string, unknown> = {}) => ({
  values: { ...defaultProgramme, ...said },
  reasons: {},
});

describe('section 16 of the practice model', () => {
  test('has these defaults', () => {
    expect(defaultProgramme).toEqual({
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
    });
  });

  test.each(Object.keys(programmeNumbers) as ProgrammeNumber[])(
    '%s takes what makes sense and no more',
    (name) => {
      const { least, most } = programmeNumbers[name];
      const takes = (value: unknown) =>
        programmeRecord.schema.safeParse(programme({ [name]: value })).success;
      expect([least, most, defaultProgramme[name]].map(takes)).toEqual([true, true, true]);
      expect([least - 1, most + 1, least + 0.5, String(least), null].map(takes)).toEqual([
        false,
        false,
        false,
        false,
        false,
      ]);
    },
  );

  test('keeps the reason for a value outside of the sources', () => {
    const reasons = { checkInMinutes: 'they like to talk' };
    expect(programmeRecord.schema.safeParse({ ...programme(), reasons }).success).toBe(true);
    expect(programmeRecord.schema.safeParse({ ...programme(), reasons: { checkInMinutes: 7 } }).success).toBe(
      false,
    );
  });
});
