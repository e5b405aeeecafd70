import type { Translated } from '#src/locales/translated.ts';
import type { restore as english } from '#src/locales/en/restore.ts';

/** Bringing a backup into a vault that is open. */
export const restore: Translated<typeof english> = {
  title: 'Ripristina una copia di sicurezza',
  back: 'File',
  lead: 'Quello che c’è già resta com’è. Si aggiunge solo quello che manca.',
  leadDamaged:
    'L’archivio qui è danneggiato. Con quello che si legge ancora e con la copia se ne costruisce accanto uno nuovo e intero. Quello danneggiato resta com’è.',
  found: 'La copia contiene questo',
  foundExplain: 'Non è ancora stato preso nulla.',
  missing: 'Versioni salvate che qui mancano',
  here: 'Versioni salvate che qui ci sono già',
  nothingMissing: 'Tutto quello che è in questa copia c’è già. Non c’è nulla da aggiungere.',
  foreign:
    'Questa copia viene da un’altra configurazione di Evenkeel. Utenti e chiamate quotidiane si possono aggiungere; nome, ruolo e impostazioni restano fuori.',
  add: 'Aggiungile',
  adding: 'Aggiungo…',
  added:
    '{count, plural, one {È stata aggiunta # versione salvata.} other {Sono state aggiunte # versioni salvate.}}',
  other: 'Scegli un’altra copia',
  rebuildExplain:
    'Scrivi la frase segreta con cui sblocchi. Il nuovo archivio si apre con la stessa frase segreta e lo stesso codice di recupero.',
  rebuild: 'Costruisci il nuovo archivio',
  rebuilding: 'Costruisco il nuovo archivio…',
  rebuildingDetail: 'L’archivio danneggiato non viene toccato.',
  failed:
    'Il dispositivo non è riuscito a fare il lavoro; forse ha poca memoria. Non è cambiato nulla. Chiudi altri programmi e schede, poi riprova.',
  today: 'Vai a Oggi',
};
