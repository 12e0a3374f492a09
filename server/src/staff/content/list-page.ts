import type {FastifyReply} from 'fastify';
import type {ListField} from '../../content/fields.js';
import {missingIn, nameOf} from '../../content/leaves.js';
import {itemsIn, type Resource} from '../../content/resources.js';
import {keyOf} from '../../content/schemas/parts.js';
import {html, type Html} from '../../pages/html.js';
import {notice, sendFramed} from './frame.js';
import {draftNotice} from './overview.js';
import {missingWords} from './words.js';
import {hiddenIn, pathIn, titleOf, type Working} from './working.js';

interface ListPage {
  done?: string | undefined;
  /** Whether somebody else has saved meanwhile, so that nothing was done. */
  conflict?: boolean;
  /** Why it was not done. */
  fault?: string;
}

const button = (act: string, words: string, name: string): Html =>
  html`<button class="second small" name="act" value="${act}" aria-label="${words}: ${name}">${words}</button>`;

const itemRow = (working: Working, resource: Resource, field: ListField, items: readonly unknown[], place: number): Html => {
  const item = items[place];
  const name = nameOf(field.item, item) || `${field.item.label} ${place + 1}`;
  const missing = missingWords(missingIn(field.item, item, working.content.locales));
  const lacks = missing.length > 0 && html`<ul class="lacks">${missing.map((one) => html`<li>${one}</li>`)}</ul>`;
  return html`<li><a href="${pathIn(working.space.id, 'edit', resource.name, keyOf(item))}">${name}</a>${lacks}
<span class="moves">${place > 0 && button(`up:${place}`, 'Flyt op', name)}${place < items.length - 1 && button(`down:${place}`, 'Flyt ned', name)}${button(`remove:${place}`, 'Fjern', name)}</span></li>`;
};

/** What citizens have begun, and what no activity has come of yet: a way to make one of each. */
const begun = ({content, initiatives}: Working, to: string): Html | undefined => {
  const taken = new Set((content.activities ?? []).map(({initiative}) => initiative));
  const left = initiatives.filter(({id}) => !taken.has(id));
  return left.length === 0
    ? undefined
    : html`<h2>Initiativer fra borgere</h2><p class="help">Når et initiativ bliver til en aktivitet, står det ved initiativet.</p>
<ul class="rows">${left.map(({id, title}) => html`<li><span dir="auto">${title}</span> <a href="${to}/_new?initiative=${id}" aria-label="Lav en aktivitet: ${title}">Lav en aktivitet</a></li>`)}</ul>`;
};

/** The items of a resource, each with a page of its own. */
export const sendList = (reply: FastifyReply, working: Working, resource: Resource & {items: ListField}, page: ListPage): FastifyReply => {
  const {space, session, content} = working;
  const items = itemsIn(resource, resource.of(content));
  const to = pathIn(space.id, 'edit', resource.name);
  const {conflict = false, fault, done} = page;
  return sendFramed(reply, {
    ...{session, title: `${resource.title} – ${titleOf(space)}`, status: conflict ? 409 : fault ? 422 : 200},
    steps: [{label: 'Indhold', href: '/staff/content/'}, {label: titleOf(space), href: pathIn(space.id)}, {label: resource.title}],
    main: html`${conflict && notice('En anden har gemt imens', html`<p>Intet er ændret af det, du valgte. Listen er nu den nyeste.</p>`)}${
      fault && notice('Det kunne ikke lade sig gøre', html`<p>${fault}</p>`)
    }${draftNotice(working, done)}<h1>${resource.title}</h1>
${resource.head && html`<p><a href="${to}/_head">${resource.head.fields.map(({label}) => label).join(', ')}</a></p>`}
${items.length === 0 && html`<p class="lead">Her er ikke noget endnu.</p>`}
<form method="post" action="${to}">${hiddenIn(working)}<ol class="rows">${items.map((_item, place) => itemRow(working, resource, resource.items, items, place))}</ol></form>
<p><a class="button" href="${to}/_new">Tilføj ${resource.items.one}</a></p>${resource.name === 'activities' && begun(working, to)}`,
  });
};
