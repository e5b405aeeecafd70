import type { Translated } from '#src/locales/translated.ts';
import type { files as english } from '#src/locales/en/files.ts';

/** Sealed files: what can be made, opened and brought back. */
export const files: Translated<typeof english> = {
  title: 'File',
  lead: 'Quello che annoti lascia questo dispositivo solo in file sigillati, e solo quando ne fai uno.',
  pack: 'Fai un plico per la supervisione',
  packMeta: 'Utenti e giorni scelti, per il supervisore del trattamento',
  open: 'Apri un file che ho ricevuto',
  openMeta: 'Leggi un plico per la supervisione; non viene salvato su questo dispositivo',
  backup: 'Fai una copia di sicurezza',
  backupMeta: 'Tutto, da ripristinare su qualsiasi dispositivo',
  restore: 'Ripristina una copia di sicurezza',
  restoreMeta: 'Riporta quello che c’è nella copia e manca su questo dispositivo',
};
