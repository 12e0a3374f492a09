import {expect} from '@open-wc/testing';
import '../../../src/widgets/input-wall/input-wall.js';
import {faultyAddress, focused, freshPage, part, parts, place, says, shows, textOf, until, type Space} from '../../support/wtr-page.js';
import {filled, placed, TAG} from './filled.js';

const texts = (wall: Element): string[] => parts(wall, '[part=item] > div > blockquote').map(({textContent}) => textContent);
const spoken = (): string => document.querySelector('[role=status]')?.textContent ?? '';
const asked = (): string => decodeURIComponent(location.hash);

const choose = (wall: Element, id: string, value: string): void => {
  const control = part<HTMLSelectElement>(wall, `#${id}`);
  control.value = value;
  control.dispatchEvent(new Event('change', {bubbles: true}));
};

describe('Finding in a wall', () => {
  let space: Space;
  beforeEach(async () => {
    space ??= await filled([
      {text: 'Flere bænke i parken', pejlemaerke: 'natur', group: 'ung'},
      {text: 'En cykelsti til skolen', pejlemaerke: 'veje', group: 'ung'},
      {text: 'Cyklerne skal have plads', pejlemaerke: 'veje', group: 'borger'},
    ]);
  });
  beforeEach(freshPage);

  const opened = async (attributes: Record<string, string> = {}, at: {endpoint: string} = space): Promise<Element> => {
    const wall = await placed(at, attributes);
    part(wall, 'summary').click();
    await shows(wall, 'form');
    return wall;
  };

  it('has a visible label at each control, and is accessible', async () => {
    const wall = await opened();
    const labels = parts<HTMLInputElement>(wall, 'form :is(input, select)').map((control) => control.labels?.[0]?.textContent);
    expect(labels).to.eql(['Søg i bidragene', 'Pejlemærke', 'Fra hvem', 'Emne', 'Rækkefølge']);
    await expect(wall).to.be.accessible();
  });

  it('finds words, also in other forms, and says how many', async () => {
    const wall = await opened();
    part<HTMLInputElement>(wall, '#q').value = 'cykelstier';
    part(wall, 'form button').click();
    await until(() => texts(wall).length === 1);
    expect(texts(wall)).to.eql(['En cykelsti til skolen']);
    await until(() => spoken() === '1 bidrag');
    expect(textOf(wall)).to.include('Viser kun: »cykelstier«');
  });

  it('asks once when Enter is both a change and a submission', async () => {
    const address = await faultyAddress(space, 'none');
    const wall = await opened({}, address);
    const search = part<HTMLInputElement>(wall, '#q');
    search.value = 'bænk';
    search.dispatchEvent(new Event('change', {bubbles: true}));
    part<HTMLFormElement>(wall, 'form').requestSubmit();
    await until(() => texts(wall).length === 1);
    expect((await address.arrivals()).filter(({path}) => path.includes('q='))).to.have.length(1);
  });

  it('filters by goal and group at once, keeps the focus, and says so in words', async () => {
    const wall = await opened();
    part(wall, '#group').focus();
    choose(wall, 'group', 'ung');
    await until(() => texts(wall).length === 2);
    choose(wall, 'pejlemaerke', 'veje');
    await until(() => texts(wall).length === 1);
    expect((focused() as HTMLElement).id).to.equal('group');
    expect(textOf(wall)).to.include('Viser kun: Vi kommer trygt frem · Ung');
  });

  it('says when nothing matches, and clears', async () => {
    const wall = await opened();
    part<HTMLInputElement>(wall, '#q').value = 'findesikke';
    part(wall, 'form button').click();
    await says(wall, 'Ingen bidrag passer');
    await until(() => spoken().startsWith('Ingen bidrag'));
    part(wall, '.active button').click();
    await until(() => texts(wall).length === 3);
    expect([focused()?.localName, part<HTMLInputElement>(wall, '#q').value, location.hash]).to.eql(['summary', '', '']);
  });

  it('orders', async () => {
    const wall = await opened();
    choose(wall, 'sort', 'answered');
    await says(wall, 'Her er endnu ingen bidrag.').catch(() => undefined);
    choose(wall, 'sort', 'supported');
    await until(() => texts(wall).length === 3);
    expect(asked()).to.equal('#sammen-wall=kind=input&sort=supported');
  });

  it('writes what is asked for into the address, and nothing before', async () => {
    const wall = await opened();
    expect(location.hash).to.equal('');
    choose(wall, 'group', 'ung');
    await until(() => location.hash);
    expect(asked()).to.equal('#sammen-wall=kind=input&group=ung');
  });

  it('leaves a fragment that is the page’s own', async () => {
    history.replaceState(null, '', '#/rute');
    const wall = await opened();
    choose(wall, 'group', 'ung');
    await until(() => texts(wall).length === 2);
    expect(location.hash).to.equal('#/rute');
  });

  describe('by a link', () => {
    const link = (words: string): void => history.replaceState(null, '', `#sammen-wall=${encodeURIComponent(words)}`);

    it('opens filtered, with the focus on the heading', async () => {
      link('pejlemaerke=veje&group=ung');
      const wall = await placed(space);
      expect(texts(wall)).to.eql(['En cykelsti til skolen']);
      await until(() => focused()?.getAttribute('part') === 'heading');
    });

    it('follows a link on the page, and the way back', async () => {
      const wall = await placed(space);
      location.hash = `#sammen-wall=${encodeURIComponent('group=borger')}`;
      await until(() => texts(wall).length === 1);
      location.hash = '';
      await until(() => texts(wall).length === 3);
    });

    it('is not for a wall of another kind', async () => {
      link('kind=initiative&group=ung');
      expect(texts(await placed(space))).to.have.length(3);
    });

    it('keeps to what the page has fixed', async () => {
      link('pejlemaerke=natur');
      expect(texts(await placed(space, {pejlemaerke: 'veje'}))).to.have.length(2);
    });

    it('shows one contribution alone, by the link at its date, and all again', async () => {
      const wall = await placed(space);
      part(wall, '[part=item]:nth-child(1) header a').click();
      await says(wall, 'Vis alle bidrag');
      expect(texts(wall)).to.eql(['Cyklerne skal have plads']);
      part(wall, '.row .plain').click();
      await until(() => texts(wall).length === 3);
      expect(location.hash).to.equal('');
    });

    it('says so when the contribution is not there', async () => {
      link('id=01900000-0000-7000-8000-000000000000');
      const wall = await place(TAG, {endpoint: space.endpoint});
      await says(wall, 'Bidraget findes ikke her længere.');
      expect(parts(wall, '[part=failure]')).to.eql([]);
    });
  });
});
