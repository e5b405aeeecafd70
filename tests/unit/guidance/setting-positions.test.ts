import { describe, expect, it } from 'vitest';
import { defaultProgramme, programmeNumbers, type ProgrammeSetting } from '#src/domain/programme.ts';
import { gapBetweenSources, liesOutside, rangeOfSources } from '#src/guidance/range-of-sources.ts';
import { settingPositions, type PositionRemark } from '#src/guidance/setting-positions.ts';
import type { SourceDocumentId } from '#src/guidance/sources.ts';

type Position = [SourceDocumentId, from: number | null, to: number | null, remark?: PositionRemark];

/** Section 16 of the practice model, row by row: the default, and what each document says. */
const table: Record<ProgrammeSetting, [standard: number | string, ...positions: Position[]]> = {
  checkInMinutes: [15, ['WWP-2020', 15, 15]],
  checkInEveryDays: [1, ['WWP-2020', 1, 3]],
  longerCallsAWeek: [2, ['WWP-2020', 2, 3]],
  sessionsAWeek: [1, ['WWP-2020', 1, 1], ['RESPECT-2020', 1, 2, 'twoIdeal']],
  sessionMinutes: [60, ['WWP-2020', 45, 60], ['RESPECT-ONLINE', 75, 90]],
  bufferMinutes: [30, ['WWP-2020', 30, null]],
  groupSize: [5, ['WWP-2021', null, 5], ['RESPECT-ONLINE', 5, 6]],
  groupMinutes: [90, ['WWP-2021', 60, 90], ['RESPECT-ONLINE', 75, 90]],
  groupFacilitators: [3, ['RESPECT-ONLINE', 2, 3, 'thirdAdvised']],
  missedAfterMinutes: [10, ['RESPECT-ONLINE', 10, 10]],
  phonesOnline: [
    'individualOnly',
    ['RESPECT-ONLINE', null, null, 'noPhones'],
    ['WWP-2021', null, null, 'anyDevice'],
  ],
  survivorContactDays: [7, ['RESPECT-2020', 7, 14]],
  caseManagementDays: [7, ['RESPECT-2020', 7, 7], ['RESPECT-ONLINE', null, 30]],
  sessionsForFeedback: [5, ['RESPECT-ONLINE', null, 5]],
  practitionerSupportDays: [7, ['RESPECT-2020', 7, 7]],
  riskScreenDays: [28, ['WWP-2021', null, null, 'moreFrequent']],
  holdingReviewDays: [14, ['WWP-2021', null, null, 'noFigure']],
};
const settings = Object.keys(table) as ProgrammeSetting[];

describe('what the sources say about the settings (section 16)', () => {
  it('covers every setting of the table and no other', () => {
    expect(settings).toHaveLength(17);
    expect(Object.keys(settingPositions)).toEqual(settings);
    expect(Object.keys(defaultProgramme)).toEqual(settings);
    expect([...Object.keys(programmeNumbers), 'phonesOnline'].sort()).toEqual(settings.toSorted());
  });

  it.each(settings)('has the default and every position of the table: %s', (name) => {
    const [standard, ...positions] = table[name];
    expect(defaultProgramme[name]).toBe(standard);
    expect(settingPositions[name].positions).toEqual(
      positions.map(([document, from, to, remark]) => ({ document, from, to, ...(remark && { remark }) })),
    );
    expect(settingPositions[name].rules).not.toHaveLength(0);
  });

  it('has defaults inside the range, or marks them as ours where no source gives a figure', () => {
    for (const name of settings) expect(liesOutside(name, defaultProgramme[name])).toBe(false);
    expect(settings.filter((name) => settingPositions[name].defaultIsOurs)).toEqual([
      'riskScreenDays',
      'holdingReviewDays',
    ]);
    const withoutFigure = settings.filter((name) => rangeOfSources(name) === null);
    expect(withoutFigure).toEqual(['phonesOnline', 'riskScreenDays', 'holdingReviewDays']);
  });

  it('has ranges that can be set', () => {
    for (const name of settings) {
      const range = rangeOfSources(name);
      if (range === null || name === 'phonesOnline') continue;
      const { least, most } = programmeNumbers[name];
      for (const end of [range.from, range.to]) {
        if (end === null) continue;
        expect(end).toBeGreaterThanOrEqual(least);
        expect(end).toBeLessThanOrEqual(most);
      }
    }
  });
});

describe('lying outside of the range of the sources', () => {
  it.each<[ProgrammeSetting, inside: number[], outside: number[]]>([
    ['checkInMinutes', [15], [14, 16]],
    ['checkInEveryDays', [1, 2, 3], [4]],
    ['longerCallsAWeek', [2, 3], [0, 1, 4]],
    ['sessionsAWeek', [1, 2], [3]],
    // From the least to the greatest figure: what lies between two sources counts as inside.
    ['sessionMinutes', [45, 60, 61, 70, 74, 75, 90], [44, 91]],
    ['bufferMinutes', [30, 31, 180], [0, 29]],
    ['groupSize', [2, 4, 5, 6], [7]],
    ['groupMinutes', [60, 74, 75, 90], [59, 91]],
    ['groupFacilitators', [2, 3], [1, 4]],
    ['missedAfterMinutes', [10], [9, 11]],
    ['survivorContactDays', [7, 14], [6, 15]],
    ['caseManagementDays', [1, 7, 30], [31]],
    ['sessionsForFeedback', [1, 5], [6]],
    ['practitionerSupportDays', [7], [6, 8]],
    ['riskScreenDays', [1, 28, 180], []],
    ['holdingReviewDays', [1, 14, 180], []],
  ])('%s', (name, inside, outside) => {
    expect(inside.filter((value) => liesOutside(name, value))).toEqual([]);
    expect(outside.filter((value) => !liesOutside(name, value))).toEqual([]);
  });

  it('is no choice about phones: each is a position of a source or lies between them (SU-2)', () => {
    for (const policy of ['none', 'individualOnly', 'any'] as const)
      expect(liesOutside('phonesOnline', policy)).toBe(false);
  });

  it('says which values between two sources none of them names', () => {
    const gaps = settings.flatMap((name) => {
      const gap = gapBetweenSources(name);
      return gap ? [[name, gap]] : [];
    });
    expect(gaps).toEqual([['sessionMinutes', { from: 61, to: 74 }]]);
  });
});
