import {publishContent} from '../server/src/content/publish.js';
import type {StaffItem} from '../src/data/staff.js';
import type {Recorded} from '../stories/recorded.js';
import type {TestEndpoint} from '../test/support/endpoint.js';
import {proofFrom} from '../test/server/citizen.js';
import {sampleSpace} from '../test/support/sample.js';

const LANGUAGES = ['da', 'en', 'ar'];
const SPACE = 'desk';

/** What citizens sent: one that may hold a personal number, one in Arabic, one with a neighbour's name. */
const TEXTS = [
  {text: 'Flere bænke ved stationen, tak.\n\nOg gerne nogle med ryglæn, så også ældre kan sidde der.', pejlemaerke: 'faellesskab'},
  {text: 'Sagen om stien har nummer 010203 4567, og ingen har svaret på den.', pejlemaerke: 'natur', group: 'borger'},
  {text: 'نحتاج إلى حافلة مباشرة بين الجامعة والمستشفى الجديد.', pejlemaerke: 'veje', group: 'ung'},
  {text: 'Min nabo Hans Hansen på Skovvej 14 slår aldrig sin hæk. Cykelstien er ved at gro til.', pejlemaerke: 'veje'},
  {text: 'Åbn forsamlingshuset om vinteren. Foreningerne kan skiftes til at stå for det.', pejlemaerke: 'faellesskab', group: 'forening'},
];

const LISTS = ['waiting', 'held', 'reported', 'published', 'answered', 'rejected'].flatMap((view) => {
  const filter = view === 'reported' ? 'reported=1' : `status=${view}`;
  const order = ['waiting', 'held', 'reported'].includes(view) ? 'oldest' : 'newest';
  return [`${filter}&order=${order}&limit=20`, `${filter}&order=newest&limit=50`];
});

/** Ids, like times, are never the same twice: the nth becomes n. The session's token is nobody's business. */
const withFixedIds = (recorded: Recorded): Recorded => {
  const text = JSON.stringify(recorded);
  const ids = [...new Set(text.match(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g))].sort();
  return JSON.parse(
    text
      .replace(
        /[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g,
        (id) => `00000000-0000-7000-8000-${String(ids.indexOf(id) + 1).padStart(12, '0')}`,
      )
      .replace(/"token":"[^"]*"/g, '"token":"recorded"'),
  ) as Recorded;
};

/** What the staff API answers about a space in which five contributions have been sent, two of them published. */
export const recordDesk = async (endpoint: TestEndpoint, settled: (body: unknown, code: string) => unknown): Promise<Recorded> => {
  await publishContent(endpoint.db, sampleSpace(SPACE));
  const login = await fetch(await endpoint.staffLink(), {redirect: 'manual'});
  const cookie = (login.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const ask = async (path: string, language = 'da'): Promise<unknown> =>
    (await fetch(`${endpoint.url}/staff/api${path}`, {headers: {cookie, 'Accept-Language': language}})).json();
  const {token} = (await ask('/session')) as {token: string};
  const post = async (address: string, body: object, headers: Record<string, string> = {}): Promise<{status: number; body: unknown}> => {
    const given = {'Content-Type': 'application/json', ...headers};
    const answer = await fetch(address, {method: 'POST', headers: given, body: JSON.stringify(body)});
    return {status: answer.status, body: await answer.json()};
  };
  const decide = (action: string, {space, id, version}: StaffItem, more: object = {}) =>
    post(`${endpoint.url}/staff/api/decisions`, {action, items: [{space, id, version}], ...more}, {cookie, 'X-Sammen-Form': token});

  const address = `${endpoint.url}/api/${SPACE}`;
  for (const fields of TEXTS)
    await post(
      `${address}/contributions`,
      {kind: 'input', language: /[ء-ي]/.test(fields.text) ? 'ar' : 'da', fields, proof: await proofFrom(address)},
      {'Idempotency-Key': crypto.randomUUID()},
    );
  const listed = async (status: string): Promise<StaffItem[]> =>
    ((await ask(`/contributions?status=${status}&order=oldest`)) as {items: StaffItem[]}).items;
  const [, , , fourth, fifth] = await listed('waiting');
  if (!fourth || !fifth) throw new Error('nothing was received');
  for (const item of [fourth, fifth]) await decide('publish', item);
  await post(`${address}/contributions/${fourth.id}/reports`, {
    actor: 'a'.repeat(32),
    reason: 'personal-data',
    note: 'Det er min adresse.',
  });
  const answered = (await listed('published')).find(({id}) => id === fifth.id);
  if (answered) await decide('answer', answered, {answer: 'Tak. Fra oktober er huset åbent hver torsdag til klokken 22.'});

  const recorded: Recorded = {read: {}, sent: {}, receipts: {}, withdrawals: {}, refusals: {}};
  const [first] = await listed('waiting');
  if (!first) throw new Error('nothing waits');
  for (const language of LANGUAGES) {
    const paths = ['/session', '/audit?', `/contributions/${SPACE}/${fifth.id}`, ...LISTS.map((query) => `/contributions?${query}`)];
    recorded.read[language] = {};
    for (const path of paths) recorded.read[language][path] = await ask(path, language);
  }
  // As the last act, because it changes what waits: done at first, and then somebody else's.
  const done = await decide('publish', first);
  const stale = await decide('publish', first);
  for (const language of LANGUAGES) recorded.sent[language] = {done, stale};
  return withFixedIds(settled(recorded, '') as Recorded);
};
