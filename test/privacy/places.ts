import {execFileSync} from 'node:child_process';
import {readFile, readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {gunzipSync} from 'node:zlib';
import {sql} from 'kysely';
import {root} from '../../site/root.js';
import {unzipped} from '../hostile/workbook.js';
import type {Acts} from './acts.js';
import type {Place} from './marks.js';
import type {Running} from './process.js';

/** Every row of every table as text, which is what pg_dump has, and what PostgreSQL notes for itself of values and statements. */
const dumped = async ({db}: Running): Promise<Buffer> => {
  const {rows: tables} = await sql<{schema: string; name: string}>`
    SELECT schemaname AS schema, tablename AS name FROM pg_tables WHERE schemaname NOT IN ('information_schema', 'pg_catalog')
    UNION ALL SELECT 'pg_catalog', unnest(ARRAY['pg_statistic', 'pg_stat_activity', 'pg_largeobject', 'pg_description'])`.execute(db);
  const texts: string[] = [];
  for (const {schema, name} of tables) {
    const {rows} = await sql<{row: string}>`SELECT t::text AS row FROM ${sql.table(`${schema}.${name}`)} t`.execute(db);
    texts.push(`${schema}.${name}`, ...rows.map(({row}) => row));
  }
  return Buffer.from(texts.join('\n'));
};

const filesBelow = async (folder: string, wanted: RegExp): Promise<Buffer> => {
  const names = (await readdir(folder, {recursive: true, encoding: 'utf8'})).filter((name) => wanted.test(name));
  const contents = await Promise.all(names.map((name) => readFile(join(folder, name)).catch(() => Buffer.alloc(0))));
  return Buffer.concat(contents);
};

/** What `npm run backup` writes, unpacked, and what it says meanwhile. */
const backedUp = async ({databaseUrl, dataDir}: Running, folder: string): Promise<Place[]> => {
  const path = join(folder, `backup-${Date.now()}.gz`);
  const env = {...process.env, DATABASE_URL: databaseUrl, DATA_DIR: dataDir};
  const said = execFileSync('npm', ['run', 'backup', '--', path], {cwd: root, env, stdio: ['ignore', 'pipe', 'pipe']});
  return [
    {name: 'the backup', content: gunzipSync(await readFile(path))},
    {name: 'what the backup says', content: said},
  ];
};

/** Every place in which the server, its database and its commands leave anything. The server may be stopped afterwards. */
export const placesOf = async (server: Running, {exports}: Acts, folder: string): Promise<Place[]> => {
  const mails = (await filesBelow(join(server.dataDir, 'outbox'), /\.eml$/)).toString();
  const {csv, xlsx, json} = exports as {csv: Buffer; xlsx: Buffer; json: Buffer};
  const dump = await dumped(server);
  const backup = await backedUp(server, folder);
  await sql`CHECKPOINT`.execute(server.db);
  const {rows: databases} = await sql<{oid: string}>`SELECT oid::text FROM pg_database WHERE datname = current_database()`.execute(
    server.db,
  );
  const files = new RegExp(`^(base/${databases[0]?.oid}|global|pg_wal)/.*[0-9A-F]$`);
  return [
    {name: 'standard output', content: Buffer.from(server.out())},
    {name: 'standard error', content: Buffer.from(server.err())},
    {name: 'the log of PostgreSQL', content: await readFile(join(server.clusterDir, 'postgres.log'))},
    {name: 'the database, row by row', content: dump},
    {
      name: 'the files of the database',
      content: await filesBelow(join(server.clusterDir, 'postgres'), files),
    },
    ...backup,
    {name: 'the export as CSV', content: csv},
    {name: 'the export as XLSX', content: Buffer.concat([...unzipped(xlsx).values()])},
    {name: 'the export as JSON', content: json},
    // Lines of quoted-printable end anywhere.
    {name: 'the notes', content: Buffer.from(mails + mails.replaceAll('=\r\n', ''))},
  ];
};

/** Places in which nothing of a contribution may stand, whatever it is. */
export const SILENT = ['standard output', 'standard error', 'the log of PostgreSQL', 'what the backup says', 'the notes'];
