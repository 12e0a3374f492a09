import assert from 'node:assert/strict';
import {after, before, beforeEach, describe, it} from 'node:test';
import {sendNotes, type Notes} from '../../server/src/notes/worker.js';
import type {TestEndpoint} from '../support/endpoint.js';
import {post, postForm, read, send, withdraw} from './citizen.js';
import {wordsOf, type MailServer} from './mail.js';
import {ADDRESS, startTelling, type Sent, type Telling} from './telling.js';

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
    assert.deepEqual(await contribution.queued(), []);
    await contribution.decide({action: 'hold'});
    assert.deepEqual(await contribution.queued(), ['held']);
    await sendNotes(notes);
    await contribution.decide({action: 'publish'});
    await contribution.decide({action: 'answer', answer: 'Tak, det gør vi.'});
    await contribution.decide({action: 'themes', themes: []});
    assert.deepEqual(await contribution.queued(), ['published', 'answered']);
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
    assert.deepEqual(await contribution.queued(), []);
    await sendNotes(notes);
    assert.deepEqual(mail.arrived, []);
  });

  it('is not sent where it is not true any more, however that came', async () => {
    const contribution = await sent();
    await contribution.decide({action: 'publish'});
    await server.db.updateTable('contribution').set({status: 'held', listed_at: null}).where('id', '=', contribution.id).execute();
    await sendNotes(notes);
    assert.deepEqual([mail.arrived, await contribution.queued()], [[], []]);
  });

  it('is for those who gave an address that they need not have given', async () => {
    const none = await sent('da', {});
    await none.decide({action: 'publish'});
    assert.deepEqual(await none.queued(), []);
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
    assert.deepEqual(await contribution.queued(), []);
    await sendNotes(notes);
    assert.deepEqual(mail.arrived, []);
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
    assert.deepEqual([await addresses(contribution), await contribution.queued()], [0, []]);
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

  it('needs the contribution’s own token, and erases an address that had to be given as well', async () => {
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
    assert.equal(await addresses(contribution), 0);
    assert.equal((await post(link, {})).status, 200);
  });
});
