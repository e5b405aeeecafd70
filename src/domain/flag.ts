import { freeText } from './field-values.ts';
import { z } from './schema.ts';

/** What any contact can raise a flag about (FL-1). */
export const flagKinds = [
  'violenceOrThreat',
  'fearForChild',
  'suicideOrSelfHarm',
  'substanceUse',
  'agitationNotSettled',
  'stalkingOrDigitalAbuse',
  'misuseOfContactOrHealthMeasures',
  'breachOfOrder',
  'covertRecording',
  'someoneListening',
  'significantDisclosure',
  'other',
] as const;
export type FlagKind = (typeof flagKinds)[number];

/** How soon it has to be acted on (FL-1). */
export const flagUrgencies = ['now', 'today', 'atCaseManagement'] as const;
export type FlagUrgency = (typeof flagUrgencies)[number];

/** A concern raised in a contact; for now it is kept with the contact that raised it. */
export const flag = z.strictObject({
  kind: z.enum(flagKinds),
  urgency: z.enum(flagUrgencies),
  note: freeText,
});
export type Flag = z.infer<typeof flag>;
