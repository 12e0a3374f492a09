import type {FastifyInstance} from 'fastify';
import {sql} from 'kysely';
import {ballotsOf, budgetIn, budgetsIn} from '../../budgets/documents.js';
import {auditMany} from '../../contributions/audit.js';
import type {Snapshot} from '../../content/spaces.js';
import {transact, type Db} from '../../db/connect.js';
import type {Endpoint} from '../../endpoint.js';
import {Problem} from '../../http/problems.js';
import {insiderOf} from '../guard.js';
import {FILES, fileOf, type File} from './files.js';
import {sendBudgets, type Followed} from './page.js';

/** Ballots of a space by budget and by the Danish day on which they were changed last. */
const daysIn = async (db: Db, space: string): Promise<Map<string, Followed['days']>> => {
  const {rows} = await sql<{budget: string; day: string; ballots: string}>`
    SELECT slug AS budget, to_char(at AT TIME ZONE 'Europe/Copenhagen', 'YYYY-MM-DD') AS day, count(*) AS ballots
    FROM ballot JOIN content ON content.space = ballot.space AND content.id = ballot.budget
    WHERE ballot.space = ${space} AND choices <> '[]'::jsonb GROUP BY 1, 2 ORDER BY 1, 2`.execute(db);
  const days = new Map<string, Followed['days']>();
  for (const {budget, day, ballots} of rows) days.set(budget, [...(days.get(budget) ?? []), {day, ballots: Number(ballots)}]);
  return days;
};

const followedIn = async (db: Db, space: Snapshot): Promise<Followed[]> => {
  const {items} = await budgetsIn({db, space, locale: 'da'});
  const days = await daysIn(db, space.id);
  return items.map((budget) => ({space, budget, days: days.get(budget.id) ?? []}));
};

const isFile = (name: string): name is File => (FILES as readonly string[]).includes(name);

const TYPES = {csv: 'text/csv; charset=utf-8', json: 'application/json; charset=utf-8'};

/** `/staff/budgets/`: how votes go, and what came of them; `/staff/api/budgets/{space}/{id}/{file}`: the same to take out, once it is over. */
export const budgetStaffRoutes = (app: FastifyInstance, endpoint: Endpoint): void => {
  const {db} = endpoint;
  app.get('/staff/budgets/', {config: {staff: 'reader'}}, async (request, reply) => {
    const {session, spaces} = insiderOf(request);
    const followed: Followed[] = [];
    for (const space of await spaces.all()) followed.push(...(await followedIn(db, space)));
    return sendBudgets(reply, session, followed);
  });

  const options = {config: {staff: 'reader'}, exposeHeadRoute: false} as const;
  app.get<{Params: {space: string; id: string; file: string}}>('/staff/api/budgets/:space/:id/:file', options, async (request, reply) => {
    const {session, spaces} = insiderOf(request);
    const {id, file} = request.params;
    const space = await spaces.get(request.params.space);
    if (!space || !isFile(file)) throw new Problem('not-found');
    const [budget, ballots] = [await budgetIn({db, space, locale: 'da'}, id), await ballotsOf(db, space, id)];
    const entry = {at: new Date(), action: 'exported', actor: session.actor, filter: {budget: id, file}} as const;
    await transact(db, (tx) => auditMany(tx, space.id, entry));
    void reply.header('Cache-Control', 'no-store').header('Content-Disposition', `attachment; filename="${space.id}-${id}-${file}"`);
    return reply.type(TYPES[file.endsWith('.csv') ? 'csv' : 'json']).send(fileOf(file, budget, ballots));
  });
};
