import {expect} from '@open-wc/testing';
import type {FormContent} from '../../../server/src/content/shape.js';
import '../../../src/widgets/recognition/recognition.js';
import {nomination} from '../../../site/content/forms/nomination.js';
import {focused, freshPage, newSpace, outline, part, parts, place, says, shows, stored, until, type Space} from '../../support/wtr-page.js';

const TAG = 'sammen-recognition';

const spaceWith = (dates: string[], forms: FormContent[] = []): Promise<Space> =>
  newSpace({
    forms,
    telling: {
      honours: {
        title: {da: 'Tak'},
        items: dates.map((date, n) => ({
          ...{id: `n-${n}`, title: {da: `Nummer ${n}`}, summary: {da: 'For alt.'}, date, by: {da: 'Byrådet'}},
        })),
      },
    },
  });
const seen = (wall: Element): string[] => parts(wall, '[part=item] [part=heading]').map(({textContent}) => textContent.trim());

describe('A wall of honours', () => {
  beforeEach(freshPage);

  it('tells assistive technology what it shows', async () => {
    const wall = await place(TAG, {endpoint: (await newSpace()).endpoint});
    await shows(wall, '[part=item]');
    expect(`\n${await outline(wall)}`).to.equal(`
heading "Tak til dem, der gør det" level=2
De gør byen større.
heading "2025" level=3
list
  listitem
    heading "Ib Prøve" level=4
    Fuglevennerne
    ·
    Fjorden
    Har talt alle fugle i fjorden.
    Hædret af Byrådet
    ·
    time
      oktober 2025
heading "2024" level=3
list
  listitem
    heading "Koret" level=4
    Synger for dem, der ikke kan komme ud.
    Hædret af Foreningerne`);
  });

  it('stands year by year, the latest first', async () => {
    const wall = await place(TAG, {endpoint: (await spaceWith(['2024', '2026', '2025-03', '2026-05'])).endpoint});
    await shows(wall, '[part=item]');
    expect(parts(wall, '.when').map(({textContent}) => textContent.trim())).to.eql(['2026', '2025', '2024']);
    expect(seen(wall)).to.eql(['Nummer 3', 'Nummer 1', 'Nummer 2', 'Nummer 0']);
    // What is known of the day stands beside the name; the year does not stand twice.
    expect(parts(wall, '[part=item] time').map(({textContent}) => textContent)).to.eql(['maj 2026', 'marts 2025']);
    await expect(wall).to.be.accessible();
  });

  it('shows twelve, and then the others, with the focus at the first of them', async () => {
    const wall = await place(TAG, {endpoint: (await spaceWith(Array.from({length: 14}, () => '2026'))).endpoint});
    await shows(wall, '[part=more]');
    expect(seen(wall)).to.have.length(12);
    part(wall, '[part=more]').click();
    await until(() => seen(wall).length === 14);
    await until(() => focused() === parts(wall, '[part=item] [part=heading]')[12]);
    expect(parts(wall, '[part=more]')).to.eql([]);
  });

  it('leads to the form that nominates, where there is one', async () => {
    const wall = await place(TAG, {endpoint: (await spaceWith(['2026'], [nomination])).endpoint, 'form-url': '/indstil'});
    const link = await shows<HTMLAnchorElement>(wall, '[part=nominate] a');
    expect([link.textContent, link.href]).to.eql(['Indstil en ildsjæl', new URL('/indstil#sammen-form=nomination', document.baseURI).href]);
    const closed = await place(TAG, {endpoint: (await spaceWith(['2026'])).endpoint});
    await shows(closed, '[part=item]');
    expect(parts(closed, 'a')).to.eql([]);
  });

  it('asks for the first where nobody has been honoured, and keeps quiet where none can be', async () => {
    const open = await place(TAG, {endpoint: (await newSpace({telling: {}, forms: [nomination]})).endpoint});
    await says(open, 'Kender du en, der fortjener en tak?');
    const closed = await place(TAG, {endpoint: (await newSpace({telling: {}})).endpoint});
    await says(closed, 'Her kommer de, der er blevet hædret, til at stå.');
  });

  it('has a form that is refused unless whoever is nominated knows of it', async () => {
    const space = await spaceWith([], [nomination]);
    const fields = {who: 'Kim Prøve', text: 'Låser op hver morgen.', name: 'Bo Prøve', email: 'bo@proeve.example'};
    const send = (more: object): Promise<Response> =>
      fetch(`${space.endpoint}/contributions`, {
        method: 'POST',
        headers: {'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID()},
        body: JSON.stringify({kind: 'nomination', fields: {...fields, ...more}}),
      });
    const refused = await send({});
    const {errors} = (await refused.json()) as {errors: {field: string; code: string}[]};
    expect([refused.status, errors.map(({field, code}) => `${field} ${code}`)]).to.eql([422, ['knows required']]);
    expect(await stored(space)).to.have.length(0);
    expect((await send({knows: ['yes']})).status).to.equal(202);
    expect(await stored(space)).to.have.length(1);
  });
});
