import type {TellingContent} from '../../server/src/content/telling.js';
import {compound, paragraph, SENTENCE, times} from './long-words.js';

const KINDS = ['programme', 'project', 'network', 'event', 'prize', 'agreement'] as const;
/** Some close to each other, some far away; ISO 3166-1, latitude and longitude in degrees. */
const PLACES = [
  ...[['DK', 57.05, 9.92] as const, ['DK', 57.01, 10.02] as const, ['SE', 57.71, 11.97] as const, ['DE', 54.3, 9.66] as const],
  ...[['DE', 53.55, 9.99] as const, ['FO', 62.01, -6.77] as const, ['GL', 64.18, -51.72] as const, ['CN', 31.3, 120.6] as const],
  ...[['US', 43.04, -87.91] as const, ['JP', 36.2, 138.25] as const, ['ZA', -33.92, 18.42] as const, ['NZ', -41.29, 174.78] as const],
];

/** Everything at its longest. */
export const work: Pick<TellingContent, 'goals' | 'results' | 'partners' | 'videos'> = {
  goals: {
    title: {da: `Verdensmål i ${compound(1).toLowerCase()}`},
    intro: {da: paragraph(2)},
    items: times(17, (i) => ({
      ...{number: i + 1, title: {da: i % 3 ? `Verdensmål nummer ${i + 1} med et navn på flere linjer` : compound(i)}},
      ...(i % 2 && {body: {da: paragraph(1 + (i % 3))}, link: {title: {da: compound(i)}, url: `https://www.proeve.example/maal-${i}`}}),
    })),
  },
  results: {
    title: {da: `Resultater af ${compound(0).toLowerCase()}`},
    intro: {da: paragraph(2)},
    themes: times(4, (i) => ({id: `tema-${i}`, title: {da: compound(i)}})),
    items: times(24, (i) => ({
      ...{id: `resultat-${i}`, theme: `tema-${i % 4}`, kind: KINDS[i % 6] ?? 'project', title: {da: i % 2 ? SENTENCE : compound(i)}},
      ...{
        body: {da: paragraph(1 + (i % 3))},
        starts: ['2016', '2016-09', '2016-09-14'][i % 3] ?? '2016',
        ends: i % 2 ? '2019-12-31' : null,
      },
      partners: times(i % 5, (n) => ({da: n % 2 ? SENTENCE.slice(0, 60) : compound(n)})),
      figures: times(i % 4, (n) => ({
        amount: 10 ** (2 * n + 1),
        qualifier: (['exact', 'more', 'about'] as const)[n % 3] ?? 'exact',
        unit: {da: compound(n)},
      })),
      link: {title: {da: `Læs om ${compound(i).toLowerCase()}`}, url: `https://www.proeve.example/resultat-${i}`},
    })),
  },
  partners: {
    title: {da: `Venskabsbyer i ${compound(4).toLowerCase()}`},
    intro: {da: paragraph(2)},
    total: 1200,
    items: PLACES.map(([country, latitude, longitude], i) => ({
      ...{id: `by-${i}`, title: {da: i % 3 ? `Venskabsby nummer ${i + 1}` : compound(i)}, country, latitude, longitude},
      ...{body: {da: paragraph(1 + (i % 2))}, ...(i % 2 && {active: true as const})},
      link: {title: {da: compound(i)}, url: `https://www.proeve.example/by-${i}`},
    })),
  },
  videos: {
    items: [
      {
        ...{id: 'film', title: {da: `${compound(0)} og ${compound(1).toLowerCase()}`}, summary: {da: paragraph(3)}, duration: 4323},
        poster: {url: 'stories/film/poster.svg', alt: {da: SENTENCE}, width: 640, height: 360},
        sources: [{url: 'stories/film/film.webm', type: 'video/webm'}],
        captions: times(6, (i) => ({
          url: `stories/film/${i % 2 ? 'en' : 'da'}.vtt`,
          language: i % 2 ? 'en' : 'da',
          label: {da: compound(i)},
        })),
        transcript: times(12, () => ({da: paragraph(5)})),
        link: {title: {da: `Se filmen hos ${compound(2).toLowerCase()}`}, url: 'https://www.proeve.example/film'},
      },
    ],
  },
};
