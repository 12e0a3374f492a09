import {hearingForms} from './sample-hearings.js';
import {borrowing} from './sample-borrowing.js';
import type {FieldContent, FormContent, Localized} from '../../server/src/content/shape.js';

/** A text in the three languages of the sample. */
export const say = (da: string, en: string, ar: string): Localized => ({da, en, ar});

const field = (name: string, type: FieldContent['type'], label: Localized, more: Partial<FieldContent> = {}): FieldContent => ({
  ...{name, type, label, help: null, required: false, private: false, minLength: 0, maxLength: 200, choices: []},
  ...more,
});

const goal = field('pejlemaerke', 'choice', say('Pejlemærke', 'Guiding goal', 'هدف توجيهي'), {choices: 'pejlemaerker'});
const group = field('group', 'choice', say('Jeg er', 'I am', 'أنا'), {choices: 'groups'});
const email = field('email', 'email', say('E-mail', 'E-mail', 'البريد الإلكتروني'), {
  private: true,
  help: say('Vises ikke for andre.', 'Not shown to anybody else.', 'لا يظهر للآخرين.'),
});
const text = field('text', 'long-text', say('Hvad vil du sige?', 'What would you like to say?', 'ماذا تود أن تقول؟'), {
  ...{required: true, minLength: 3, maxLength: 2000},
  help: say('Skriv med dine egne ord.', 'Write in your own words.', 'اكتب بكلماتك.'),
});

const next = [
  say('En medarbejder læser dit bidrag.', 'A member of staff reads your contribution.', 'يقرأ أحد الموظفين مساهمتك.'),
  say('Derefter kan alle læse det.', 'Then everyone can read it.', 'بعد ذلك يمكن للجميع قراءتها.'),
];

/** A form of each kind that a widget leads to. */
export const sampleForms: FormContent[] = [
  {
    ...{kind: 'input', title: say('Giv dit bidrag', 'Share your view', 'شارك برأيك'), published: true, next},
    intro: say('Fortæl, hvad der er vigtigt for dig.', 'Tell us what matters to you.', 'أخبرنا بما يهمك.'),
    send: say('Send bidrag', 'Send', 'أرسل'),
    fields: [
      text,
      goal,
      group,
      field('place', 'text', say('Sted', 'Place', 'المكان')),
      field('name', 'text', say('Dit navn', 'Your name', 'اسمك'), {private: true}),
      email,
    ],
  },
  {
    ...{kind: 'initiative', title: say('Start et initiativ', 'Start an initiative', 'ابدأ مبادرة'), intro: null, published: true, next},
    send: say('Send forslag', 'Send', 'أرسل'),
    fields: [
      field('title', 'text', say('Titel', 'Title', 'العنوان'), {required: true, minLength: 3}),
      text,
      goal,
      field('seeks', 'choices', say('Hvem søger du?', 'Whom do you seek?', 'عمّن تبحث؟'), {choices: 'levels'}),
      field('name', 'text', say('Navn, som det vises', 'Name as shown', 'الاسم كما يظهر')),
      email,
    ],
    threshold: 3,
  },
  {
    ...{kind: 'participation', title: say('Tag del', 'Join in', 'شارك'), intro: null, published: false},
    ...{send: say('Meld mig til', 'Sign me up', 'سجلني'), next: [say('Vi kontakter dig.', 'We will contact you.', 'سنتواصل معك.')]},
    fields: [
      field('level', 'choice', say('Hvordan?', 'How?', 'كيف؟'), {required: true, choices: 'levels'}),
      field('activities', 'choices', say('Hvad?', 'What?', 'ماذا؟'), {choices: 'activities'}),
      {...email, required: true},
    ],
  },
  {
    ...{kind: 'signup', title: say('Meld dig til', 'Sign up', 'سجّل'), intro: null, published: false},
    ...{send: say('Meld mig til', 'Sign me up', 'سجلني'), next: [say('Vi ses.', 'See you there.', 'نراكم هناك.')]},
    fields: [
      field('activity', 'choice', say('Hvad?', 'What?', 'ماذا؟'), {required: true, choices: 'activities'}),
      field('level', 'choice', say('Hvordan?', 'How?', 'كيف؟'), {required: true, choices: 'levels'}),
      field('text', 'long-text', say('Er der mere?', 'Is there more?', 'هل هناك المزيد؟'), {maxLength: 500}),
      email,
    ],
  },
  {
    ...{kind: 'join', title: say('Vær med i et initiativ', 'Join an initiative', 'انضم إلى مبادرة'), intro: null, published: false},
    ...{
      send: say('Jeg er med', 'Count me in', 'أنا معكم'),
      next: [say('Vi giver din e-mail videre.', 'We pass your e-mail on.', 'نمرر بريدك.')],
    },
    fields: [
      field('initiative', 'reference', say('Initiativet', 'The initiative', 'المبادرة'), {required: true, about: 'initiative'}),
      field('level', 'choice', say('Hvordan?', 'How?', 'كيف؟'), {required: true, choices: 'levels'}),
      {...email, required: true},
    ],
  },
  {
    ...{kind: 'promise', title: say('Giv et løfte', 'Make a promise', 'قدّموا وعدًا'), intro: null, published: true, next},
    send: say('Giv løftet', 'Promise', 'أعِد'),
    fields: [
      field('text', 'text', say('Vi … sammen', 'We … together', 'نحن … معًا'), {required: true, minLength: 2, maxLength: 100}),
      field('name', 'text', say('Navn, som det vises', 'Name as shown', 'الاسم كما يظهر')),
    ],
  },
  {
    ...{kind: 'question', title: say('Stil et spørgsmål', 'Ask a question', 'اطرح سؤالًا'), intro: null, published: true, next},
    send: say('Send spørgsmål', 'Send', 'أرسل'),
    fields: [text, field('name', 'text', say('Navn, som det vises', 'Name as shown', 'الاسم كما يظهر'))],
  },
  {
    ...{kind: 'reply', title: say('Svar på et spørgsmål', 'Answer a question', 'أجب عن سؤال'), intro: null, published: true, next},
    send: say('Send svar', 'Send', 'أرسل'),
    fields: [
      field('question', 'reference', say('Spørgsmålet', 'The question', 'السؤال'), {required: true, about: 'question'}),
      text,
      field('role', 'choice', say('Du svarer som', 'You answer as', 'تجيب بصفتك'), {
        choices: [
          {value: 'citizen', label: say('Borger', 'Citizen', 'مواطن')},
          {value: 'council', label: say('Medlem af byrådet', 'Member of the city council', 'عضو في مجلس المدينة')},
        ],
      }),
      field('name', 'text', say('Navn, som det vises', 'Name as shown', 'الاسم كما يظهر')),
    ],
  },
  {
    ...{kind: 'assembly', title: say('Meld dig', 'Volunteer', 'تطوع'), intro: null, published: false, next},
    send: say('Meld dig', 'Volunteer', 'تطوع'),
    fields: [
      field('age', 'choice', say('Din alder', 'Your age', 'عمرك'), {
        ...{required: true},
        choices: [
          {value: 'young', label: say('Under 30', 'Under 30', 'دون 30')},
          {value: 'old', label: say('30 og over', '30 and over', '30 فما فوق')},
        ],
      }),
      field('bank', 'choice', say('Din bred', 'Your bank', 'ضفتك'), {
        ...{required: true},
        choices: [
          {value: 'north', label: say('Nord', 'North', 'الشمال')},
          {value: 'south', label: say('Syd', 'South', 'الجنوب')},
        ],
      }),
      email,
    ],
  },
  {
    ...{kind: 'story', title: say('Fortæl en historie', 'Tell a story', 'ارو قصة'), intro: null, published: true, next},
    send: say('Send historien', 'Send', 'أرسل'),
    fields: [
      text,
      field('place', 'text', say('Sted', 'Place', 'المكان')),
      field('name', 'text', say('Navn, som det vises', 'Name as shown', 'الاسم كما يظهر')),
    ],
  },
  borrowing,
  ...hearingForms,
];
