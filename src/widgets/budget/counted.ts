import {css, html, nothing} from 'lit';
import type {Budget} from '../../data/budgets.js';
import {number} from '../../i18n/format.js';
import {msg, str} from '../../i18n/locale.js';
import {heading} from '../../ui/heading.js';
import type {SammenBudget} from './budget.js';

/** A table with its bars in the first column. */
export const resultStyles = css`
  table {
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
    inline-size: 100%;
    margin-block-start: calc(var(--_u) * 4);
    max-inline-size: 50em;
  }
  caption {
    text-align: start;
  }
  th,
  td {
    border-block-end: 1px solid var(--_line);
    padding-block: calc(var(--_u) * 3);
    text-align: end;
    vertical-align: top;
    white-space: nowrap;
  }
  thead th {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 400;
    padding-block-end: var(--_u);
  }
  th:first-child {
    inline-size: 100%;
    text-align: start;
    white-space: normal;
  }
  tbody th {
    font-weight: 400;
  }
  td {
    padding-inline-start: calc(var(--_u) * 4);
  }
  thead th + th {
    padding-inline-start: calc(var(--_u) * 4);
  }
  .name {
    hyphens: auto;
    overflow-wrap: break-word;
  }
  .won .name {
    font-weight: 600;
  }
  .mark {
    color: var(--_accent-text);
    font-size: 0.875em;
    font-weight: 600;
    white-space: nowrap;
  }
  tbody tr:not(.won) .bar rect {
    opacity: 0.55;
  }
  .all tr .bar rect {
    opacity: 1 !important;
  }
  .method,
  .own {
    margin-block-start: calc(var(--_u) * 4);
  }
  .number {
    font-family: ui-monospace, monospace;
    font-size: 0.875em;
  }
`;

/** What is said with the widget's own pieces, which this would carry to every page if it asked for them itself. */
export interface Pieces {
  kroner(amount: number): string;
  bar(share: number): unknown;
}

/** What came of it: a table, how it was counted, and where everybody can count again. */
export const result = (host: SammenBudget, budget: Budget, pieces: Pieces): unknown => {
  const {id, method, result: rows = []} = budget;
  const most = Math.max(1, ...(rows ?? []).map(({count}) => count));
  return html`
    ${heading(host.headingLevel + 1, msg('Resultatet', {id: 'budget-result', desc: 'Heading above the result of a vote'}), 'how')}
    <table part="result" class=${method === 'points' ? 'all' : nothing}>
      <thead>
        <tr>
          <th scope="col">${msg('Projekt', {id: 'budget-project', desc: 'Column of the result: the project'})}</th>
          <th scope="col">
            ${
              method === 'points'
                ? msg('Point', {id: 'budget-column-points', desc: 'Column of the result: points'})
                : msg('Stemmer', {id: 'budget-column-choices', desc: 'Column of the result: how many chose the project'})
            }
          </th>
          ${method === 'points' ? nothing : html`<th scope="col">${msg('Pris', {id: 'budget-column-cost', desc: 'Column of the result: what the project costs'})}</th>`}
        </tr>
      </thead>
      <tbody>
        ${(rows ?? []).map((row) => line(host, budget, row, {most, ...pieces}))}
      </tbody>
    </table>
    <p class="method">${method === 'points' ? pointsWords() : sumWords(pieces.kroner(budget.amount))}</p>
    ${
      host.client
        ? html`<p class="method no-print"><a href="${host.client.url}/budgets/${id}/ballots">${msg('Se alle stemmer, og tæl selv efter', {id: 'budget-recount', desc: 'Link to the list of all ballots'})}</a></p>`
        : nothing
    }
  `;
};

const line = (
  host: SammenBudget,
  {method, projects}: Budget,
  {id, count, chosen}: NonNullable<Budget['result']>[number],
  {most, kroner, bar}: Pieces & {most: number},
): unknown => {
  const project = projects.find((one) => one.id === id);
  return html`<tr class=${chosen ? 'won' : nothing}>
    <th scope="row">
      <span class="name">${project?.title ?? id}</span>
      ${chosen ? html`<span class="mark">✓ ${msg('Valgt', {id: 'budget-chosen', desc: 'The project is among those that the money is for'})}</span>` : nothing}
      ${bar(count / most)}
    </th>
    <td>${number(host.locale, count)}</td>
    ${method === 'points' ? nothing : html`<td>${project?.cost ? kroner(project.cost) : ''}</td>`}
  </tr>`;
};

const pointsWords = (): string =>
  msg(
    'Sådan er der talt: Alle point til et projekt er lagt sammen. Projektet med flest point står først. Står to lige, kommer det billigste først.',
    {
      id: 'budget-method-points',
      desc: 'How the result was counted where points are divided',
    },
  );

const sumWords = (all: string): string =>
  msg(
    str`Sådan er der talt: Der er ${all} i alt. Det projekt, flest har valgt, kommer først. Derefter tages de næste, så længe der er råd. Et projekt, der ikke er råd til, springes over. Står to lige, kommer det billigste først.`,
    {id: 'budget-method-sum', desc: 'How the result was counted where projects are chosen; 0 is an amount of kroner'},
  );
