import type { Translated } from '#src/locales/translated.ts';
import type { setUp as english } from '#src/locales/en/set-up.ts';

/** Set-up and restoring on an empty device, shown while there is no vault. */
export const setUp: Translated<typeof english> = {
  step: 'Passo {current, number} di {total, number}',
  next: 'Continua',
  back: 'Indietro',
  welcome: {
    title: 'Ti diamo il benvenuto in Evenkeel',
    lead: 'Evenkeel è per chi lavora a distanza con gli utenti: ricorda le chiamate quotidiane da fare, conserva quello che è stato detto e sigilla quello che serve alla supervisione. Tutto resta su questo dispositivo, chiuso con la tua frase segreta; non ci sono account né server.',
    setUp: 'Configura su questo dispositivo',
    restore: 'Ripristina una copia di sicurezza',
    openPack: 'Apri un file che ho ricevuto',
  },
  browser: {
    installTitle: 'Prima metti Evenkeel nella schermata Home',
    install:
      'Su iPhone e iPad, quello che si conserva in una scheda del browser può essere cancellato dopo sette giorni senza uso, e non si trasferisce se installi più tardi.',
    installHow: 'Tocca Condividi, poi “Aggiungi alla schermata Home”. Apri Evenkeel da lì e configuralo lì.',
  },
  aboutYou: {
    title: 'Chi sei',
    lead: 'Accompagna quello che mandi, così chi lo riceve sa da chi viene.',
    name: 'Il tuo nome',
    nameHint: 'Come ti conosce il supervisore del trattamento.',
    nameMissing: 'Scrivi il nome con cui ti conosce il supervisore del trattamento.',
    role: 'Il tuo ruolo',
    roleHint: 'Decide che cosa hai davanti. Puoi cambiarlo più tardi.',
    roleMissing: 'Scegli il ruolo più adatto.',
  },
  passphrase: {
    title: 'Scegli una frase segreta',
    lead: 'Chiude tutto quello che c’è su questo dispositivo. La scrivi ogni volta che apri Evenkeel.',
    leadRestoring:
      'Chiude tutto quello che c’è su questo dispositivo. Può essere diversa da quella della copia di sicurezza; la scrivi ogni volta che apri Evenkeel.',
    lossTitle: 'Nessuno può aprire al posto tuo',
    loss: 'Se dimentichi la frase segreta e hai perso il codice di recupero del prossimo passo, nessuno potrà mai più aprire i dati.',
  },
  recoveryCode: {
    title: 'Il tuo codice di recupero',
    lead: 'Apre i dati se dimentichi la frase segreta. Si vede solo adesso.',
    next: 'Ce l’ho su carta',
  },
  typedBack: {
    title: 'Due gruppi dal tuo foglio',
    lead: 'Così è certo che il codice è su carta e si legge.',
    finish: 'Completa la configurazione',
  },
  backupFile: {
    title: 'Ripristina una copia di sicurezza',
    lead: 'Scegli la copia di sicurezza e scrivi la frase segreta data quando è stata fatta.',
  },
  backupSummary: {
    title: 'La copia contiene questo',
    lead: 'Non è ancora stato preso nulla. Ora scegli la frase segreta per questo dispositivo.',
    next: 'Ripristina questa copia',
  },
  making: {
    title: 'Configurazione',
    titleRestoring: 'Ripristino',
    progress: 'Preparo la serratura…',
    detail: 'Pochi secondi. Il lavoro è pesante apposta: è quello che rende lento indovinare.',
    failed: 'Non è riuscito',
    full: 'Il dispositivo non ha più spazio, perciò non è stato salvato nulla. Quello che hai scritto è ancora qui. Libera un po’ di spazio (foto, download, altre app), poi riprova.',
    refused:
      'Il browser non l’ha salvato. Quello che hai scritto è ancora qui. Chiudi altri programmi e schede, poi riprova.',
    unopened: 'È tutto salvato, ma adesso non è stato possibile aprirlo. Nulla è perso. Riprova.',
    again: 'Riprova',
  },
};
