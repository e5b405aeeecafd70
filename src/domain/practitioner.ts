import { freeText } from './field-values.ts';
import { defineRecord } from './record-definition.ts';
import { z } from './schema.ts';

/** Who uses this copy of Evenkeel; the role decides what is in front. */
export const practitionerRoles = ['facilitator', 'issWorker', 'treatmentManager', 'caseManager'] as const;
export type PractitionerRole = (typeof practitionerRoles)[number];

const practitionerSchema = z.strictObject({
  name: freeText.check(z.minLength(1)),
  role: z.enum(practitionerRoles),
  /** Seed of the Ed25519 key that signs this practitioner's packs: 32 bytes in hexadecimal. */
  signingSeed: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});

/** The person whose vault this is. There is one record of this kind, written at set-up. */
export type Practitioner = z.infer<typeof practitionerSchema>;

export const practitionerRecord = defineRecord({
  kind: 'practitioner',
  version: 1,
  schema: practitionerSchema,
  upgrades: {},
  finalWhenSaved: false,
});
