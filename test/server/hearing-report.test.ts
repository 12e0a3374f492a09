import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {inflateSync} from 'node:zlib';
import type {HearingContent} from '../../server/src/content/shape.js';
import {startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';
import {sampleHearings} from '../support/sample-hearings.js';
import {read, send, type Answer} from './citizen.js';
import {logInAs} from './moderator.js';
import {readPdf, type ReadPdf} from './pdf.js';

let server: TestEndpoint;
before(async () => {
  server = await startTestEndpoint();
});
after(() => server.stop());

const answer = (endpoint: string, fields: Record<string, string>, kind = 'hearing-answer'): Promise<Answer> =>
  send(endpoint, {kind, fields});

const ARABIC = 'الطريق ضيق (خاصة في 2026) قرب Sundhedshuset';

/** A hearing with four answers, one of which the municipality has answered, and one that waits. */
const answered = async (): Promise<{id: string; endpoint: string}> => {
  const space = await server.newSpace({moderation: 'after'});
  const about = {hearing: 'lokalplan', section: 'lokalplan.trafik'};
  await answer(space.endpoint, {
    ...about,
    text: 'Vejen er for smal.\n\nGør den bredere.',
    name: 'Ærø Åse',
    behalf: 'Roklubben',
    email: 'aase@example.dk',
  });
  await answer(space.endpoint, {...about, text: ARABIC});
  await answer(space.endpoint, {hearing: 'lokalplan', text: 'Det bliver <b>godt</b> & smukt.'});
  const staff = await logInAs(server, space.id);
  const {items} = await staff.list('kind=hearing-answer&order=oldest');
  await staff.decide(
    'answer',
    items.filter(({text}) => text.startsWith('Vejen')),
    {answer: 'Den bliver en meter bredere.'},
  );
  await send(space.endpoint, {kind: 'hearing-answer', fields: {...about, text: 'Det her venter.'}, website: 'https://spam.example'});
  return space;
};

const pdfOf = async (endpoint: string, hearing: string, language = 'da'): Promise<ReadPdf> => {
  const response = await fetch(`${endpoint}/hearings/${hearing}/report.pdf?lang=${language}`);
  assert.equal(response.status, 200);
  assert.equal(response.headers.get('content-type'), 'application/pdf');
  return readPdf(new Uint8Array(await response.arrayBuffer()));
};

const inOrder = (text: string, parts: readonly string[]): void => {
  let from = 0;
  for (const part of parts) {
    const at = text.indexOf(part, from);
    assert.ok(at >= from, `${part} comes after what is before it`);
    from = at + part.length;
  }
};

describe('the report of a hearing as a page', () => {
  it('has every public answer by section, and what the municipality says to each and to all', async () => {
    const {endpoint} = await answered();
    const {status, text, headers} = await read(`${endpoint}/hearings/lokalplan/report?lang=da`, {accept: 'text/html'});
    assert.equal(status, 200);
    assert.equal(headers.get('content-language'), 'da');
    inOrder(text, [
      ...['<html lang="da" dir="ltr">', '<h1>Lokalplan for havnen</h1>', 'Svar, der kom ind', 'Kommunens svar på høringen'],
      ...['<h2>Svar på det hele</h2>', 'Det bliver &lt;b&gt;godt&lt;/b&gt; &amp; smukt.', '<h2>Trafik</h2>', '<p>Den er smal.</p>'],
      ...['Ærø Åse', 'På vegne af: Roklubben', 'Vejen er for smal.', '<h4>Kommunens svar</h4>', 'Den bliver en meter bredere.', ARABIC],
      ...['<h2>Grønne steder</h2>', 'Der er ingen offentlige svar.'],
    ]);
    assert.doesNotMatch(text, /aase@example|Det her venter/, 'what is private, and what waits, is not in it');
  });

  it('is in the language that its address names, and that one is written in', async () => {
    const {endpoint} = await server.newSpace();
    const {text} = await read(`${endpoint}/hearings/bibliotek/report?lang=ar`);
    assert.match(text, /<html lang="ar" dir="rtl">/);
    assert.match(text, /ستُفتح حتى الثامنة مساءً/);
  });

  it('is not there for a hearing that is not, and says so to whoever reads', async () => {
    const {endpoint} = await server.newSpace();
    assert.equal((await read(`${endpoint}/hearings/ingen/report`)).status, 404);
    assert.equal((await read(`${endpoint}/hearings/ingen/report.pdf`)).status, 404);
    assert.match((await read(`${endpoint}/hearings/ingen/report`, {accept: 'text/html'})).text, /<h1>/);
    assert.equal((await read(`${endpoint}/hearings/lokalplan/report?farve=blaa`)).status, 400);
  });
});

describe('the report of a hearing as a file', () => {
  it('says the same in the same order, tagged, with title and language', async () => {
    const {endpoint} = await answered();
    const pdf = await pdfOf(endpoint, 'lokalplan');
    assert.deepEqual([pdf.title, pdf.language, pdf.marked], ['Høringsnotat: Lokalplan for havnen', 'da', true]);
    inOrder(pdf.text, [
      ...['Lokalplan for havnen', 'Svar, der kom ind: 4', 'Heraf offentlige: 3', 'Kommunens svar på høringen', 'Svar på det hele'],
      ...['Det bliver <b>godt</b> & smukt.', 'Trafik', 'Svar 2', 'Ærø Åse', 'På vegne af: Roklubben', 'Vejen er for smal.'],
      ...['Gør den bredere.', 'Kommunens svar', 'Den bliver en meter bredere.', 'Svar 3', 'Grønne steder', 'Der er ingen offentlige svar.'],
    ]);
    assert.deepEqual(
      pdf.tags.filter((tag) => tag !== 'P'),
      ['H1', 'H2', 'H2', 'H2', 'H3', 'H2', 'H3', 'H4', 'H3', 'H2'],
    );
    assert.ok(pdf.tags.filter((tag) => tag === 'P').length > 12);
    assert.doesNotMatch(pdf.text, /aase@example|Det her venter/);
  });

  it('has a tree of its structure, and every font that it uses, in it', async () => {
    const {endpoint} = await answered();
    const bytes = Buffer.from(await (await fetch(`${endpoint}/hearings/lokalplan/report.pdf?lang=da`)).arrayBuffer());
    const raw = bytes.toString('latin1');
    assert.match(raw, /\/StructTreeRoot \d+ 0 R/);
    assert.match(raw, /\/Lang \(da\)/);
    assert.match(raw, /\/DisplayDocTitle true/);
    const fonts = [...raw.matchAll(/\/BaseFont \/(\S+)/g)].map(([, name]) => name ?? '');
    assert.ok(fonts.some((name) => name.includes('IBMPlexSansArabic')) && fonts.some((name) => /NotoSans-/.test(name)), fonts.join());
    assert.ok((raw.match(/\/FontFile[23] /g) ?? []).length >= new Set(fonts).size, 'each is embedded');
    assert.match(metadataIn(bytes), /pdfuaid:part/);
  });

  it('reads from right to left what is written so', async () => {
    const {endpoint} = await answered();
    const {text} = await pdfOf(endpoint, 'lokalplan');
    for (const word of ['الطريق', 'ضيق', 'Sundhedshuset', '2026']) assert.ok(text.includes(word), word);
    const arabic = await pdfOf(endpoint, 'bibliotek', 'ar');
    assert.equal(arabic.language, 'ar');
    assert.match(arabic.text, /ستُفتح/);
  });

  it('goes on over as many pages as it takes, and tags them all', async () => {
    const long = 'Vi bruger stien hver dag, og den er for smal. '.repeat(200);
    const hearings = sampleHearings.map((one): HearingContent => ({
      ...one,
      sections: one.sections.map((part) => ({...part, text: {da: long}})),
    }));
    const {endpoint} = await server.newSpace({hearings});
    const pdf = await pdfOf(endpoint, 'lokalplan');
    assert.ok(pdf.pages >= 4);
    assert.equal(pdf.text.match(/Vi bruger stien/g)?.length, 400);
    assert.match(pdf.text, new RegExp(`Side ${pdf.pages} af ${pdf.pages}`));
  });

  it('is made once as long as nothing changes', async () => {
    const {endpoint} = await answered();
    const address = `${endpoint}/hearings/lokalplan/report.pdf?lang=da`;
    const first = await fetch(address);
    const etag = first.headers.get('etag') ?? '';
    const bytes = Buffer.from(await first.arrayBuffer());
    assert.deepEqual(Buffer.from(await (await fetch(address)).arrayBuffer()), bytes);
    assert.equal((await fetch(address, {headers: {'if-none-match': etag}})).status, 304);
    await answer(endpoint, {hearing: 'lokalplan', text: 'Et svar til.'});
    const next = await fetch(address, {headers: {'if-none-match': etag}});
    assert.equal(next.status, 200);
    assert.match((await readPdf(new Uint8Array(await next.arrayBuffer()))).text, /Et svar til\./);
  });
});

describe('answers that are withheld', () => {
  it('are in no report, whatever staff does with them', async () => {
    const {endpoint, id} = await server.newSpace({moderation: 'after'});
    const secret = 'Kald den Fjordskolen.';
    await answer(endpoint, {hearing: 'skoler', text: secret}, 'hearing-answer-closed');
    const staff = await logInAs(server, id);
    await staff.decide('answer', (await staff.list('kind=hearing-answer-closed')).items, {answer: 'Tak for navnet.'});
    const page = await read(`${endpoint}/hearings/skoler/report?lang=da`);
    const pdf = await pdfOf(endpoint, 'skoler');
    for (const text of [page.text, pdf.text]) {
      assert.match(text, /Svarene bliver ikke vist for andre\./);
      assert.doesNotMatch(text, /Fjordskolen|Tak for navnet/);
    }
    assert.match(pdf.text, /Svar, der kom ind: 1/);
  });

  it('would be in it if its form let them: the control', async () => {
    const {endpoint} = await server.newSpace({moderation: 'after'});
    await answer(endpoint, {hearing: 'lokalplan', text: 'Kald den Fjordskolen.'});
    assert.match((await read(`${endpoint}/hearings/lokalplan/report`)).text, /Fjordskolen/);
    assert.match((await pdfOf(endpoint, 'lokalplan')).text, /Fjordskolen/);
  });
});

/** The metadata stream of a PDF, which may be packed. */
const metadataIn = (bytes: Buffer): string => {
  const raw = bytes.toString('latin1');
  const head = raw.indexOf('/Type /Metadata');
  const from = raw.indexOf('stream\n', head) + 'stream\n'.length;
  const packed = raw.slice(raw.lastIndexOf('<<', head), from).includes('FlateDecode');
  const part = bytes.subarray(from, raw.indexOf('\nendstream', from));
  return (packed ? inflateSync(part) : part).toString('utf8');
};
