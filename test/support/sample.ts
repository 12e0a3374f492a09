import type {FieldContent, FormContent, Localized, SpaceContent} from '../../server/src/content/shape.js';
import {sampleTelling} from './sample-telling.js';
import {work} from './telling-of-work.js';

const say = (da: string, en: string, ar: string): Localized => ({da, en, ar});

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

const forms: FormContent[] = [
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
      field('name', 'text', say('Navn, som det vises', 'Name as shown', 'الاسم كما يظهر')),
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
  {
    ...{kind: 'participation', title: say('Tag del', 'Join in', 'شارك'), intro: null, published: false},
    ...{send: say('Meld mig til', 'Sign me up', 'سجلني'), next: [say('Vi kontakter dig.', 'We will contact you.', 'سنتواصل معك.')]},
    fields: [
      field('level', 'choice', say('Hvordan?', 'How?', 'كيف؟'), {required: true, choices: 'levels'}),
      field('activities', 'choices', say('Hvad?', 'What?', 'ماذا؟'), {choices: 'activities'}),
      {...email, required: true},
    ],
  },
];

/** A small, complete space in three languages with everything filled, for tests. */
export const sampleSpace = (id: string): SpaceContent => ({
  ...{id, locales: ['da', 'en', 'ar'], privacy: 'https://proeve.example/privatliv', moderation: 'before', forms},
  retention: {contactDays: 90, unpublishedDays: 200, publishedDays: 365},
  title: say('Vi udvikler os sammen', 'We grow together', 'ننمو معًا'),
  municipality: say('Prøve Kommune', 'Prøve Municipality', 'بلدية برووه'),
  origins: ['https://www.proeve.example'],
  groups: [
    {id: 'borger', label: say('Borger', 'Citizen', 'مواطن')},
    {id: 'forening', label: say('Forening', 'Association', 'جمعية')},
    {id: 'virksomhed', label: say('Virksomhed', 'Business', 'شركة')},
    {id: 'medarbejder', label: say('Medarbejder', 'Employee', 'موظف')},
    {id: 'ung', label: say('Ung', 'Young person', 'شاب')},
  ],
  themes: [
    {id: 'trafik', label: say('Trafik', 'Traffic', 'المرور'), words: ['cykelsti', 'bus', 'vej', 'krydset']},
    {id: 'groent', label: say('Grønne steder', 'Green places', 'أماكن خضراء'), words: ['bænk', 'park', 'fjord', 'træ']},
    {id: 'moedesteder', label: say('Mødesteder', 'Meeting places', 'أماكن اللقاء'), words: ['bænk', 'café', 'forsamlingshus']},
  ],
  participation: {
    title: say('Fire måder at tage del på', 'Four ways to take part', 'أربع طرق للمشاركة'),
    intro: say('Alle fire er lige meget værd.', 'All four are of equal worth.', 'الطرق الأربع متساوية القيمة.'),
    steps: [
      {
        ...{level: 'observe', title: say('Iagttage', 'Observe', 'المتابعة'), summary: say('Følg med.', 'Follow along.', 'تابع ما يجري.')},
        examples: [say('Læs nyheder', 'Read the news', 'اقرأ الأخبار')],
      },
      {
        ...{level: 'active', title: say('Deltage', 'Take part', 'المشاركة'), summary: say('Mød op.', 'Turn up.', 'احضر.')},
        examples: [say('Kom til borgermøde', 'Come to a meeting', 'احضر اجتماعًا')],
      },
      {
        ...{
          level: 'cocreate',
          title: say('Skabe sammen', 'Create together', 'الإبداع معًا'),
          summary: say('Byg med.', 'Build along.', 'ابنِ معنا.'),
        },
        examples: [say('Vær med i en gruppe', 'Join a group', 'انضم إلى مجموعة')],
      },
      {
        ...{
          level: 'initiate',
          title: say('Tage initiativ', 'Initiate', 'المبادرة'),
          summary: say('Begynd noget.', 'Start something.', 'ابدأ شيئًا.'),
        },
        examples: [say('Start en forening', 'Start an association', 'أسس جمعية')],
      },
    ],
  },
  forms,
  telling: {...sampleTelling, ...work},
  visions: [
    {
      ...{id: 'vision-2035', title: say('Vision 2035', 'Vision 2035', 'رؤية 2035'), period: '2025-2035', updated: '2025-03-01'},
      promise: say('Vi udvikler os sammen', 'We grow together', 'ننمو معًا'),
      summary: say('Her er der plads til alle.', 'There is room for everyone here.', 'هنا مكان للجميع.'),
      story: [
        say('Kommunen ligger ved vandet.', 'The municipality lies by the water.', 'تقع البلدية على الماء.'),
        say('Fremtiden laver vi selv.', 'We make the future ourselves.', 'نصنع المستقبل بأنفسنا.'),
      ],
      pillars: [
        {title: say('Fællesskab', 'Community', 'المجتمع'), body: say('Vi hjælper hinanden.', 'We help each other.', 'نساعد بعضنا.')},
      ],
      goals: [{number: 11, title: say('Bæredygtige byer', 'Sustainable cities', 'مدن مستدامة')}],
      documents: [
        {
          title: say('Hele visionen', 'The whole vision', 'الرؤية كاملة'),
          url: 'https://proeve.example/vision.pdf',
          note: say('PDF, 2,1 MB', 'PDF, 2.1 MB', 'PDF، 2.1 م.ب'),
        },
      ],
    },
  ],
  pejlemaerker: {
    title: say('Vores pejlemærker', 'Our guiding goals', 'أهدافنا التوجيهية'),
    intro: say('De viser vejen.', 'They show the way.', 'ترشدنا إلى الطريق.'),
    items: [
      {
        ...{id: 'faellesskab', title: say('Stærke fællesskaber', 'Strong communities', 'مجتمعات قوية')},
        body: say('Alle skal kunne være med.', 'Everyone can join in.', 'يمكن للجميع المشاركة.'),
        commitments: [say('Vi åbner dørene', 'We open our doors', 'نفتح أبوابنا')],
        actions: [
          {title: say('Åbne haller', 'Open sports halls', 'صالات مفتوحة'), status: 'ongoing'},
          {title: say('Fællesspisning', 'Shared meals', 'وجبات مشتركة'), status: 'done'},
        ],
      },
      {
        ...{id: 'natur', title: say('Natur tæt på', 'Nature close by', 'الطبيعة قريبة')},
        body: say('Der er grønt, hvor vi bor.', 'There is green where we live.', 'الخضرة حيث نسكن.'),
        commitments: [],
        actions: [{title: say('Nye stier', 'New paths', 'مسارات جديدة'), status: 'planned'}],
      },
      {
        ...{id: 'veje', title: say('Vi kommer trygt frem', 'We get around safely', 'نتنقل بأمان')},
        body: say('Børn kan cykle selv.', 'Children can cycle alone.', 'يمكن للأطفال ركوب الدراجات.'),
        commitments: [say('Sikre skoleveje', 'Safe routes to school', 'طرق آمنة إلى المدارس')],
        actions: [{title: say('Cykelsti til skolen', 'Cycle path to the school', 'مسار دراجات إلى المدرسة'), status: 'ongoing'}],
      },
    ],
  },
  outcomes: [
    {
      ...{id: 'aabne-haller', status: 'done', pejlemaerke: 'faellesskab', at: '2026-02-10T09:00:00Z'},
      asked: say('Hvor vil I mødes om vinteren?', 'Where would you like to meet in winter?', 'أين تودون اللقاء في الشتاء؟'),
      said: say(
        'I savnede et sted, der er åbent om aftenen.',
        'You missed a place that is open in the evening.',
        'كنتم تفتقدون مكانًا مفتوحًا مساءً.',
      ),
      did: say('Hallerne er åbne til klokken 22.', 'The sports halls are open until 10 pm.', 'الصالات مفتوحة حتى العاشرة مساءً.'),
    },
    {
      ...{id: 'stien', status: 'decided', pejlemaerke: 'natur', at: '2026-01-05T09:00:00Z'},
      asked: say('Hvor mangler der en sti?', 'Where is a path missing?', 'أين ينقص مسار؟'),
      said: say('Langs fjorden, skrev I.', 'Along the fjord, you wrote.', 'كتبتم: على امتداد المضيق.'),
      did: say('Byrådet har sat penge af til den.', 'The council has set money aside for it.', 'خصص المجلس البلدي المال له.'),
    },
    {
      ...{id: 'ventetid', status: 'planned', pejlemaerke: null, at: null},
      asked: say('Hvad kan vi gøre bedre?', 'What could we do better?', 'ماذا يمكننا أن نحسّن؟'),
      said: say('Svar hurtigere, sagde I.', 'Answer faster, you said.', 'قلتم: أجيبوا بسرعة أكبر.'),
      did: say('Svare inden for en uge.', 'Answer within a week.', 'سنجيب خلال أسبوع.'),
    },
  ],
  activities: [
    {
      ...{id: 'topmoede', starts: '2031-05-10T08:00:00Z', ends: '2031-05-10T14:00:00Z', mode: 'both'},
      ...{
        title: say('Borgertopmøde', 'Citizen summit', 'قمة المواطنين'),
        summary: say('En dag om byen.', 'A day about the town.', 'يوم عن المدينة.'),
      },
      ...{place: say('Rådhuset', 'The town hall', 'مبنى البلدية'), accessibility: say('Trinfri adgang', 'Step-free', 'دخول بلا درجات')},
      open: [
        {level: 'observe', seeks: say('Se med hjemmefra', 'Watch from home', 'شاهد من المنزل')},
        {level: 'active', seeks: say('Deltagere', 'Participants', 'مشاركون')},
      ],
    },
    {
      ...{id: 'stivandring', starts: '2031-04-01T15:00:00Z', ends: null, mode: 'physical', accessibility: null},
      ...{
        title: say('Stivandring', 'Path walk', 'جولة على المسارات'),
        summary: say('Vi går og finder stier.', 'We walk and find paths.', 'نمشي ونكتشف المسارات.'),
      },
      place: say('Skovbrynet', 'The edge of the wood', 'طرف الغابة'),
      open: [{level: 'cocreate', seeks: say('Folk med kort', 'People with maps', 'أشخاص لديهم خرائط')}],
    },
    {
      ...{
        id: 'idevaerksted',
        starts: '2031-06-01T16:00:00Z',
        ends: '2031-06-01T18:00:00Z',
        mode: 'online',
        place: null,
        accessibility: null,
      },
      ...{
        title: say('Idéværksted', 'Ideas workshop', 'ورشة أفكار'),
        summary: say('Fra idé til begyndelse.', 'From idea to start.', 'من الفكرة إلى البداية.'),
      },
      open: [
        {level: 'cocreate', seeks: say('Medskabere', 'Co-creators', 'شركاء في الإبداع')},
        {level: 'initiate', seeks: say('En med en idé', 'Someone with an idea', 'شخص لديه فكرة')},
      ],
    },
  ],
});
