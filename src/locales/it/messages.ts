import type { Translated } from '#src/locales/translated.ts';
import type { messages as english } from '#src/locales/en/messages.ts';
import { appearance } from './appearance.ts';
import { backup } from './backup.ts';
import { backupFile } from './backup-file.ts';
import { bookingForm } from './booking-form.ts';
import { checkIn } from './check-in.ts';
import { checkInRecord } from './check-in-record.ts';
import { clash } from './clash.ts';
import { clientDue } from './client-due.ts';
import { clientForm } from './client-form.ts';
import { clients } from './clients.ts';
import { contact } from './contact.ts';
import { decisionForm } from './decision-form.ts';
import { decisionRecord } from './decision-record.ts';
import { diary } from './diary.ts';
import { files } from './files.ts';
import { forms } from './forms.ts';
import { handOver } from './hand-over.ts';
import { household } from './household.ts';
import { householdForm } from './household-form.ts';
import { makePack } from './make-pack.ts';
import { options } from './options.ts';
import { pauseForm } from './pause-form.ts';
import { plan } from './plan.ts';
import { planForm } from './plan-form.ts';
import { planRecord } from './plan-record.ts';
import { programme } from './programme.ts';
import { readPack } from './read-pack.ts';
import { referralForm } from './referral-form.ts';
import { referrals } from './referrals.ts';
import { refusals } from './refusals.ts';
import { restore } from './restore.ts';
import { riskHistory } from './risk-history.ts';
import { riskRecord } from './risk-record.ts';
import { riskScreen } from './risk-screen.ts';
import { secrets } from './secrets.ts';
import { sessionForm } from './session-form.ts';
import { sessionRecord } from './session-record.ts';
import { settings } from './settings.ts';
import { setUp } from './set-up.ts';
import { shell } from './shell.ts';
import { storage } from './storage.ts';
import { terms } from './terms.ts';
import { today } from './today.ts';
import { unlock } from './unlock.ts';
import { versions } from './versions.ts';
import { why } from './why.ts';
import { work } from './work.ts';

// Made with care, not yet reviewed by a native practitioner.
/** Everything that Italian says. */
export const messages: Translated<typeof english> = {
  appearance,
  backup,
  backupFile,
  bookingForm,
  checkIn,
  checkInRecord,
  clash,
  clientDue,
  clientForm,
  clients,
  contact,
  decisionForm,
  decisionRecord,
  diary,
  files,
  forms,
  handOver,
  household,
  householdForm,
  makePack,
  options,
  pauseForm,
  plan,
  planForm,
  planRecord,
  programme,
  readPack,
  referralForm,
  referrals,
  refusals,
  restore,
  riskHistory,
  riskRecord,
  riskScreen,
  secrets,
  sessionForm,
  sessionRecord,
  settings,
  setUp,
  shell,
  storage,
  terms,
  today,
  unlock,
  versions,
  why,
  work,
};
