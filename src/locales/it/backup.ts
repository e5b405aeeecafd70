import type { Translated } from '#src/locales/translated.ts';
import type { backup as english } from '#src/locales/en/backup.ts';

/** Making a backup. */
export const backup: Translated<typeof english> = {
  title: 'Fai una copia di sicurezza',
  back: 'File',
  lead: 'Un solo file sigillato con tutto. Se questo dispositivo si perde, si rompe o viene svuotato, riporta indietro i dati.',
  passphrase: 'Frase segreta per la copia',
  passphraseHint:
    'Può essere diversa da quella con cui sblocchi. Ti servirà per ripristinare, forse tra mesi: tienila dove la ritrovi.',
  reach:
    'Chi ha il file e la sua frase segreta può leggere tutto. Tieni il file lontano da questo dispositivo, e la frase segreta lontano dal file.',
  make: 'Fai la copia',
  sealing: 'Sigillo la copia…',
  checking: 'La riapro per controllarla…',
  checkingDetail: 'Vale solo una copia che si apre.',
  cancel: 'Ferma',
  stopped: 'Fermato. Non è stata fatta nessuna copia.',
  ready: 'La copia è buona',
  readyExplain:
    '{count, plural, one {È stata riaperta e contiene # versione salvata, tutto quello che c’è.} other {È stata riaperta e contiene tutte le # versioni salvate.}}',
  handOver: 'Ora portala altrove',
  handOverExplain: 'Finché è solo su questo dispositivo, non protegge dalla perdita del dispositivo.',
  unchecked: 'La copia non ha superato il controllo',
  uncheckedExplain:
    'Quello che è tornato non è quello che era stato messo, perciò è stata buttata. I dati sono intatti. Riprova.',
  failedTitle: 'Non è stata fatta nessuna copia',
  failed:
    'Il dispositivo non è riuscito a fare il lavoro; forse ha poca memoria. I dati sono intatti. Chiudi altri programmi e schede, poi riprova.',
  again: 'Fanne un’altra',
  notNoted: 'La copia è uscita, ma qui non è stato possibile annotare la data. Il promemoria tornerà.',
};
