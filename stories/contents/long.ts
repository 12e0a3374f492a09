import {hearingForms} from '../../test/support/sample-hearings.js';
import type {FieldContent, FormContent, SpaceContent} from '../../server/src/content/shape.js';
import {longTelling} from './long-telling.js';
import {compound, paragraph, SENTENCE, times} from './long-words.js';
import {work} from './long-of-work.js';

const field = (name: string, type: FieldContent['type'], label: string, more: Partial<FieldContent> = {}): FieldContent => ({
  ...{name, type, label: {da: label}, help: {da: SENTENCE}, required: false, private: false, minLength: 0, maxLength: 4000, choices: []},
  ...more,
});

const input: FormContent = {
  ...{kind: 'input', published: true, intro: {da: paragraph(2)}, send: {da: `Send dit bidrag til ${compound(0).toLowerCase()}`}},
  title: {da: `Giv dit bidrag til ${compound(1).toLowerCase()}`},
  next: times(6, () => ({da: SENTENCE})),
  fields: [
    field('text', 'long-text', `Hvad betyder ${compound(2).toLowerCase()} for dig og dem, du bor sammen med?`, {required: true}),
    field('pejlemaerke', 'choice', 'Hvilket pejlemærke handler det om?', {choices: 'pejlemaerker'}),
    field('topics', 'choices', 'Hvad handler det ellers om?', {
      choices: times(9, (i) => ({value: `topic-${i}`, label: {da: i % 2 ? SENTENCE : compound(i)}})),
    }),
    field('group', 'choice', 'Hvem er du?', {choices: times(5, (i) => ({value: `group-${i}`, label: {da: compound(i)}}))}),
  ],
};

/** A space with the longest texts that an editor can be expected to write, in Danish only. */
export const long: Partial<SpaceContent> = {
  id: 'long',
  locales: ['da'],
  title: {da: compound(0)},
  participation: {
    title: {da: `Fire måder at tage del i ${compound(0).toLowerCase()} på`},
    intro: {da: paragraph(3)},
    steps: (['observe', 'active', 'cocreate', 'initiate'] as const).map((level, i) => ({
      ...{level, title: {da: compound(i)}, summary: {da: SENTENCE}, examples: times(6, (n) => ({da: n % 2 ? SENTENCE : compound(n)}))},
    })),
  },
  forms: [input, {...input, kind: 'assembly', published: false}, ...hearingForms],
  telling: {...longTelling, ...work},
  visions: [
    {
      id: 'vision',
      title: {da: `${compound(0)} og ${compound(1).toLowerCase()}`},
      period: '2026-2038, med midtvejsstatus i 2030 og 2034',
      promise: {da: `Vi skaber ${compound(3).toLowerCase()} sammen, og vi gør det, mens vi lytter til hinanden`},
      summary: {da: paragraph(4)},
      story: times(12, () => ({da: paragraph(5)})),
      pillars: times(7, (i) => ({title: {da: compound(i)}, body: {da: paragraph(2)}})),
      goals: times(17, (i) => ({number: i + 1, title: {da: i % 3 ? `Verdensmål ${i + 1}` : compound(i)}})),
      documents: times(6, (i) => ({
        ...{
          title: {da: `${compound(i)}, bilag ${i + 1}`},
          url: `https://www.proeve.example/${i}.pdf`,
          note: {da: 'PDF, 12,4 MB, 248 sider'},
        },
      })),
      updated: '2026-03-01',
    },
  ],
  pejlemaerker: {
    title: {da: `Tyve pejlemærker for ${compound(4).toLowerCase()}`},
    intro: {da: paragraph(2)},
    items: times(20, (i) => ({
      ...{
        id: `maal-${i + 1}`,
        title: {da: i % 2 ? `Vi kommer hinanden ved (${i + 1})` : `${compound(i)} ${i + 1}`},
        body: {da: paragraph(1 + (i % 4))},
      },
      commitments: times(i % 6, (n) => ({da: n % 2 ? SENTENCE : compound(n)})),
      actions: times(i % 4, (n) => ({
        title: {da: n % 2 ? SENTENCE : compound(n)},
        status: (['planned', 'ongoing', 'done'] as const)[n % 3] ?? 'done',
      })),
    })),
  },
  outcomes: times(12, (i) => ({
    ...{id: `resultat-${i + 1}`, status: (['planned', 'decided', 'done'] as const)[i % 3] ?? 'done', pejlemaerke: `maal-${1 + (i % 4)}`},
    ...{at: `20${20 + (i % 6)}-0${1 + (i % 9)}-15T12:00:00Z`, asked: {da: i % 2 ? paragraph(1) : `${compound(i)}?`}},
    ...{said: {da: paragraph(2)}, did: {da: paragraph(1 + (i % 4))}},
  })),
  hearings: [
    {
      ...{id: 'hoering', title: {da: SENTENCE}, summary: {da: paragraph(3)}, kind: 'hearing', form: 'hearing-answer'},
      ...{opens: '2020-01-01T08:00:00Z', closes: '2098-12-01T11:00:00Z', contact: {da: paragraph(1)}},
      sections: times(6, (i) => ({id: `afsnit-${i}`, title: {da: i % 2 ? SENTENCE : compound(i)}, text: {da: paragraph(2 + i)}})),
      documents: times(4, (i) => ({title: {da: compound(i)}, url: `https://eksempel.dk/${i}.pdf`, note: {da: 'PDF, 12,4 MB'}})),
      reply: {text: {da: `${paragraph(4)}\n\n${paragraph(2)}`}, at: '2026-03-01T09:00:00Z'},
    },
  ],
  activities: times(8, (i) => ({
    id: `aktivitet-${i + 1}`,
    title: {da: `${compound(i)} på tværs`},
    summary: {da: paragraph(2)},
    starts: `2031-05-${10 + i}T08:00:00Z`,
    ends: null,
    mode: 'both' as const,
    place: {da: 'Multifunktionsbygningen ved fjordbyparkeringspladsen'},
    accessibility: {da: SENTENCE},
    open: [{level: 'active' as const, seeks: {da: paragraph(1)}}],
  })),
};
