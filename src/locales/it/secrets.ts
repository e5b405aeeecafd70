import type { Translated } from '#src/locales/translated.ts';
import type { secrets as english } from '#src/locales/en/secrets.ts';

/** Passphrases and the recovery code: what every screen says that asks for one or makes one. */
export const secrets: Translated<typeof english> = {
  show: 'Mostra quello che scrivo',
  hide: 'Nascondi quello che scrivo',
  passphrase: 'Frase segreta',
  missing: 'Scrivi la frase segreta.',
  wrong: 'Questa frase segreta non apre i dati. Non è cambiato nulla. Riprova, tutte le volte che ti serve.',
  newPassphrase: {
    label: 'Nuova frase segreta',
    hint: 'Almeno 12 caratteri. Alcune parole si scrivono meglio di un groviglio di segni.',
    repeat: 'La stessa, un’altra volta',
    strength: 'Quanto è difficile da indovinare',
    tooShort: 'Troppo corta: servono almeno 12 caratteri.',
    known: 'Facile da indovinare: è negli elenchi delle password conosciute.',
    personal: 'Facile da indovinare per chi sa come ti chiami.',
    pattern: 'Facile da indovinare: segue uno schema, come una fila di tasti, una data o una ripetizione.',
    guessable: 'Non basta ancora. Aggiungi una o due parole che non c’entrano l’una con l’altra.',
    strong: 'Difficile da indovinare. Va bene.',
    veryStrong: 'Molto difficile da indovinare.',
    suggest: 'Proponi sei parole',
    suggestAgain: 'Proponine altre sei',
    suggesting: 'Scelgo le parole…',
    suggested: 'Sei parole scelte a caso',
    suggestedHint:
      'Scrivile con uno spazio in mezzo. Tienile su carta, lontano dal dispositivo, finché non le sai.',
    use: 'Usa queste parole',
    used: 'Queste parole sono in uso',
    problem: {
      missing: 'Scegli una frase segreta, o fatti proporre sei parole.',
      tooShort: 'Servono almeno 12 caratteri. Aggiungi una o due parole, o fatti proporre sei parole.',
      tooWeak: 'È troppo facile da indovinare. Aggiungi una o due parole, o fatti proporre sei parole.',
      differs: 'Le due non sono uguali. Riscrivila qui.',
      notLoaded:
        'Non è stato possibile caricare la parte che fa questo controllo. Collegati un momento alla rete, poi riprova.',
    },
  },
  recoveryCode: {
    label: 'Codice di recupero',
    advice:
      'Scrivilo o stampalo, e tieni il foglio lontano da questo dispositivo, dove nessuno lo trova per caso. Non fotografarlo e non mandarlo: foto e messaggi vengono copiati altrove.',
    owner: 'Chi ha questo codice e questo dispositivo può aprire i dati.',
    print: 'Stampa',
    printed: 'Tieni questo foglio dove solo tu lo trovi.',
    group: 'Gruppo {number, number}',
    wrongGroup:
      'Questo non è il gruppo {number, number}. Guarda di nuovo il foglio. Puoi tornare indietro a vedere il codice.',
  },
};
