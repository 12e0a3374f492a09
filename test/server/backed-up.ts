import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {TestContext} from 'node:test';
import {sql} from 'kysely';
import {linesOf, tablesIn} from '../../server/src/backup/tables.js';
import {publishContent} from '../../server/src/content/publish.js';
import {spacesOf} from '../../server/src/content/spaces.js';
import type {Db} from '../../server/src/db/connect.js';
import {runImport} from '../../server/src/imports/import.js';
import {keysIn} from '../../server/src/keys.js';
import type {Server} from '../../server/src/start.js';
import {sampleSpace} from '../support/sample.js';
import {input, post, send, support, withdraw} from './citizen.js';
import {newFolder, startHere} from './processes.js';
import {openStaff} from './staff-api.js';

export const SPACE = 'prove';
export const endpointOf = ({url}: Pick<Server, 'url'>): string => `${url}/api/${SPACE}`;

/** One that was acknowledged: what was sent under which key, and the answer to the byte. */
export interface Acknowledged {
  key: string;
  body: unknown;
  text: string;
  code: string;
}

export const sendOne = async (server: Server, n: number): Promise<Acknowledged> => {
  const [key, body] = [
    randomUUID(),
    input({text: `Bidrag nummer ${n}: »æøå«\n\t\\ ' " 😀`, pejlemaerke: 'natur', email: `nr${n}@example.dk`}),
  ];
  const answer = await send(endpointOf(server), body, key);
  assert.equal(answer.status, 202);
  return {key, body, text: answer.text, code: answer.json.code};
};

/** A server with something in every table that has something to be in. */
export const filled = async (t: TestContext): Promise<{server: Server; dataDir: string; sent: Acknowledged[]; gone: string}> => {
  const dataDir = await newFolder(t);
  const server = await startHere(t, {dataDir, mail: {delay: 86_400_000}});
  await publishContent(server.db, sampleSpace(SPACE));
  await publishContent(server.db, sampleSpace('anden'));
  const sent: Acknowledged[] = [];
  for (let n = 0; n < 40; n++) sent.push(await sendOne(server, n));
  const staff = await openStaff(server);
  const ids = (await server.db.selectFrom('contribution').select('id').orderBy('id').execute()).map(({id}) => id);
  await staff.decide(SPACE, ids.slice(0, 20), 'publish');
  await staff.decide(SPACE, ids.slice(0, 3), 'answer', {answer: 'Tak for det.'});
  await staff.decide(SPACE, ids.slice(3, 5), 'decide', {outcome: {id: 'stien'}});
  await staff.decide(SPACE, ids.slice(20, 22), 'reject', {reason: 'other', note: 'Hører til et andet sted.'});
  const [first = ''] = ids;
  await support(endpointOf(server), first, randomUUID());
  await post(`${endpointOf(server)}/contributions/${first}/reports`, {actor: randomUUID(), reason: 'other', note: 'Se på den.'});
  const lines = join(dataDir, 'linjer.csv');
  await writeFile(lines, 'Tekst;Kilde;Reference\nFra papir;Brev;B-1\n');
  const space = (await spacesOf(server.db).get(SPACE)) ?? assert.fail();
  const options = {path: lines, space, map: new Map(), kind: 'input', source: null, publish: true, leaveOut: false, actor: 'test'};
  await runImport(server.db, await keysIn(dataDir), options);
  const gone = sent.pop() ?? assert.fail();
  await withdraw(endpointOf(server), gone.code);
  return {server, dataDir, sent, gone: gone.code};
};

/** Every row of every table, as a backup would read it. */
export const rowsIn = async (db: Db): Promise<Record<string, string[]>> =>
  db.transaction().execute(async (tx) => {
    const found: Record<string, string[]> = {};
    for (const table of await tablesIn(tx)) {
      found[table.name] = [];
      for await (const lines of linesOf(tx, table)) found[table.name]?.push(...lines);
    }
    return found;
  });

/** Every index and constraint, as the database describes it. */
export const shapeOf = async (db: Db): Promise<string[]> => {
  const {rows} = await sql<{made: string}>`SELECT indexdef AS made FROM pg_indexes WHERE schemaname = 'public'
    UNION ALL SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) || convalidated FROM pg_constraint
    WHERE connamespace = 'public'::regnamespace ORDER BY 1`.execute(db);
  return rows.map(({made}) => made);
};
