import type { Translated } from '#src/locales/translated.ts';
import type { guidance as english } from '#src/locales/en/guidance.ts';

// Made with care, not yet reviewed by a native practitioner.
/**
 * The rules of practice in our own plain words, with where they come from. Loaded only when somebody asks why, and so no part
 * of the messages.
 */
export const guidance: Translated<typeof english> = {
  documents: {
    'WWP-FLYER': {
      title: 'Autori di violenza ad alto rischio già inseriti nei programmi',
      about: 'Una sola pagina di consigli.',
    },
    'WWP-2020': {
      title: 'Lavorare con gli autori di violenza già inseriti, aggiornamento del 26 marzo',
      about: 'Linee guida per la crisi. Non sono il modo normale di lavorare di un programma.',
    },
    'RESPECT-2020': {
      title: 'I programmi per autori di violenza e le difficoltà del COVID-19, marzo',
      about: 'Indicazioni per i servizi all’inizio della crisi.',
    },
    'WWP-2021': {
      title: 'Raccolta di strumenti per la pratica, revisione COVID-19',
      about: 'Un’edizione rivista per il lavoro a distanza, con tre schede di riflessione.',
    },
    'RESPECT-ONLINE': {
      title: 'Interventi online con gli autori di violenza',
      about: 'Indicazioni sul lavoro online, individuale e di gruppo.',
    },
  },
  parts: {
    '§1': 'sezione 1',
    '§2': 'sezione 2',
    '§2, C': 'sezione 2 e parte C',
    '§3': 'sezione 3',
    A: 'parte A, sostegno settimanale',
    'A(a-h)': 'parte A, punti da a ad h',
    'A(d)': 'parte A, punto d',
    'A(g)': 'parte A, punto g',
    B: 'parte B, sostegno intensivo',
    C: 'parte C, gruppo di crisi',
    'C(a)': 'parte C, punto a',
    'C(b, c)': 'parte C, punti b e c',
    D: 'parte D, contatto con la partner',
    'D(a)': 'parte D, punto a',
    'D(b)': 'parte D, punto b',
    'situations 1-3': 'situazioni da 1 a 3',
    stressors: 'elenco dei motivi di stress',
    rules: 'regole',
    'basic rules': 'regole di base',
    'basic rule 2': 'regole di base, 2',
    'basic rule 3': 'regole di base, 3',
    'social responses': 'risposte sociali',
    end: 'parte finale',
    introduction: 'introduzione',
    'ch. 1': 'capitolo 1',
    'ch. 2-3': 'capitoli 2 e 3',
    'ch. 2': 'capitolo 2',
    'ch. 3': 'capitolo 3',
    'ch. 4': 'capitolo 4',
    'ch. 5': 'capitolo 5',
    'kit 1': 'scheda di riflessione 1',
    'kit 2': 'scheda di riflessione 2',
    'kit 3': 'scheda di riflessione 3',
    'kits 1-2': 'schede di riflessione 1 e 2',
    'new clients': 'nuovi utenti',
    ISS: 'servizio di supporto integrato (ISS)',
    'case management': 'riunione sui casi',
    'treatment management': 'supervisione del trattamento',
    checklist: 'lista di verifica',
    conclusion: 'conclusioni',
  },
  sections: {
    principles: 'Principi',
    client: 'Profilo dell’utente',
    riskScreen: 'Valutazione del rischio',
    intervention: 'Scelta dell’intervento',
    checkIn: 'Chiamata quotidiana',
    session: 'Colloquio individuale settimanale',
    suitability: 'Idoneità al lavoro online e accordo di partecipazione',
    readiness: 'Lista di verifica prima del colloquio',
    group: 'Incontri di gruppo',
    attendance: 'Presenze',
    flags: 'Segnalazioni e cose da seguire',
    survivorContact: 'Contatto con la partner',
    caseManagement: 'Riunione sui casi',
    treatmentManagement: 'Supervisione del trattamento',
    practitioner: 'Lavorare da casa',
    service: 'Il servizio: preparazione e riflessione',
  },
  rules: {
    P1: 'Prima di tutto la sicurezza della partner. Un passo per la sicurezza di chi è a rischio viene prima della partecipazione, della completezza e della comodità. Sospendere i contatti con un utente può essere la cosa giusta; può esserlo anche intensificarli.',
    P2: 'Sostenere il giudizio, mai sostituirlo. Le fonti vengono dall’esperienza, non sono state verificate e cambiano da paese a paese. Evenkeel propone, mostra il perché, e chiede la tua decisione e il motivo. Non c’è nessun punteggio nascosto e nessun peso: le fonti non ne danno.',
    'CL-1':
      'Annota come raggiungerlo: telefono, e-mail, quali programmi per messaggi e video sa usare, i suoi dispositivi, l’accesso a internet o i dati mobili. Povertà, mancanza del telefono o della connessione sono un problema da risolvere insieme, non un rifiuto.',
    'CL-2':
      'Annota come vive: da solo, con una partner di lunga data, con una nuova partner, con la famiglia. E se lavora fuori, lavora a casa o è a casa senza lavoro, e se è in isolamento.',
    'CL-3':
      'Minori in casa o in contatto con lui: sì, no o non si sa, con età e accordi. Se è sì o non si sa, tutto quello che segue chiede dei minori.',
    'CL-4':
      'Annota se lo manda un tribunale, chi lo ha inviato, da quando è inserito, e se è stato prima in un gruppo, e in quale.',
    'CL-5':
      'Sapere quali luoghi riservati ha per le chiamate e per prendersi una pausa: una stanza, il giardino, il garage, l’auto, una passeggiata. Essere flessibili.',
    'CL-6':
      'Accogli un nuovo invio solo se può andare avanti. Altrimenti rimandalo e dillo all’inviante. Prima chiarisci con l’inviante se il contatto è opportuno; se lo è, possono cominciare i colloqui sulla gestione del comportamento.',
    'CL-7':
      'Ogni cambiamento in casa ha una data e resta: una nuova partner, un trasloco, i minori, il lavoro, l’isolamento. Va ogni volta alla riunione sui casi, e chiede di riguardare la valutazione del rischio.',
    'RS-1':
      'Otto fattori, ciascuno con sì, no o non si sa, e una nota: arresti o condanne precedenti per violenza domestica; inviato da un tribunale; uso di alcol o droghe; grave violenza fisica in passato; comportamento coercitivo e di controllo; forte gelosia e controllo; poca motivazione a cambiare; non si assume la responsabilità.',
    'RS-2':
      'Vive solo e in isolamento: il contatto si considera sicuro, perché in casa nessuno corre un rischio fisico, e lui è nel gruppo a basso rischio. Vive con la partner o la famiglia: valuta ancora, a seconda che lavori o sia isolato a casa.',
    'RS-3':
      'Se lui o lei lavora fuori, la partner si può probabilmente contattare in sicurezza in orario di lavoro. Chiedi come vanno le cose e se lui ha bisogno di sostegno. Il suo racconto aiuta a stabilire il livello di rischio.',
    'RS-4':
      'Accanto ai fattori, annota che cosa pesa su di lui: isolamento e spazi stretti; malattia e paura di ammalarsi; reddito, lavoro e bollette; trasporti; notizie false; provviste; cure mediche; niente ferie né viaggi; minori a casa, scuola a casa, obblighi verso il tribunale o la tutela dei minori che non si possono rispettare; la paura degli altri.',
    'RS-5':
      'Sei tu a stabilire il livello, basso, medio o alto, con un motivo. La valutazione mostra quali fattori ci sono, quali no e quali non si sanno, e non li somma mai. Non saperlo non vuol dire che non c’è.',
    'RS-6':
      'Il rischio cambia, quindi va rivalutato: nei colloqui individuali in momenti diversi, sempre con la situazione dei minori; dopo ogni segnalazione, un cambiamento in casa o una preoccupazione della partner. Più spesso quando si lavora online. Nessuna fonte dà un numero: l’intervallo proposto qui è nostro.',
    'RS-7': 'Ogni valutazione resta, e si vede come il livello è cambiato nel tempo.',
    'IN-1': 'Quando la sua situazione è stabile, si può offrire il sostegno individuale settimanale.',
    'IN-2': 'Quando il rischio è più alto, può essere necessario il sostegno intensivo.',
    'IN-3':
      'I gruppi sono solo per uomini che si incontravano già in un gruppo. Nella crisi non se ne aprono di nuovi, e un gruppo normale non si sposta mai online così com’è. Prima si chiede a ogni uomo da solo.',
    'IN-4':
      'Il contatto con la partner è indicato solo dove è sicuro, sempre con discrezione. Dove lo si giudica sicuro, va tentato.',
    'IN-5':
      'Quello che dai dati non si capisce appare come “da valutare”: si chiede a te, nulla viene indovinato. Anche la fonte segna questi casi con un punto interrogativo.',
    'IN-6':
      'Ogni forma di sostegno ha gli stessi scopi: meno rischio di violenza, meno stress e attivazione, più modi di farcela, meno rischi in famiglia, meno danni per lei, lavorare insieme a chi sostiene le vittime e ascoltare la voce della partner. I mezzi sono il sostegno, lo sfogo delle emozioni e le capacità di farcela. Per ora calmare, abbassare la tensione e contenere, più che lavorare sugli atteggiamenti di fondo.',
    'IN-7': 'Fatti vivo senza che te lo chieda. Gli uomini lo accolgono bene.',
    'IN-8':
      'Anche il mantenimento è un intervento. Ha un inizio, un motivo, una data di revisione e i suoi rischi: si fa poco per fermare la violenza, le vittime si sentono poco importanti, i tribunali hanno scadenze. Più dura, più chiaramente si chiede di rivederlo. Nessuna fonte dà un numero: l’intervallo proposto qui è nostro.',
    'IN-9': 'Dove non si sa nulla della casa, della relazione o della violenza, serve prudenza.',
    'IN-10':
      'Telefono o video, individuale o gruppo, contatto con la partner come condizione: si decide caso per caso, annotando pro e contro, mai con una regola automatica.',
    'IN-11':
      'Che cosa si propone, da quello che si sa. Vive solo: sostegno settimanale; un gruppo, se le domande prima del gruppo sono chiarite. Con la partner o la famiglia, stabile e non ad alto rischio: sostegno settimanale; valutare il contatto con la partner, proposto se uno dei due lavora fuori; valutare un gruppo. Alto rischio con la partner o la famiglia: sostegno intensivo, o valutare la sospensione; valutare prima il contatto con la partner, per la via più sicura; nessun gruppo. Livello non stabilito o situazione in casa che non si sa: valutare tutto, con prudenza.',
    'IN-12':
      'Tornare al lavoro in presenza appena è sicuro, almeno per seguire com’è andata e per quello che va provato di persona. Si chiede se il lavoro a distanza ha portato il cambiamento voluto, e se serve altro.',
    'CI-1': 'Circa 15 minuti, al mattino, ogni giorno oppure ogni 2 o 3 giorni, come deciso per ogni utente.',
    'CI-2':
      'Tre domande: una cosa buona che si aspetta da oggi; quali problemi si aspetta oggi; come pensa di poterli superare.',
    'CI-3':
      'Se in casa ci sono minori, si parla della loro sicurezza e del loro benessere, e si annota che cosa è stato detto.',
    'CI-4':
      'Il livello intensivo comprende anche 2 o 3 chiamate lunghe a settimana, fatte come un colloquio settimanale.',
    'CI-5':
      'Non raggiunto, annullata o interrotta: si annota così, con il prossimo tentativo. Ad alto rischio, una chiamata mancata riguarda l’ISS.',
    'CI-6':
      'Annota quanto è attivato all’inizio e alla fine della chiamata: calmo, teso, agitato o in escalation. Evita di attivarlo. Mettilo in discussione solo se c’è un rischio immediato.',
    'CI-7':
      'La chiamata si annota al telefono, con una mano, spesso mentre è ancora in corso. Nulla di quello che scrivi va perso.',
    'SE-1':
      'Ogni settimana se è stabile, da 45 a 60 minuti, e sempre almeno 30 minuti liberi dopo, per aiutarlo a calmarsi se serve. In quel tempo non si fissa un altro contatto senza che tu lo sappia.',
    'SE-2': 'A un’ora concordata e fissa.',
    'SE-3':
      'Un colloquio ha una struttura; è più di una chiamata quotidiana. L’ideale è due volte a settimana, mai meno di una.',
    'SE-4': 'Partecipa da solo. Meglio in video, perché la telecamera può mostrare che è solo.',
    'SE-5':
      'Attività da scegliere e annotare: un diario; messaggi scritti per lasciar uscire le emozioni; la cura dei minori (che cosa fanno loro gli scatti d’ira, attese irrealistiche, rigidità sulle regole, compiti e scuola a casa); materiale di gruppo adattato, come una pausa per quando non si può uscire di casa, spesso in auto; registrazioni da ascoltare (rilassamento, i passi adattati, letture: la voce di chi conduce calma); un programma della giornata; luoghi riservati; buoni modi di passare il tempo.',
    'SE-6':
      'Quello che gli si dà da leggere è semplice, chiaro e leggibile da solo. Non minaccia, non attiva, non mette in discussione.',
    'SE-7':
      'I temi che di solito si affronterebbero subito vengono messi da parte: scritti e tenuti in un elenco, da riprendere più avanti in un luogo sicuro. Nulla di quello che è messo da parte va perso.',
    'SE-8':
      'Tra un colloquio e l’altro può scrivere quando vuole, e sa che la risposta può tardare. Quello che scrive si annota e si usa nel colloquio. Se diventa troppo, si annota per lavorare più avanti sui confini.',
    'SE-9':
      'Preparate insieme che cosa fa se un colloquio smuove qualcosa, e come passa ad altro dopo, visto che non c’è una strada verso casa su cui calmarsi.',
    'SE-10': 'Il lavoro sui minori resta al centro del colloquio.',
    'SE-11':
      'Dove serve molto vedersi di persona e le regole lo permettono, anche una passeggiata all’aperto è un colloquio.',
    'SE-12':
      'Affrontare le restrizioni fa parte del lavoro: tempo per sé in stanze strette, e prendersi una pausa nonostante le restrizioni, con un piano fatto insieme.',
    'SU-1':
      'Per il lavoro online gli servono un tablet o un portatile con la telecamera davanti; un Wi-Fi stabile o dati a sufficienza per il video; e un luogo sicuro, sempre lo stesso, dove può assicurarti di essere solo.',
    'SU-2': 'Se per i colloqui online basta il telefono lo decide il programma; le fonti sono diverse.',
    'SU-3':
      'L’idoneità non dipende solo da motivazione e rischio. Un servizio può fare eccezioni, annotando il motivo.',
    'SU-4':
      'L’accordo di partecipazione, ogni punto concordato con la data: un dispositivo e un segnale adatti per tutti i colloqui; da solo, in un luogo sicuro, con le cuffie; partner, famiglia e minori fuori dalla stanza; consenso alla registrazione per migliorare il servizio e la pratica; riservatezza sugli altri e niente registrazioni di nascosto, che possono portare all’esclusione immediata. Respect lo chiede prima di offrire il posto.',
    'SU-5':
      'Si spiegano e si concordano anche: partecipare a tutti i colloqui; le regole sulle assenze; seduto dritto su una sedia, vestito, senza fumare né mangiare; niente sfondo sfocato o con immagini se non concordato prima; mano alzata, chat e sala d’attesa; minori affidati ad altri altrove; che cosa succede se entra qualcuno.',
    'SU-6':
      'Prima di ogni colloquio si collega e prova l’attrezzatura. Se continua a non funzionare, si parla dell’idoneità e, dove serve, si avvisa l’inviante.',
    'SU-7':
      'Si offre aiuto con account, app e abilità. Non dare mai per scontato che sappia usare il programma.',
    'RC-1': 'Tu sei in un luogo riservato, con poche distrazioni.',
    'RC-2': 'Il partecipante è in un luogo riservato, con poche distrazioni.',
    'RC-3': 'Il partecipante non è, e non sembra, sotto l’effetto di droghe o alcol.',
    'RC-4': 'Tu e il partecipante usate tutti e due le cuffie.',
    'RC-5':
      'Chi è in casa sa che lui sarà in chiamata, all’incirca per quanto tempo, e che ha bisogno di stare da solo.',
    'RC-6':
      'Tutti e cinque i punti della lista di verifica devono esserci, altrimenti il colloquio non comincia. Non c’è modo di aggirarlo. Si annota con il motivo che cosa si è fatto invece: risolto e verificato di nuovo, spostato a un’altra ora, sostituito da una telefonata, o chiuso con un passo per la sicurezza.',
    'RC-7':
      'In un gruppo si verificano riservatezza, sobrietà, cuffie e situazione in casa per ogni partecipante; riservatezza e cuffie per ogni operatore.',
    'RC-8': 'La lista di verifica fa parte anche del primo incontro in cui si decide se offrirgli un posto.',
    'RC-9':
      'Nel tempo le risposte mostrano come va. Con un partecipante a cui manca spesso un punto serve parlare dell’idoneità.',
    'GR-1':
      'Prima di un gruppo di crisi si chiama ogni uomo da solo e si chiarisce: gli interessa; sa che forma e regole sono diverse dal solito, che per riservatezza si condivide poco e che nessuno è obbligato a intervenire; quali dubbi ha sulla riservatezza, e se può partecipare.',
    'GR-2':
      'Un gruppo di crisi serve a ritrovarsi e sostenersi: stanno tutti bene, sono in salute. Sulla violenza si notano solo le preoccupazioni, da riprendere con ciascuno da solo. Nessuno viene affrontato davanti agli altri.',
    'GR-3':
      'Un gruppo online è più piccolo che in presenza, dove erano da 8 a 12. Il numero lo stabilisce il programma.',
    'GR-4': 'Quanto dura un incontro di gruppo online lo stabilisce il programma.',
    'GR-5':
      'Due operatori di genere diverso, e meglio un terzo che fa funzionare il programma, ricontatta chi esce dalla chiamata e segue in una stanza a parte chi ha bisogno di sostegno.',
    'GR-6':
      'Le regole si stabiliscono all’inizio: riservatezza, registrazione, telecamera accesa, luogo riservato, puntualità, atteggiamento giusto; e i moduli di consenso. Non più rigide del necessario.',
    'GR-7':
      'Che cosa usare in un gruppo: chat, mani alzate, piccole stanze per parlare e per giochi di ruolo, una lavagna, brevi filmati ed esempi che toccano. Condurlo con le diapositive è sconsigliato.',
    'GR-8':
      'Prevedi i momenti difficili: una partner entra e vuole parlare; qualcuno ascolta; qualcuno sta male.',
    'GR-9':
      'Online si può rivelare di più che in una stanza. Annota le rivelazioni importanti e che effetto hanno avuto sul gruppo.',
    'GR-10':
      'Se registrare lo decide il programma. Evenkeel non conserva registrazioni degli utenti, solo se c’è il consenso e che ne è stata fatta una.',
    'AT-1': 'Assente dalla chiamata per più di 10 minuti in tutto: si annota come colloquio mancato.',
    'AT-2':
      'Andarsene senza avvisare può valere come colloquio mancato. Gli operatori provano a raggiungerlo al telefono e a sapere se torna.',
    'AT-3': 'Rientra in una pausa naturale, dalla sala d’attesa.',
    'AT-4': 'Rispondere alla porta o al telefono, o parlare con altri in casa, non va bene, e si annota.',
    'AT-5':
      'Mancato per un motivo accettabile: un colloquio di recupero in cui lavora davvero su quello che ha perso, non un riassunto. Mancato senza motivo: si considera l’esclusione dal programma, come in ogni servizio, senza offrire un altro intervento al suo posto.',
    'AT-6':
      'Non si è presentato, è uscito senza avvisare o ha tenuto spenta la telecamera: l’ISS ne parla con la partner, soprattutto se lui vive con una partner o ci sono minori.',
    'FL-1':
      'Da ogni contatto può nascere una segnalazione: violenza o minaccia; timore per un minore; suicidio o autolesionismo; uso di sostanze; agitazione che non si è placata; stalking o violenza digitale; uso dei contatti con i minori o delle misure sanitarie per isolare o controllare; violazione di un provvedimento; registrazione di nascosto; qualcuno in ascolto; rivelazione importante; altro. È urgente adesso, oggi, o alla riunione sui casi.',
    'FL-2':
      'Una segnalazione, un’assenza di cui l’ISS deve parlare e una chiamata mancata ad alto rischio creano una cosa da seguire. Ha un responsabile (operatore, operatrice ISS o responsabile del caso) e una scadenza, e resta nell’elenco finché non si chiude scrivendo che cosa si è fatto.',
    'FL-3':
      'Quando è urgente adesso, si vedono i passi e i numeri di emergenza del programma, inseriti prima e disponibili senza connessione. Evenkeel non chiama e non manda mai nulla da solo.',
    'SV-1':
      'Ogni programma ha un servizio di supporto integrato (ISS) per le partner attuali dei partecipanti e le ex a rischio. È il servizio a farsi vivo, e si annotano ogni contatto e ogni tentativo.',
    'SV-2':
      'Prima un SMS: può parlare in privato? Se no, messaggi o e-mail, come sceglie lei. Solo dopo una telefonata. Ogni passo si annota. L’SMS non nomina nessun servizio.',
    'SV-3':
      'Sapere il canale sicuro, gli orari sicuri (la spesa, il lavoro), chi può rispondere, quali parole non usare, e se si possono lasciare messaggi.',
    'SV-4':
      'Parla con lei di come cancellare le tracce, dei programmi spia, e di che cosa la tecnologia può rivelare.',
    'SV-5':
      'Temi, quando è sicuro: il lavoro di lei e di lui, i soldi; i minori, come ci si organizza, come stanno, che effetto ha su di loro il suo comportamento; più conflitti, violenza, come si affronta; paura di nuova violenza; come si usano stanze e spazi; isolamento e stress; contatti con il centro antiviolenza, o risorse date; il timore che il contatto del programma con lui la metta in pericolo.',
    'SV-6':
      'Per il lavoro online chiedi anche: sente i colloqui, la spaventano, che cosa ne pensa. Chiedilo prima di cominciare, e poi regolarmente.',
    'SV-7': 'Ogni settimana, oppure ogni due secondo il bisogno.',
    'SV-8': 'Per le chiamate è in un luogo sicuro e da sola, dove possibile.',
    'SV-9':
      'Per lei partecipare è volontario, e non è mai una condizione che le si pone. Se lo è per lavorare online con lui, è una decisione da annotare.',
    'SV-10':
      'Nulla di quello che dice può arrivare a lui. I dati della partner sono separati da quelli di lui, nascosti durante ogni colloquio con lui, e fuori da ogni file se non inseriti apposta.',
    'CM-1':
      'Operatori, ISS e un responsabile del servizio si incontrano insieme, in diretta, in chiamata se non in una stanza.',
    'CM-2': 'Ogni quanto si fa la riunione sui casi lo stabilisce il programma.',
    'CM-3':
      'I cambiamenti in casa sono in ogni ordine del giorno. Con una nuova partner o dei minori, prima vengono la loro sicurezza e riservatezza; se è sicuro si offre l’ISS.',
    'CM-4':
      'Per ogni utente: informazioni sul rischio, partecipazione, azioni per i minori, sicurezza della partner, temi messi da parte e segnalazioni; decisioni con il motivo; azioni con un responsabile e una data.',
    'TM-1':
      'Un incontro di riscontro ogni cinque colloqui condotti da un operatore; più spesso se questo modo di lavorare è nuovo per lui.',
    'TM-2': 'Nella crisi chi lavora ha sostegno ogni settimana, professionale ed emotivo.',
    'TM-3':
      'Gli operatori che lavorano da casa sono isolati: scambio tra colleghi, supervisione, revisione dei casi, una riunione settimanale, formazione tecnica.',
    'TM-4':
      'Il supervisore del trattamento riceve un plico sigillato con quello che serve alla supervisione e nient’altro, lo legge senza connessione, e può rispondere allo stesso modo.',
    'PR-1':
      'Nessuna amicizia con gli utenti sui social; account solo per il lavoro; telefono e SIM di lavoro.',
    'PR-2': 'Orari di contatto stabiliti, e tempo libero senza rispondere.',
    'PR-3': 'Un luogo di lavoro adatto e riservato, con lo sfondo sfocato o un’immagine per chi conduce.',
    'PR-4':
      'Un elenco aggiornato di quello che c’è sul territorio: case rifugio e se ora accolgono donne, alloggi di emergenza, intervento della polizia, tribunali, salute mentale, scuole; con gli orari.',
    'PR-5': 'Tieni informato chi finanzia il servizio su come cambia il modo di lavorare.',
    'SR-1':
      'Un esame del contesto, con la data e ripetibile: le restrizioni, se si può uscire di casa, quante persone sono colpite, lavorano o sono in difficoltà economica, sostegni al reddito, provviste; polizia, case rifugio e nuovi ingressi, sostegno alle case rifugio, tribunali.',
    'SR-2':
      'In quale di quattro situazioni è il servizio: in presenza, ma con restrizioni probabili; con l’invito a limitare i contatti; con una data annunciata; con restrizioni senza preparazione. Nelle prime tre: un esercizio con gli uomini sui motivi di stress e su come farcela, la raccolta dei recapiti, una piattaforma online, e un contatto con la partner su questo. Nella quarta: un piano secondo queste regole.',
    'SR-3':
      'I servizi offerti: il percorso del servizio e le sue decisioni; se e come si è gestita la crisi; dal sostenere al mettere in discussione nel tempo; se si sono riprese le attività di prima; la sicurezza della partner con e senza cambiamento; che cosa mostra che ha funzionato; la valutazione del rischio per fase; quanti uomini inseriti a una data lo sono ancora, e quanti sono stati seguiti dopo; l’effetto di ogni attività; che cosa è venuto dopo; che cosa si è imparato, che cosa è andato peggio, che cosa tenere.',
    'SR-4':
      'I gruppi online: cinque difficoltà (sicurezza di partner e minori; manipolazione, pericolo e riservatezza; come si adattano gli uomini; il loro stress; come si adatta chi lavora), ciascuna con quello che fa il servizio, accanto a quello che si raccomanda.',
    'SR-5':
      'Mettere in discussione la propria pratica: le opportunità viste (uomini più aperti, uomini prima esclusi, servizi che lavorano insieme, dialogo interno, materiali coinvolgenti) e cinque domande aperte, ciascuna con pro, contro, aggiunte e una posizione propria: telefono o online; il contatto con la partner come condizione; se fare il mantenimento; per quanto tempo; individuale o gruppo.',
    'SR-6':
      'I numeri che la riflessione chiede vengono dai dati, dove si può: inseriti a una data, ancora inseriti, seguiti dopo, colloqui per tipo e forma, presenze, livelli di rischio nel tempo.',
  },
  positions: {
    'SE-1': {
      'WWP-2020': 'Una volta a settimana se è stabile. Da 45 a 60 minuti.',
      'RESPECT-2020': 'L’ideale è due volte a settimana, mai meno di una.',
      'RESPECT-ONLINE': 'Da 75 a 90 minuti.',
    },
    'SE-3': {
      'RESPECT-2020': 'L’ideale è due volte a settimana, mai meno di una.',
      'WWP-2020': 'Una volta a settimana se è stabile.',
    },
    'SU-2': {
      'RESPECT-ONLINE':
        'Non sostiene il telefono per il lavoro online: lo schermo è troppo piccolo. Forse per il lavoro individuale.',
      'WWP-2021': 'Qualsiasi dispositivo, piuttosto che lasciarlo fuori.',
    },
    'GR-3': { 'WWP-2021': 'Fino a 5.', 'RESPECT-ONLINE': '5 o 6.' },
    'GR-4': { 'WWP-2021': 'Da 60 a 90 minuti.', 'RESPECT-ONLINE': 'Da 75 a 90 minuti.' },
    'GR-10': {
      'WWP-2021': 'Consiglia di registrare, per poter rivedere i momenti dubbi.',
      'RESPECT-ONLINE': 'Solo con il consenso, per migliorare il servizio e la pratica.',
    },
    'CM-2': {
      'RESPECT-ONLINE': 'Almeno una volta al mese.',
      'RESPECT-2020': 'Nella crisi si raccomanda una volta a settimana.',
    },
  },
};
