import type {Insights} from '../../data/insights.js';
import {msg, str} from '../../i18n/locale.js';

/** A row or column in words; `id` is null where there is nothing to ask the wall about. */
interface Named {
  id: string | null;
  label: string;
  /** The year of a week. */
  more?: string;
}

export interface Line extends Named {
  /** null is one to four. */
  cells: (number | null)[];
  sum: number;
}

/** The counts in the reader's words; what is drawn, printed and saved is made from this. */
export interface Table {
  caption: string;
  corner: string;
  columns: Named[];
  lines: Line[];
  sums: number[];
  all: string;
  few: string;
  /** The largest cell. */
  most: number;
}

const WEEK = /^(\d{4})-W(\d\d)$/;

/** A week without its leading zero, and its year; everything else is called as the endpoint calls it. */
const columnOf = ({id, label}: Insights['columns'][number]): Named => {
  const [, year, week] = WEEK.exec(id ?? '') ?? [];
  if (year) return {id, label: msg(str`Uge ${Number(week)}`, {id: 'week', desc: '0 is the number of a week of the year'}), more: year};
  return {id, label: label || msg('Ikke oplyst', {id: 'not-said', desc: 'Column of contributions without a citizen group'})};
};

/** To be called while rendering: it speaks. */
export const tableOf = (counts: Insights, by: string): Table => {
  const {rows, columns, cells, rowTotals, columnTotals} = counts;
  return {
    caption: captionOf(by),
    corner: msg('Pejlemærke', {id: 'heat-goal', desc: 'Heads the column of goals'}),
    columns: columns.map(columnOf),
    lines: rows.map(({id, label}, at) => ({
      ...{id, label: label || msg('Uden pejlemærke', {id: 'no-goal', desc: 'Row of contributions that name no goal'})},
      ...{cells: cells[at] ?? [], sum: rowTotals[at] ?? 0},
    })),
    sums: columnTotals,
    all: msg('I alt', {id: 'heat-sum', desc: 'Heads the column and row of sums'}),
    few: msg('under 5', {id: 'under-five', desc: 'In a cell of the table: one to four contributions'}),
    most: Math.max(...cells.flat().map((cell) => cell ?? 0)),
  };
};

const captionOf = (by: string): string =>
  by === 'group'
    ? msg('Bidrag efter pejlemærke og borgergruppe', {id: 'heat-caption-group', desc: 'Caption of the table'})
    : by === 'theme'
      ? msg('Bidrag efter pejlemærke og tema', {id: 'heat-caption-theme', desc: 'Caption of the table'})
      : msg('Bidrag efter pejlemærke og uge', {id: 'heat-caption-week', desc: 'Caption of the table'});
