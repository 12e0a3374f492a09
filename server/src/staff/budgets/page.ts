import type {FastifyReply} from 'fastify';
import type {Budget} from '../../../../src/data/budgets.js';
import {html, type Html} from '../../pages/html.js';
import {sendPage} from '../../pages/page.js';
import {titleOf} from '../content/working.js';
import {when} from '../content/words.js';
import type {Snapshot} from '../../content/spaces.js';
import {formToken, type Session} from '../sessions.js';
import {FILES, type File} from './files.js';

/** A budget as staff sees it. */
export interface Followed {
  space: Snapshot;
  budget: Budget;
  /** Ballots by the Danish day on which they were changed last (`2026-05-01`), earliest first. What is in them is nobody's to see. */
  days: {day: string; ballots: number}[];
}

const PHASES: Record<Budget['phase'], string> = {coming: 'Ikke åben endnu', open: 'Åben', closed: 'Slut'};
const LABELS: Record<File, string> = {
  ...{'result.csv': 'Resultatet som CSV', 'result.json': 'som JSON'},
  ...{'ballots.csv': 'Stemmerne som CSV', 'ballots.json': 'som JSON'},
};

const number = (value: number): string => value.toLocaleString('da');
const dayOf = (day: string): string => new Intl.DateTimeFormat('da', {dateStyle: 'long', timeZone: 'UTC'}).format(new Date(day));

/** The budgets of the spaces that somebody may see. */
export const sendBudgets = (reply: FastifyReply, session: Session, followed: readonly Followed[]): FastifyReply =>
  sendPage(reply, {
    ...{locale: 'da', title: 'Budgetter – Sammen'},
    owner: html`<strong>Sammen</strong><span>Budgetter</span><nav aria-label="For medarbejdere"><a href="/staff/">Moderation</a></nav><form method="post" action="/staff/logout"><input type="hidden" name="csrf" value="${formToken(session)}"><button class="link">Log ud</button></form>`,
    main: html`<div class="editing"><h1>Budgetter</h1>
<p class="lead">${
      followed.length === 0
        ? 'Når der er et budget at stemme om, kan du følge det her.'
        : 'Hvor mange der har stemt, og hvad det blev til. Hvordan det står, ved ingen før fristen.'
    }</p>${followed.map(budgetOf)}</div>`,
  });

const budgetOf = ({space, budget, days}: Followed): Html => {
  const {id, title, phase, opens, closes, ballots, result} = budget;
  const name = `b-${space.id}-${id}`;
  // Below zero once the ballots are erased.
  const leftOut = result ? days.reduce((sum, day) => sum + day.ballots, 0) - ballots : 0;
  return html`<section aria-labelledby="${name}"><h2 id="${name}">${title} <span class="quiet">· ${titleOf(space)}</span></h2>
<dl class="facts"><div><dt>Status</dt><dd>${PHASES[phase]}</dd></div><div><dt>Åbner</dt><dd>${when(new Date(opens))}</dd></div><div><dt>Lukker</dt><dd>${when(new Date(closes))}</dd></div><div><dt>Stemmer</dt><dd>${number(ballots)}</dd></div></dl>
${result && resultOf(budget, result)}
${leftOut > 0 && html`<p>${number(leftOut)} ${leftOut === 1 ? 'stemme' : 'stemmer'} er ikke talt med: Budgettet blev ændret, mens der blev stemt, og de passer ikke til det, der gjaldt ved fristen.</p>`}
${result && html`<p class="ways">${FILES.map((file) => html`<a href="/staff/api/budgets/${space.id}/${id}/${file}">${LABELS[file]}</a> `)}</p>`}
${days.length > 0 && daysOf(days)}</section>`;
};

const resultOf = ({method, projects}: Budget, rows: NonNullable<Budget['result']>): Html => {
  const titles = new Map(projects.map(({id, title}) => [id, title]));
  return html`<div class="wide"><table><caption class="quiet">Resultatet</caption><thead><tr><th scope="col">Projekt</th><th scope="col">${method === 'points' ? 'Point' : 'Stemmer'}</th>${method === 'sum' && html`<th scope="col">Valgt</th>`}</tr></thead><tbody>${rows.map(
    ({id, count, chosen}) =>
      html`<tr><th scope="row">${titles.get(id) ?? id}</th><td>${number(count)}</td>${method === 'sum' && html`<td>${chosen ? 'Ja' : 'Nej'}</td>`}</tr>`,
  )}</tbody></table></div>`;
};

const daysOf = (days: Followed['days']): Html =>
  html`<details><summary>Stemmer dag for dag</summary><div class="wide"><table><thead><tr><th scope="col">Dag</th><th scope="col">Stemmer, senest ændret den dag</th></tr></thead><tbody>${days.map(
    ({day, ballots}) => html`<tr><th scope="row">${dayOf(day)}</th><td>${number(ballots)}</td></tr>`,
  )}</tbody></table></div></details>`;
