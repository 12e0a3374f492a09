import type {Columns, Insights} from '../../data/insights.js';
import {number} from '../../i18n/format.js';
import {msg, str} from '../../i18n/locale.js';
import type {Table} from './table.js';

/** The sentence that says what stands out, or that nothing does. To be called while rendering. */
export const standsOut = (
  {standsOut: found, rows, columns}: Insights,
  {lines, columns: named}: Table,
  by: Columns,
  locale: string,
): string => {
  const goal = found && rows[found.row]?.id ? lines[found.row]?.label : undefined;
  const column = found && columns[found.column]?.id ? named[found.column] : undefined;
  if (!found || !goal || !column) {
    return msg('Bidragene fordeler sig nogenlunde, som man skulle vente: Ingen tal skiller sig ud.', {
      id: 'heat-even',
      desc: 'No cell differs much from what its row and column lead one to expect',
    });
  }
  const times = number(locale, found.times);
  if (by === 'group') {
    return msg(str`${column.label} skriver ${times} gange så ofte om »${goal}«, som man skulle vente.`, {
      id: 'heat-out-group',
      desc: 'What stands out: 0 is a citizen group, 1 a number such as 2.5, 2 a goal',
    });
  }
  if (by === 'theme') {
    return msg(str`»${column.label}« kommer op ${times} gange så ofte under »${goal}«, som man skulle vente.`, {
      id: 'heat-out-theme',
      desc: 'What stands out: 0 is a theme, 1 a number such as 2.5, 2 a goal',
    });
  }
  return msg(str`${column.label}, ${column.more}: ${times} gange så mange bidrag om »${goal}«, som man skulle vente.`, {
    id: 'heat-out-week',
    desc: 'What stands out: 0 is "Week 47", 1 a year, 2 a number such as 2.5, 3 a goal',
  });
};
