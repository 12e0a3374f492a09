import {expect} from '@open-wc/testing';
import '../../../src/widgets/input-wall/input-wall.js';
import {appended, prepended} from '../../../src/widgets/input-wall/window.js';
import {clientFor} from '../../../src/endpoint.js';
import type {ListedPage} from '../../../src/data/listed.js';
import {faultyAddress, focused, freshPage, part, parts, shows, until, type Space} from '../../support/wtr-page.js';
import {filled, numbered, placed, send} from './filled.js';

const first = (wall: Element): string => part(wall, '[part=item] blockquote').textContent ?? '';
const status = (wall: Element): string => part(wall, '.status .position').textContent ?? '';
const spoken = (): string => document.querySelector('[role=status]')?.textContent ?? '';

/** Presses a button of the list, and waits for what it brings. */
const turn = async (wall: Element, button: 'more' | 'previous'): Promise<void> => {
  const before = status(wall);
  (await shows(wall, `[part=${button}]`)).click();
  await until(() => status(wall) !== before);
  await until(() => spoken() === status(wall));
};

describe('A wall that is longer than the page', () => {
  let space: Space;
  // Read only: one for all.
  beforeEach(async () => {
    space ??= await filled(numbered(110));
  });
  beforeEach(freshPage);

  it('begins with twenty', async () => {
    const wall = await placed(space);
    expect([parts(wall, '[part=item]').length, status(wall), parts(wall, '[part=previous]').length]).to.eql([
      20,
      'Nr. 1–20 af 110 bidrag',
      0,
    ]);
  });

  it('shows more, moves the focus to the first of them, and says where one is', async () => {
    const wall = await placed(space);
    await turn(wall, 'more');
    expect(parts(wall, '[part=item]').indexOf(focused() as HTMLElement)).to.equal(20);
    expect(spoken()).to.equal('Nr. 1–40 af 110 bidrag');
  });

  it('keeps sixty, and lets the first go', async () => {
    const wall = await placed(space);
    for (let i = 0; i < 3; i++) await turn(wall, 'more');
    expect([parts(wall, '[part=item]').length, first(wall), status(wall)]).to.eql([60, 'Bidrag nummer 90', 'Nr. 21–80 af 110 bidrag']);
  });

  it('has no more nodes at its end than in its middle', async () => {
    const wall = await placed(space);
    for (let i = 0; i < 2; i++) await turn(wall, 'more');
    const nodes = (): number => parts(wall, '*').length;
    const before = nodes();
    for (let i = 0; i < 3; i++) await turn(wall, 'more');
    expect(nodes()).to.be.at.most(before * 1.05);
    expect(parts(wall, '[part=more]')).to.eql([]);
  });

  it('leaves what the reader looks at where it is, whatever goes above it', async () => {
    const wall = await placed(space);
    for (let i = 0; i < 2; i++) await turn(wall, 'more');
    const button = part(wall, '[part=more]');
    button.scrollIntoView({block: 'center'});
    const last = parts(wall, '[part=item]').at(-1);
    const before = last?.getBoundingClientRect().top ?? 0;
    await turn(wall, 'more');
    expect(last?.isConnected).to.equal(true);
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    expect(Math.abs((last?.getBoundingClientRect().top ?? 0) - before)).to.be.at.most(1);
  });

  it('goes back to the beginning', async () => {
    const wall = await placed(space);
    for (let i = 0; i < 5; i++) await turn(wall, 'more');
    for (let i = 0; parts(wall, '[part=previous]').length; i++) await turn(wall, 'previous');
    expect([first(wall), status(wall), parts(wall, '[part=item]').length]).to.eql(['Bidrag nummer 110', 'Nr. 1–60 af 110 bidrag', 60]);
  });

  it('shows on going back what has been published since', async () => {
    const other = await filled(numbered(85));
    const wall = await placed(other);
    for (let i = 0; i < 3; i++) await turn(wall, 'more');
    await send(other, [{text: 'Noget nyt'}]);
    while (parts(wall, '[part=previous]').length) await turn(wall, 'previous');
    expect(first(wall)).to.equal('Noget nyt');
    expect(status(wall)).to.match(/^Nr. 1–/);
  });

  it('keeps what it has when the next page cannot be read, and tries again', async () => {
    const address = await faultyAddress(space, 'none');
    const wall = await placed(address);
    await address.become('error');
    part(wall, '[part=more]').click();
    await shows(wall, '[part=failure]');
    expect(parts(wall, '[part=item]')).to.have.length(20);
    await address.become('none');
    part(wall, '[part=retry]').click();
    await until(() => parts(wall, '[part=item]').length === 40);
    expect(parts(wall, '[part=failure]')).to.eql([]);
  });

  it('asks for no page twice, and remembers none that it let go', async () => {
    const address = await faultyAddress(space, 'none');
    const wall = await placed(address);
    for (let i = 0; i < 4; i++) await turn(wall, 'more');
    const pages = (await address.arrivals()).filter(({path}) => path.includes('contributions'));
    expect(pages).to.have.length(5);
    expect(wall.wall?.pages).to.have.length(3);
    expect(clientFor(address.endpoint)?.revision).to.equal(0);
  });
});

describe('The window of a wall', () => {
  const page = (...ids: string[]): ListedPage =>
    ({items: ids.map((id) => ({id})), cursor: 'c', previous: 'p', total: 9, estimated: false}) as unknown as ListedPage;
  const ids = (pages: ListedPage[]): string[] => pages.flatMap(({items}) => items.map(({id}) => id));

  it('never has the same contribution twice, though it moved in the order meanwhile', () => {
    expect(ids(appended({pages: [page('a', 'b')], start: 0}, page('b', 'c')).pages)).to.eql(['a', 'b', 'c']);
    expect(ids(prepended({pages: [page('b', 'c')], start: 2}, page('a', 'b')).pages)).to.eql(['a', 'b', 'c']);
  });

  it('counts what it let go', () => {
    let shown = {pages: [page('a', 'b')], start: 0};
    for (const next of [page('c'), page('d'), page('e'), page('f')]) shown = appended(shown, next);
    expect([ids(shown.pages), shown.start]).to.eql([['d', 'e', 'f'], 3]);
    expect(prepended(shown, page('c')).start).to.equal(2);
    expect(prepended(shown, {...page('c'), previous: null}).start).to.equal(0);
  });
});
