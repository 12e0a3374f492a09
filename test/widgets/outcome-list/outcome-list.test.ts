import {expect} from '@open-wc/testing';
import '../../../src/widgets/outcome-list/outcome-list.js';
import type {OutcomeContent} from '../../../server/src/content/shape.js';
import {clientFor} from '../../../src/endpoint.js';
import {
  focused,
  freshPage,
  linkOutcome,
  listMany,
  newSpace,
  outline,
  part,
  parts,
  place,
  says,
  shows,
  textOf,
  until,
} from '../../support/wtr-page.js';

const TAG = 'sammen-outcome-list';

const many = (amount: number): OutcomeContent[] =>
  Array.from({length: amount}, (_, n) => ({
    ...{id: `nr-${n}`, status: 'done' as const, pejlemaerke: n % 2 ? 'veje' : 'natur', at: null},
    ...{asked: {da: `Spørgsmål ${n}?`}, said: {da: `Svar ${n}.`}, did: {da: `Handling ${n}.`}},
  }));

describe('A list of what contributions led to', () => {
  beforeEach(freshPage);

  it('reads as a story: asked, said, done, and how far it is', async () => {
    const list = await place(TAG, {endpoint: (await newSpace()).endpoint});
    await shows(list, '[part=item]');
    expect(`\n${await outline(list)}`).to.equal(`
heading "Det førte det til" level=2
list
  listitem
    article
      heading "Vi spurgte : Hvor vil I mødes om vinteren?" level=3
      I sagde
      I savnede et sted, der er åbent om aftenen.
      Vi gjorde
      Hallerne er åbne til klokken 22.
      strong
        Gjort
      time
        februar 2026
      Stærke fællesskaber
  listitem
    article
      heading "Vi spurgte : Hvor mangler der en sti?" level=3
      I sagde
      Langs fjorden, skrev I.
      Vi gjorde
      Byrådet har sat penge af til den.
      strong
        Besluttet
      time
        januar 2026
      Natur tæt på
  listitem
    article
      heading "Vi spurgte : Hvad kan vi gøre bedre?" level=3
      I sagde
      Svar hurtigere, sagde I.
      Vi vil
      Svare inden for en uge.
      strong
        Planlagt`);
  });

  it('leads to the contributions that it rests on, counts those that are published, and names none where there are none', async () => {
    const space = await newSpace();
    const ids = await listMany(space, [{pejlemaerke: 'natur', group: 'ung', amount: 3}]);
    await linkOutcome(space, 'stien', ids);
    await linkOutcome(space, 'ventetid', ids.slice(0, 1));
    const list = await place(TAG, {endpoint: space.endpoint, 'wall-url': 'https://proeve.example/bidrag'});
    await says(list, 'Læs de 3 bidrag, det bygger på');
    expect(textOf(list)).to.include('Læs bidraget, det bygger på');
    expect(parts<HTMLAnchorElement>(list, '.rests a').map(({href}) => href)).to.eql(
      ['stien', 'ventetid'].map((id) => `https://proeve.example/bidrag#sammen-wall=${encodeURIComponent(`outcome=${id}`)}`),
    );
  });

  it('shows what has come as soon as it has', async () => {
    const space = await newSpace();
    const list = await place(TAG, {endpoint: space.endpoint});
    const first = await shows(list, '[part=item]');
    await linkOutcome(space, 'aabne-haller', await listMany(space, [{pejlemaerke: null, group: null, amount: 1}]));
    clientFor(space.endpoint)?.raise();
    await says(list, 'Læs bidraget, det bygger på');
    expect(part(list, '[part=item]') === first).to.equal(true);
  });

  it('shows more when asked, with the focus on the first of them', async () => {
    const list = await place(TAG, {endpoint: (await newSpace({outcomes: many(8)})).endpoint});
    await says(list, '6 af 8');
    expect(parts(list, '[part=item]')).to.have.length(6);
    part(list, '[part=more]').click();
    await until(() => parts(list, '[part=item]').length === 8);
    await until(() => focused()?.textContent?.includes('Spørgsmål 6?'));
    expect(parts(list, '[part=more]')).to.eql([]);
  });

  it('can be of one goal: as the reader chooses where there are many, or as the page says', async () => {
    const {endpoint} = await newSpace({outcomes: many(8)});
    const list = await place(TAG, {endpoint});
    const choice = await shows<HTMLSelectElement>(list, 'select');
    choice.value = 'veje';
    choice.dispatchEvent(new Event('change'));
    await until(() => parts(list, '[part=item]').length === 4);
    choice.value = 'faellesskab';
    choice.dispatchEvent(new Event('change'));
    await says(list, 'Om det pejlemærke står der ikke noget endnu.');
    const fixed = await place(TAG, {endpoint, pejlemaerke: 'natur'});
    await until(() => parts(fixed, '[part=item]').length === 4);
    expect([parts(fixed, 'select').length, textOf(fixed).includes('Natur tæt på')]).to.eql([0, false]);
  });

  it('offers no choice where there are few', async () => {
    const list = await place(TAG, {endpoint: (await newSpace()).endpoint});
    await shows(list, '[part=item]');
    expect(parts(list, 'select')).to.eql([]);
  });

  it('says what will be there, and how to bring it about, while nothing is', async () => {
    const list = await place(TAG, {endpoint: (await newSpace({outcomes: []})).endpoint});
    await says(list, 'Her kommer det til at stå, når et bidrag har ført til noget.');
    expect(part<HTMLAnchorElement>(list, 'a.button').href).to.equal(`${location.href}#sammen-form=input`);
  });
});
