import type { Translated } from '#src/locales/translated.ts';
import type { unlock as english } from '#src/locales/en/unlock.ts';

/** Opening the vault by passphrase or recovery code. */
export const unlock: Translated<typeof english> = {
  title: 'Evenkeel è bloccato',
  unlock: 'Sblocca',
  openingLock: 'Apro la serratura…',
  reading: 'Leggo i dati…',
  changingLock: 'Cambio la serratura…',
  useRecoveryCode: 'Usa il codice di recupero',
  openPack: 'Apri un file che ho ricevuto',
  tamperedTitle: 'La serratura è stata cambiata da fuori',
  tampered:
    'Chiede un lavoro non sicuro, perciò Evenkeel non l’ha seguita. I dati non sono stati toccati. Il codice di recupero li apre comunque. Dopo, fai una copia di sicurezza.',
  failed:
    'Il dispositivo non è riuscito a fare il lavoro; forse ha poca memoria. Non è cambiato nulla. Chiudi altri programmi e schede, poi riprova.',
  changedNotOpened:
    'La nuova frase segreta è impostata, ma adesso non è stato possibile aprire i dati. Nulla è perso. Riprova.',
  recovery: {
    title: 'Codice di recupero',
    lead: 'Scrivi il codice dal tuo foglio. Spazi, trattini e maiuscole non contano.',
    label: 'Codice',
    hint: '12 gruppi. Le lettere B, I e O e la cifra 1 non ci sono mai.',
    missing: 'Scrivi il codice dal tuo foglio.',
    mistyped:
      'C’è un errore di scrittura: un carattere è sbagliato, manca o è di troppo. Confrontalo con il foglio gruppo per gruppo.',
    wrong:
      'Il codice è completo, ma non è quello di questi dati. Forse è uno vecchio: un codice nuovo fa scadere quello di prima. Non è cambiato nulla.',
    next: 'Continua',
    back: 'Torna alla frase segreta',
  },
  renewal: {
    title: 'Scegli una nuova frase segreta',
    lead: 'Il codice è giusto. Con la nuova frase segreta, quella vecchia non vale più. Il codice di recupero resta com’è.',
    change: 'Cambia e sblocca',
  },
};
