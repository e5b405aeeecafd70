import { identifier, instant } from './field-values.ts';
import { z } from './schema.ts';

/** Forms that keep a draft while they are filled in. */
export const draftForms = [
  'client',
  'household',
  'riskScreen',
  'decision',
  'supportPlan',
  'pause',
  'appointment',
  'checkIn',
  'session',
  'notDone',
  'referral',
  'programme',
] as const;
export type DraftForm = (typeof draftForms)[number];

/** What a half-filled form holds, saved sealed while it is being typed (CI-7). */
export const draftSchema = z.strictObject({
  id: identifier,
  form: z.enum(draftForms),
  /** The record being changed; null for a new one. */
  record: z.nullable(identifier),
  /** The client it is about; null where there is none yet. */
  client: z.nullable(identifier),
  /** The revisions on which the change is made, so that a save knows what it follows, however much later it comes. */
  parents: z.array(identifier).check(z.maxLength(16)),
  savedAt: instant,
  /** Fields as the form holds them; the form checks them when it takes them back. */
  fields: z.record(z.string(), z.json()),
});
export type Draft = z.infer<typeof draftSchema>;
export type DraftFields = Draft['fields'];
