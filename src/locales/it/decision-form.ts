import type { decisionForm as english } from '#src/locales/en/decision-form.ts';
import type { Translated } from '#src/locales/translated.ts';

/** Deciding one question for a client. */
export const decisionForm: Translated<typeof english> = {
  title: '{client}: decidi',
  amendTitle: '{client}: correggi una decisione',
  verdictAssess: 'Da valutare. Da capire: {list}.',
  answerMissing: 'Scegli che cosa decidi.',
  weigh: 'Che cosa valutare',
  weighHint: 'Lo dicono i testi di riferimento. Nulla è già compilato per te.',
  inFavour: 'Che cosa c’è a favore',
  against: 'Che cosa c’è contro',
  reason: 'Perché decidi così?',
  reasonHint: 'Lui potrebbe vederlo. Nulla di ciò che ha detto una partner va scritto qui.',
  reasonMissing: 'Scrivi il motivo in poche parole.',
  day: 'Deciso il',
  dayMissing: 'Indica il giorno: oggi o prima.',
  furtherHint: 'Non scrivere qui che cosa ha detto lei, né che ha detto qualcosa. Lui potrebbe vedere.',
  saved: 'Decisione salvata',
  savedForPlan: 'Decisione salvata. Il piano di sostegno ne segue: fallo adesso.',
  amended: 'Correzione salvata',
  other: {
    title: 'C’è un’altra decisione iniziata',
    explain: 'È stata iniziata per {client} e non è salvata. Salvala o eliminala, poi continua qui.',
    open: 'Aprila',
  },
  consider: {
    level: {
      stable: 'La situazione è stabile? Allora si può offrire il sostegno settimanale.',
      higherRisk: 'Il rischio è più alto? Allora può servire più contatto.',
      contactItself:
        'Il contatto con lui potrebbe aumentare il rischio? Sospenderlo può essere giusto, e anche intensificarlo.',
      holding:
        'Il mantenimento ha i suoi rischi: si fa poco per fermare la violenza, e i tribunali hanno scadenze.',
    },
    individualOrGroup: {
      earlierGroup: 'Si è già incontrato in un gruppo? Nella crisi non se ne aprono di nuovi.',
      asked: 'Chiesto da solo: lo vuole, e come sta con la sua riservatezza?',
      content: 'Il gruppo sostiene. I timori di violenza si riprendono con ogni uomo da solo.',
    },
    phoneOrVideo: {
      camera: 'Una videocamera può mostrare che è da solo.',
      means: 'Che dispositivo, che connessione e che luogo sicuro ha?',
      smallScreen:
        'Lo schermo di un telefono è piccolo. Anche lasciarlo fuori ha un prezzo. Le fonti non concordano.',
      skills: 'Ha bisogno di aiuto con account e app?',
    },
    distanceOrInPerson: {
      safe: 'Adesso è sicuro incontrarsi?',
      practice: 'Che cosa va provato di persona?',
      walk: 'Basterebbe una passeggiata all’aperto?',
      change: 'Il lavoro a distanza ha portato il cambiamento voluto?',
    },
    survivorContact: {
      safeTime: 'C’è un momento sicuro, per esempio l’orario di lavoro?',
      channel: 'Qual è la via più sicura? Prima una domanda scritta: può parlare in privato?',
      attempt: 'Dove lo si giudica sicuro, va tentato.',
      danger: 'Tentare potrebbe mettere in pericolo qualcuno?',
    },
    survivorContactAsCondition: {
      voluntary: 'Partecipare è una sua libera scelta, mai una condizione posta a lei.',
      effect: 'Senza contatto si sa meno di come il lavoro si ripercuote in casa.',
      pressure: 'Una condizione potrebbe mettere qualcuno sotto pressione?',
    },
  },
};
