import type {FastifyReply} from 'fastify';
import type {StaffItem} from '../../../src/data/staff.js';
import {said} from '../content/say.js';
import type {Snapshot} from '../content/spaces.js';
import {da} from '../words/da.js';
import {html, type Html} from '../pages/html.js';
import {sendPage} from '../pages/page.js';
import {isPublished} from '../content/published.js';
import {kindTitle} from './items.js';
import {REASONS, needsNote} from './reasons.js';
import {formToken, type Notice, type Session} from './sessions.js';

const when = new Intl.DateTimeFormat('da', {dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Copenhagen'});

const FLAGS: Record<string, string> = {
  'cpr-maybe': 'Måske et CPR-nummer. Læs grundigt, før du publicerer.',
  trap: 'Måske sendt af et program.',
  unproven: 'Sendt uden det regnestykke, der bremser programmer. Det sker også i meget gamle browsere og uden JavaScript.',
};

export interface Desk {
  session: Session;
  /** What waits, a page of it. */
  items: StaffItem[];
  /** Where the next page begins; null on the last one. */
  cursor: string | null;
  /** Whether this is the first page. */
  first: boolean;
  total: number;
  /** Whether there are more than `total`. */
  estimated: boolean;
  /** Those that whoever is logged in may see. */
  spaces: Snapshot[];
  /** Whether they may decide about contributions to a space. */
  mayDecide(space: string): boolean;
  /** Whether there is content that they may edit. */
  mayEdit: boolean;
  /** The space that is filtered by. */
  space: string | undefined;
  /** Whether this server has the built desk, which takes the place of the plain one where scripts run. */
  script: boolean;
}

const DESK_SCRIPT = '/staff/assets/moderation-desk.js';

/** The moderation desk: everything that waits, oldest first. */
export const sendDesk = (reply: FastifyReply, desk: Desk): FastifyReply => {
  const {session, items, total, estimated, space} = desk;
  const amount = `${estimated ? 'Mere end ' : ''}${total.toLocaleString('da')}`;
  const heading = total === 0 ? 'Ingen bidrag venter' : total === 1 ? '1 bidrag venter' : `${amount} bidrag venter`;
  return sendPage(reply, {
    ...{locale: 'da', title: `${heading} – Sammen`},
    owner: html`<strong>Sammen</strong><span>Moderation</span>${waysFrom(desk)}<form method="post" action="/staff/logout">${hidden({csrf: formToken(session)})}<button class="link">Log ud</button></form>`,
    ...(desk.script && {script: DESK_SCRIPT}),
    // What works without scripts stands inside the element: it is there until that one works, and when it does not.
    main: html`<sammen-moderation-desk endpoint="/staff/api" heading-level="1">${noticeOf(session, space)}<h1>${heading}</h1>${filterOf(desk)}${
      total === 0
        ? html`<p class="lead">Når en borger sender et bidrag, står det her, til det er læst.</p>`
        : html`<ol class="queue">${items.map((item) => itemOf(desk, item))}</ol>${pagesOf(desk)}`
    }</sammen-moderation-desk>`,
  });
};

/** Staff's other pages, each by the kind of content that it is about. */
const AREAS = [
  {kind: 'hearing', href: '/staff/hearings/', label: 'Høringer'},
  {kind: 'budget', href: '/staff/budgets/', label: 'Budgetter'},
  {kind: 'room', href: '/staff/rooms/', label: 'Lokaler'},
  {kind: 'draw', href: '/staff/draws/', label: 'Lodtrækninger'},
] as const;

/** The other pages for staff, where there is something on them for whoever is logged in. */
const waysFrom = ({spaces, mayEdit}: Desk): Html | false => {
  const ways = AREAS.filter(({kind}) => spaces.some((space) => space.of(kind).length > 0));
  return (
    (mayEdit || ways.length > 0) &&
    html`<nav aria-label="For medarbejdere">${ways.map(({href, label}) => html`<a href="${href}">${label}</a> `)}${mayEdit && html`<a href="/staff/content/">Indhold</a>`}</nav>`
  );
};

export const hidden = (values: Record<string, string | number | undefined>): Html[] =>
  Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [html`<input type="hidden" name="${name}" value="${value}">`],
  );

const filterOf = ({spaces, space}: Desk): Html => html`<form class="filter" method="get" action="/staff/">
<label>Vis bidrag fra <select name="space"><option value="">Alle</option>${spaces.map(
  (one) =>
    html`<option value="${one.id}"${one.id === space && html` selected`}>${said(one.find('space', one.id), 'title', 'da')} (${one.id})</option>`,
)}</select></label><button class="second">Vis</button></form>`;

const itemOf = (desk: Desk, item: StaffItem): Html => {
  const name = `h-${item.id}`;
  const space = desk.spaces.find(({id}) => id === item.space);
  const facts = [...(space ? belongsTo(space, item) : []), ...item.facts];
  return html`<li><article aria-labelledby="${name}">
<h2 id="${name}">${space && kindTitle(space, item.kind, 'da')} <span class="quiet">· ${said(space?.find('municipality', 'municipality'), 'title', 'da')}</span></h2>
<p class="quiet"><time datetime="${item.sent}">${when.format(new Date(item.sent))}</time></p>
${item.flags.map((flag) => html`<p class="flag">⚠ ${FLAGS[flag] ?? flag}</p>`)}
${item.text && html`<blockquote class="said" dir="auto"${item.language && html` lang="${item.language}"`}>${item.text}</blockquote>`}
<dl class="facts">${facts.map(({label, value}) => html`<div><dt>${label}</dt><dd dir="auto">${value}</dd></div>`)}</dl>
${desk.mayDecide(item.space) && formsOf(desk, item, space)}</article></li>`;
};

const formsOf = ({session, space: filter}: Desk, item: StaffItem, space: Snapshot | undefined): Html => {
  const fields = hidden({csrf: formToken(session), space: item.space, id: item.id, version: item.version, filter});
  return html`<div class="decide">
<form method="post" action="/staff/accept">${fields}<button>${space && isPublished(space, item.kind) ? 'Publicér' : 'Bekræft'}</button></form>
<details><summary>Afvis</summary><form method="post" action="/staff/reject">${fields}${rejectionFields(item.id)}
<button class="second">Afvis bidraget</button></form></details>
</div>`;
};

/** Why something is rejected, and what the citizen is told besides. */
export const rejectionFields = (id: string): Html => html`
<div class="field"><label for="r-${id}">Grund</label><select id="r-${id}" name="reason" required><option value="">Vælg en grund</option>${REASONS.map(
  (code) => html`<option value="${code}">${da.reasons[code]}</option>`,
)}</select></div>
<div class="field"><label for="n-${id}">Besked til borgeren <small>(valgfri, skal skrives ved ${must})</small></label><textarea id="n-${id}" name="note" rows="3" maxlength="1000"></textarea></div>`;

/** The goal and the group that somebody chose. */
const belongsTo = (space: Snapshot, {pejlemaerke, group}: StaffItem): StaffItem['facts'] => {
  const chosen = {Pejlemærke: pejlemaerke && space.find('pejlemaerke', pejlemaerke), Gruppe: group && space.find('group', group)};
  return Object.entries(chosen).flatMap(([label, entry]) => (entry ? [{label, value: said(entry, 'title', 'da')}] : []));
};

const pagesOf = ({first, cursor, space}: Desk): Html | undefined => {
  if (first && cursor === null) return undefined;
  const link = (to: string | undefined): string => {
    const query = new URLSearchParams({...(space !== undefined && {space}), ...(to !== undefined && {cursor: to})}).toString();
    return `/staff/${query && `?${query}`}`;
  };
  return html`<nav class="pages" aria-label="Sider"><p>${!first && html`<a href="${link(undefined)}">Første side</a>`}
${cursor !== null && html`<a href="${link(cursor)}">Næste side</a>`}</p></nav>`;
};

const must = REASONS.filter(needsNote)
  .map((code) => `»${da.reasons[code]}«`)
  .join(' og ');

const DONE: Record<string, string> = {published: 'Publiceret', answered: 'Bekræftet', rejected: 'Afvist'};

const TOLD: Record<Exclude<Notice['kind'], 'decided'>, [string, string]> = {
  undone: ['Fortrudt', 'Bidraget venter igen.'],
  stale: ['En anden kom først', 'Bidraget er allerede behandlet eller trukket tilbage. Intet er ændret af det, du valgte.'],
  reason: [
    'Vælg en grund',
    'Et bidrag kan kun afvises med en grund. Ved nogle grunde skal der også stå en besked til borgeren, på højst 1.000 tegn.',
  ],
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
