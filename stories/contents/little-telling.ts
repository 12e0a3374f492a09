import type {Localized} from '../../server/src/content/shape.js';
import type {TellingContent} from '../../server/src/content/telling.js';

const say = (da: string, en: string, ar: string): Localized => ({da, en, ar});

/** One of each thing that a municipality tells, with what may be left out left out. */
export const littleTelling: TellingContent = {
  facts: {
    title: say('Et tal', 'A figure', 'رقم'),
    items: [{id: 'et', amount: 7, text: say('bænke ved vandet', 'benches by the water', 'مقاعد عند الماء')}],
  },
  milestones: {
    title: say('Et skridt', 'One step', 'خطوة'),
    items: [{id: 'et', title: say('Vi begyndte', 'We began', 'بدأنا'), starts: '2020'}],
  },
  interviews: {
    items: [
      {
        ...{id: 'et', title: say('Et spørgsmål', 'One question', 'سؤال'), person: say('Noor', 'Noor', 'نور')},
        questions: [{question: say('Hvorfor?', 'Why?', 'لماذا؟'), answer: [say('Derfor.', 'Because.', 'لأن.')]}],
      },
    ],
  },
  documents: {
    title: say('En plan', 'A plan', 'خطة'),
    items: [{id: 'et', title: say('Planen', 'The plan', 'الخطة'), kind: say('Plan', 'Plan', 'خطة'), writtenIn: 'da'}],
  },
  news: {
    title: say('Nyt', 'News', 'أخبار'),
    items: [
      {
        ...{id: 'et', title: say('Bænken står der', 'The bench is there', 'المقعد هناك'), date: '2026', body: []},
        by: {name: say('Prøve Kommune', 'Prøve Municipality', 'بلدية بروفه'), role: 'municipality'},
      },
    ],
  },
  draws: {
    title: say('Lodtrækning', 'Draw', 'قرعة'),
    items: [
      {
        ...{
          id: 'et',
          title: say('Tre til bænken', 'Three for the bench', 'ثلاثة للمقعد'),
          summary: say('Hvor skal den stå?', 'Where should it stand?', 'أين يوضع؟'),
        },
        ...{seats: 3, opens: '2098-01-01T11:00:00Z', closes: '2098-02-01T11:00:00Z', form: 'assembly'},
        strata: [
          {
            ...{id: 'age', label: say('Alder', 'Age', 'العمر')},
            parts: [{value: 'any', label: say('Alle', 'Everyone', 'الجميع'), least: 3, most: 3}],
          },
        ],
      },
    ],
  },
  associations: {
    title: say('Foreninger', 'Associations', 'جمعيات'),
    kinds: [{id: 'natur', label: say('Natur', 'Nature', 'طبيعة')}],
    items: [
      {
        ...{id: 'et', title: say('Bænkens venner', 'Friends of the bench', 'أصدقاء المقعد'), kind: 'natur'},
        summary: say('Vi passer på bænken.', 'We look after the bench.', 'نعتني بالمقعد.'),
      },
    ],
  },
  budgets: {
    items: [
      {
        ...{
          id: 'et',
          title: say('Et valg', 'One choice', 'اختيار واحد'),
          summary: say('Er det en god idé?', 'Is it a good idea?', 'هل هي فكرة جيدة؟'),
        },
        ...{method: 'points', amount: 1, opens: '2025-01-01T08:00:00Z', closes: '2031-12-31T22:00:00Z'},
        projects: [{id: 'baenk', title: say('En bænk', 'A bench', 'مقعد'), text: say('Ved vandet.', 'By the water.', 'عند الماء.')}],
      },
    ],
  },
  honours: {
    title: say('Tak', 'Thanks', 'شكرًا'),
    items: [
      {
        ...{
          id: 'et',
          title: say('Bo, opdigtet', 'Bo, made up', 'بو، متخيَّل'),
          date: '2025',
          by: say('Naboerne', 'The neighbours', 'الجيران'),
        },
        summary: say('Malede bænken.', 'Painted the bench.', 'دهن المقعد.'),
      },
    ],
  },
  rooms: {
    title: say('Lokaler', 'Rooms', 'أماكن'),
    items: [
      {
        ...{id: 'et', title: say('Stuen', 'The parlour', 'الغرفة'), place: say('Prøvevej 3', 'Prøvevej 3', 'شارع بروفه 3')},
        ...{capacity: 8, hours: [{weekday: '6', from: '10:00', to: '14:00'}], weeks: 4},
      },
    ],
  },
  sites: {
    title: say('En anden side', 'Another site', 'موقع آخر'),
    items: [{id: 'et', title: say('Biblioteket', 'The library', 'المكتبة'), url: 'https://proeve.example/'}],
  },
};
