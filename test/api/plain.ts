import type {Parameter, Operation} from './contract.js';
import {encoded, type Draft} from './draft.js';
import {partFor, valueFor, anyText, type Making} from './values.js';

/** What every request says that keeps to the contract. */
const usual = ({chance, facts}: Making, crowded = 5): [string, string][] => [
  ['Host', facts.host],
  // Most come from an address of their own; one in some is from a crowd that uses up what its address may.
  [
    'X-Forwarded-For',
    chance.between(0, crowded) ? `10.${chance.between(0, 255)}.${chance.between(0, 255)}.${chance.between(1, 254)}` : '192.0.2.1',
  ],
  ...(chance.between(0, 1) ? [['Accept-Language', chance.one(['da', 'en-GB,en;q=0.8', 'ar', 'de'])] as [string, string]] : []),
];

const draftOf = (making: Making, method: string, path: string, crowded?: number): Draft => ({
  ...{method, path: path.split('/').slice(1), query: [], headers: usual(making, crowded), manner: 'whole', odd: []},
});

/** A cursor belongs to an order: asked for in another one, nothing of it would be looked at but that. */
const sortByCursor = (draft: Draft): void => {
  const cursor = draft.query.find(([name]) => name === 'cursor')?.[1] ?? '';
  const order = /^(newest|supported|answered)\./.exec(Buffer.from(cursor, 'base64url').toString())?.[1];
  if (order !== undefined) draft.query = [...draft.query.filter(([name]) => name !== 'sort'), ['sort', order]];
};

/** What one of a collection is called. */
const OF_ONE: Record<string, string> = {
  ...{visions: 'vision', outcomes: 'outcome', interviews: 'interview', videos: 'video', budgets: 'budget', hearings: 'hearing'},
  ...{draws: 'draw', rooms: 'room', activities: 'activity'},
};

/** A request that keeps to the contract. */
export const keepingTo = (operation: Operation, making: Making): Draft => {
  const {chance, facts} = making;
  /** `/visions/{id}` is the id of a vision; contributions are known by `id` itself. */
  const inPath = (of: string, name: string): string => {
    const parameter = operation.parameters.find((one) => one.in === 'path' && one.name === name);
    return parameter ? partFor(parameter.schema, making, OF_ONE[of] ?? name) : '';
  };
  const path = operation.path.replace(/(\w+)\/\{(\w+)\}/g, (_, of: string, name: string) => `${of}/${inPath(of, name)}`);
  const draft = draftOf(making, operation.method, path, operation.id === 'getChanges' ? 1 : undefined);
  const of = (place: Parameter['in']): Parameter[] =>
    // Each widget's page takes a few of the parameters that all of them take together.
    operation.parameters.filter(
      ({in: at, required}) => at === place && (required || chance.between(0, operation.id === 'getEmbedPage' ? 15 : 3) === 0),
    );
  for (const {name, schema} of of('query')) draft.query.push([name, partFor(schema, making, name)]);
  if (chance.between(0, 2)) sortByCursor(draft);
  for (const {name, schema} of of('header')) draft.headers.push([name, String(valueFor(schema, making, name))]);
  if (operation.body) {
    draft.json = valueFor(operation.body, making);
    draft.headers.push(['Content-Type', chance.one(['application/json', 'application/json; charset=utf-8'])]);
  }
  if (operation.method === 'GET' && chance.between(0, 4) === 0) draft.headers.push(['If-None-Match', '*']);
  if (chance.between(0, 3) === 0) draft.headers.push(['Origin', facts.origin], ['Sec-Fetch-Site', 'cross-site']);
  return draft;
};

const form = (making: Making, path: string, fields: Record<string, string>, cookie?: string): Draft => {
  const draft = draftOf(making, 'POST', path);
  draft.headers.push(
    ['Content-Type', 'application/x-www-form-urlencoded'],
    ...(cookie === undefined ? [] : [['Cookie', cookie] as [string, string]]),
  );
  draft.raw = Object.entries(fields)
    .map(([name, value]) => `${name}=${encoded(value)}`)
    .join('&');
  return draft;
};

/** Addresses with what the document does not speak of: pages, what staff's programs ask, what there is not. */
export const beside = (making: Making): Draft => {
  const {chance, facts} = making;
  const space = chance.one(facts.spaces);
  const cookie = `sammen-staff=${facts.cookie.replace(/^[^=]*=/, '')}`;
  const get = (path: string, query: [string, string][] = [], ...headers: [string, string][]): Draft => {
    const draft = draftOf(making, 'GET', path);
    draft.query.push(...query);
    draft.headers.push(...headers);
    if (chance.between(0, 4) === 0) draft.headers.push(['If-None-Match', '*']);
    return draft;
  };
  const filters = (): [string, string][] =>
    (
      [
        ['space', space],
        ['status', chance.one(['waiting', 'held', 'published', 'withdrawn'])],
        ['kind', 'input'],
        ['pejlemaerke', chance.one(facts.slugs)],
        ['theme', chance.one(facts.slugs)],
        ['reported', '1'],
        ['flagged', '1'],
        ['q', encoded(anyText(making, 200))],
        ['order', chance.one(['oldest', 'newest'])],
        ['cursor', chance.one(facts.cursors)],
        ['limit', String(chance.between(1, 100))],
      ] as [string, string][]
    ).filter(() => chance.between(0, 4) === 0);
  const makers: (() => Draft)[] = [
    () =>
      get(
        chance.one(['/healthz', '/openapi.json', '/api', '/api/', '/api/style.css', '/api/icon.svg', '/', '/favicon.ico', '/robots.txt']),
      ),
    () =>
      get(
        chance.one([
          '/sammen.js',
          '/sammen/core.js',
          '/sammen/none.js',
          '/sammen/../sammen.js',
          '/staff/assets/x.js',
          '/.well-known/security.txt',
        ]),
      ),
    () =>
      get(
        `/api/${space}/forms/${chance.one(['input', 'initiative', 'participation', 'x'])}`,
        [
          ['lang', 'en'],
          ['text', encoded(anyText(making, 500))],
        ],
        ['Accept', 'text/html'],
      ),
    () => get(`/api/${space}/receipt`, [['lang', chance.one(['da', 'en', 'ar', 'xx'])]], ['Accept', 'text/html']),
    () =>
      form(making, `/api/${space}/forms/${chance.one(['input', 'initiative', 'x'])}`, {
        text: anyText(making),
        pejlemaerke: chance.one(facts.slugs),
        _key: `page-key-${chance.digits(2)}`,
        _website: chance.one(['', '', 'x']),
      }),
    () => form(making, `/api/${space}/receipt`, {code: chance.one(facts.codes), withdraw: chance.one(['', '', '', 'yes'])}),
    () => get(`/api/${space}/notes/${chance.one(facts.contributions)}/${encoded(anyText(making, 40)) || 'x'}`),
    () => get(chance.one(['/staff', '/staff/']), filters(), ['Cookie', cookie], ['Accept', 'text/html']),
    () => get('/staff/login', [['token', encoded(anyText(making, 60))]]),
    () =>
      form(
        making,
        `/staff/${chance.one(['reject', 'undo'])}`,
        {
          csrf: facts.token,
          space,
          id: chance.one(facts.hidden),
          version: chance.one(['1', '2', 'x', '1e99', '-1', '2147483648']),
          reason: chance.one(['other', 'abusive', 'x']),
          note: anyText(making, 500),
        },
        cookie,
      ),
    () => get(chance.one(['/staff/api/session', '/staff/api/audit']), [], ['Cookie', cookie]),
    () => get('/staff/api/contributions', filters(), ['Cookie', cookie]),
    () => get(`/staff/api/contributions/${space}/${chance.one(facts.contributions)}`, [], ['Cookie', cookie]),
    () =>
      get(
        '/staff/api/export',
        [...filters().filter(([name]) => !['order', 'cursor', 'limit'].includes(name)), ['format', chance.one(['csv', 'xlsx', 'json'])]],
        ['Cookie', cookie],
      ),
    () => decision(making, space, cookie),
  ];
  return chance.one(makers)();
};

const decision = (making: Making, space: string, cookie: string): Draft => {
  const {chance, facts} = making;
  const draft = draftOf(making, 'POST', '/staff/api/decisions');
  draft.headers.push(['Content-Type', 'application/json'], ['Cookie', cookie], ['X-Sammen-Form', facts.token]);
  const id = chance.one([...facts.contributions, ...facts.hidden, '01890000-0000-7000-8000-000000000000']);
  // Nothing that changes who may see what: the suite holds that what is hidden stays so.
  const action = chance.one(['themes', 'dismiss', 'answer', 'mask']);
  const given = {
    themes: {themes: Array.from({length: chance.between(0, 5)}, () => chance.one(facts.slugs))},
    dismiss: {},
    answer: {answer: anyText(making)},
    mask: {text: anyText(making)},
  }[action];
  draft.json = {action, items: [{space, id, version: chance.between(1, 9)}], ...given};
  return draft;
};
