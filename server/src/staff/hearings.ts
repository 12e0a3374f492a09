import type {FastifyInstance} from 'fastify';
import type {Hearing} from '../../../src/data/hearings.js';
import type {Snapshot} from '../content/spaces.js';
import type {Db} from '../db/connect.js';
import type {Endpoint} from '../endpoint.js';
import {hearingsIn} from '../hearings/documents.js';
import {timeWords} from '../hearings/told.js';
import {html, type Html} from '../pages/html.js';
import {chosen} from './api.js';
import {sendFramed} from './content/frame.js';
import {pathIn, titleOf} from './content/working.js';
import {insiderOf} from './guard.js';
import {atLeast} from './roles.js';

const PHASES: Record<Hearing['phase'], string> = {coming: 'Kommer', open: 'Åben', closed: 'Lukket'};

const query = (values: Record<string, string>): string => new URLSearchParams(values).toString();

/** The answers to a hearing's form, at the desk. */
const deskOf = (space: string, form: string): string => `/staff/?${query({space})}#${query({view: 'all', space, kind: form})}`;

const exportsOf = (space: string, {id, title}: Hearing): Html[] =>
  (['csv', 'xlsx', 'json'] as const).map(
    (format) =>
      html` <a href="/staff/api/export?${query({space, hearing: id, format})}" download>${format.toUpperCase()}<span class="trap"> med svar på ${title}</span></a>`,
  );

const rowOf = (space: Snapshot, hearing: Hearing): Html => {
  const {id, title, phase, received, answers, published, form, reply} = hearing;
  const number = new Intl.NumberFormat('da');
  const report = `/api/${space.id}/hearings/${id}/report`;
  return html`<tr><th scope="row">${title}</th>
<td>${PHASES[phase]}<br><span class="quiet">${timeWords('da', hearing)}</span>${phase === 'closed' && !reply && html`<br><span class="lacks">Mangler svar</span>`}</td>
<td><a href="${deskOf(space.id, form)}">${number.format(received)}</a><br><span class="quiet">${published ? `${number.format(answers)} offentlige` : 'Vises ikke'}</span></td>
<td>${exportsOf(space.id, hearing)}</td>
<td><a href="${report}?lang=da">Notat</a> <a href="${report}.pdf?lang=da">PDF</a></td></tr>`;
};

const spaceOf = async (db: Db, space: Snapshot, mayEdit: boolean): Promise<Html> => {
  const all = await hearingsIn(db, space, 'da', new Date());
  const edit = mayEdit && html`<p><a href="${pathIn(space.id, 'edit', 'hearings')}">Ret høringerne</a></p>`;
  if (all.length === 0) return html`<h2>${titleOf(space)}</h2><p class="quiet">Ingen høringer endnu.</p>${edit}`;
  return html`<h2>${titleOf(space)}</h2>
<div class="wide"><table><thead><tr><th scope="col">Høring</th><th scope="col">Status</th><th scope="col">Svar</th><th scope="col">Hent svar</th><th scope="col">Høringsnotat</th></tr></thead>
<tbody>${all.map((one) => rowOf(space, one))}</tbody></table></div>${edit}`;
};

/** `GET /staff/hearings/?space`: the hearings of the spaces that one may read, each with its answers, files of them and its report. */
export const hearingPages = (app: FastifyInstance, {db}: Endpoint): void => {
  for (const url of ['/staff/hearings', '/staff/hearings/'])
    app.get<{Querystring: {space?: string}}>(url, {config: {staff: 'reader'}}, async (request, reply) => {
      const {session, spaces, roleIn} = insiderOf(request);
      const {space} = request.query;
      const parts: Html[] = [];
      for (const one of await chosen(spaces, typeof space === 'string' && space !== '' ? space : undefined))
        parts.push(await spaceOf(db, one, atLeast(roleIn(one.id), 'editor')));
      return sendFramed(reply, {
        ...{session, title: 'Høringer', steps: [{label: 'Høringer'}]},
        main: html`<h1>Høringer</h1><p class="lead">Svarene læses og besvares ved moderationen. Svaret på hele høringen skrives i indholdet.</p>${parts}`,
      });
    });
};
