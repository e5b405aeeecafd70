import type { Translated } from '#src/locales/translated.ts';
import type { settings as english } from '#src/locales/en/settings.ts';

/** Settings of the person, the device and the lock. */
export const settings: Translated<typeof english> = {
  title: 'Impostazioni',
  saved: 'Salvato',
  readOnly: 'Evenkeel è aperto in sola lettura, perciò ora questo non si può cambiare.',
  you: {
    heading: 'Tu',
    name: 'Il tuo nome',
    nameHint: 'Accompagna quello che mandi.',
    nameMissing: 'Serve un nome, così chi riceve un file sa da chi viene.',
    role: 'Il tuo ruolo',
    save: 'Salva nome e ruolo',
  },
  programme: {
    heading: 'Programma',
    open: 'Impostazioni del programma',
    explain:
      'Durate, intervalli e dimensioni che il tuo programma ha scelto, accanto a ciò che dicono le fonti.',
  },
  appearance: { heading: 'Aspetto' },
  locking: {
    heading: 'Blocco',
    explain:
      'Ctrl + Maiusc + L (sul Mac anche Comando + Maiusc + L) blocca subito. Quello che stai scrivendo resta come bozza.',
    idle: 'Blocca quando non tocchi nulla per',
    hidden: 'Blocca quando Evenkeel non è in vista per',
    minutes: '{minutes, plural, =0 {Subito} one {# min} other {# min}}',
  },
  lock: {
    heading: 'Frase segreta e codice di recupero',
    changeOpen: 'Cambia la frase segreta',
    current: 'Frase segreta attuale',
    change: 'Cambiala',
    changing: 'Cambio la serratura…',
    changed: 'La frase segreta è cambiata. D’ora in poi sblocca solo quella nuova.',
    renewOpen: 'Fai un nuovo codice di recupero',
    renewExplain:
      'Per quando il foglio è perso o qualcuno l’ha visto. Tieni pronti carta e penna o una stampante: il nuovo codice si vede una volta sola.',
    renew: 'Fai un nuovo codice',
    renewing: 'Preparo il codice…',
    keepOld: 'Tieni il vecchio codice',
    renewed: 'Il tuo nuovo codice di recupero',
    renewedExplain:
      'Il vecchio codice vale finché non riscrivi due gruppi di questo. Questo si vede adesso e poi mai più; la frase segreta resta com’è.',
    notReplaced:
      'Non è stato possibile salvare il nuovo codice, quindi vale ancora il vecchio. Controlla di nuovo, o riprova più tardi.',
    onPaper: 'Ce l’ho su carta',
    typeBack: 'Due gruppi dal tuo foglio',
    check: 'Controlla',
    showAgain: 'Torna al codice',
    noted: 'Il nuovo codice di recupero è su carta. Distruggi il vecchio foglio.',
    failed:
      'Il dispositivo non è riuscito a fare il lavoro; forse ha poca memoria. Non è cambiato nulla. Chiudi altri programmi e schede, poi riprova.',
  },
  storage: {
    heading: 'Archivio',
    used: 'Spazio occupato da Evenkeel',
    usedOf: '{used} dei {quota} che il browser concede',
    ask: 'Chiedi al browser di conservare i dati',
    asking: 'Chiedo…',
    granted: 'Il browser si è impegnato a conservare i dati.',
    refused:
      'Il browser non si è impegnato. Installa Evenkeel o aggiungilo ai preferiti, poi chiedi di nuovo.',
    backup: 'Fai una copia di sicurezza',
  },
  limits: {
    heading: 'Da che cosa Evenkeel non può proteggere',
    lead: 'Nessuno dovrebbe contarci per più di quello che fa.',
    device:
      'Da chi ha manomesso questo dispositivo: i programmi spia vedono quello che vedi e quello che scrivi.',
    passphrase: 'Da chi conosce la frase segreta, o ha il codice di recupero e il dispositivo.',
    forgotten:
      'Da una frase segreta dimenticata insieme a un codice di recupero perso: allora nessuno può aprire i dati, nemmeno chi ha fatto Evenkeel.',
    seen: 'Da chi guarda lo schermo mentre è aperto, o con cui condividi lo schermo.',
    cleared:
      'Da un browser svuotato, o da un dispositivo rotto o perso, quando altrove non c’è una copia di sicurezza.',
    sent: 'Da quello che succede a un file dopo che l’hai mandato e ne hai detto a qualcuno la frase segreta.',
  },
  about: {
    heading: 'Informazioni',
    version: 'Versione',
    licence: 'Licenza',
    licenceName: 'MIT: si può usare, esaminare e cambiare liberamente',
    server: 'Server',
    noServer: 'Nessuno. Nulla viene mandato da solo da nessuna parte.',
  },
};
