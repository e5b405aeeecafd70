import { instant } from './field-values.ts';
import { defineRecord } from './record-definition.ts';
import { z } from './schema.ts';

/** Minutes without a touch or a key after which the vault locks. */
export const idleLockChoices = [2, 5, 10, 20, 30] as const;
/** Minutes in the background after which the vault locks; 0 locks at once. */
export const hiddenLockChoices = [0, 1, 5, 15] as const;

const settingsSchema = z.strictObject({
  idleLockMinutes: z.int().check(z.minimum(1), z.maximum(60)),
  hiddenLockMinutes: z.int().check(z.minimum(0), z.maximum(60)),
  lastBackupAt: z.nullable(instant),
});

/** How this vault behaves. There is one record of this kind, written at set-up. */
export type Settings = z.infer<typeof settingsSchema>;

export const settingsRecord = defineRecord({
  kind: 'settings',
  version: 1,
  schema: settingsSchema,
  upgrades: {},
  finalWhenSaved: false,
});

/** A check-in takes about 15 minutes (CI-1): ten without a touch leaves room to listen, and drafts survive a lock anyway. */
export const defaultSettings: Settings = { idleLockMinutes: 10, hiddenLockMinutes: 5, lastBackupAt: null };
