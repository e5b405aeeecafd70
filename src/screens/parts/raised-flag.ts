import { freeText } from '#src/domain/field-values.ts';
import { flagKinds, flagUrgencies, type Flag } from '#src/domain/flag.ts';
import { z } from '#src/domain/schema.ts';

/** Schemas of what the form of a contact holds about a flag (FL-1). */
export const flagFormFields = {
  flagRaised: z.boolean(),
  flagKind: z.nullable(z.enum(flagKinds)),
  flagUrgency: z.nullable(z.enum(flagUrgencies)),
  flagNote: freeText,
};

/** What the form of a contact holds about a flag. */
export type FlagFormFields = {
  [Name in keyof typeof flagFormFields]: z.infer<(typeof flagFormFields)[Name]>;
};

/** The fields for a flag, or for none. */
export function fieldsOfFlag(flag: Flag | null): FlagFormFields {
  return {
    flagRaised: flag !== null,
    flagKind: flag?.kind ?? null,
    flagUrgency: flag?.urgency ?? null,
    flagNote: flag?.note ?? '',
  };
}

/** Whether a flag is raised without saying what it is about or how soon it has to be acted on. */
export function isFlagIncomplete(fields: FlagFormFields): boolean {
  return fields.flagRaised && (fields.flagKind === null || fields.flagUrgency === null);
}

/** The flag that the form raises; null when it raises none, or an incomplete one. */
export function flagIn({ flagRaised, flagKind, flagUrgency, flagNote }: FlagFormFields): Flag | null {
  if (!flagRaised || flagKind === null || flagUrgency === null) return null;
  return { kind: flagKind, urgency: flagUrgency, note: flagNote };
}
