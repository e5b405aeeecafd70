import type { Translated } from '#src/locales/translated.ts';
import type { backupFile as english } from '#src/locales/en/backup-file.ts';

/** Opening a backup, and what is in one. */
export const backupFile: Translated<typeof english> = {
  file: 'Copia di sicurezza',
  choose: 'Scegli un file',
  drop: 'o trascinalo qui',
  fileHint: 'Il nome finisce con “.age”.',
  fileMissing: 'Prima scegli la copia di sicurezza.',
  passphrase: 'Frase segreta della copia',
  open: 'Apri la copia',
  opening: 'Apro la copia…',
  cancel: 'Ferma',
  madeBy: 'Fatta da',
  author: '{name}, {role}',
  made: 'Fatta il',
  newest: 'Voce più recente',
  clients: 'Utenti',
  checkIns: 'Chiamate quotidiane',
  revisions: 'Versioni salvate di tutto',
  none: 'Nessuna',
};
