import {mkdir, rm, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import * as v from 'valibot';
import {associations} from '../../../src/data/associations.js';
import {honours} from '../../../src/data/honours.js';
import {documents} from '../../../src/data/documents.js';
import {facts} from '../../../src/data/facts.js';
import {goals} from '../../../src/data/goals.js';
import {interviews, oneInterview} from '../../../src/data/interviews.js';
import {milestones} from '../../../src/data/milestones.js';
import {news} from '../../../src/data/news.js';
import {partners} from '../../../src/data/partners.js';
import {pejlemaerker} from '../../../src/data/pejlemaerker.js';
import {results} from '../../../src/data/results.js';
import {rooms} from '../../../src/data/rooms.js';
import {sites} from '../../../src/data/sites.js';
import {endpointUrl} from '../../../src/data/url.js';
import {oneVideo, videos} from '../../../src/data/videos.js';
import {oneVision, visions} from '../../../src/data/visions.js';
import {StartFailure} from '../failure.js';

/** Everything that an endpoint tells without being taken part in, by its path. */
const LISTS: Record<string, v.GenericSchema> = {
  ...{
    visions,
    pejlemaerker,
    facts,
    milestones,
    interviews,
    goals,
    documents,
    results,
    partners,
    news,
    videos,
    sites,
    associations,
    honours,
    rooms,
  },
};
/** Lists whose items can be asked for by themselves. */
const ITEMS: Record<string, v.GenericSchema> = {visions: oneVision, interviews: oneInterview, videos: oneVideo};

const about = v.object({locales: v.array(v.pipe(v.string(), v.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)))});
const listed = v.object({items: v.array(v.object({id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9][\w-]{0,63}$/))}))});

/** Milliseconds until an answer is given up. */
const PATIENCE = 15_000;

/** An answer as the endpoint gave it, once it is what the contract says; undefined where there is none of that. */
const ask = async (address: string, language: string, schema: v.GenericSchema): Promise<unknown> => {
  let response: Response;
  try {
    response = await fetch(address, {
      headers: {Accept: 'application/json', 'Accept-Language': language},
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
    });
  } catch (cause) {
    throw new StartFailure(`${address}: no answer`, cause);
  }
  if (response.status === 404) return undefined;
  if (!response.ok) throw new StartFailure(`${address}: ${response.status}`);
  const answer: unknown = await response.json().catch(() => undefined);
  const read = v.safeParse(schema, answer);
  if (!read.success) throw new StartFailure(`${address}: ${v.getDotPath(read.issues[0]) ?? 'answer'}: ${read.issues[0].message}`);
  return answer;
};

/** Everything in one language, by the name of its file. */
const answersIn = async (endpoint: string, language: string): Promise<Map<string, unknown>> => {
  const answers = new Map<string, unknown>();
  for (const [path, schema] of Object.entries(LISTS)) {
    const list = await ask(`${endpoint}/${path}`, language, schema);
    answers.set(path, list);
    const one = ITEMS[path];
    const items = one ? v.safeParse(listed, list) : undefined;
    if (one && items?.success)
      for (const {id} of items.output.items) answers.set(`${path}/${id}`, await ask(`${endpoint}/${path}/${id}`, language, one));
  }
  return answers;
};

/**
 * Writes what an endpoint tells as files, a folder a language, so that any web server can be the endpoint of the widgets
 * that tell. Works with every endpoint of the contract. Nothing is written before everything has been read.
 * @returns the files, relative to the folder.
 */
export const mirror = async (address: string, folder: string): Promise<string[]> => {
  const endpoint = endpointUrl(address);
  if (endpoint === undefined) throw new StartFailure(`"${address}" is no address of a space: https://api.example.dk/aalborg.`);
  const {locales} = v.parse(about, (await ask(`${endpoint}/`, 'da', about)) ?? {locales: []});
  if (locales.length === 0) throw new StartFailure(`There is no space at ${endpoint}.`);
  const read = new Map<string, Map<string, unknown>>();
  for (const language of locales) read.set(language, await answersIn(endpoint, language));
  const written: string[] = [];
  for (const [language, answers] of read) {
    for (const path of Object.keys(ITEMS)) await rm(join(folder, language, path), {recursive: true, force: true});
    for (const [name, answer] of answers) {
      const file = join(language, `${name}.json`);
      await mkdir(dirname(join(folder, file)), {recursive: true});
      if (answer === undefined) await rm(join(folder, file), {force: true});
      else {
        await writeFile(join(folder, file), `${JSON.stringify(answer, null, 1)}\n`);
        written.push(file);
      }
    }
  }
  return written;
};
