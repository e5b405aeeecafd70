import { describe, expect, it } from 'vitest';
import { defaultProgramme, programmeRecord, type ProgrammeSetting } from '#src/domain/programme.ts';
import { restoreFields } from '#src/domain/restore-fields.ts';
import {
  fieldsOfProgramme,
  gapsInProgramme,
  numberTyped,
  programmeFormFields,
  programmeOfFields,
} from '#src/screens/programme/programme-fields.ts';
import { settingGroupKeys, settingGroups } from '#src/screens/programme/setting-groups.ts';

const standard = { values: defaultProgramme, reasons: {} };
const fields = fieldsOfProgramme(standard);

describe('the form of the programme settings', () => {
  it('gives back what was set, untouched', () => {
    expect(programmeOfFields(fields)).toEqual(standard);
    const own = { values: { ...defaultProgramme, groupSize: 8 }, reasons: { groupSize: 'A large room' } };
    expect(programmeOfFields(fieldsOfProgramme(own))).toEqual(own);
  });

  it('shows every setting once', () => {
    const shown: ProgrammeSetting[] = settingGroupKeys.flatMap((group) => [...settingGroups[group]]);
    expect(shown.toSorted()).toEqual(Object.keys(defaultProgramme).toSorted());
    expect(Object.keys(settingGroups)).toEqual(settingGroupKeys);
  });

  it('takes whole numbers within the limits only', () => {
    expect(numberTyped('checkInMinutes', '5')).toBe(5);
    expect(numberTyped('checkInMinutes', ' 60 ')).toBe(60);
    for (const typed of ['', '4', '61', '15.5', '1e1', '-15', 'many', '0x10'])
      expect(numberTyped('checkInMinutes', typed)).toBeNull();
    expect(gapsInProgramme({ ...fields, checkInMinutes: '', longerCallsAWeek: '8' })).toEqual({
      checkInMinutes: 'value',
      longerCallsAWeek: 'value',
    });
    expect(programmeOfFields({ ...fields, checkInMinutes: '' })).toBeNull();
  });

  it('asks for the reason of a value outside of the sources’ range, and keeps it', () => {
    const outside = { ...fields, bufferMinutes: '20', riskScreenDays: '90', phonesOnline: 'any' as const };
    expect(gapsInProgramme(outside)).toEqual({ bufferMinutes: 'reason' });
    expect(gapsInProgramme({ ...outside, reasons: { bufferMinutes: '  ' } })).toEqual({
      bufferMinutes: 'reason',
    });
    const saved = programmeOfFields({ ...outside, reasons: { bufferMinutes: 'No room to spare' } });
    expect(saved).toEqual({
      values: { ...defaultProgramme, bufferMinutes: 20, riskScreenDays: 90, phonesOnline: 'any' },
      reasons: { bufferMinutes: 'No room to spare' },
    });
    expect(programmeRecord.schema.safeParse(saved).success).toBe(true);
  });

  it('lets the reason go with a value that is back inside the range', () => {
    const back = { ...fields, bufferMinutes: '30', reasons: { bufferMinutes: 'No room to spare' } };
    expect(programmeOfFields(back)).toEqual(standard);
  });

  it('is taken up from a draft field by field', () => {
    const draft = { bufferMinutes: '2', groupSize: 7, reasons: { bufferMinutes: 'half a' }, gone: true };
    expect(restoreFields(programmeFormFields, draft, fields)).toEqual({
      ...fields,
      bufferMinutes: '2',
      reasons: { bufferMinutes: 'half a' },
    });
  });
});
