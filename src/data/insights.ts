import * as v from 'valibot';
import {count, id, language, text} from './schema.js';

/** What counts are laid out by, beside the goals: who wrote, what about, when. */
export const columns = v.picklist(['group', 'theme', 'week']);
export type Columns = v.InferOutput<typeof columns>;

/** A row or a column; `id` is null for contributions without a goal, a group. Weeks are ISO 8601: `2026-W47`. */
const axis = v.array(v.object({id: v.nullable(id), label: text}));

/** `GET /insights?kind&columns`: how many published contributions there are about each goal, by something else. */
export const insights = v.object({
  language,
  rows: axis,
  columns: axis,
  /** By row and column; null is one to four, which is not told: so few may be known to somebody. */
  cells: v.array(v.array(v.nullable(count))),
  /** Of what is told only, so that nothing can be found out by subtraction within this answer. */
  rowTotals: v.array(count),
  columnTotals: v.array(count),
  total: count,
  /**
   * The cell that differs most from what its row and column would lead one to expect (largest standardised residual,
   * at least 2), and how many times as much it has; null when nothing stands out.
   */
  standsOut: v.nullable(v.object({row: count, column: count, times: v.number()})),
});
export type Insights = v.InferOutput<typeof insights>;
