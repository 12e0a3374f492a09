import {expect} from '@open-wc/testing';
import type {RoomContent} from '../../../server/src/content/telling.js';
import '../../../src/widgets/room-list/room-list.js';
import {focused, freshPage, newSpace, part, parts, place, says, shows, until} from '../../support/wtr-page.js';

const TAG = 'sammen-room-list';
const WEEK = ['1', '2', '3', '4', '5', '6', '7'] as const;
const allWeek = (from: string, to: string): RoomContent['hours'] => WEEK.map((weekday) => ({weekday, from, to}));
const room = (id: string, capacity: number, more: Partial<RoomContent> = {}): RoomContent => ({
  ...{id, capacity, title: {da: `Lokalet ${id}`}, place: {da: `Vej ${id}`}, hours: allWeek('08:00', '22:00'), weeks: 4, ...more},
});
const spaceWith = async (items: RoomContent[]): Promise<string> =>
  (await newSpace({telling: {rooms: {title: {da: 'Lokaler'}, items}}})).endpoint;
const MANY = [
  room('a', 10, {access: ['loop']}),
  room('b', 30, {access: ['step-free', 'loop'], equipment: [{da: 'Køkken'}]}),
  room('c', 80, {summary: {da: 'Til teater.'}}),
  room('d', 200, {accessibility: {da: 'Elevator til salen'}, price: {da: '400 kr.'}}),
];

const enter = (list: Element, which: string, value: string): void => {
  const control = part<HTMLInputElement | HTMLSelectElement>(list, `#${which}`);
  control.value = value;
  control.dispatchEvent(new Event(which === 'access' ? 'change' : 'input'));
};
const seen = (list: Element): string =>
  parts(list, '[part=item]:not([hidden]) [part=heading]')
    .map(({textContent}) => textContent?.trim().at(-1))
    .join('');
/** What is read aloud without being asked for. */
const told = (): string => document.querySelector('[role=status]')?.textContent ?? '';
const texts = (list: Element, selector: string): string[] =>
  parts(list, selector).map(({textContent}) => textContent?.replace(/\s+/g, ' ').trim() ?? '');

describe('A list of rooms', () => {
  beforeEach(freshPage);

  it('offers no search where there are few', async () => {
    const list = await place(TAG, {endpoint: (await newSpace()).endpoint});
    await shows(list, '[part=item]');
    expect(parts(list, 'input, select, .shown')).to.eql([]);
  });

  it('says what is known of each, and nothing of what is not', async () => {
    const list = await place(TAG, {endpoint: await spaceWith([room('a', 1200), ...MANY.slice(3)])});
    await shows(list, '[part=item]');
    expect(texts(list, '[part=item]:first-child dt')).to.eql(['Hvor', 'Plads til', 'Pris', 'Kan lånes']);
    expect(texts(list, '[part=item]:first-child dd')).to.eql(['Vej a', '1.200', 'Gratis', 'mandag–søndag 08.00–22.00']);
    expect(texts(list, '[part=item]:last-child dd')).to.include('400 kr.');
  });

  it('tells days in a row with the same hours as one', async () => {
    const hours: RoomContent['hours'] = [
      ...allWeek('17:00', '21:00').slice(0, 4),
      {weekday: '6', from: '09:00', to: '12:00'},
      {weekday: '6', from: '13:00', to: '17:00'},
      {weekday: '7', from: '13:00', to: '17:00'},
    ];
    const list = await place(TAG, {endpoint: await spaceWith([room('a', 5, {hours})])});
    await shows(list, '[part=item]');
    expect(texts(list, 'dl > div:last-child dd')).to.eql(['mandag–torsdag 17.00–21.00', 'lørdag 09.00–12.00', 'lørdag–søndag 13.00–17.00']);
  });

  it('finds those that are large enough, accessible, and have each word somewhere', async () => {
    const list = await place(TAG, {endpoint: await spaceWith(MANY)});
    await says(list, '4 lokaler');
    enter(list, 'people', '31');
    await says(list, '2 lokaler');
    await until(() => told() === '2 lokaler');
    expect(seen(list)).to.equal('cd');
    enter(list, 'people', '');
    enter(list, 'access', 'loop');
    await until(() => seen(list) === 'ab');
    enter(list, 'access', '');
    for (const [words, fits] of [
      ['KØKKEN', 'b'],
      ['teater lokalet', 'c'],
      ['elevator', 'd'],
      ['vej', 'abcd'],
    ] as const) {
      enter(list, 'words', words);
      await until(() => seen(list) === fits);
    }
  });

  it('gives everything back when nothing fits, and keeps the focus', async () => {
    const list = await place(TAG, {endpoint: await spaceWith(MANY)});
    await says(list, '4 lokaler');
    enter(list, 'people', '5000');
    await until(() => told() === 'Ingen lokaler passer.');
    part(list, 'button.none').click();
    await says(list, '4 lokaler');
    expect(focused() === part(list, '#words')).to.equal(true);
    expect(part<HTMLInputElement>(list, '#people').value).to.equal('');
  });

  it('labels what one searches with', async () => {
    const list = await place(TAG, {endpoint: await spaceWith(MANY)});
    await says(list, '4 lokaler');
    expect(texts(list, '[part=filters] label')).to.eql(['Søg efter et lokale', 'Hvor mange er I?', 'Tilgængelighed']);
    expect(texts(list, '#access option')).to.eql(['Alle', 'Trinfri adgang', 'Teleslynge']);
    await expect(list).to.be.accessible();
  });

  it('says what will be there while there is nothing', async () => {
    const list = await place(TAG, {endpoint: (await newSpace({telling: {}})).endpoint});
    await says(list, 'Her kommer de lokaler til at stå, som du kan låne.');
  });
});
