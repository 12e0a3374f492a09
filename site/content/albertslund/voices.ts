import type {Voice} from '../voices.js';

const joined = (level: string, at: string): Voice => ({kind: 'join', text: '', language: 'da', fields: {level}, at});

/** What citizens of Albertslund might have started, asked and promised. Made up, the people too. */
export const voices: readonly Voice[] = [
  {
    ...{kind: 'initiative', language: 'da', at: '2026-10-20T08:00:00Z', supports: 17, place: 'Kanalen'},
    fields: {title: 'Fællesspisning ved kanalen', seeks: ['active', 'cocreate']},
    text: 'Jeg drømmer om ét langt bord ved kanalen, den første torsdag i måneden. Alle tager noget med hjemmefra, og ingen skal spørge, hvad du hedder til efternavn.\n\nJeg kan lave suppe til tredive. Jeg mangler nogen, der kan bære borde.',
    about: [joined('active', '2026-10-22T08:00:00Z'), joined('active', '2026-10-23T08:00:00Z'), joined('cocreate', '2026-10-25T08:00:00Z')],
  },
  {
    ...{kind: 'initiative', language: 'da', at: '2026-09-12T08:00:00Z', supports: 31, place: 'Cykelværkstedet'},
    fields: {title: 'Cykelskole for voksne', seeks: ['cocreate']},
    text: 'Der er mange, der aldrig har lært at cykle. Det kan man godt lære som voksen, hvis der er en, der løber ved siden af. Vi er tre, der gerne løber.',
    answer: 'Det er en god idé. I kan låne skolegården på Herstedlund lørdag formiddag, og vi har ti cykler, der er tjekket efter.',
    about: [joined('cocreate', '2026-09-20T08:00:00Z'), joined('observe', '2026-09-21T08:00:00Z')],
  },
  {
    ...{kind: 'initiative', language: 'en', at: '2026-08-30T08:00:00Z', supports: 6},
    fields: {title: 'A choir for people who cannot sing', seeks: []},
    text: 'No notes, no concert, no one listening. We meet, we hum, we go home happier.',
  },
  {
    ...{kind: 'question', language: 'da', name: 'Jonas, opdigtet', at: '2026-11-02T08:00:00Z'},
    text: 'Hvorfor slukker lyset på stien bag biblioteket klokken 23? Jeg kommer hjem fra arbejde kvart over.',
    answer: 'Lyset følger de andre stier. Vi prøver nu at lade det brænde til klokken 1 på den sti, og ser, om nogen generes af det.',
    about: [
      {
        ...{kind: 'reply', language: 'da', name: 'Bente, opdigtet', fields: {role: 'council'}, at: '2026-11-04T08:00:00Z'},
        text: 'Jeg har taget det med i miljøudvalget. Det handler om fugle og naboer lige så meget som om penge, men en sti, man ikke tør gå på, er ingen sti.',
      },
      {
        ...{kind: 'reply', language: 'da', fields: {role: 'citizen'}, at: '2026-11-06T08:00:00Z'},
        text: 'Jeg bor ud til stien, og det generer mig ikke.',
      },
    ],
  },
  {
    ...{kind: 'question', language: 'ar', name: 'رنا، متخيَّلة', at: '2026-10-11T08:00:00Z'},
    text: 'هل يمكن لجمعية جديدة أن تستعير قاعة قبل أن تُسجَّل رسميًا؟',
    about: [
      {
        ...{kind: 'reply', language: 'ar', name: 'مكتب الثقافة، متخيَّل', fields: {role: 'staff'}, at: '2026-10-13T08:00:00Z'},
        text: 'نعم. يكفي أن تكونوا ثلاثة أشخاص وأن يكون أحدكم مسؤولًا عن المفتاح.',
      },
    ],
  },
  {
    ...{kind: 'question', language: 'da', at: '2026-09-01T08:00:00Z'},
    text: 'Kan man få en bænk sat op, hvis man selv vil male den?',
  },
  {kind: 'promise', language: 'da', text: 'holder gården grøn', name: 'Gården i nord, opdigtet', at: '2026-10-28T08:00:00Z'},
  {kind: 'promise', language: 'da', text: 'hilser på hinanden i opgangen, også om mandagen', at: '2026-10-21T08:00:00Z'},
  {kind: 'promise', language: 'en', text: 'learn each other’s names', name: 'Language café, made up', at: '2026-10-14T08:00:00Z'},
  {kind: 'promise', language: 'ar', text: 'نفتح الباب لمن ينتقل للعيش هنا', at: '2026-10-07T08:00:00Z'},
  {kind: 'promise', language: 'da', text: 'cykler børnene i skole', name: 'Forældre i 2. b, opdigtet', at: '2026-09-30T08:00:00Z'},
  {kind: 'promise', language: 'da', text: 'passer på dem, der er alene til jul', at: '2026-09-23T08:00:00Z'},
];
