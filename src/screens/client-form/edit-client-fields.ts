import type { Client } from '#src/domain/client.ts';
import { freeText } from '#src/domain/field-values.ts';
import { z } from '#src/domain/schema.ts';
import { isDay, ownClientFields, ownFieldsOf, withOwnFields } from './own-client-fields.ts';

/** Schemas of what the form for a client on record holds. */
export const editClientFields = {
  ...ownClientFields,
  leftOn: z.string().check(z.maxLength(10)),
  leftBecause: freeText,
};

/** What the form for a client on record holds. */
export type EditClientFields = {
  [Name in keyof typeof editClientFields]: z.infer<(typeof editClientFields)[Name]>;
};

export function fieldsOfClient(client: Client): EditClientFields {
  return { ...ownFieldsOf(client), leftOn: client.leftOn ?? '', leftBecause: client.leftBecause };
}

/** What is missing before he can be saved. */
export function gapsInClient(fields: EditClientFields): {
  readonly reference: boolean;
  readonly leftBecause: boolean;
} {
  return {
    reference: fields.reference.trim() === '',
    leftBecause: isDay(fields.leftOn) && fields.leftBecause.trim() === '',
  };
}

/** The client as the form has him; null while something is missing. Who came back has no reason for leaving. */
export function clientOf(fields: EditClientFields, client: Client): Client | null {
  const gaps = gapsInClient(fields);
  if (gaps.reference || gaps.leftBecause) return null;
  const left = isDay(fields.leftOn);
  return {
    ...withOwnFields(fields, client),
    leftOn: left ? fields.leftOn : null,
    leftBecause: left ? fields.leftBecause : '',
  };
}
