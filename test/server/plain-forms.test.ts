import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {sql} from 'kysely';
import {startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';
import {sampleSpace} from '../support/sample.js';
import {lookUp, postForm, read} from './citizen.js';

let server: TestEndpoint;
let space: {id: string; endpoint: string};
before(async () => {
  server = await startTestEndpoint();
  space = await server.newSpace();
});
after(() => server.stop());

const codeIn = (page: string): string => /class="code"[^>]*>([^<]+)</.exec(page)?.[1] ?? '';

describe('the form without scripts', () => {
  it('labels every control and says what happens next, in the language that was asked for', async () => {
    const page = await read(`${space.endpoint}/forms/input?lang=en`);
    assert.equal(page.headers.get('content-language'), 'en');
    for (const [, id = ''] of page.text.matchAll(/<(?:input|textarea|select) id="([^"]+)"/g))
      assert.match(page.text, new RegExp(`<label for="${id}"`));
    assert.match(page.text, /A member of staff reads your contribution/);
    assert.match(page.text, /href="https:\/\/proeve\.example\/privatliv"/);
    assert.doesNotMatch(page.text, /<script|style=/);
  });

  it('is written from right to left in Arabic', async () => {
    assert.match((await read(`${space.endpoint}/forms/input`, {'Accept-Language': 'ar'})).text, /<html lang="ar" dir="rtl">/);
  });

  it('takes a choice from the link that leads to it', async () => {
    assert.match((await read(`${space.endpoint}/forms/input?pejlemaerke=veje`)).text, /<option value="veje" selected>/);
  });

  it('gives a receipt on the page, never in an address, and once however often it is sent', async () => {
    const page = await read(`${space.endpoint}/forms/input`);
    const key = /name="_key" value="([^"]+)"/.exec(page.text)?.[1] ?? assert.fail();
    const fields = {_key: key, text: 'Uden scripts', pejlemaerke: 'natur', email: ''};
    const [first, again] = [
      await postForm(`${space.endpoint}/forms/input`, fields),
      await postForm(`${space.endpoint}/forms/input`, fields),
    ];
    assert.equal(first.status, 200);
    assert.equal(first.headers.get('location'), null);
    assert.equal(codeIn(again.text), codeIn(first.text));
    assert.equal((await lookUp(space.endpoint, codeIn(first.text))).json.text, 'Uden scripts');
  });

  it('says what is wrong on top and at the field, and keeps what was written', async () => {
    const answer = await postForm(`${space.endpoint}/forms/input`, {text: '<i>', email: 'ikke en adresse', place: 'Havnen "nord"'});
    assert.equal(answer.status, 422);
    assert.match(answer.text, /<title>Fejl: /);
    assert.match(answer.text, /<a href="#f-email">Skriv en e-mailadresse/);
    assert.match(answer.text, /id="f-email" name="email" aria-describedby="f-email-help f-email-fault" aria-invalid="true"/);
    assert.match(answer.text, /&lt;i&gt;<\/textarea>/);
    assert.match(answer.text, /value="Havnen &quot;nord&quot;"/);
  });

  it('says a label as it is, also where it looks like a pattern', async () => {
    const content = sampleSpace('x');
    const forms = content.forms.map((form) => ({
      ...form,
      fields: form.fields.map((field) => ({...field, label: {da: "Fri $& og $' og $$"}})),
    }));
    const {endpoint} = await server.newSpace({forms});
    const answer = await postForm(`${endpoint}/forms/input`, {text: ''});
    assert.match(answer.text, /Udfyld »Fri \$&amp; og \$&#39; og \$\$«\./);
  });

  it('has somebody look at what a program may have filled in, and drops nothing', async () => {
    const open = await server.newSpace({moderation: 'after'});
    const answer = await postForm(`${open.endpoint}/forms/input`, {text: 'Alt er udfyldt', _website: 'https://spam.example'});
    assert.ok(codeIn(answer.text));
    const row = await server.db
      .selectFrom('contribution')
      .select(['status', 'flags'])
      .where('space', '=', open.id)
      .executeTakeFirstOrThrow();
    assert.deepEqual(row, {status: 'waiting', flags: ['trap', 'unproven']});
  });

  it('explains a refusal on a page to a browser, and as a problem document to a program', async () => {
    const page = await read(`${space.endpoint}/forms/none`, {Accept: 'text/html,*/*', 'Accept-Language': 'en'});
    assert.equal(page.status, 404);
    assert.match(page.text, /<h1>Not found<\/h1>/);
    assert.equal((await read(`${space.endpoint}/forms/none`)).json.status, 404);
    assert.equal((await read(`${space.endpoint}/visions/none`, {Accept: 'text/html'})).json.status, 404);
  });

  it('is taken from its own page only', async () => {
    const before = await sql<{n: string}>`SELECT count(*) AS n FROM contribution WHERE space = ${space.id}`.execute(server.db);
    const stranger = await postForm(
      `${space.endpoint}/forms/input`,
      {text: 'Fra et andet sted'},
      {Origin: 'https://stranger.example', 'Sec-Fetch-Site': 'cross-site'},
    );
    assert.equal(stranger.status, 403);
    const after = await sql<{n: string}>`SELECT count(*) AS n FROM contribution WHERE space = ${space.id}`.execute(server.db);
    assert.deepEqual(after.rows, before.rows);
    const own = await postForm(
      `${space.endpoint}/forms/input`,
      {text: 'Fra siden selv'},
      {Origin: 'null', 'Sec-Fetch-Site': 'same-origin'},
    );
    assert.equal(own.status, 200);
  });
});

describe('the receipt without scripts', () => {
  it('shows what became of it, and withdraws', async () => {
    const sent = await postForm(`${space.endpoint}/forms/input`, {text: 'Skal trækkes tilbage'});
    const code = codeIn(sent.text);
    const look = await postForm(`${space.endpoint}/receipt?lang=en`, {code});
    assert.match(look.text, /<h1>Waiting to be read<\/h1>/);
    assert.match(look.text, /Skal trækkes tilbage/);
    const gone = await postForm(`${space.endpoint}/receipt`, {code, withdraw: 'yes'});
    assert.match(gone.text, /<h1>Trukket tilbage<\/h1>/);
    const unknown = await postForm(`${space.endpoint}/receipt`, {code});
    assert.equal(unknown.status, 404);
    assert.match(unknown.text, /class="summary"/);
  });
});
