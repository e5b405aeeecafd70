import { appointmentRecord, type Appointment } from './appointment.ts';
import { checkInRecord, type CheckIn } from './check-in.ts';
import { clientRecord, type Client } from './client.ts';
import { decisionRecord, type Decision } from './decision.ts';
import { householdRecord, type Household } from './household.ts';
import { notDoneRecord, type NotDone } from './not-done.ts';
import { pauseRecord, type Pause } from './pause.ts';
import { practitionerRecord, type Practitioner } from './practitioner.ts';
import { programmeRecord, type Programme } from './programme.ts';
import { referralRecord, type Referral } from './referral.ts';
import { riskScreenRecord, type RiskScreen } from './risk-screen.ts';
import { sessionRecord, type Session } from './session.ts';
import { settingsRecord, type Settings } from './settings.ts';
import { supportPlanRecord, type SupportPlan } from './support-plan.ts';

/** The body of every kind of record. */
export interface RecordBodies {
  practitioner: Practitioner;
  settings: Settings;
  programme: Programme;
  referral: Referral;
  client: Client;
  household: Household;
  riskScreen: RiskScreen;
  decision: Decision;
  supportPlan: SupportPlan;
  pause: Pause;
  appointment: Appointment;
  checkIn: CheckIn;
  session: Session;
  notDone: NotDone;
}

export type RecordKind = keyof RecordBodies;

/** Kinds whose records belong to one client, named in their body. */
export type ClientRecordKind = {
  [Kind in RecordKind]: Kind extends 'referral'
    ? never
    : RecordBodies[Kind] extends { client: string }
      ? Kind
      : never;
}[RecordKind];

/** Every kind of record that this version knows. */
export const recordDefinitions = {
  practitioner: practitionerRecord,
  settings: settingsRecord,
  programme: programmeRecord,
  referral: referralRecord,
  client: clientRecord,
  household: householdRecord,
  riskScreen: riskScreenRecord,
  decision: decisionRecord,
  supportPlan: supportPlanRecord,
  pause: pauseRecord,
  appointment: appointmentRecord,
  checkIn: checkInRecord,
  session: sessionRecord,
  notDone: notDoneRecord,
} as const;

export function isRecordKind(kind: string): kind is RecordKind {
  return Object.hasOwn(recordDefinitions, kind);
}
