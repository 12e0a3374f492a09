import type {FastifyReply} from 'fastify';
import {missingIn} from '../../content/leaves.js';
import {itemsIn, resources, type Resource} from '../../content/resources.js';
import type {Snapshot} from '../../content/spaces.js';
import {publishedOf} from '../../content/versions.js';
import type {Db} from '../../db/connect.js';
import {html, type Html} from '../../pages/html.js';
import type {Session} from '../sessions.js';
import {notice, sendFramed} from './frame.js';
import {publisherOf, missingWords, stateOf, when} from './words.js';
import {pathIn, titleOf, type Working} from './working.js';

/** The spaces that somebody may edit. */
export const sendSpaces = async (reply: FastifyReply, db: Db, session: Session, spaces: readonly Snapshot[]): Promise<FastifyReply> => {
  const rows: Html[] = [];
  for (const space of spaces) {
    const current = await publishedOf(db, space.id);
    rows.push(
      html`<li><a href="${pathIn(space.id)}">${titleOf(space)}</a><span class="quiet">${current?.publishedAt && `Udgivet ${when(current.publishedAt)}`}</span></li>`,
    );
  }
  return sendFramed(reply, {
    ...{session, title: 'Indhold', steps: [{label: 'Indhold'}]},
    main: html`<h1>Indhold</h1><p class="lead">Vælg, hvad du vil redigere.</p><ul class="rows">${rows}</ul>`,
  });
};

const resourceRow = ({space, content}: Working, resource: Resource): Html => {
  const value = resource.of(content);
  const count = itemsIn(resource, value).length;
  const missing = missingWords(missingIn(resource.field, value, content.locales));
  const href = resource.items ? pathIn(space.id, 'edit', resource.name) : pathIn(space.id, 'edit', resource.name, '_head');
  return html`<tr><th scope="row"><a href="${href}">${resource.title}</a></th>
<td>${resource.items ? count.toLocaleString('da') : value === undefined ? 'Ikke skrevet' : ''}</td>
<td>${missing.length > 0 ? html`<ul class="lacks">${missing.map((one) => html`<li>${one}</li>`)}</ul>` : (count > 0 || !resource.items) && html`<span class="quiet">Intet mangler</span>`}</td></tr>`;
};

/** What happened last, by the word in the address. */
const DONE: Record<string, string> = {
  saved: 'Gemt som kladde',
  unchanged: 'Intet er ændret',
};

/** What to do with the newest version, where it is not public. */
export const draftNotice = ({space, head, current}: Working, done?: string): Html | undefined => {
  const title = done === undefined ? undefined : DONE[done];
  if (!head || head.id === current?.id) return title === undefined ? undefined : notice(title);
  const [page, preview] = [pathIn(space.id, 'versions', head.id), pathIn(space.id, 'preview', head.id)];
  return notice(
    title ?? `${stateOf(head, current?.number ?? 0)}: version ${head.number}`,
    html`<p>Det, du ser her, er version ${head.number}. ${head.state === 'draft' ? 'Den er ikke udgivet.' : 'Den er ikke udgivet endnu.'}</p>
<p class="ways"><a href="${preview}">Forhåndsvis</a> <a href="${page}">Se ændringerne og udgiv</a></p>`,
  );
};

/** Where the widgets are put together, on servers that have such a page. */
const BUILDER = '/builder/';

/** What to do with a space that shows readers nothing yet, and the way from what is written to a page. */
const nextSteps = ({space, content}: Working, builder: boolean): Html => {
  const told = resources.some((resource) => itemsIn(resource, resource.of(content)).length > 0);
  const place = html`<a href="${BUILDER}?endpoint=${encodeURIComponent(`/api/${space.id}`)}">Sæt klodser ind på din side</a>`;
  return html`${!told && html`<p>Her er kun en formular endnu. Begynd med visionen eller pejlemærkerne. Resten kan vente.</p>`}${builder && html`<p>${place}</p>`}`;
};

/** Everything in a space that can be edited. */
export const sendSpace = (reply: FastifyReply, working: Working, done?: string): FastifyReply => {
  const {space, session, current} = working;
  return sendFramed(reply, {
    ...{session, title: titleOf(space), steps: [{label: 'Indhold', href: '/staff/content/'}, {label: titleOf(space)}]},
    main: html`${draftNotice(working, done)}<h1>${titleOf(space)}</h1>
<p class="lead">${
      current?.publishedAt
        ? html`Sidst udgivet ${when(current.publishedAt)} af ${publisherOf(current)}. <a href="${pathIn(space.id, 'versions')}">Alle versioner</a>`
        : 'Udgivet, før versioner blev gemt.'
    }</p>
${nextSteps(working, reply.server.hasRoute({method: 'GET', url: BUILDER}))}
<div class="wide"><table><thead><tr><th scope="col">Del</th><th scope="col">Antal</th><th scope="col">Sprog</th></tr></thead><tbody>${resources.map((one) => resourceRow(working, one))}</tbody></table></div>`,
  });
};
