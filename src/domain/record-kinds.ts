import { checkInRecord, type CheckIn } from './check-in.ts';
import { clientRecord, type Client } from './client.ts';
import { practitionerRecord, type Practitioner } from './practitioner.ts';
import { settingsRecord, type Settings } from './settings.ts';

/** The body of every kind of record. */
export interface RecordBodies {
  practitioner: Practitioner;
  settings: Settings;
  client: Client;
  checkIn: CheckIn;
}

export type RecordKind = keyof RecordBodies;

/** Every kind of record that this version knows. */
export const recordDefinitions = {
  practitioner: practitionerRecord,
  settings: settingsRecord,
  client: clientRecord,
  checkIn: checkInRecord,
} as const;

export function isRecordKind(kind: string): kind is RecordKind {
  return Object.hasOwn(recordDefinitions, kind);
}
