import type {FastifyInstance, FastifyRequest} from 'fastify';
import type {PublishedDraw} from '../../../../src/data/draws.js';
import type {Entry} from '../../content/spaces.js';
import {auditMany} from '../../contributions/audit.js';
import {transact} from '../../db/connect.js';
import {documentOf, publishedIn} from '../../draws/list.js';
import {commit, drawNow, drawnPeople, makeLotteryOf, type Step, type Taken} from '../../draws/steps.js';
import {attrsOf, pooledIn} from '../../draws/volunteers.js';
import type {Endpoint} from '../../endpoint.js';
import {Problem} from '../../http/problems.js';
import {csvLine, localTime} from '../export/cells.js';
import {insiderOf, type Insider} from '../guard.js';
import {atLeast} from '../roles.js';
import {sendDraws, type Listed} from './page.js';

interface Params {
  space: string;
  draw: string;
}

const STEPS: Readonly<Record<string, (endpoint: Endpoint, taken: Taken, given: string) => Promise<Step>>> = {
  commit: ({db}, taken, given) => commit(db, taken, given),
  lottery: ({db}, taken) => makeLotteryOf(db, taken),
  draw: ({db}, taken, given) => drawNow(db, taken, given),
};

/** A byte-order mark: without it Excel reads UTF-8 as something else. */
const BOM = '\ufeff';

/**
 * The strata of a draw that has been drawn and each volunteer's categories, as its pool was closed: in its order, by the
 * names that the content gives them now, by their ids where it has them no longer.
 */
const namesIn = (entry: Entry, drawn: PublishedDraw | undefined): {strata: string[]; categoriesOf: (id: string) => string[]} => {
  const {strata = [], volunteers = []} = drawn?.pool ?? {};
  const known = strata.map((id) => attrsOf(entry).strata.find((one) => one.id === id));
  const nameOf = (category: string, place: number): string =>
    known[place]?.parts.find(({value}) => value === category)?.label.da ?? category;
  return {
    strata: strata.map((id, place) => known[place]?.label.da ?? id),
    categoriesOf: (id) => volunteers.find((one) => one.id === id)?.categories.map(nameOf) ?? [],
  };
};

/**
 * `/staff/draws/…`: the draws of every space that somebody moderates. Whoever administrates a space takes the steps of its
 * draws and takes out who was drawn; each is in the audit log.
 */
export const drawingRoutes = (app: FastifyInstance, endpoint: Endpoint): void => {
  const {db} = endpoint;

  const listed = async ({spaces, roleIn}: Insider): Promise<Listed[]> => {
    const all = (await spaces.all()).filter((space) => space.of('draw').length > 0);
    const read = await Promise.all(all.map(({id}) => Promise.all([publishedIn(db, id), pooledIn(db, id)])));
    return all.flatMap((space, at) =>
      space.of('draw').map((entry) => {
        const [published, pooled] = read[at] ?? [];
        const counts = {published: published?.get(entry.id), pooled: pooled?.get(entry.id) ?? 0};
        return {space, entry, ...counts, mayDraw: atLeast(roleIn(space.id), 'admin')};
      }),
    );
  };
  const takenIn = async (request: FastifyRequest): Promise<Taken> => {
    const {space: id, draw} = request.params as Params;
    const {session, as} = insiderOf(request);
    const space = await as('admin').get(id);
    const entry: Entry | undefined = space?.of('draw').find(({slug}) => slug === draw);
    if (!space || !entry) throw new Problem('not-found');
    return {space, entry, actor: session.actor};
  };

  for (const url of ['/staff/draws', '/staff/draws/'])
    app.get(url, {config: {staff: 'moderator'}}, async (request, reply) => {
      const insider = insiderOf(request);
      return sendDraws(reply, insider.session, await listed(insider));
    });

  app.post<{Body: Record<string, unknown> | undefined; Params: Params & {step: string}}>(
    '/staff/draws/:space/:draw/:step',
    {config: {staff: 'admin'}},
    async (request, reply) => {
      const step = Object.hasOwn(STEPS, request.params.step) ? STEPS[request.params.step] : undefined;
      if (!step) throw new Problem('not-found');
      const given = request.body?.given;
      const taken = await takenIn(request);
      const outcome = await step(endpoint, taken, typeof given === 'string' ? given.trim().toLowerCase() : '');
      const insider = insiderOf(request);
      return sendDraws(reply, insider.session, await listed(insider), {space: taken.space.id, draw: taken.entry.slug, step: outcome});
    },
  );

  app.get('/staff/draws/:space/:draw/people.csv', {exposeHeadRoute: false, config: {staff: 'admin'}}, async (request, reply) => {
    const {space, entry, actor} = await takenIn(request);
    const at = new Date();
    const filter = {draw: entry.slug, contact: true};
    await transact(db, (tx) => auditMany(tx, space.id, {at, action: 'exported', actor, filter}));
    const {strata, categoriesOf} = namesIn(entry, await documentOf(db, space.id, entry.id));
    const people = await drawnPeople(db, space.id, entry.id);
    const fields = [...new Set(people.flatMap(({contact}) => contact.map(({field}) => field)))].sort();
    const lines = [
      csvLine(['Nummer', ...strata, ...fields]),
      ...people.map(({id, contact}) =>
        csvLine([id, ...categoriesOf(id), ...fields.map((field) => contact.find((one) => one.field === field)?.value ?? null)]),
      ),
    ];
    const name = `${entry.slug}-${localTime(at).slice(0, 10)}.csv`;
    void reply.header('Cache-Control', 'no-store').header('Content-Disposition', `attachment; filename="${name}"`);
    return reply.type('text/csv; charset=utf-8').send(BOM + lines.join(''));
  });
};
