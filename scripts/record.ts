// Records what the reference endpoint answers, for the stories: `node --import tsx scripts/record.ts`.
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {format} from 'prettier';
import {spacesOf} from '../server/src/content/spaces.js';
import type {Draws} from '../server/src/draws/list.js';
import {LISTS} from '../server/src/content/told.js';
import type {SpaceContent} from '../server/src/content/shape.js';
import {transact} from '../server/src/db/connect.js';
import {restOn} from '../server/src/outcomes/save.js';
import {aalborg} from '../site/content/aalborg/space.js';
import type {Decisions} from '../src/data/staff-requests.js';
import {decide} from '../server/src/staff/decide.js';
import {decisionOf} from '../server/src/staff/decision.js';
import {addAnswers} from '../site/content/albertslund/answers.js';
import {contents} from '../site/content/index.js';
import type {Form} from '../src/data/forms.js';
import {levels} from '../src/data/level.js';
import {CODES} from '../stories/codes.js';
import {little} from '../stories/contents/little.js';
import {long} from '../stories/contents/long.js';
import {nothing} from '../stories/contents/nothing.js';
import type {Recorded, RecordedAnswer} from '../stories/recorded.js';
import {asking, settled, withFixedIds, type Ask} from './record-answers.js';
import {AMOUNTS, COUNTED} from './record-amounts.js';
import {onFixedDays} from './record-days.js';
import {readHearings} from './record-hearings.js';
import {castBallot, readBudgets, spaceWithVotes} from './record-budgets.js';
import {readWall, tellVoices} from './record-wall.js';
import {recordDesk} from './record-desk.js';
import {readTimes} from './record-times.js';
import {startTestEndpoint, type TestEndpoint} from '../test/support/endpoint.js';
import {drawOnce} from '../test/support/drawn.js';
import {listMany} from '../test/support/listed.js';

const LANGUAGES = ['da', 'en', 'ar'];
/** The space whose receipts are recorded. */
const TOLD = 'aalborg';
/** The space whose draw has been drawn. */
const DRAWN = 'drawn';

type Fate = keyof typeof CODES;

/** A page of contributions as it is recorded. */
const keptWall = (body: unknown, seen: string[]): unknown => settled(withFixedIds(body, seen), '');

/** @param counted whether contributions were published in weeks that stay the same. */
const read = async (ask: Ask, language: string, counted: boolean): Promise<Recorded['read'][string]> => {
  const answers: Recorded['read'][string] = {};
  const keep = async (path: string): Promise<unknown> => (answers[path] = (await ask(language, path)).body);
  const {items} = (await keep('/visions')) as {items: {id: string}[]};
  const counts = ['group', 'theme', ...(counted ? ['week'] : [])].map((columns) => `/insights?columns=${columns}`);
  const paths = ['/', '/pejlemaerker', '/activities', ...counts, ...levels.map((level) => `/activities?level=${level}`)];
  for (const path of [...paths, ...items.map(({id}) => `/visions/${id}`)]) await keep(path);
  for (let path: string | null = '/outcomes?limit=6'; path !== null;) {
    const {cursor} = (answers[path] = withFixedIds((await ask(language, path)).body)) as {cursor: string | null};
    path = cursor === null ? null : `/outcomes?limit=6&cursor=${cursor}`;
  }
  for (const path of Object.keys(LISTS)) await keep(`/${path}`);
  await readDraws(ask, language, answers);
  for (const path of ['/interviews', '/videos'])
    for (const {id} of (answers[path] as {items: {id: string}[]}).items) await keep(`${path}/${id}`);
  const {items: goals} = answers['/pejlemaerker'] as {items: {id: string}[]};
  for (const {id} of goals.slice(0, 5)) {
    const path = `/outcomes?limit=6&pejlemaerke=${id}`;
    answers[path] = withFixedIds((await ask(language, path)).body);
  }
  const heard = await readHearings(
    (path) => ask(language, path),
    (body) => settled(withFixedIds(body), ''),
  );
  return {...answers, ...heard, ...(await readBudgets(ask, language)), ...(await readWall(ask, language, goals[0]?.id ?? '', keptWall))};
};

/** Draws, and the documents of those that have been drawn; the times of the drawing become days that stay. */
const readDraws = async (ask: Ask, language: string, answers: Recorded['read'][string]): Promise<void> => {
  const {body} = await ask(language, '/draws');
  const {items} = body as Draws;
  const drawn = items.filter(({phase}) => phase === 'drawn');
  answers['/draws'] = drawn.length > 0 ? settled(body, '') : body;
  for (const {id} of drawn) answers[`/draws/${id}/document`] = (await ask(language, `/draws/${id}/document`)).body;
};

/** An answer to every question that must have one, and a goal where one may be named. */
const answersTo = ({fields}: Form, text: string, goal?: string): Record<string, string> =>
  Object.fromEntries(
    fields.flatMap(({name, type, required, choices}) => {
      if (name === 'pejlemaerke' && goal) return [[name, goal]];
      if (!required) return [];
      return [[name, type === 'email' ? 'navn@eksempel.dk' : /^choice/.test(type) ? (choices[0]?.value ?? '') : text]];
    }),
  );

const formsIn = (answers: Recorded['read'][string] | undefined): Form[] => (answers?.['/'] as {forms: Form[]}).forms;

/** The number under which a volunteer is in a pool is another one each time. */
const withFixedNumber = (body: unknown): unknown =>
  JSON.parse(JSON.stringify(body).replace(/\b[\da-f]{5}-[\da-f]{5}-[\da-f]{5}\b/g, '0a1b2-c3d4e-5f607'));

const send = async (ask: Ask, language: string, forms: Form[]): Promise<Recorded['sent'][string]> => {
  const answers: Recorded['sent'][string] = {};
  for (const form of forms) {
    const {status, body} = await ask(language, '/contributions', {
      kind: form.kind,
      language,
      fields: answersTo(form, 'Mere vild natur i byen.'),
    });
    answers[form.kind] = {status, body: withFixedNumber(settled(body, CODES.waiting))};
  }
  return answers;
};

const WORDS = `Vi mangler et sted at mødes om vinteren, hvor det ikke koster noget at komme ind.

På biblioteket er der lys og varme, men der lukker tidligt. Kunne foreningerne ikke skiftes til at holde åbent?`;
const REPLY = `Tak for dit forslag. Byrådet har sat penge af, så biblioteket holder åbent til klokken 22 fra oktober til marts.

Tre foreninger står for aftenerne. Vil du være med, så skriv til biblioteket.`;

/** Lets one contribution meet its fate, by the same hands as in life: the endpoint's own. Returns its code. */
const live = async ({db}: TestEndpoint, ask: Ask, form: Form, fate: Fate, goal = 0): Promise<string> => {
  const fields = answersTo(form, WORDS, form.fields.find(({name}) => name === 'pejlemaerke')?.choices[goal]?.value);
  const {body} = await ask('da', '/contributions', {kind: form.kind, language: 'da', fields});
  const {code} = body as {code: string};
  const space = await spacesOf(db).get(TOLD);
  const row = await db.selectFrom('contribution').selectAll().where('space', '=', TOLD).orderBy('sent_at', 'desc').executeTakeFirst();
  if (!space || !row) throw new Error(`${TOLD}: nothing was received`);
  for (const [at, {action, ...given}] of DECISIONS[fate].entries()) {
    const {became} = await decide(db, {space, id: row.id, version: row.version + at}, decisionOf(action, given), 'recording');
    if (became !== 'done') throw new Error(`${TOLD}: ${action} is ${became}`);
  }
  return code;
};

/** What staff decides about a contribution, one after the other, to let it meet its fate. */
const DECISIONS: Record<Fate, Omit<Decisions, 'items'>[]> = {
  ...{waiting: [], withdrawn: [], published: [{action: 'publish'}]},
  answered: [{action: 'publish'}, {action: 'answer', answer: REPLY}],
  rejected: [{action: 'reject', reason: 'personal-data', note: 'Der står navnet på en nabo i det. Send det gerne igen uden navnet.'}],
};

const tell = async (endpoint: TestEndpoint, ask: Ask, form: Form): Promise<Pick<Recorded, 'receipts' | 'withdrawals' | 'refusals'>> => {
  const told: Pick<Recorded, 'receipts' | 'withdrawals' | 'refusals'> = {receipts: {}, withdrawals: {}, refusals: {}};
  const codes = new Map<Fate, string>();
  for (const fate of Object.keys(CODES) as Fate[]) codes.set(fate, await live(endpoint, ask, form, fate));
  await transact(endpoint.db, async (tx) => {
    const rows = await tx.selectFrom('contribution').select('id').where('space', '=', TOLD).where('answer', 'is not', null).execute();
    for (const {id} of rows) await restOn(tx, TOLD, 'groenne-oensker', id);
  });
  // The goals have been spoken about: two, four and one contributions.
  for (const goal of [1, 1, 1, 1, 2]) await live(endpoint, ask, form, 'published', goal);
  const look = async (language: string, code: string, recorded: string): Promise<RecordedAnswer> => {
    const {status, body} = await ask(language, '/receipts', {code});
    return {status, body: settled(body, recorded)};
  };
  await ask('da', '/receipts/withdraw', {code: codes.get('withdrawn')});
  for (const language of LANGUAGES) {
    const stories: Recorded['receipts'][string] = {};
    for (const [fate, code] of codes) stories[CODES[fate]] = await look(language, code, CODES[fate]);
    told.receipts[language] = stories;
    const gone = {kind: form.kind, language, fields: {...answersTo(form, 'Mere natur.'), pejlemaerke: 'nedlagt'}};
    told.refusals[language] = await ask(language, '/contributions', gone);
    const code = await live(endpoint, ask, form, 'waiting');
    told.withdrawals[language] = await ask(language, '/receipts/withdraw', {code});
  }
  return told;
};

const recordSpace = async (endpoint: TestEndpoint, content: Partial<SpaceContent>): Promise<[string, Recorded]> => {
  const {id, endpoint: address} = await spaceWithVotes(endpoint, content);
  const ask = asking(address);
  const forms = formsIn({'/': (await ask('da', '/')).body});
  const told = id === TOLD && forms[0] ? await tell(endpoint, ask, forms[0]) : {receipts: {}, withdrawals: {}, refusals: {}};
  if (id === DRAWN) await drawOnce(endpoint, id);
  const recorded: Recorded = {read: {}, sent: {}, ...told};
  const answered = id === 'albertslund' && (await spacesOf(endpoint.db).get(id));
  if (answered) await addAnswers(endpoint.db, answered);
  if (id === COUNTED) await listMany(endpoint.db, id, AMOUNTS);
  await tellVoices(endpoint, id);
  for (const language of LANGUAGES) recorded.read[language] = await read(ask, language, id === COUNTED);
  for (const language of LANGUAGES) Object.assign(recorded.read[language] ?? {}, await readTimes(endpoint, id, language));
  for (const language of LANGUAGES) recorded.sent[language] = await send(ask, language, formsIn(recorded.read[language]));
  return [id, {...recorded, ballot: await castBallot(address, recorded.read.da?.['/budgets'])}];
};

/** Every space's recording by its file's path, as text. */
export const record = async (): Promise<Map<string, string>> => {
  // A database of its own, also in a run that shares one: spaces have their real names here, and contributions are counted.
  const endpoint = await startTestEndpoint({databaseUrl: undefined});
  const files = new Map<string, string>();
  const style = JSON.parse(readFileSync(new URL('../.prettierrc.json', import.meta.url), 'utf8')) as object;
  const keep = async (id: string, recorded: Recorded): Promise<void> =>
    void files.set(
      fileURLToPath(new URL(`../stories/recorded/${id}.json`, import.meta.url)),
      await format(JSON.stringify(recorded), {...style, parser: 'json'}),
    );
  try {
    // First: staff sees every space there is.
    await keep('desk', await recordDesk(endpoint, settled));
    for (const content of [
      {id: 'sample'},
      {id: DRAWN},
      ...contents.map(onFixedDays),
      {...onFixedDays(aalborg), id: COUNTED},
      long,
      little,
      nothing,
    ]) {
      await keep(...(await recordSpace(endpoint, content)));
    }
  } finally {
    await endpoint.stop();
  }
  return files;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) for (const [path, text] of await record()) writeFileSync(path, text);
