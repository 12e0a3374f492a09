import type {Localized} from '../../server/src/content/shape.js';
import type {TellingContent} from '../../server/src/content/telling.js';

const say = (da: string, en: string, ar: string): Localized => ({da, en, ar});

/** One of each, with the least that it can have. */
export const work: Pick<TellingContent, 'goals' | 'results' | 'partners' | 'videos'> = {
  goals: {
    title: say('Verdensmål', 'Global goals', 'الأهداف العالمية'),
    items: [{number: 7, title: say('Bæredygtig energi', 'Clean energy', 'طاقة نظيفة')}],
  },
  results: {
    title: say('Resultater', 'Results', 'النتائج'),
    themes: [{id: 'byen', title: say('Byen', 'The town', 'المدينة')}],
    items: [{id: 'pris', theme: 'byen', kind: 'prize', title: say('Årets by', 'Town of the year', 'مدينة العام')}],
  },
  partners: {
    title: say('Venskabsbyer', 'Partner cities', 'المدن الشريكة'),
    total: 1,
    items: [{id: 'torshavn', title: say('Tórshavn', 'Tórshavn', 'تورشافن'), country: 'FO', latitude: 62.012, longitude: -6.768}],
  },
  videos: {
    items: [
      {
        ...{id: 'film', title: say('Filmen', 'The film', 'الفيلم'), captions: [], transcript: []},
        sources: [{url: 'stories/film/film.webm', type: 'video/webm'}],
      },
    ],
  },
};
