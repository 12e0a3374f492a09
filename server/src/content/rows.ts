import {joined, row, type ContentRow} from './row.js';
import type {SpaceContent} from './shape.js';
import {tellingRows} from './telling-rows.js';

/** Everything editorial of a space as rows; the order within a kind is the order of the content. */
export const rowsOf = (content: SpaceContent): ContentRow[] => {
  const {participation, pejlemaerker} = content;
  return [
    row('space', content.id, 0, {title: content.title}),
    row('municipality', 'municipality', 0, {title: content.municipality}),
    ...content.groups.map(({id, label}, i) => row('group', id, i, {title: label})),
    ...content.themes.map(({id, label, words}, i) => row('theme', id, i, {title: label}, {words})),
    ...(participation ? [row('participation', 'participation', 0, {title: participation.title, summary: participation.intro})] : []),
    ...(participation?.steps ?? []).map(({level, title, summary, examples}, i) => row('step', level, i, {title, summary}, {examples})),
    ...content.forms.map(({kind, title, intro, ...attrs}, i) => row('form', kind, i, {title, summary: intro}, attrs)),
    ...content.visions.map(({id, title, summary, story, ...attrs}, i) =>
      row('vision', id, i, {title, summary, body: joined(story)}, attrs),
    ),
    row('pejlemaerker', 'pejlemaerker', 0, {title: pejlemaerker.title, summary: pejlemaerker.intro}),
    ...pejlemaerker.items.map(({id, title, body, ...attrs}, i) => row('pejlemaerke', id, i, {title, body}, attrs)),
    ...content.activities.map(({id, title, summary, starts, ends, ...attrs}, i) => ({
      ...row('activity', id, i, {title, summary}, attrs),
      ...{starts: new Date(starts), ends: ends === null ? null : new Date(ends)},
    })),
    ...(content.hearings ?? []).map(({id, title, summary, opens, closes, ...attrs}, i) => ({
      ...row('hearing', id, i, {title, summary}, attrs),
      ...{starts: new Date(opens), ends: new Date(closes)},
    })),
    ...(content.outcomes ?? []).map(({id, asked, said, did, ...attrs}, i) =>
      row('outcome', id, i, {title: asked, summary: said, body: did}, attrs),
    ),
    ...tellingRows(content.telling ?? {}),
  ];
};
