import type {TellingContent} from '../../server/src/content/telling.js';
import {compound, paragraph, SENTENCE, times} from './long-words.js';

const link = {title: {da: `Læs mere om ${compound(2).toLowerCase()} hos kommunen`}, url: 'https://www.proeve.example/mere'};

const AUDIENCE = ['children', 'young', 'adults', 'seniors', 'families'] as const;
const ACCESS = ['step-free', 'toilet', 'loop', 'calm', 'companion'] as const;

/** What a municipality tells, every part at its longest. */
export const longTelling: TellingContent = {
  facts: {
    title: {da: `Fakta om ${compound(0).toLowerCase()}`},
    intro: {da: paragraph(2)},
    items: times(9, (i) => ({
      ...{id: `tal-${i}`, text: {da: i % 3 ? SENTENCE : paragraph(2)}, date: '2026-03-01', source: link},
      ...(i % 4 < 3 && {amount: 10 ** (i % 8) + 0.5, qualifier: (['exact', 'more', 'about'] as const)[i % 3] ?? 'exact'}),
      unit: {da: compound(i)},
    })),
  },
  milestones: {
    title: {da: compound(1)},
    intro: {da: paragraph(2)},
    items: times(8, (i) => ({
      ...{id: `skridt-${i}`, title: {da: i % 2 ? compound(i) : SENTENCE}, body: {da: paragraph(1 + (i % 3))}, link},
      ...{starts: `20${20 + i}-03-01`, ends: i % 2 ? `20${21 + i}-11-30` : null},
    })),
  },
  interviews: {
    items: [
      {
        ...{
          id: 'langt',
          title: {da: `${compound(0)} og ${compound(3).toLowerCase()}`},
          person: {da: 'Anna-Margrethe Vestergaard-Christoffersen'},
        },
        ...{role: {da: `Formand for ${compound(4).toLowerCase()}`}, date: '2026-03', intro: {da: paragraph(4)}},
        questions: times(8, (i) => ({
          question: {da: i % 2 ? SENTENCE : `${compound(i)}?`},
          answer: times(1 + (i % 4), () => ({da: paragraph(4)})),
        })),
      },
    ],
  },
  documents: {
    title: {da: compound(2)},
    intro: {da: paragraph(2)},
    items: times(8, (i) => ({
      ...{id: `plan-${i}`, title: {da: i % 2 ? compound(i) : SENTENCE}, kind: {da: compound(i)}, summary: {da: paragraph(2)}},
      ...{url: `https://www.proeve.example/${i}.pdf`, adopted: '2020-05-12', by: {da: compound(i + 1)}, until: '2031-12-31'},
      ...{format: 'PDF', size: 10 ** (4 + (i % 4)), writtenIn: i % 3 ? 'da' : 'en'},
    })),
  },
  news: {
    title: {da: compound(3)},
    intro: {da: paragraph(2)},
    items: times(12, (i) => ({
      ...{id: `nyt-${i}`, title: {da: i % 2 ? compound(i) : SENTENCE}, body: times(1 + (i % 3), () => ({da: paragraph(3)})), link},
      ...{
        date: `2026-03-${10 + i}`,
        by: {name: {da: compound(i)}, role: (['municipality', 'association', 'enthusiast'] as const)[i % 3] ?? 'enthusiast'},
      },
    })),
  },
  draws: {
    title: {da: compound(2)},
    items: [
      {
        ...{id: 'lang', title: {da: SENTENCE}, summary: {da: paragraph(3)}, seats: 250, form: 'assembly'},
        ...{opens: '2020-01-01T11:00:00Z', closes: '2099-01-01T11:00:00Z'},
        strata: times(5, (i) => ({
          ...{id: `s-${i}`, label: {da: i % 2 ? SENTENCE : compound(i)}},
          parts: times(2 + i, (j) => ({value: `d-${j}`, label: {da: j % 2 ? compound(i + j) : SENTENCE}, least: 10 * j, most: 10 * j + i})),
        })),
      },
    ],
  },
  associations: {
    title: {da: `Foreninger i ${compound(0).toLowerCase()}`},
    intro: {da: paragraph(2)},
    kinds: times(4, (i) => ({id: `slags-${i}`, label: {da: compound(i)}})),
    items: times(24, (i) => ({
      ...{id: `forening-${i}`, kind: `slags-${i % 4}`, title: {da: i % 2 ? SENTENCE : compound(i)}, summary: {da: paragraph(1 + (i % 3))}},
      ...{audience: i % 3 ? [...AUDIENCE] : [], access: i % 4 ? [...ACCESS] : [], accessibility: {da: SENTENCE}},
      ...{when: {da: SENTENCE}, where: {da: i % 2 ? compound(i) : SENTENCE}},
      contact: {
        ...{name: {da: `${compound(i)} ${compound(i + 1)}`}, email: `${compound(i)}@${compound(i + 1)}.example`.toLowerCase()},
        ...{phone: '+45 00 00 00 00', url: `https://www.proeve.example/forening-${i}`},
      },
    })),
  },
  budgets: {
    items: [
      {
        ...{id: 'langt', title: {da: `Penge til ${compound(0).toLowerCase()}`}, summary: {da: paragraph(3)}},
        ...{method: 'sum', amount: 98_765_432_100, opens: '2025-01-01T08:00:00Z', closes: '2031-12-31T22:00:00Z'},
        projects: times(24, (i) => ({
          ...{id: `projekt-${i}`, title: {da: i % 2 ? SENTENCE : compound(i)}, text: {da: paragraph(1 + (i % 4))}},
          ...{cost: 10 ** (4 + (i % 7)), place: {da: i % 3 ? compound(i) : SENTENCE}},
        })),
      },
    ],
  },
  honours: {
    title: {da: `Hæder i ${compound(1).toLowerCase()}`},
    intro: {da: paragraph(2)},
    items: times(15, (i) => ({
      ...{id: `haedret-${i}`, title: {da: i % 2 ? SENTENCE : compound(i)}, summary: {da: paragraph(1 + (i % 3))}},
      ...{date: i % 2 ? `${2026 - Math.floor(i / 4)}-0${1 + (i % 9)}` : `${2026 - Math.floor(i / 4)}`, by: {da: compound(i)}},
      ...{place: {da: i % 3 ? compound(i) : SENTENCE}, group: {da: compound(i + 1)}},
    })),
  },
  rooms: {
    title: {da: `Lokaler i ${compound(0).toLowerCase()}`},
    intro: {da: paragraph(2)},
    items: times(8, (i) => ({
      ...{id: `lokale-${i}`, title: {da: i % 2 ? SENTENCE : compound(i)}, summary: {da: paragraph(1 + (i % 3))}},
      ...{place: {da: i % 2 ? compound(i) : SENTENCE}, capacity: 10 ** (i % 5) + i, equipment: times(7, (j) => ({da: compound(i + j)}))},
      ...{access: i % 4 ? [...ACCESS] : [], accessibility: {da: SENTENCE}, price: {da: SENTENCE}, weeks: 52},
      hours: (['1', '2', '3', '4', '5', '6', '7'] as const).map((weekday, j) => ({weekday, from: `1${j}:00`, to: '24:00'})),
    })),
  },
  sites: {
    title: {da: `Find ${compound(4).toLowerCase()}`},
    items: times(14, (i) => ({
      ...{id: `side-${i}`, title: {da: i % 2 ? compound(i) : SENTENCE}, url: `https://www.proeve.example/${i}`},
      summary: {da: paragraph(1)},
    })),
  },
};
