import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {PublishedDraw} from '../../src/data/draws.js';
import {commitmentTo, verify} from '../../server/src/draw/draw.js';
import type {Quota, Side} from '../../server/src/draw/quotas.js';
import {lackWords} from '../../server/src/staff/draws/words.js';
import {startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';
import {lookUp, postForm, read, send, withdraw, type Answer} from './citizen.js';
import {
  changeTimes,
  da,
  drawIn,
  numberIn,
  OVER,
  part,
  placeWith as placeIn,
  SEED,
  step,
  strata,
  TIMES,
  volunteer,
  type Place,
} from './drawing.js';
import {done} from './moderator.js';

let server: TestEndpoint;
before(async () => {
  server = await startTestEndpoint();
});
after(() => server.stop());

const placeWith = (times: readonly [string, string]): Promise<Place> => placeIn(server, times);

/** A draw with six volunteers whose deadline is over. */
const gathered = async (commitment = commitmentTo(SEED)): Promise<{place: Place; answers: Answer[]}> => {
  const place = await placeWith(TIMES.open);
  assert.equal((await step(place, 'commit', commitment)).status, 200);
  const answers: Answer[] = [];
  for (const [at, [alder, bydel]] of (
    [
      ['ung', 'nord'],
      ['ung', 'syd'],
      ['aeldre', 'nord'],
      ['aeldre', 'syd'],
      ['aeldre', 'syd'],
      ['aeldre', 'nord'],
    ] as const
  ).entries())
    answers.push(await volunteer(place, alder, bydel, {email: `${at}@example.dk`}));
  await changeTimes(place, OVER);
  return {place, answers};
};

describe('volunteering for a draw', () => {
  it('is taken while it is open, by the clock of the server, and refused before and after', async () => {
    const place = await placeWith(TIMES.coming);
    assert.equal((await drawIn(place)).phase, 'coming');
    assert.deepEqual(
      (await volunteer(place, 'ung', 'nord')).json.errors.map(({code}: {code: string}) => code),
      ['early'],
    );
    await changeTimes(place, TIMES.open);
    assert.equal((await drawIn(place)).phase, 'open');
    assert.equal((await volunteer(place, 'ung', 'nord')).status, 202);
    await changeTimes(place, OVER);
    assert.equal((await drawIn(place)).phase, 'closed');
    const late = await volunteer(place, 'ung', 'nord');
    assert.equal(late.status, 422);
    assert.deepEqual(
      late.json.errors.map(({field, code}: {field: string; code: string}) => [field, code]),
      [['alder', 'closed']],
    );
    assert.equal((await drawIn(place)).volunteers, 1);
  });

  it('gives each a number of their own, with the receipt and whenever it is looked up', async () => {
    const place = await placeWith(TIMES.open);
    const answers = [await volunteer(place, 'ung', 'nord'), await volunteer(place, 'ung', 'nord')];
    const numbers = answers.map(numberIn);
    assert.equal(new Set(numbers).size, 2);
    assert.match(numbers[0] ?? '', /^[\da-f]{5}(-[\da-f]{5}){2}$/);
    assert.match((await lookUp(place.endpoint, answers[0]?.json.code)).json?.next.join(' ') ?? '', new RegExp(numbers[0] ?? 'none'));
    assert.ok(!answers[0]?.json.code.toLowerCase().includes(numbers[0]?.slice(0, 5)));
  });

  it('counts nobody who withdrew, was rejected, or has to be looked at first', async () => {
    const place = await placeWith(TIMES.open);
    const [first] = [await volunteer(place, 'ung', 'nord'), await volunteer(place, 'ung', 'syd')];
    // Without the work that comes before a contribution somebody looks at it.
    await send(place.endpoint, JSON.stringify({kind: 'borgersamling', fields: {alder: 'ung', bydel: 'syd'}}));
    assert.equal((await drawIn(place)).volunteers, 2);
    await withdraw(place.endpoint, first.json.code);
    assert.equal((await drawIn(place)).volunteers, 1);
    const {items} = await place.staff.list();
    const looked = items.filter(({flags}) => flags.length > 0);
    done(await place.staff.decide('publish', looked));
    assert.equal((await drawIn(place)).volunteers, 2);
    await place.staff.decide('reject', (await place.staff.list('status=waiting')).items, {reason: 'duplicate'});
    assert.equal((await drawIn(place)).volunteers, 1);
  });
});

describe('a draw at the desk', () => {
  it('goes from promise to document, which anybody can do again', async () => {
    const {place, answers} = await gathered();
    assert.equal((await drawIn(place)).commitment, commitmentTo(SEED));
    assert.equal((await read(`${place.endpoint}/draws/by/document`)).status, 404);
    assert.match((await step(place, 'lottery')).text, /Lodderne er lavet/);
    const before = await drawIn(place);
    assert.deepEqual([before.phase, before.volunteers, before.drawn], ['closed', 6, null]);
    assert.match((await step(place, 'draw', SEED)).text, /Der er trukket lod/);
    const after = await drawIn(place);
    assert.deepEqual([after.phase, after.drawn?.seed, after.drawn?.people], ['drawn', SEED, 3]);
    const {pool, document}: PublishedDraw = (await read(`${place.endpoint}/draws/by/document`)).json;
    const noted = {commitment: before.commitment ?? '', poolDigest: before.poolDigest ?? '', lotteryDigest: before.lotteryDigest ?? ''};
    assert.deepEqual(verify(pool, document, noted), []);
    assert.deepEqual(pool.volunteers.map(({id}) => id).toSorted(), answers.map(numberIn).toSorted());
    for (const answer of answers) {
      const told = await lookUp(place.endpoint, answer.json.code);
      assert.equal(told.json.next[0].startsWith('Du er trukket.'), document.people.includes(numberIn(answer)));
    }
    const file = await read(`${server.url}/staff/draws/${place.id}/by/people.csv`, place.staff.headers);
    const lines = file.text.trim().split('\r\n');
    assert.equal(lines[0], 'Nummer;Alder;Bydel;email');
    assert.deepEqual(
      lines.slice(1).map((line) => line.slice(0, 17)),
      document.people,
    );
    assert.match(lines[1] ?? '', /;Del (ung|aeldre);Del (nord|syd);\d@example\.dk$/);
    assert.equal((await place.staff.audit()).broken ?? null, null);
  });

  it('takes each step once, in its order, and only with the seed that was promised', async () => {
    const open = await placeWith(TIMES.open);
    for (const [name, given, words] of [
      ['commit', 'x', 'Det er ikke et løfte'],
      ['lottery', '', 'For tidligt'],
      ['draw', SEED, 'Ingen lodder endnu'],
    ] as const) {
      const {status, text} = await step(open, name, given);
      assert.equal(status, 422);
      assert.match(text, new RegExp(words));
    }
    await changeTimes(open, OVER);
    assert.match((await step(open, 'commit', commitmentTo(SEED))).text, /For sent/);
    assert.match((await step(open, 'lottery')).text, /Intet frø er lovet/);
    const {place} = await gathered();
    assert.match((await step(place, 'commit', 'f'.repeat(64))).text, /For sent/);
    await step(place, 'lottery');
    assert.match((await step(place, 'lottery')).text, /Det er gjort/);
    assert.match((await step(place, 'draw', '6'.repeat(64))).text, /Det er ikke det frø, der blev lovet/);
    await step(place, 'draw', SEED);
    assert.match((await step(place, 'draw', SEED)).text, /Det er gjort/);
    // The pool stays closed, whatever the content says since.
    await changeTimes(place, TIMES.open);
    assert.equal((await volunteer(place, 'ung', 'nord')).status, 422);
  });

  it('makes a seed that it tells once, and that opens the promise', async () => {
    const place = await placeWith(TIMES.open);
    const {text} = await step(place, 'commit');
    const seed = /Gem frøet nu.*?<code>([\da-f]{64})<\/code>/s.exec(text)?.[1] ?? '';
    assert.equal((await drawIn(place)).commitment, commitmentTo(seed));
    const page = await read(`${server.url}/staff/draws/`, place.staff.headers);
    assert.ok(!page.text.includes(seed) && page.text.includes(commitmentTo(seed)));
  });

  it('says what keeps the seats from being filled', async () => {
    const place = await placeWith(TIMES.open);
    await step(place, 'commit');
    await volunteer(place, 'ung', 'nord');
    await changeTimes(place, OVER);
    const {status, text} = await step(place, 'lottery');
    assert.equal(status, 422);
    assert.match(text, /Der er 3 pladser, og 1 i puljen\./);
    // By the names that the municipality has given, and not by ids.
    assert.match(text, /Alder, Del aeldre: mindst 1 skal med, og der er 0 i puljen\./);
    assert.match(text, /Bydel: kravene og puljen giver højst 1 pladser, og der er 3\./);
    assert.equal((await drawIn(place)).lotteryDigest, null);
  });

  it('counts everybody where they belong when a grouping is moved after they volunteered', async () => {
    const {place} = await gathered();
    await changeTimes(place, OVER, strata.toReversed());
    assert.match((await step(place, 'lottery')).text, /Lodderne er lavet/);
    await step(place, 'draw', SEED);
    const {pool, document}: PublishedDraw = (await read(`${place.endpoint}/draws/by/document`)).json;
    assert.deepEqual(pool.strata, ['bydel', 'alder']);
    for (const {categories} of pool.volunteers) assert.match(categories.join(), /^(nord|syd),(ung|aeldre)$/);
    // What is moved once the pool is closed moves nothing in it.
    await changeTimes(place, OVER);
    const lines = (await read(`${server.url}/staff/draws/${place.id}/by/people.csv`, place.staff.headers)).text.trim().split('\r\n');
    assert.equal(lines[0], 'Nummer;Bydel;Alder;email');
    assert.equal(lines.length, 1 + document.people.length);
    for (const line of lines.slice(1)) assert.match(line, /;Del (nord|syd);Del (ung|aeldre);\d@example\.dk$/);
  });

  it('says who has no answer to a grouping, or one that is no part of it any more', async () => {
    const {place} = await gathered();
    const [alder = assert.fail(), bydel = assert.fail()] = strata;
    const east = {...bydel, parts: [part('nord', 1, 2), part('oest', 0, 2)]};
    const gender = {id: 'koen', label: da('Køn'), parts: [part('kvinde', 0, 3)]};
    await changeTimes(place, OVER, [alder, east, gender]);
    const {status, text} = await step(place, 'lottery');
    assert.equal(status, 422);
    assert.match(
      text,
      /Bydel: 3 i puljen har svaret “syd”, som ikke er en af delene længere\. Sæt den ind igen under Indhold, eller afvis dem\./,
    );
    assert.match(text, /Køn: 6 i puljen har ikke svaret, for den var her ikke, da de meldte sig\./);
  });

  it('says which quotas cannot be kept together', () => {
    const quota = (stratum: string, category: string): Quota => ({stratum, category, least: 2, most: 3});
    const sides: Side[] = [
      {quota: quota('alder', 'ung'), side: 'least'},
      {quota: quota('bydel', 'syd'), side: 'most'},
    ];
    assert.equal(
      lackWords({is: 'together', sides}, strata),
      'Disse krav kan ikke opfyldes på én gang: Alder, Del ung: mindst 2; Bydel, Del syd: højst 3. Lemp et af dem under Indhold.',
    );
  });

  it('is nobody’s who is not let in', async () => {
    const {place} = await gathered();
    const strangers = await postForm(`${server.url}/staff/draws/${place.id}/by/lottery`, {});
    assert.equal(strangers.status, 401);
    const file = await read(`${server.url}/staff/draws/${place.id}/by/people.csv`);
    assert.ok(!file.text.includes('Nummer'));
    assert.equal((await drawIn(place)).lotteryDigest, null);
  });
});
