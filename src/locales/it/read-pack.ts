import type { Translated } from '#src/locales/translated.ts';
import type { readPack as english } from '#src/locales/en/read-pack.ts';

/** Reading a supervision pack. */
export const readPack: Translated<typeof english> = {
  title: 'Apri un file',
  lead: 'Un plico per la supervisione che hai ricevuto. Si può solo leggere: su questo dispositivo non ne resta nulla.',
  file: 'File',
  choose: 'Scegli un file',
  drop: 'o trascinalo qui',
  fileHint: 'Il nome finisce con “.age”.',
  fileMissing: 'Prima scegli il file.',
  passphrase: 'Frase segreta',
  passphraseHint: 'Le parole che ti ha detto al telefono chi ha mandato il file.',
  passphraseMissing: 'Scrivi la frase segreta.',
  open: 'Apri',
  opening: 'Apro il file…',
  from: 'Da {name}, {role}',
  made: 'Fatto il {at}',
  period: 'da {from} a {to}',
  counts:
    '{clients, plural, one {# utente} other {# utenti}}, {checkIns, plural, =0 {nessuna chiamata} one {# chiamata} other {# chiamate}}',
  whole: 'Il file è intero e non è cambiato da quando è stato firmato.',
  senderUnchecked:
    'Chi l’ha firmato non si può ancora provare: basati su come ti sono arrivati il file e la frase segreta.',
  pseudonyms: 'Gli utenti hanno uno pseudonimo.',
  plain: 'Gli utenti hanno la loro sigla.',
  lives: 'Vive: {situation}',
  client: 'Utente',
  allClients: 'Tutti gli utenti',
  noCheckIns: 'In questo periodo non ci sono chiamate.',
  amended: 'Corretta il {at}: {reason}',
  print: 'Stampa',
  close: 'Chiudi il file',
  leave: 'Indietro',
};
