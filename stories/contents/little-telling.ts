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
  sites: {
    title: say('En anden side', 'Another site', 'موقع آخر'),
    items: [{id: 'et', title: say('Biblioteket', 'The library', 'المكتبة'), url: 'https://proeve.example/'}],
  },
};
