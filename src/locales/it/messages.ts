import type { Translated } from '#src/locales/translated.ts';
import type { messages as english } from '#src/locales/en/messages.ts';
import { appearance } from './appearance.ts';
import { backup } from './backup.ts';
import { backupFile } from './backup-file.ts';
import { checkIn } from './check-in.ts';
import { checkInRecord } from './check-in-record.ts';
import { clientForm } from './client-form.ts';
import { clients } from './clients.ts';
import { files } from './files.ts';
import { handOver } from './hand-over.ts';
import { makePack } from './make-pack.ts';
import { readPack } from './read-pack.ts';
import { refusals } from './refusals.ts';
import { restore } from './restore.ts';
import { secrets } from './secrets.ts';
import { settings } from './settings.ts';
import { setUp } from './set-up.ts';
import { shell } from './shell.ts';
import { storage } from './storage.ts';
import { terms } from './terms.ts';
import { today } from './today.ts';
import { unlock } from './unlock.ts';

// Made with care, not yet reviewed by a native practitioner.
/** Everything that Italian says. */
export const messages: Translated<typeof english> = {
  appearance,
  backup,
  backupFile,
  checkIn,
  checkInRecord,
  clientForm,
  clients,
  files,
  handOver,
  makePack,
  readPack,
  refusals,
  restore,
  secrets,
  settings,
  setUp,
  shell,
  storage,
  terms,
  today,
  unlock,
};
