import type {FieldContent, FormContent, HearingContent, Localized} from '../../server/src/content/shape.js';

const say = (da: string, en: string, ar: string): Localized => ({da, en, ar});

const plain = {help: null, required: false, private: false, minLength: 0, maxLength: 2000, choices: []} satisfies Partial<FieldContent>;

const fields: FieldContent[] = [
  {...plain, name: 'hearing', type: 'choice', label: say('Høring', 'Hearing', 'جلسة الاستماع'), required: true, choices: 'hearings'},
  {...plain, name: 'section', type: 'choice', label: say('Afsnit', 'Section', 'القسم'), choices: 'sections'},
  {...plain, name: 'text', type: 'long-text', label: say('Dit svar', 'Your answer', 'إجابتك'), required: true, minLength: 3},
  {...plain, name: 'behalf', type: 'text', label: say('På vegne af', 'On behalf of', 'بالنيابة عن'), maxLength: 200},
  {...plain, name: 'name', type: 'text', label: say('Navn, som det vises', 'Name as shown', 'الاسم كما يظهر'), maxLength: 200},
  {...plain, name: 'email', type: 'email', label: say('E-mail', 'E-mail', 'البريد الإلكتروني'), private: true, maxLength: 254},
];

const answer = (kind: string, published: boolean): FormContent => ({
  ...{kind, title: say('Svar på en høring', 'Answer a hearing', 'أجب عن جلسة استماع'), intro: null, published, fields},
  send: say('Send høringssvar', 'Send', 'أرسل'),
  next: [say('Vi læser dit svar.', 'We read your answer.', 'نقرأ إجابتك.')],
});

/** The forms that answer hearings: with answers that become public, and with answers that do not. */
export const hearingForms: FormContent[] = [answer('hearing-answer', true), answer('hearing-answer-closed', false)];

/** A hearing that is open for long, in its barest form. */
export const openHearing: HearingContent = {
  ...{id: 'aaben', title: say('Stier', 'Paths', 'المسارات'), summary: say('Hvor skal de gå?', 'Where to?', 'إلى أين؟'), kind: 'hearing'},
  ...{opens: '2020-01-01T08:00:00Z', closes: '2098-12-01T11:00:00Z', form: 'hearing-answer', sections: [], documents: []},
};

/** One in each state: open with sections, open with answers that are withheld, coming, and closed with a reply. */
export const sampleHearings: HearingContent[] = [
  {
    ...openHearing,
    id: 'lokalplan',
    title: say('Lokalplan for havnen', 'Local plan for the harbour', 'المخطط المحلي للميناء'),
    summary: say('Byrådet vil bygge ved vandet.', 'The council wants to build by the water.', 'يريد المجلس البناء قرب الماء.'),
    sections: [
      {
        ...{id: 'trafik', title: say('Trafik', 'Traffic', 'المرور')},
        text: say(
          'Der kommer en ny vej.\n\nDen er smal.',
          'There will be a new road.\n\nIt is narrow.',
          'سيكون هناك طريق جديد.\n\nإنه ضيق.',
        ),
      },
      {id: 'groent', title: say('Grønne steder', 'Green places', 'أماكن خضراء'), text: say('Der kommer en park.', 'A park.', 'حديقة.')},
    ],
    documents: [
      {
        title: say('Forslaget', 'The proposal', 'المقترح'),
        url: 'https://proeve.example/lokalplan.pdf',
        note: say('PDF, 2,1 MB', 'PDF, 2.1 MB', 'PDF، 2.1 م.ب'),
      },
    ],
    contact: say('Skriv til plan@proeve.example.', 'Write to plan@proeve.example.', 'اكتبوا إلى plan@proeve.example.'),
  },
  {
    ...openHearing,
    ...{id: 'skoler', closes: '2098-12-02T11:00:00Z', kind: 'prehearing', form: 'hearing-answer-closed'},
    title: say('Skolernes navne', 'Names of the schools', 'أسماء المدارس'),
    summary: say('Svarene vises ikke for andre.', 'The answers are not shown.', 'لا تُعرض الإجابات.'),
  },
  {
    ...openHearing,
    ...{id: 'budget', opens: '2098-01-01T08:00:00Z'},
    title: say('Budgettet', 'The budget', 'الميزانية'),
    summary: say('Forslaget kommer til nytår.', 'The proposal comes at New Year.', 'يأتي المقترح مع العام الجديد.'),
  },
  {
    ...openHearing,
    ...{id: 'bibliotek', opens: '2021-01-01T08:00:00Z', closes: '2021-02-01T11:00:00Z'},
    title: say('Biblioteket', 'The library', 'المكتبة'),
    summary: say('Skal det have længere åbent?', 'Should it be open longer?', 'هل تُمدَّد ساعاتها؟'),
    reply: {
      text: say('Det får åbent til klokken 20.', 'It will be open until 8 pm.', 'ستُفتح حتى الثامنة مساءً.'),
      at: '2021-03-01T09:00:00Z',
    },
  },
];
