/**
 * The rules of practice in our own plain words, with where they come from. Loaded only when somebody asks why, and so no part
 * of the messages.
 */
export const guidance = {
  documents: {
    'WWP-FLYER': {
      title: 'High-risk perpetrators already in programmes',
      about: 'A single page of advice.',
    },
    'WWP-2020': {
      title: 'Working with perpetrators already enrolled, update of 26 March',
      about: 'Guidelines for the crisis. Not the normal standard of a programme.',
    },
    'RESPECT-2020': {
      title: 'Perpetrator programmes and the challenges of COVID-19, March',
      about: 'Guidance for services at the start of the crisis.',
    },
    'WWP-2021': {
      title: 'Practice toolkit, COVID-19 revision',
      about: 'A revised edition for work at a distance, with three kits for reflection.',
    },
    'RESPECT-ONLINE': {
      title: 'Online delivery of perpetrator interventions',
      about: 'Guidance on working with individuals and groups online.',
    },
  },
  parts: {
    '§1': 'section 1',
    '§2': 'section 2',
    '§2, C': 'section 2 and part C',
    '§3': 'section 3',
    A: 'part A, weekly support',
    'A(a-h)': 'part A, points a to h',
    'A(d)': 'part A, point d',
    'A(g)': 'part A, point g',
    B: 'part B, intensive support',
    C: 'part C, crisis group',
    'C(a)': 'part C, point a',
    'C(b, c)': 'part C, points b and c',
    D: 'part D, survivor contact',
    'D(a)': 'part D, point a',
    'D(b)': 'part D, point b',
    'situations 1-3': 'situations 1 to 3',
    stressors: 'list of stressors',
    rules: 'rules',
    'basic rules': 'basic rules',
    'basic rule 2': 'basic rules, 2',
    'basic rule 3': 'basic rules, 3',
    'social responses': 'social responses',
    end: 'closing part',
    introduction: 'introduction',
    'ch. 1': 'chapter 1',
    'ch. 2-3': 'chapters 2 and 3',
    'ch. 2': 'chapter 2',
    'ch. 3': 'chapter 3',
    'ch. 4': 'chapter 4',
    'ch. 5': 'chapter 5',
    'kit 1': 'reflection kit 1',
    'kit 2': 'reflection kit 2',
    'kit 3': 'reflection kit 3',
    'kits 1-2': 'reflection kits 1 and 2',
    'new clients': 'new clients',
    ISS: 'Integrated Support Service (ISS)',
    'case management': 'case management',
    'treatment management': 'treatment management',
    checklist: 'readiness checklist',
    conclusion: 'conclusion',
  },
  sections: {
    principles: 'Principles',
    client: 'Profile of a client',
    riskScreen: 'Risk screen',
    intervention: 'Choosing the intervention',
    checkIn: 'Daily check-in',
    session: 'Weekly individual session',
    suitability: 'Suitability for online work, and the participation agreement',
    readiness: 'Readiness checklist',
    group: 'Group sessions',
    attendance: 'Attendance',
    flags: 'Flags and follow-up',
    survivorContact: 'Survivor contact',
    caseManagement: 'Case management',
    treatmentManagement: 'Treatment management',
    practitioner: 'Working from home',
    service: 'The service: readiness and reflection',
  },
  rules: {
    P1: 'Survivor safety first. A safety step for those at risk outranks engagement, completeness and convenience. Suspending contact with a client can be the right act; so can intensifying it.',
    P2: 'Support judgement, never replace it. The sources come from experience, are untested, and differ by country. Evenkeel suggests, shows why, and asks for your decision and its reason. There is no hidden score and no weighting: the sources give none.',
    'CL-1':
      'Record how to reach him: phone, e-mail, which messaging and video software he can use, his devices, his internet access or data plan. Poverty, no phone or no access is a problem to solve together, not a refusal.',
    'CL-2':
      'Record how he lives: alone, with a long-term partner, with a new partner, with family. And whether he works outside, works at home or is at home without work, and whether he is in isolation.',
    'CL-3':
      'Children in the household or in contact with him: yes, no or unknown, with ages and arrangements. When it is yes or unknown, everything that follows asks about children.',
    'CL-4':
      'Record whether a court sent him, who referred him, since when he is enrolled, and whether he was in a group before, and in which.',
    'CL-5':
      'Know which private places he has for calls and for time-outs: a room, the garden, the garage, the car, a walk. Be flexible.',
    'CL-6':
      'Take a new referral only if it can be progressed. Otherwise postpone it and say so to the referrer. First clarify with the referrer whether contact is appropriate; if it is, sessions on managing his behaviour can begin.',
    'CL-7':
      'Every change at home is dated and kept: a new partner, a move, children, work, isolation. It goes to case management every time, and it calls for a look at the risk screen.',
    'RS-1':
      'Eight factors, each answered yes, no or unknown, with a note: earlier arrests or convictions for domestic violence; sent by a court; alcohol or drug use; earlier severe physical violence; coercive controlling behaviour; high jealousy and controlling behaviour; low motivation to change; does not take responsibility.',
    'RS-2':
      'He lives alone and in isolation: contact is taken as safe, because nobody at home is at physical risk, and he is in the low-risk group. He lives with a partner or family: screen further, according to whether he works or is isolated at home.',
    'RS-3':
      'If he or she works outside, the survivor can probably be contacted safely in working hours. Ask how things are and whether he needs support. Her account informs the level of risk.',
    'RS-4':
      'Record what weighs on him beside the factors: isolation and close quarters; illness and fear of it; income, job and bills; transport; misinformation; supplies; medical help; no leave or travel; children at home, home-schooling, probation or child-welfare duties that cannot be met; other people’s fear.',
    'RS-5':
      'You set the level, low, medium or high, with a reason. The screen shows which factors are present, absent and unknown, and never adds them up. Unknown is not absent.',
    'RS-6':
      'Risk changes, so screen again: in individual sessions at different points in time, always with the children’s situation; after any flag, a change at home, or a concern of the survivor. More often when the work goes online. No source gives a figure: the interval proposed here is ours.',
    'RS-7': 'Every screen is kept, and the history of levels over time is shown.',
    'IN-1': 'When his situation is stable, weekly individual support may be offered.',
    'IN-2': 'When the risk is higher, intensive support may be necessary.',
    'IN-3':
      'Groups are only for men who met in a group before. In the crisis no new group is begun, and a normal group is never simply moved online. Each man is asked alone beforehand.',
    'IN-4':
      'Survivor contact is indicated only where it is safe, always with discretion. Where it is judged safe, it should be attempted.',
    'IN-5':
      'What cannot be told from the records is shown as “assess”: you are asked, nothing is guessed for you. The source marks such cases with a question mark too.',
    'IN-6':
      'Every form of support has the same aims: less risk of violence, less stress and arousal, more ways of coping, fewer risks in the family, less harm to it, working together with victim support and hearing the survivor’s voice. The means are support, emotional release and coping skills. For now, calm, de-escalate and contain, rather than work on long-term attitudes.',
    'IN-7': 'Reach out without being asked. Men receive it well.',
    'IN-8':
      'Holding is an intervention too. It has a start, a reason, a review date, and risks of its own: little is done to stop violence, victims feel unimportant, courts have deadlines. The longer it lasts, the more clearly a review is asked for. No source gives a figure: the interval proposed here is ours.',
    'IN-9': 'Where nothing is known of household, relationship or abuse, be cautious.',
    'IN-10':
      'Phone or video, individual or group, survivor contact as a condition: each is decided case by case, with pros and cons on record, and never by an automatic rule.',
    'IN-11':
      'What is suggested, from what is known. He lives alone: weekly support; a group where the questions before a group are settled. With partner or family, stable and not at high risk: weekly support; assess survivor contact, suggested if either of them works outside; assess a group. High risk with partner or family: intensive support, or assess suspending; assess survivor contact first and by the safest channel; no group. Level not set or living situation unknown: assess everything, and be cautious.',
    'IN-12':
      'Return to work in person as soon as it is safe, at least for follow-up and for what must be practised face to face. The follow-up asks whether the work at a distance brought the change that was meant, and whether more is needed.',
    'CI-1': 'About 15 minutes, in the morning, every day or every 2 or 3 days, as decided for each client.',
    'CI-2':
      'Three questions: one good thing he expects of today; which problems he expects today; how he thinks he could overcome them.',
    'CI-3':
      'When there are children in the household, their safety and wellbeing are talked about, and what was said is noted.',
    'CI-4': 'The intensive level also means 2 or 3 longer calls a week, done like a weekly session.',
    'CI-5':
      'Not reached, cancelled or cut off: recorded as such, with the next attempt. At high risk, a missed check-in is a matter for the ISS.',
    'CI-6':
      'Note how aroused he is at the start and at the end of the call: calm, tense, agitated or escalated. Avoid arousing him. Challenge only where there is immediate risk.',
    'CI-7':
      'A check-in is logged on a phone, with one hand, often while still on the call. Nothing typed is ever lost.',
    'SE-1':
      'Weekly if he is stable, 45 to 60 minutes, and always at least 30 minutes kept free afterwards to talk him down if needed. No other contact is booked into that time without your being told.',
    'SE-2': 'At an agreed, set time.',
    'SE-3':
      'A session has a structure; it is more than a check-in. Ideally twice a week, never less than once a week.',
    'SE-4': 'He attends alone. Video is preferred, because the camera can show that he is alone.',
    'SE-5':
      'Activities to choose from and note: a diary; messages written to let feelings out; childcare (what outbursts do to children, unrealistic expectations, strictness about rules, homework and home-schooling); adapted group material, such as a time-out for when you cannot leave the house, often in the car; recordings to listen to (relaxation, the adapted steps, readings: the leader’s voice calms); a daily schedule; private places; good ways to spend the time.',
    'SE-6':
      'What he is given to read is simple, clear and readable alone. It does not threaten, arouse or challenge.',
    'SE-7':
      'Issues that would normally be taken up at once are parked: written down and kept on a list, to be taken up later in a safe setting. Nothing parked is lost.',
    'SE-8':
      'He may write between sessions at any time, and knows that an answer may take a while. What he writes is noted and used in the session. If it becomes excessive, that is noted for later work on boundaries.',
    'SE-9':
      'Plan together what he does if a session triggers something, and how he moves on afterwards, since there is no way home on which to calm down.',
    'SE-10': 'Work on children stays in the focus of the session.',
    'SE-11':
      'Where contact in person is badly needed and the rules allow it, a walk outdoors is a form of session.',
    'SE-12':
      'Coping with the restrictions is part of the work: time for oneself in confined rooms, and taking a time-out under restriction, planned together.',
    'SU-1':
      'For online work he needs a tablet or laptop with a front camera; steady Wi-Fi or enough data for video; and a safe place, always the same, where he can assure you that he is alone.',
    'SU-2': 'Whether a phone will do for online sessions is for the programme to decide; the sources differ.',
    'SU-3':
      'Suitability does not depend on motivation and risk alone. A service may make allowances, with the reason on record.',
    'SU-4':
      'The participation agreement, each point agreed with a date: a suitable device and signal for all sessions; alone, in a safe place, with headphones; survivor, family and children not in the room; consent to recording for developing the service and managing practice; confidentiality of others and no covert recording, a breach of which can mean removal at once. Respect asks for it before the place is offered.',
    'SU-5':
      'Also explained and agreed: attending all sessions; the rules on absence; sitting upright in a chair, dressed, without smoking or eating; no blurred or picture background unless agreed before; raising a hand, chat and waiting room; children looked after elsewhere; what happens when someone walks in.',
    'SU-6':
      'Before each session he logs on and tests his equipment. If it fails again and again, talk about suitability and, where needed, tell the referrer.',
    'SU-7': 'Help with accounts, apps and skills is offered. Never assume that he knows the software.',
    'RC-1': 'You sit somewhere private, with few distractions.',
    'RC-2': 'The participant sits somewhere private, with few distractions.',
    'RC-3': 'The participant is not, and does not seem to be, under the influence of drugs or alcohol.',
    'RC-4': 'You and the participant both use headphones.',
    'RC-5':
      'Others in the home know that he will be on the call, about how long it takes, and that he needs privacy.',
    'RC-6':
      'All five points of the readiness checklist must be met, or the session does not start. There is no way round it. What was done instead is recorded with the reason: fixed and checked again, moved to another time, replaced by a phone call, or ended with a safety follow-up.',
    'RC-7':
      'In a group, privacy, sobriety, headphones and the household are checked for every participant; privacy and headphones for every facilitator.',
    'RC-8': 'The readiness checklist is also part of the first talk about whether to offer him a place.',
    'RC-9':
      'The answers over time show patterns. A participant who often fails a point needs a talk about suitability.',
    'GR-1':
      'Before a crisis group, each man is called alone, and it is settled: is he interested; does he know that format and rules differ from the usual, that sharing is limited for privacy and that nobody must contribute; what are his own concerns about privacy, and can he join.',
    'GR-2':
      'A crisis group is for catching up supportively: is everybody all right and healthy. The check on violence only flags concerns, to be taken up with each man alone. Nobody is confronted.',
    'GR-3':
      'A group online is smaller than one in person, where it was 8 to 12. The programme sets the size.',
    'GR-4': 'How long a group session online lasts is set by the programme.',
    'GR-5':
      'Two facilitators of different gender, and best a third who runs the software, follows up anyone who drops out, and looks after anyone who needs support in a room apart.',
    'GR-6':
      'Rules are set at the start: confidentiality, recording, camera on, a private place, punctuality, the right attitude; and consent forms. Not more restrictive than needed.',
    'GR-7':
      'What to use in a group: chat, raised hands, small rooms for talk and role play, a whiteboard, short clips and case examples that touch people. Running it on slides is discouraged.',
    'GR-8':
      'Plan for awkward moments: a partner walks in and wants to speak; someone listens in; someone is distressed.',
    'GR-9':
      'People may disclose more online than in a room. Note significant disclosures and what they did to the group.',
    'GR-10':
      'Recording is for the programme to decide. Evenkeel stores no recordings of clients, only whether there is consent and that one was made.',
    'AT-1': 'Away from the call for more than 10 minutes in all: recorded as a missed session.',
    'AT-2':
      'Leaving without notice may count as missed. The facilitators try to reach him by phone and find out whether he is coming back.',
    'AT-3': 'He comes back at a natural break, through the waiting room.',
    'AT-4': 'Answering the door or the phone, or talking to others at home, is not acceptable, and is noted.',
    'AT-5':
      'Missed for an acceptable reason: a catch-up session in which he works through what he missed, not a summary. Missed without one: removal from the programme is considered, as in any service, and no other intervention is offered in its place.',
    'AT-6':
      'He did not attend, left without notice or had the camera off for any time: the ISS explores it with the survivor, above all if he lives with a partner or there are children.',
    'FL-1':
      'Any contact can raise a flag: violence or threat; fear for a child; suicide or self-harm; substance use; agitation that did not settle; stalking or digital abuse; misuse of child contact or of health measures to isolate or control; breach of an order; covert recording; someone listening; significant disclosure; other. It is urgent now, today, or at case management.',
    'FL-2':
      'A flag, an absence that the ISS must explore and a missed check-in at high risk each make a follow-up. It has an owner (facilitator, ISS worker or case manager) and a due time, and stays on the list until it is closed with what was done.',
    'FL-3':
      'When it is urgent now, the programme’s own emergency steps and numbers are shown, entered beforehand and there without a connection. Evenkeel never calls or sends anything by itself.',
    'SV-1':
      'Every programme has an Integrated Support Service (ISS) for its participants’ current partners, and ex-partners at risk. It makes contact of its own accord, and every interaction and every attempt is recorded.',
    'SV-2':
      'First a text message: can she talk in private? If not, messenger or e-mail as she chooses. Only then a call. Each step is recorded. The text message names no service.',
    'SV-3':
      'Know the safe channel, the safe times (shopping, at work), who may answer, which words not to use, and whether messages may be left.',
    'SV-4':
      'Talk with her about deleting traces, about stalkerware, and about what technology can give away.',
    'SV-5':
      'Topics when it is safe: her work and his, money; the children, how they are managed, how they are, how his behaviour affects them; more conflict, violence, how it is handled; fear of new violence; how rooms and space are used; isolation and stress; contact with the women’s support service, or resources given; worry that the programme’s contact with him endangers her.',
    'SV-6':
      'For online work, also ask: can she hear the sessions, do they frighten her, how does she feel about them. Ask before it begins, and regularly.',
    'SV-7': 'Every week, or every two weeks as needed.',
    'SV-8': 'For calls she is in a safe place and alone, where possible.',
    'SV-9':
      'Taking part is voluntary for her, and never a condition put on her. Whether it is a condition for working online with him is a decision on record.',
    'SV-10':
      'Nothing that she says may reach him. Survivor records are apart from his, hidden during any session with him, and left out of every file unless put in on purpose.',
    'CM-1': 'Facilitators, the ISS and a service manager meet together, live, in a call if not in a room.',
    'CM-2': 'How often case management meets is set by the programme.',
    'CM-3':
      'Changes in the home are on every agenda. With a new partner or children, their safety and confidentiality come first; the ISS is offered if that is safe.',
    'CM-4':
      'For each client: risk information, participation, actions for children, the survivor’s safety, parked issues and flags; decisions with their reason; actions with an owner and a date.',
    'TM-1':
      'One feedback session for every five sessions that a facilitator delivered; more often when this way of working is new to them.',
    'TM-2': 'In the crisis, practitioners have support every week, professional and emotional.',
    'TM-3':
      'Facilitators working at home are isolated: exchange with colleagues, supervision, case review, a weekly staff meeting, technical training.',
    'TM-4':
      'The treatment manager receives a sealed file with what supervision needs and nothing else, reads it without a connection, and can send feedback back the same way.',
    'PR-1':
      'No friendship with clients on social media; accounts made for work alone; a phone and SIM card for work.',
    'PR-2': 'Set contact times, and time off without answering.',
    'PR-3':
      'A fitting, confidential place to work from, with a blurred or picture background for the practitioner.',
    'PR-4':
      'A directory of what there is in the community, kept current: refuges and whether they take women now, emergency housing, police response, courts, mental health, schools; with opening hours.',
    'PR-5': 'Keep those who commission the service told of changes in how it is delivered.',
    'SR-1':
      'A review of the context, dated and repeatable: the restrictions, whether people can leave home, how many are affected, working or in financial strain, income support, supplies; police, shelters and new admissions, support to shelters, courts.',
    'SR-2':
      'Which of four situations is the service in: in person, but restriction is likely; advised to limit contact; date announced; restricted without preparation. In the first three: an exercise with the men on stressors and ways of coping, collecting contacts, an online platform, and a survivor contact about it. In the fourth: a plan by these rules.',
    'SR-3':
      'Services provided: the path of the service and its decisions; whether and how there was crisis management; from supportive to challenging over time; whether former activities were resumed; partner safety with and without change; what shows success; risk assessment by stage; how many men enrolled at a date are still enrolled, and how many were followed up; the effect of each kind of activity; what came after; what was learned, what was worst, what to keep.',
    'SR-4':
      'Online groups: five challenges (safety of survivors and children; manipulation, danger and confidentiality; how men adapt; their own stress; how practitioners adapt), each with what the service does about it, beside what is recommended.',
    'SR-5':
      'Challenge your practice: opportunities seen (men more open, men reached who were left out, agencies working together, talk within the team, engaging materials), and five open questions, each with pros, cons, additions and a stand of your own: phone or online; survivor contact as a condition; holding at all; holding for how long; individual or group.',
    'SR-6':
      'The numbers that reflection asks for come from the records wherever they can: enrolled at a date, still enrolled, followed up, sessions by kind and format, attendance, risk levels over time.',
  },
  positions: {
    'SE-1': {
      'WWP-2020': 'Once a week if he is stable. 45 to 60 minutes.',
      'RESPECT-2020': 'Ideally twice a week, never less than once.',
      'RESPECT-ONLINE': '75 to 90 minutes.',
    },
    'SE-3': {
      'RESPECT-2020': 'Ideally twice a week, never less than once.',
      'WWP-2020': 'Once a week if he is stable.',
    },
    'SU-2': {
      'RESPECT-ONLINE':
        'Does not support phones for online work: the screen is too small. Perhaps for individual work.',
      'WWP-2021': 'Any device, rather than leaving him out.',
    },
    'GR-3': { 'WWP-2021': 'Up to 5.', 'RESPECT-ONLINE': '5 or 6.' },
    'GR-4': { 'WWP-2021': '60 to 90 minutes.', 'RESPECT-ONLINE': '75 to 90 minutes.' },
    'GR-10': {
      'WWP-2021': 'Advises recording, so that doubtful moments can be reviewed.',
      'RESPECT-ONLINE': 'Only with consent, kept for developing the service and managing practice.',
    },
    'CM-2': {
      'RESPECT-ONLINE': 'At least once a month.',
      'RESPECT-2020': 'Once a week is recommended in the crisis.',
    },
  },
} as const;
