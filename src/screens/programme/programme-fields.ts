import { freeText } from '#src/domain/field-values.ts';
import {
  phonePolicies,
  programmeNumbers,
  type Programme,
  type ProgrammeNumber,
  type ProgrammeSetting,
  type ProgrammeValues,
} from '#src/domain/programme.ts';
import { z } from '#src/domain/schema.ts';
import { liesOutside } from '#src/guidance/range-of-sources.ts';

const settingNumbers = Object.keys(programmeNumbers) as ProgrammeNumber[];
const typedNumber = z.string().check(z.maxLength(20));
const reasonsByName = z.record(z.string().check(z.maxLength(40)), freeText);

/** What the form holds: numbers as typed, and the reasons of all settings that ever had one here. */
export type ProgrammeFields = { [Name in ProgrammeNumber]: string } & {
  phonesOnline: ProgrammeValues['phonesOnline'];
  reasons: Readonly<Programme['reasons']>;
};

type FieldSchemas = { readonly [Name in keyof ProgrammeFields]: z.ZodMiniType<ProgrammeFields[Name]> };

/** Schemas of what the form holds. */
export const programmeFormFields: FieldSchemas = {
  ...(Object.fromEntries(settingNumbers.map((name) => [name, typedNumber])) as {
    [Name in ProgrammeNumber]: typeof typedNumber;
  }),
  phonesOnline: z.enum(phonePolicies),
  reasons: reasonsByName,
};

/** The form for what is set now. */
export function fieldsOfProgramme({ values, reasons }: Programme): ProgrammeFields {
  const typed = settingNumbers.map((name) => [name, String(values[name])]);
  return {
    ...(Object.fromEntries(typed) as { [Name in ProgrammeNumber]: string }),
    phonesOnline: values.phonesOnline,
    reasons,
  };
}

/** The number that was typed for a setting; null when it is no whole number within its limits. */
export function numberTyped(name: ProgrammeNumber, typed: string): number | null {
  const { least, most } = programmeNumbers[name];
  const text = typed.trim();
  if (!/^\d+$/u.test(text)) return null;
  const number = Number(text);
  return number >= least && number <= most ? number : null;
}

/** Whether what was typed is a value outside of what the sources give. Something that is no value is not. */
export function typedOutside(name: ProgrammeNumber, typed: string): boolean {
  const number = numberTyped(name, typed);
  return number !== null && liesOutside(name, number);
}

/** What keeps the form from being saved, by setting: no value that can be, or no reason for one outside the range. */
export type ProgrammeGaps = { readonly [Name in ProgrammeSetting]?: 'value' | 'reason' };

/** Looks for values that cannot be, and for those outside the sources' range whose reason is not given (section 16). */
export function gapsInProgramme(fields: ProgrammeFields): ProgrammeGaps {
  const gaps: { [Name in ProgrammeSetting]?: 'value' | 'reason' } = {};
  for (const name of settingNumbers) {
    if (numberTyped(name, fields[name]) === null) gaps[name] = 'value';
    else if (typedOutside(name, fields[name]) && reasonIn(fields, name).trim() === '') gaps[name] = 'reason';
  }
  return gaps;
}

/** The reason that the form holds for a setting. */
export function reasonIn({ reasons }: ProgrammeFields, name: ProgrammeSetting): string {
  return Object.hasOwn(reasons, name) ? (reasons[name] ?? '') : '';
}

/**
 * What the form sets. The reason for a value that is back inside the range goes.
 *
 * @returns null while something is missing
 */
export function programmeOfFields(fields: ProgrammeFields): Programme | null {
  if (Object.keys(gapsInProgramme(fields)).length > 0) return null;
  const numbers = settingNumbers.map((name) => [name, numberTyped(name, fields[name])]);
  const outside = settingNumbers.filter((name) => typedOutside(name, fields[name]));
  return {
    values: {
      ...(Object.fromEntries(numbers) as { [Name in ProgrammeNumber]: number }),
      phonesOnline: fields.phonesOnline,
    },
    reasons: Object.fromEntries(outside.map((name) => [name, reasonIn(fields, name)])),
  };
}
