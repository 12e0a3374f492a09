import assert from 'node:assert/strict';
import {mkdtemp, readdir, readFile, rm, stat} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, beforeEach, describe, it} from 'node:test';
import {spacesOf} from '../../server/src/content/spaces.js';
import {keysFrom} from '../../server/src/keys.js';
import {outboxMailer, smtpMailer} from '../../server/src/notes/mailer.js';
import {isAddress} from '../../server/src/notes/message.js';
import {checkMail} from '../../server/src/notes/options.js';
import {sendNotes, type Notes} from '../../server/src/notes/worker.js';
import {decide} from '../../server/src/staff/decide.js';
import type {Decision} from '../../server/src/staff/decision.js';
import {startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';
import {input, post, postForm, read, send, withdraw} from './citizen.js';
import {startMailServer, wordsOf, type MailServer} from './mail.js';

const ADDRESS = 'borger@example.dk';
const SECRET = 'Hemmelige bænke ved 070761';

let server: TestEndpoint;
let mail: MailServer;
let notes: Notes;
before(async () => {
  mail = await startMailServer();
  // A database of its own: whoever sends takes the notes of all spaces in it. The server's own worker waits a day.
  server = await startTestEndpoint({databaseUrl: undefined, mail: {delay: 86_400_000}});
  const mailer = smtpMailer(mail.url, 'Prøve Kommune <noreply@kommune.example>');
  notes = {db: server.db, spaces: spacesOf(server.db), keys: keysFrom('ab'.repeat(32)), mailer, url: server.url, delay: 0, backoff: 0};
});
beforeEach(() => {
  mail.arrived.length = 0;
  mail.refuse();
});
after(async () => {
  await server.stop();
  await mail.stop();
});

interface Sent {
  id: string;
  space: string;
  endpoint: string;
  code: string;
  decide(decision: Partial<Decision> & Pick<Decision, 'action'>): Promise<void>;
}

/** A contribution from somebody who wants to be told, and somebody who decides about it. */
const sent = async (language = 'da', fields: Record<string, string> = {email: ADDRESS}): Promise<Sent> => {
  const {id: space, endpoint} = await server.newSpace();
  const {code} = (await send(endpoint, {...input({text: SECRET, ...fields}), language})).json;
  const snapshot = (await notes.spaces.get(space)) ?? assert.fail();
  const row = () => server.db.selectFrom('contribution').select(['id', 'version']).where('space', '=', space).executeTakeFirstOrThrow();
  return {
    ...{id: (await row()).id, space, endpoint, code},
    decide: async (decision) => {
      const verdict = await decide(server.db, {space: snapshot, ...(await row())}, decision as Decision, 'test');
      assert.equal(verdict.became, 'done');
    },
  };
};

const queued = async ({space}: Sent): Promise<string[]> =>
  (await server.db.selectFrom('note').select('status').where('space', '=', space).orderBy('id').execute()).map(({status}) => status);

const stopLink = (text: string): string => /http\S+\/notes\/\S+/.exec(text)?.[0] ?? assert.fail(text);

describe('a note', () => {
  for (const [language, subject, sentence] of [
    ['da', 'Prøve Kommune: Dit bidrag er offentliggjort', 'Dit bidrag til Prøve Kommune er offentliggjort og kan læses af alle.'],
    [
      'en',
      'Prøve Municipality: Your contribution is published',
      'Your contribution to Prøve Municipality is published, and everybody can read it.',
    ],
    ['ar', 'بلدية برووه: نُشرت مساهمتكم', 'نُشرت مساهمتكم إلى بلدية برووه، ويمكن للجميع قراءتها.'],
  ] as const) {
    it(`says in the language of the sender what has happened: ${language}`, async () => {
      const contribution = await sent(language);
      await contribution.decide({action: 'publish'});
      assert.equal(await sendNotes(notes), 1);
      const [arrived] = mail.arrived;
      assert.deepEqual(arrived?.to, [ADDRESS]);
      assert.equal(wordsOf(arrived.headers.subject), subject);
      assert.equal(arrived.text.split(/\r?\n/)[0], sentence);
      assert.equal(arrived.headers['content-language'], language);
      assert.match(arrived.text, new RegExp(`${server.url}/api/${contribution.space}/receipt\\?lang=${language}`));
      assert.equal((await read(`${server.url}/api/${contribution.space}/receipt?lang=${language}`)).status, 200);
    });
  }

  it('has what mail programs need to stop it with one click, and says that no person sent it', async () => {
    const contribution = await sent();
    await contribution.decide({action: 'publish'});
    await sendNotes(notes);
    const {headers} = mail.arrived[0] ?? assert.fail();
    assert.match(headers['list-unsubscribe'] ?? '', new RegExp(`^<${server.url}/api/${contribution.space}/notes/[\\w/-]+>$`));
    assert.equal(headers['list-unsubscribe-post'], 'List-Unsubscribe=One-Click');
    assert.equal(headers['auto-submitted'], 'auto-generated');
    assert.match(headers.from ?? '', /<noreply@kommune\.example>$/);
    assert.match(headers['message-id'] ?? '', /^<[\da-f-]{36}@kommune\.example>$/);
  });

  it('holds neither the code, nor what the citizen wrote, nor what staff wrote; only the reason’s own words', async () => {
    const contribution = await sent();
    await contribution.decide({action: 'reject', reason: 'off-topic', note: 'Naboen hedder Hansen'});
    await sendNotes(notes);
    const {raw, text} = mail.arrived[0] ?? assert.fail();
    assert.match(text, /Grunden er: Bidraget handler om noget andet\./);
    for (const secret of [contribution.code, contribution.code.replaceAll('-', ''), 'Hemmelige', '070761', 'Hansen']) {
      assert.doesNotMatch(raw + text, new RegExp(secret), secret);
    }
  });

  it('is sent for each change that is told, in order, and for nothing else', async () => {
    const contribution = await sent();
    assert.deepEqual(await queued(contribution), []);
    await contribution.decide({action: 'hold'});
    assert.deepEqual(await queued(contribution), ['held']);
    await sendNotes(notes);
    await contribution.decide({action: 'publish'});
    await contribution.decide({action: 'answer', answer: 'Tak, det gør vi.'});
    await contribution.decide({action: 'themes', themes: []});
    assert.deepEqual(await queued(contribution), ['published', 'answered']);
    await sendNotes(notes);
    assert.deepEqual(
      mail.arrived.map(({headers}) => wordsOf(headers.subject).split(': ')[1]),
      ['Vi ser nærmere på dit bidrag', 'Dit bidrag er offentliggjort', 'Dit bidrag er besvaret'],
    );
  });

  it('is not sent of what was undone before it was due', async () => {
    const contribution = await sent();
    await contribution.decide({action: 'reject', reason: 'off-topic'});
    assert.equal(await sendNotes({...notes, delay: 60_000}), 0);
    await contribution.decide({action: 'undo'});
    assert.deepEqual(await queued(contribution), []);
    await sendNotes(notes);
    assert.deepEqual(mail.arrived, []);
  });

  it('is not sent where it is not true any more, however that came', async () => {
    const contribution = await sent();
    await contribution.decide({action: 'publish'});
    await server.db.updateTable('contribution').set({status: 'held', listed_at: null}).where('id', '=', contribution.id).execute();
    await sendNotes(notes);
    assert.deepEqual([mail.arrived, await queued(contribution)], [[], []]);
  });

  it('is for those who gave an address that they need not have given', async () => {
    const none = await sent('da', {});
    await none.decide({action: 'publish'});
    assert.deepEqual(await queued(none), []);
    const {id, endpoint} = await server.newSpace();
    await send(endpoint, {kind: 'participation', fields: {level: 'active', email: ADDRESS}});
    const contact = await server.db.selectFrom('contact').selectAll().where('space', '=', id).execute();
    assert.deepEqual(
      contact.map(({value, notes_in}) => [value, notes_in]),
      [[ADDRESS, null]],
    );
  });

  it('is gone with the contribution, and the address too', async () => {
    const contribution = await sent();
    await contribution.decide({action: 'publish'});
    await withdraw(contribution.endpoint, contribution.code);
    assert.deepEqual(await queued(contribution), []);
    await sendNotes(notes);
    assert.deepEqual(mail.arrived, []);
  });
});

describe('sending', () => {
  it('tries again when it is told to, and sends once', async () => {
    const contribution = await sent();
    await contribution.decide({action: 'publish'});
    mail.refuse(451, 421);
    for (let i = 0; i < 5; i++) await sendNotes(notes);
    assert.equal(mail.arrived.length, 1);
    assert.deepEqual(await queued(contribution), []);
  });

  it('waits longer each time', async () => {
    const contribution = await sent();
    await contribution.decide({action: 'publish'});
    mail.refuse(451);
    const begun = Date.now();
    await sendNotes({...notes, backoff: 60_000});
    assert.equal(await sendNotes({...notes, backoff: 60_000}), 0);
    const row = await server.db.selectFrom('note').select('next_try').where('space', '=', contribution.space).executeTakeFirstOrThrow();
    assert.ok((row.next_try?.getTime() ?? 0) >= begun + 60_000);
    await server.db.deleteFrom('note').where('space', '=', contribution.space).execute();
  });

  it('gives up at once where there is no such mailbox, and in the end otherwise; the log names nobody', async (t) => {
    const log = t.mock.method(console, 'error', () => undefined);
    const [gone, never] = [await sent(), await sent()];
    await gone.decide({action: 'publish'});
    mail.refuse(550);
    await sendNotes(notes);
    assert.deepEqual(await queued(gone), []);
    await never.decide({action: 'publish'});
    mail.refuse(...Array<number>(20).fill(451));
    for (let i = 0; i < 7; i++) await sendNotes(notes);
    assert.deepEqual(await queued(never), ['published']);
    await sendNotes(notes);
    assert.deepEqual(await queued(never), []);
    const lines = log.mock.calls.map(({arguments: [line]}) => String(line));
    assert.deepEqual(
      lines.map((line) => /: (\d+)$/.exec(line)?.[1]),
      ['550', '451'],
    );
    assert.doesNotMatch(lines.join(), /@|example/);
  });

  it('is shared: five at once send twenty notes once each', async () => {
    const all = await Promise.all(Array.from({length: 20}, () => sent()));
    for (const one of all) await one.decide({action: 'publish'});
    const patient = {...notes, backoff: 60_000};
    await Promise.all(Array.from({length: 5}, () => sendNotes(patient)));
    await sendNotes(patient);
    assert.equal(mail.arrived.length, 20);
    assert.equal(new Set(mail.arrived.map(({headers}) => headers['message-id'])).size, 20);
  });

  it('never writes to what is more than one address', async () => {
    const evil = [
      'a@b.dk\r\nBcc: c@d.dk',
      'a@b.dk, c@d.dk',
      'A <a@b.dk>',
      'a@b.dk\nX: y',
      'a@b.dk c@d.dk',
      'a@b.dk;c@d.dk',
      '"a\r\nb"@c.dk',
    ];
    assert.deepEqual(evil.filter(isAddress), []);
    assert.ok(isAddress(ADDRESS) && isAddress('o.b-n+x@sub.example.dk'));
    for (const value of evil) {
      const contribution = await sent();
      await contribution.decide({action: 'publish'});
      await server.db.updateTable('contact').set({value}).where('space', '=', contribution.space).execute();
    }
    while (await sendNotes(notes)) continue;
    assert.deepEqual(mail.arrived, []);
  });

  it('leaves files that nobody else may read where there is no mail server', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sammen-outbox-'));
    const contribution = await sent();
    await contribution.decide({action: 'publish'});
    await sendNotes({...notes, mailer: outboxMailer(join(folder, 'outbox'), 'noreply@kommune.example')});
    const [name = ''] = await readdir(join(folder, 'outbox'));
    const path = join(folder, 'outbox', name);
    assert.match(name, /^[\da-f-]{36}\.eml$/);
    assert.equal((await stat(path)).mode & 0o777, 0o600);
    assert.match(await readFile(path, 'utf8'), /^To: borger@example\.dk\r$/m);
    await rm(folder, {recursive: true});
  });

  it('needs to know who writes and where links lead, before the server starts', () => {
    const fails = (options: Parameters<typeof checkMail>[0], production = false): void =>
      assert.throws(() => checkMail(options, production), {name: 'StartFailure'});
    fails({smtpUrl: mail.url});
    fails({smtpUrl: 'http://x', from: 'a@b.dk', publicUrl: 'https://x.dk'});
    fails({from: 'a@b.dk\r\nBcc: c@d.dk'});
    fails({publicUrl: 'http://x.dk'}, true);
    checkMail({smtpUrl: mail.url, from: 'Kommunen <a@b.dk>', publicUrl: 'https://x.dk'}, true);
  });
});

describe('stopping notes', () => {
  const told = async (): Promise<{contribution: Sent; link: string}> => {
    const contribution = await sent();
    await contribution.decide({action: 'publish'});
    await sendNotes(notes);
    await contribution.decide({action: 'answer', answer: 'Tak.'});
    return {contribution, link: stopLink(mail.arrived[0]?.text ?? '')};
  };
  const addresses = async ({space}: Sent): Promise<number> =>
    (await server.db.selectFrom('contact').selectAll().where('space', '=', space).where('field', '=', 'email').execute()).length;

  it('takes a press on a button: looking at the link changes nothing', async () => {
    const {contribution, link} = await told();
    const page = await read(link, {Accept: 'text/html'});
    assert.match(page.text, /<form method="post">.*Slet min e-mailadresse/s);
    assert.equal(await addresses(contribution), 1);
    assert.match((await postForm(link, {})).text, /Du får ikke flere mails/);
    assert.deepEqual([await addresses(contribution), await queued(contribution)], [0, []]);
    assert.equal((await postForm(link, {})).status, 200);
  });

  it('takes one click in a mail program, in either kind of form', async () => {
    const oneClick = new FormData();
    oneClick.set('List-Unsubscribe', 'One-Click');
    for (const body of [new URLSearchParams({'List-Unsubscribe': 'One-Click'}), oneClick]) {
      mail.arrived.length = 0;
      const {contribution} = await told();
      const url = /<(.*)>/.exec(mail.arrived[0]?.headers['list-unsubscribe'] ?? '')?.[1] ?? assert.fail();
      assert.equal((await fetch(url, {method: 'POST', body})).status, 200);
      assert.equal(await addresses(contribution), 0);
    }
  });

  it('needs the contribution’s own token, and leaves an address that the municipality has to answer', async () => {
    const {contribution, link} = await told();
    const other = await told();
    const wrong = [
      link.replace(/[\w-](?=\?|$)/, (last) => (last === 'A' ? 'B' : 'A')),
      link.replace(contribution.id, other.contribution.id),
    ];
    for (const url of wrong) assert.equal((await postForm(url, {})).status, 404);
    assert.deepEqual([await addresses(contribution), await addresses(other.contribution)], [1, 1]);
    await server.db.updateTable('contact').set({notes_in: null}).where('space', '=', contribution.space).execute();
    assert.equal((await postForm(link, {})).status, 200);
    assert.equal(await addresses(contribution), 1);
    assert.equal((await post(link, {})).status, 200);
  });
});
