import {sql} from 'kysely';
import type {Columns, Insights} from '../../../src/data/insights.js';
import {said} from '../content/say.js';
import type {Entry, Snapshot} from '../content/spaces.js';
import type {Db} from '../db/connect.js';
import {NONE} from './tally.js';

/** Fewer than this are not told. */
const FEW = 5;
/** Weeks that are told, the latest. */
const WEEKS = 26;

type Axis = {key: string; id: string | null; label: string}[];

/** Kept counts by goal and something else, with the small ones left out; never a scan of the contributions. */
export const insightsIn = async (db: Db, space: Snapshot, locale: string, kind: string, by: Columns): Promise<Insights> => {
  const found = await db
    .selectFrom('insight')
    .select(['pejlemaerke', 'value', sql<string>`sum(listed)`.as('listed')])
    .where('space', '=', space.id)
    .where('kind', '=', kind)
    .where('dimension', '=', by)
    .groupBy(['pejlemaerke', 'value'])
    .execute();
  const counted = new Map(found.map(({pejlemaerke, value, listed}) => [`${pejlemaerke} ${value}`, Number(listed)]));
  const used = (part: 0 | 1): Set<string> => new Set([...counted].flatMap(([key, n]) => (n > 0 ? [key.split(' ')[part] ?? ''] : [])));
  const rows = axisOf(space.of('pejlemaerke'), used(0), locale);
  const columns = by === 'week' ? weeksIn(used(1)) : axisOf(space.of(by), used(1), locale);
  const cells = rows.map((row) => columns.map((column) => told(counted.get(`${row.key} ${column.key}`) ?? 0)));
  const rowTotals = cells.map(sum);
  const columnTotals = columns.map((_, at) => sum(cells.map((row) => row[at] ?? 0)));
  const bare = (axis: Axis): Insights['rows'] => axis.map(({id, label}) => ({id, label}));
  return {
    ...{language: locale, rows: bare(rows), columns: bare(columns), cells, rowTotals, columnTotals, total: sum(rowTotals)},
    standsOut: outstanding(cells, rowTotals, columnTotals),
  };
};

const sum = (numbers: readonly (number | null)[]): number => numbers.reduce<number>((all, one) => all + (one ?? 0), 0);

const told = (listed: number): number | null => (listed > 0 && listed < FEW ? null : listed);

/** What the space has now, in its order; and those without, where there are any. */
const axisOf = (entries: Entry[], used: Set<string>, locale: string): Axis => [
  ...entries.map((entry) => ({key: entry.id, id: entry.slug, label: said(entry, 'title', locale)})),
  ...(used.has(NONE) ? [{key: NONE, id: null, label: ''}] : []),
];

const weeksIn = (used: Set<string>): Axis =>
  [...used]
    .sort()
    .slice(-WEEKS)
    .map((week) => ({key: week, id: week, label: week}));

/** See `standsOut` in src/data/insights.ts. Residual: (observed − expected) / √expected, as in Pearson's chi-square. */
const outstanding = (cells: Insights['cells'], rows: number[], columns: number[]): Insights['standsOut'] => {
  const total = sum(rows);
  let most: Insights['standsOut'] = null;
  let furthest = 2;
  for (const [row, line] of cells.entries()) {
    for (const [column, observed] of line.entries()) {
      const expected = ((rows[row] ?? 0) * (columns[column] ?? 0)) / total;
      const residual = ((observed ?? 0) - expected) / Math.sqrt(expected);
      if (!(residual >= furthest)) continue;
      furthest = residual;
      most = {row, column, times: Math.round(((observed ?? 0) / expected) * 10) / 10};
    }
  }
  return most;
};
