import type {FastifyReply} from 'fastify';
import {da} from '../words/da.js';
import {html, type Html} from '../pages/html.js';
import {sendPage} from '../pages/page.js';
import type {Queue, Waiting} from './queue.js';
import {formToken, type Notice, type Session} from './sessions.js';

const when = new Intl.DateTimeFormat('da', {dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Copenhagen'});

/** Reasons that staff can choose; `undone` is only ever the system's. */
export const REASONS = Object.entries(da.reasons).filter(([code]) => code !== 'undone');

const FLAGS: Record<string, string> = {
  'cpr-maybe': 'Måske et CPR-nummer. Læs grundigt, før du publicerer.',
  trap: 'Måske sendt af et program.',
};

export interface Desk {
  session: Session;
  queue: Queue;
  spaces: {space: string; name: string}[];
  /** The space that is filtered by. */
  space: string | undefined;
}

/** The moderation desk: everything that waits, oldest first. */
export const sendDesk = (reply: FastifyReply, desk: Desk): FastifyReply => {
  const {session, queue, space} = desk;
  const heading = queue.total === 0 ? 'Ingen bidrag venter' : queue.total === 1 ? '1 bidrag venter' : `${queue.total} bidrag venter`;
  return sendPage(reply, {
    ...{locale: 'da', title: `${heading} – Sammen`},
    owner: html`<strong>Sammen</strong><span>Moderation</span><form method="post" action="/staff/logout">${hidden({csrf: formToken(session)})}<button class="link">Log ud</button></form>`,
    main: html`${noticeOf(session, space)}<h1>${heading}</h1>${filterOf(desk)}${
      queue.total === 0
        ? html`<p class="lead">Når en borger sender et bidrag, står det her, til det er læst.</p>`
        : html`<ol class="queue">${queue.items.map((item) => itemOf(session, item, space))}</ol>${pagesOf(queue, space)}`
    }`,
  });
};

/** Said when somebody is not logged in, or a link cannot be used. */
export const sendLoggedOut = (reply: FastifyReply, title: string, text: string): FastifyReply =>
  sendPage(reply, {
    locale: 'da',
    title: `${title} – Sammen`,
    owner: html`<strong>Sammen</strong><span>Moderation</span>`,
    main: html`<h1>${title}</h1><p>${text}</p>`,
  });

const hidden = (values: Record<string, string | number | undefined>): Html[] =>
  Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [html`<input type="hidden" name="${name}" value="${value}">`],
  );

const filterOf = ({spaces, space}: Desk): Html => html`<form class="filter" method="get" action="/staff/">
<label>Vis bidrag fra <select name="space"><option value="">Alle</option>${spaces.map(
  (one) => html`<option value="${one.space}"${one.space === space && html` selected`}>${one.name} (${one.space})</option>`,
)}</select></label><button class="second">Vis</button></form>`;

const itemOf = (session: Session, item: Waiting, filter: string | undefined): Html => {
  const fields = hidden({csrf: formToken(session), space: item.space, id: item.id, version: item.version, filter});
  const name = `h-${item.id}`;
  return html`<li><article aria-labelledby="${name}">
<h2 id="${name}">${item.kind} <span class="quiet">· ${item.municipality}</span></h2>
<p class="quiet"><time datetime="${item.sent.toISOString()}">${when.format(item.sent)}</time></p>
${item.flags.map((flag) => html`<p class="flag">⚠ ${FLAGS[flag] ?? flag}</p>`)}
${item.text && html`<blockquote class="said" dir="auto"${item.language && html` lang="${item.language}"`}>${item.text}</blockquote>`}
<dl class="facts">${item.facts.map(({label, value}) => html`<div><dt>${label}</dt><dd dir="auto">${value}</dd></div>`)}</dl>
<div class="decide">
<form method="post" action="/staff/accept">${fields}<button>${item.published ? 'Publicér' : 'Bekræft'}</button></form>
<details><summary>Afvis</summary><form method="post" action="/staff/reject">${fields}
<div class="field"><label for="r-${item.id}">Grund</label><select id="r-${item.id}" name="reason" required><option value="">Vælg en grund</option>${REASONS.map(
    ([code, label]) => html`<option value="${code}">${label}</option>`,
  )}</select></div>
<div class="field"><label for="n-${item.id}">Besked til borgeren <small>(valgfri, skal skrives ved »Anden grund«)</small></label><textarea id="n-${item.id}" name="note" rows="3" maxlength="1000"></textarea></div>
<button class="second">Afvis bidraget</button></form></details>
</div></article></li>`;
};

const pagesOf = ({page, pages}: Queue, space: string | undefined): Html | undefined => {
  if (pages === 1) return undefined;
  const link = (to: number): string => `/staff/?${new URLSearchParams({...(space !== undefined && {space}), page: String(to)}).toString()}`;
  return html`<nav class="pages" aria-label="Sider"><p>Side ${page} af ${pages}
${page > 1 && html` · <a href="${link(page - 1)}">Forrige side</a>`}${page < pages && html` · <a href="${link(page + 1)}">Næste side</a>`}</p></nav>`;
};

const DONE: Record<string, string> = {published: 'Publiceret', answered: 'Bekræftet', rejected: 'Afvist'};

const TOLD: Record<Exclude<Notice['kind'], 'decided'>, [string, string]> = {
  undone: ['Fortrudt', 'Bidraget venter igen.'],
  stale: ['En anden kom først', 'Bidraget er allerede behandlet eller trukket tilbage. Intet er ændret af det, du valgte.'],
  reason: ['Vælg en grund', 'Et bidrag kan kun afvises med en grund. Ved »Anden grund« skal der også stå en besked til borgeren.'],
  cpr: [
    'Beskeden blev ikke sendt',
    'Der står et CPR-nummer i beskeden til borgeren. Skriv den igen uden nummeret; bidraget venter stadig.',
  ],
};

const noticeOf = (session: Session, filter: string | undefined): Html | undefined => {
  const {notice} = session;
  if (!notice) return undefined;
  const [title, text] = notice.kind === 'decided' ? [DONE[notice.status ?? ''] ?? '', `»${notice.excerpt ?? ''}«`] : TOLD[notice.kind];
  const {space, id, version, status} = notice;
  const undo = notice.kind === 'decided' && {csrf: formToken(session), space, id, version, status, filter};
  return html`<section class="notice" role="status" aria-labelledby="notice"><h2 id="notice">${title}</h2><p dir="auto">${text}</p>
${undo && html`<form method="post" action="/staff/undo">${hidden(undo)}<button class="second">Fortryd</button></form>`}</section>`;
};
