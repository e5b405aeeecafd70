import type { Translated } from '#src/locales/translated.ts';
import type { shell as english } from '#src/locales/en/shell.ts';

/** Navigation, status and what every screen shares. */
export const shell: Translated<typeof english> = {
  navigation: 'Principale',
  skip: 'Vai al contenuto',
  today: 'Oggi',
  clients: 'Utenti',
  files: 'File',
  settings: 'Impostazioni',
  lock: 'Blocca',
  close: 'Chiudi',
  back: 'Indietro',
  loading: 'Un momento…',
  offline: 'Nessuna rete. Tutto funziona come sempre.',
  update: {
    ready: 'È pronta una nuova versione.',
    explain: 'Parte solo quando lo decidi tu. Quello che stai scrivendo resta; dovrai sbloccare di nuovo.',
    apply: 'Usala ora',
  },
  readOnly: {
    title: 'Aperto in sola lettura',
    explain:
      'Alcuni dati salvati mancano o sono danneggiati. Nulla è stato cancellato. Puoi leggere ed esportare; non si può aggiungere nulla finché la cosa non è risolta.',
    restore: 'Ripristina una copia di sicurezza',
    unreadable:
      '{count, plural, one {# voce salvata non si può leggere.} other {# voci salvate non si possono leggere.}}',
    missing:
      '{count, plural, one {Manca # voce, salvata tra {after} e {before}.} other {Mancano # voci, salvate tra {after} e {before}.}}',
    start: 'l’inizio',
    end: 'l’ultimo salvataggio',
    behindCopy:
      'L’archivio è tornato a uno stato precedente: {count, plural, one {# voce successiva non c’è più} other {# voci successive non ci sono più}}.',
    headMissing: 'L’elenco che conta le voci manca o è danneggiato.',
    contradicted:
      'Le voci non corrispondono all’elenco che le conta. Qualcosa fuori da Evenkeel può averle cambiate.',
    newer:
      'Alcune voci sono state scritte da una versione successiva di Evenkeel. Aggiorna Evenkeel per usarle.',
    draftsUnreadable:
      '{count, plural, one {# bozza non si può leggere.} other {# bozze non si possono leggere.}}',
  },
  elsewhere: {
    title: 'Evenkeel è aperto in un’altra scheda',
    explain:
      'Può scrivere solo una scheda alla volta. Se lo usi qui, l’altra scheda mette via la sua bozza e si blocca.',
    useHere: 'Usa qui',
    busy: 'Un momento…',
  },
  gone: {
    title: 'I dati di questo dispositivo non ci sono più',
    explain:
      'Evenkeel era configurato in questo browser, e il browser non ha più il suo archivio. Succede quando si cancellano i dati dei siti, o quando il browser fa spazio. Prima di ricominciare, cerca una copia di sicurezza.',
    restore: 'Ripristina una copia di sicurezza',
    anew: 'Ricomincia da capo',
  },
  damagedStore: {
    title: 'L’archivio non si apre',
    explain:
      'La parte che contiene le serrature è danneggiata o illeggibile. Nulla è stato cancellato. Puoi ripristinare una copia di sicurezza accanto a questo archivio.',
    restore: 'Ripristina una copia di sicurezza',
  },
  newerStore: {
    title: 'Su questo dispositivo ci sono dati di una versione successiva',
    explain:
      'Nulla è stato toccato. Collegati una volta alla rete e ricarica: la versione successiva li aprirà.',
    reload: 'Ricarica',
  },
  notFound: {
    title: 'Qui non c’è nulla',
    explain: 'La pagina non esiste, o la voce non è su questo dispositivo.',
    today: 'Vai a Oggi',
  },
  failed: {
    title: 'Qualcosa è andato storto in questa pagina',
    explain:
      'Quello che era salvato è al sicuro, e le bozze restano. Ricarica per continuare. Se succede di nuovo, annota che cosa stavi facendo.',
    reload: 'Ricarica',
  },
  storage: {
    full: 'Il dispositivo non ha più spazio, perciò non è stato possibile salvare. Quello che hai scritto è ancora sullo schermo. Libera un po’ di spazio (foto, download, altre app), poi salva di nuovo.',
    movedOn:
      'Un’altra scheda o versione ha scritto qui, perciò non è stato possibile salvare. Quello che hai scritto è ancora sullo schermo e, dove possibile, resta come bozza. Blocca e sblocca, poi salva di nuovo.',
    readOnly:
      'Evenkeel è aperto in sola lettura, perciò non è stato possibile salvare. Quello che hai scritto è ancora sullo schermo.',
    unavailable:
      'Il browser non ha accettato il salvataggio. Quello che hai scritto è ancora sullo schermo. Riprova; se non va, ricarica.',
    malformed:
      'Qualcosa in questo modulo non va bene, perciò non è stato possibile salvare. Quello che hai scritto è ancora sullo schermo.',
  },
  drafts: {
    kept: 'Bozza conservata',
    typing: 'Conservo la bozza…',
    notKept: 'Bozza non conservata: forse il dispositivo è pieno',
  },
};
