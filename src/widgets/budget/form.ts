import {html, nothing} from 'lit';
import type {Budget, Project} from '../../data/budgets.js';
import {msg, str} from '../../i18n/locale.js';
import {heading} from '../../ui/heading.js';
import {bar} from './bar.js';
import type {Given, SammenBudget} from './budget.js';
import {kroner, spentWords} from './words.js';

/** The projects to read. */
export const list = (host: SammenBudget, {projects}: Budget): unknown => html`<ul part="list" role="list">
  ${projects.map(
    (project) => html`<li part="project" class="plain">${heading(host.headingLevel + 1, project.title)}${about(host, project)}</li>`,
  )}
</ul>`;

/** The projects to give something to. */
export const choices = (
  host: SammenBudget,
  {method, projects}: Budget,
  given: Given,
): unknown => html`<ul part="list" role="list" aria-labelledby="how">
  ${projects.map((project) => (method === 'sum' ? pick(host, project, given) : divide(host, project, given)))}
</ul>`;

/** What a project costs, what it is, and where. */
const about = (host: SammenBudget, {id, text, cost, place}: Project): unknown => html`
      ${cost === null ? nothing : html`<p class="cost">${kroner(host.locale, cost)}</p>`}
      <p id="about-${id}">${text}</p>
      ${place ? html`<p class="muted">${place}</p>` : nothing}
    `;

const pick = (host: SammenBudget, project: Project, given: Given): unknown => {
  const {id, title} = project;
  return html`<li part="project" class="pick">
      <input type="checkbox" id="p-${id}" .checked=${given.has(id)} aria-describedby="about-${id}" @change=${({target}: Event) => host.give(id, Number((target as HTMLInputElement).checked))} />
      ${heading(host.headingLevel + 1, html`<label for="p-${id}">${title}</label>`)} ${about(host, project)}
    </li>`;
};

const divide = (host: SammenBudget, project: Project, given: Given): unknown => {
  const {id, title} = project;
  const points = given.get(id) ?? 0;
  const step = (by: number, label: string, sign: string): unknown =>
    html`<button type="button" aria-label=${label} @click=${() => host.give(id, points + by)}>${sign}</button>`;
  const typed = ({target}: Event): void => {
    const field = target as HTMLInputElement;
    // Also where that is what stood there before, which Lit would not write again.
    field.value = String(host.give(id, Number(field.value)));
  };
  return html`<li part="project" class="divide">
      ${heading(host.headingLevel + 1, html`<label for="p-${id}">${title}</label>`)} ${about(host, project)}
      <div class="points">
        ${step(-1, msg(str`Et point mindre til ${title}`, {id: 'budget-less', desc: 'Button: one point less; 0 is a project'}), '−')}
        <input type="number" id="p-${id}" min="0" step="1" inputmode="numeric" .value=${String(points)} aria-describedby="about-${id}" @change=${typed} />
        ${step(1, msg(str`Et point mere til ${title}`, {id: 'budget-more', desc: 'Button: one point more; 0 is a project'}), '+')}
      </div>
    </li>`;
};

/** What is used of what there is. */
export const total = (host: SammenBudget, budget: Budget, given: Given): unknown => {
  const spent = spentOf(budget, given);
  const {used, left} = spentWords(host.locale, budget, spent);
  return html`<div part="total" class=${spent > budget.amount ? 'over' : nothing} tabindex="-1">
      <p class="row"><strong>${used}</strong> <span class="left">${left}</span></p>
      ${bar(spent / budget.amount)}
    </div>`;
};

/** What is used: the cost of what is chosen, or points. */
export const spentOf = ({method, projects}: Budget, given: Given): number =>
  projects.reduce((sum, {id, cost}) => sum + (method === 'sum' ? (given.has(id) ? (cost ?? 0) : 0) : (given.get(id) ?? 0)), 0);
