import assert from 'node:assert/strict';
import {mkdtemp, readdir, readFile, rm, stat} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, beforeEach, describe, it} from 'node:test';
import {outboxMailer} from '../../server/src/notes/mailer.js';
import {outboxIn} from '../../server/src/notes/outbox.js';
import {isAddress} from '../../server/src/notes/message.js';
import {checkMail} from '../../server/src/notes/options.js';
import {sendNotes, type Notes} from '../../server/src/notes/worker.js';
import type {TestEndpoint} from '../support/endpoint.js';
import type {MailServer} from './mail.js';
import {ADDRESS, startTelling, type Telling} from './telling.js';

let telling: Telling;
let server: TestEndpoint;
let mail: MailServer;
let notes: Notes;
let sent: Telling['sent'];
before(async () => {
  telling = await startTelling();
  ({server, mail, notes, sent} = telling);
});
beforeEach(() => {
  mail.arrived.length = 0;
  mail.refuse();
});
after(() => telling.stop());

describe('sending', () => {
  it('tries again when it is told to, and sends once', async () => {
    const contribution = await sent();
    await contribution.decide({action: 'publish'});
    mail.refuse(451, 421);
    for (let i = 0; i < 5; i++) await sendNotes(notes);
    assert.equal(mail.arrived.length, 1);
    assert.deepEqual(await contribution.queued(), []);
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
    assert.deepEqual(await gone.queued(), []);
    await never.decide({action: 'publish'});
    mail.refuse(...Array<number>(20).fill(451));
    for (let i = 0; i < 7; i++) await sendNotes(notes);
    assert.deepEqual(await never.queued(), ['published']);
    await sendNotes(notes);
    assert.deepEqual(await never.queued(), []);
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
    await sendNotes({...notes, mailer: outboxMailer(outboxIn(join(folder, 'outbox')), 'noreply@kommune.example')});
    const [name = ''] = await readdir(join(folder, 'outbox'));
    const path = join(folder, 'outbox', name);
    assert.match(name, /^t-[\w-]+\.[\da-f-]{36}\.[\da-f-]{36}\.eml$/);
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
