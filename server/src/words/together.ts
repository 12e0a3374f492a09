import type {Spoken} from '../http/locale.js';

/** The words of what citizens do together, inside the widgets' tags; the same as the widgets' own. */
const da = {
  initiatives: 'Det vil borgerne i gang med',
  initiativesNone: 'Her er plads til den første idé. Den behøver ikke være færdig.',
  start: 'Start et initiativ',
  supports: '{amount} støtter',
  towards: '{amount} af {most} støtter. Når I er {most}, tager kommunen stilling.',
  joined: '{level}: {amount} er med',
  join: 'Vær med',
  became: 'Det blev til noget:',
  answer: 'Kommunens svar',
  dialogue: 'Spørg, og svar hinanden',
  dialogueNone: 'Ingen har spurgt endnu. Hvad vil du vide?',
  ask: 'Stil et spørgsmål',
  reply: 'Svar',
  citizen: 'En borger',
  municipality: 'Kommunen',
  promise: 'Giv et løfte',
  promiseIntro: 'Hvad gør I for hinanden? Skriv det, der skal stå i midten.',
  make: 'Giv løftet',
  others: 'Det har andre lovet',
};
export type TogetherWords = typeof da;

const en: TogetherWords = {
  initiatives: 'What citizens want to start',
  initiativesNone: 'There is room here for the first idea. It does not have to be finished.',
  start: 'Start an initiative',
  supports: '{amount} support it',
  towards: '{amount} of {most} support it. When you are {most}, the municipality takes a stand.',
  joined: '{level}: {amount} are in',
  join: 'Join in',
  became: 'It came to something:',
  answer: 'The municipality’s answer',
  dialogue: 'Ask, and answer each other',
  dialogueNone: 'Nobody has asked yet. What would you like to know?',
  ask: 'Ask a question',
  reply: 'Answer',
  citizen: 'A citizen',
  municipality: 'The municipality',
  promise: 'Make a promise',
  promiseIntro: 'What do you do for each other? Write what is to stand in the middle.',
  make: 'Make the promise',
  others: 'What others have promised',
};

const ar: TogetherWords = {
  initiatives: 'ما يريد المواطنون أن يبدؤوه',
  initiativesNone: 'هنا مكان للفكرة الأولى. لا يلزم أن تكون مكتملة.',
  start: 'أطلقوا مبادرة',
  supports: 'يدعمها {amount}',
  towards: 'يدعمها {amount} من {most}. عندما يصل العدد إلى {most} تتخذ البلدية موقفًا.',
  joined: '{level}: انضم {amount}',
  join: 'انضموا',
  became: 'لقد تحققت:',
  answer: 'رد البلدية',
  dialogue: 'اسألوا وأجيبوا بعضكم بعضًا',
  dialogueNone: 'لم يسأل أحد بعد. ماذا تودون أن تعرفوا؟',
  ask: 'اطرحوا سؤالًا',
  reply: 'أجيبوا',
  citizen: 'أحد المواطنين',
  municipality: 'البلدية',
  promise: 'قدّموا وعدًا',
  promiseIntro: 'ماذا تفعلون بعضكم لبعض؟ اكتبوا ما يأتي في الوسط.',
  make: 'قدّموا الوعد',
  others: 'ما وعد به آخرون',
};

const words: Record<Spoken, TogetherWords> = {da, en, ar};

export const togetherWords = (language: Spoken): TogetherWords => words[language];
