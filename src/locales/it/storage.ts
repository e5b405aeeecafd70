import type { Translated } from '#src/locales/translated.ts';
import type { storage as english } from '#src/locales/en/storage.ts';

/** What the browser promises about the store, and when the last backup was made. */
export const storage: Translated<typeof english> = {
  keptTitle: 'Questo browser conserva i dati',
  kept: 'Si è impegnato a non cancellarle da solo, anche quando il dispositivo ha poco spazio.',
  notKeptTitle: 'Questo browser non ha promesso di conservare i dati',
  notKept:
    'Può cancellarle quando il dispositivo ha poco spazio. In una finestra privata tutto sparisce quando la finestra si chiude. Installare Evenkeel o aggiungerlo ai preferiti aiuta; le copie di sicurezza aiutano di certo.',
  unknownTitle: 'Questo browser non dice se conserva i dati',
  unknown: 'Forse è vecchio, o questa è una finestra privata. Fai spesso copie di sicurezza.',
  noBackup: 'Su questo dispositivo non è stata fatta nessuna copia di sicurezza.',
  lastBackup:
    '{days, plural, =0 {Ultima copia di sicurezza: oggi ({at}).} =1 {Ultima copia di sicurezza: ieri ({at}).} other {Ultima copia di sicurezza: # giorni fa ({at}).}}',
};
