import type {Columns, Insights} from '../../../../src/data/insights.js';
import {heading, html, type Html} from '../html.js';
import {formLink, wordsFor, type Content, type Place} from './content.js';

/** The table of what contributions are about, with the sentence that says what stands out and the same laid out otherwise. */
export const heatContent = (place: Place, counts: Insights, by: Columns, otherwise: Record<Columns, string>): Content => {
  const words = wordsFor(place);
  const form = formLink(place, 'input', {});
  return {
    title: words.heatTitle,
    body: html`${heading(place.level, words.heatTitle)}
${counts.total > 0 ? tableOf(place, counts, by) : html`<p>${words.heatNone}</p>`}
<p class="row">${(['group', 'theme', 'week'] as const)
      .filter((other) => other !== by)
      .map((other) => html`<a href="${otherwise[other]}">${words.heatCaption[other]}</a>`)}</p>
${form !== undefined && html`<p><a class="button" href="${form}">${words.give}</a></p>`}`,
  };
};

const tableOf = (place: Place, counts: Insights, by: Columns): Html => {
  const words = wordsFor(place);
  const format = new Intl.NumberFormat(place.space.language);
  const figure = (value: number | null | undefined): string => (typeof value === 'number' ? format.format(value) : words.underFive);
  const {rows, columns, cells, rowTotals, columnTotals, total, standsOut: found} = counts;
  const column = (at: number): string => labelOf(columns[at], words.notSaid, words.week);
  const row = (at: number): string => rows[at]?.label || words.noGoal;
  return html`${
    found &&
    html`<p class="lead">${words.heatOut.replace(/\{(\w+)\}/g, (_, name) => ({column: column(found.column), goal: row(found.row), times: format.format(found.times)})[name as 'goal'])}</p>`
  }
<div class="scroll" role="region" aria-labelledby="caption" tabindex="0"><table class="figures">
<caption id="caption">${words.heatCaption[by]}</caption>
<thead><tr><th scope="col">${words.goal}</th>${columns.map((_, at) => html`<th scope="col">${column(at)}</th>`)}<th scope="col">${words.all}</th></tr></thead>
<tbody>${rows.map(
    (_, at) =>
      html`<tr><th scope="row">${row(at)}</th>${(cells[at] ?? []).map((cell) => html`<td>${figure(cell)}</td>`)}<td>${figure(rowTotals[at])}</td></tr>\n`,
  )}</tbody>
<tfoot><tr><th scope="row">${words.all}</th>${columnTotals.map((sum) => html`<td>${figure(sum)}</td>`)}<td>${figure(total)}</td></tr></tfoot>
</table></div>
<p class="quiet">${words.heatCounts}${by === 'theme' && html` ${words.heatThemes}`}${
    cells.some((line) => line.includes(null)) && html` ${words.heatSuppressed}`
  }</p>`;
};

const labelOf = (column: Insights['columns'][number] | undefined, notSaid: string, week: string): string => {
  const [, year, number] = /^(\d{4})-W(\d\d)$/.exec(column?.id ?? '') ?? [];
  return year ? week.replace('{week}', String(Number(number))).replace('{year}', year) : column?.label || notSaid;
};
