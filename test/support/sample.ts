import type {SpaceContent} from '../../server/src/content/shape.js';
import {sampleForms, say} from './sample-forms.js';
import {sampleHearings} from './sample-hearings.js';
import {sampleOutcomes} from './sample-outcomes.js';
import {sampleTelling} from './sample-telling.js';
import {work} from './telling-of-work.js';

/** A small, complete space in three languages with everything filled, for tests. */
export const sampleSpace = (id: string): SpaceContent => ({
  ...{id, locales: ['da', 'en', 'ar'], privacy: 'https://proeve.example/privatliv', moderation: 'before'},
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
  forms: sampleForms,
  telling: {...sampleTelling, ...work},
  hearings: sampleHearings,
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
  outcomes: sampleOutcomes,
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
      repeats: {every: 'week', times: 4, except: ['2031-04-15']},
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
        {level: 'cocreate', seeks: say('Medskabere', 'Co-creators', 'شركاء في الإبداع'), places: 12},
        {level: 'initiate', seeks: say('En med en idé', 'Someone with an idea', 'شخص لديه فكرة')},
      ],
    },
  ],
});
