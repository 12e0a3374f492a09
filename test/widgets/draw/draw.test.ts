import {expect} from '@open-wc/testing';
import type {SpaceContent} from '../../../server/src/content/shape.js';
import '../../../src/widgets/draw/draw.js';
import {sampleTelling} from '../../support/sample-telling.js';
import {drawOnce, freshPage, newSpace, part, parts, place, says, shows, textOf, until} from '../../support/wtr-page.js';

const TAG = 'sammen-draw';
const times = (opens: string, closes: string): Partial<SpaceContent> => {
  const {draws} = sampleTelling;
  return draws ? {telling: {draws: {...draws, items: draws.items.map((draw) => ({...draw, opens, closes}))}}} : {};
};
const look = async (draw: Element, number: string): Promise<void> => {
  part<HTMLInputElement>(draw, '#number').value = number;
  part<HTMLButtonElement>(draw, '[part=find] button').click();
};
/** What is read aloud without being asked for. */
const told = (): string => document.querySelector('[role=status]')?.textContent ?? '';

describe('A draw', () => {
  beforeEach(freshPage);

  it('says who is to be there and until when, and leads to the form while it is open', async () => {
    const draw = await place(TAG, {endpoint: (await newSpace()).endpoint, 'form-url': '/meld-dig/'});
    await says(draw, 'Åben til 1. februar 2099');
    expect(parts(draw, '.strata dl > div').map(({textContent}) => textContent?.replace(/\s+/g, ' ').trim())).to.eql([
      'Under 304–6',
      '30 og over6–8',
      'Nord6',
      'Syd6',
    ]);
    const link = part<HTMLAnchorElement>(draw, '.go a');
    expect(link.textContent).to.equal('Meld dig');
    expect(link.href).to.equal(new URL('/meld-dig/#sammen-form=assembly', location.href).href);
    await expect(draw).to.be.accessible();
  });

  it('has no way to the form before it opens, and none after it has closed', async () => {
    const coming = await place(TAG, {endpoint: (await newSpace(times('2098-01-01T11:00:00Z', '2099-01-01T11:00:00Z'))).endpoint});
    await says(coming, 'Åbner 1. januar 2098');
    const closed = await place(TAG, {endpoint: (await newSpace(times('2019-01-01T11:00:00Z', '2020-01-01T11:00:00Z'))).endpoint});
    await says(closed, 'Lukkede 1. januar 2020');
    for (const draw of [coming, closed]) expect(parts(draw, '.go, [part=find], [part=proof]')).to.eql([]);
  });

  it('says afterwards how it was drawn, and gives everything to draw again by', async () => {
    const space = await newSpace();
    await drawOnce(space);
    const draw = await place(TAG, {endpoint: space.endpoint});
    await says(draw, 'Trukket');
    expect(parts(draw, '.checks code').map(({textContent}) => textContent?.length)).to.eql([64, 64, 64, 64]);
    expect(parts(draw, '.steps li').length).to.equal(4);
    expect(part<HTMLAnchorElement>(draw, '[part=proof] a').href).to.equal(`${space.endpoint}/draws/fjorden/document`);
    await expect(draw).to.be.accessible();
  });

  it('finds a number as it is written or not, and says politely what became of it', async () => {
    const space = await newSpace();
    const drawn = await drawOnce(space);
    const draw = await place(TAG, {endpoint: space.endpoint});
    await shows(draw, '#number');
    await look(draw, ` ${(drawn[0] ?? '').toUpperCase().replaceAll('-', ' ')} `);
    await says(draw, 'Det nummer er trukket.');
    await until(() => told().startsWith('Det nummer er trukket.'));
    const others = Array.from({length: 40}, (_, n) => `00000-00000-${(n + 1).toString(16).padStart(5, '0')}`);
    await look(draw, others.find((number) => !drawn.includes(number)) ?? '');
    await says(draw, 'var med i puljen, men er ikke trukket');
    await look(draw, 'fffff-fffff-fffff');
    await says(draw, 'Det nummer er ikke i puljen.');
  });

  it('shows the one that is named, and says what will be there when there is none', async () => {
    const {endpoint} = await newSpace();
    const named = await place(TAG, {endpoint, draw: 'fjorden'});
    await says(named, 'Tolv af jer');
    const other = await place(TAG, {endpoint, draw: 'findes-ikke'});
    await says(other, 'Her kommer en lodtrækning til at stå.');
    expect(textOf(other)).not.to.include('Tolv af jer');
  });
});
