import type { Translated } from '#src/locales/translated.ts';
import type { refusals as english } from '#src/locales/en/refusals.ts';

/** Why a sealed file was refused, by the names of the refusals. Nothing of a refused file is ever taken over. */
export const refusals: Translated<typeof english> = {
  notSealed:
    'Questo non è un file sigillato di Evenkeel. Non ne è stato preso nulla. Scegli il file il cui nome finisce con “.age”.',
  wrongPassphrase:
    'Il file non si apre con questa frase segreta. Non è cambiato nulla. Riscrivila, o fattela ripetere al telefono.',
  notForPassphrase:
    'Questo file è stato sigillato per la chiave di qualcuno, non con una frase segreta. Evenkeel non può aprirlo. Chiedine uno sigillato con una frase segreta.',
  tooMuchWork:
    'Aprire questo file chiede più lavoro di quanto sia prudente su questo dispositivo, perciò non si è provato. Non ne è stato preso nulla. Chiedine uno nuovo fatto con Evenkeel.',
  damaged:
    'Il file è danneggiato: il contenuto non è quello che era stato sigillato. Non ne è stato preso nulla. Copialo o fattelo mandare di nuovo, oppure usane uno precedente.',
  cutShort:
    'Manca la fine del file. Non ne è stato preso nulla. Forse non è stato copiato fino in fondo: copialo o fattelo mandare di nuovo.',
  foreign:
    'Il file si apre, ma quello che contiene non è stato fatto da Evenkeel. Non ne è stato preso nulla. Controlla che sia il file giusto.',
  newer:
    'Il file è stato fatto da una versione successiva di Evenkeel. Non ne è stato preso nulla. Aggiorna Evenkeel qui, poi aprilo di nuovo.',
  otherKind: {
    backup:
      'Questo file è una copia di sicurezza, e qui ci vuole altro. Non ne è stato preso nulla. Aprilo con “Ripristina una copia di sicurezza”.',
    supervision:
      'Questo file è un plico per la supervisione, e qui ci vuole altro. Non ne è stato preso nulla. Aprilo con “Apri un file che ho ricevuto”.',
    other:
      'Questo file sigillato è di un tipo diverso da quello che ci vuole qui. Non ne è stato preso nulla.',
  },
  tooLarge:
    'Il file è più grande di quanto Evenkeel accetti. Non ne è stato preso nulla. Controlla che sia il file giusto.',
  notSignedByAuthor:
    'La firma nel file non è quella della persona che vi è nominata. Qualcuno potrebbe averlo cambiato. Non ne è stato preso nulla. Chiedi a chi l’ha mandato di rifarlo.',
  unreadable:
    'Il dispositivo non ha dato il file. Forse è stato spostato o cancellato, o non è ancora scaricato. Sceglilo di nuovo.',
  failed:
    'Non è stato possibile aprire il file su questo dispositivo. Non ne è stato preso nulla. Chiudi altri programmi e schede, poi riprova.',
};
