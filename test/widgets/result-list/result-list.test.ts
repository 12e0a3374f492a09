import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import type {ResultContent} from '../../../server/src/content/telling.js';
import '../../../src/widgets/result-list/result-list.js';
import {focused, freshPage, newSpace, outline, part, parts, place, says, shows, textOf, until} from '../../support/wtr-page.js';

const TAG = 'sammen-result-list';
const one = (id: string, theme: string, kind: ResultContent['kind'], more: Partial<ResultContent> = {}): ResultContent => ({
  ...{id, theme, kind, title: {da: `Det om ${id}`}, ...more},
});
const spaceWith = async (items: ResultContent[]): Promise<string> => {
  const themes = ['by', 'land'].map((id) => ({id, title: {da: `Tema ${id}`}}));
  return (await newSpace({telling: {results: {title: {da: 'Resultater'}, themes, items}}})).endpoint;
};
const MANY = [
  ...['a', 'b', 'c'].map((id) => one(id, 'by', 'project')),
  ...['d', 'e'].map((id) => one(id, 'land', 'project')),
  ...['f', 'g'].map((id) => one(id, 'land', 'network')),
];

const choose = (list: Element, which: string, value: string): void => {
  const select = part<HTMLSelectElement>(list, `#${which}`);
  select.value = value;
  select.dispatchEvent(new Event('change'));
};
/** Those that are to be seen. */
const seen = (list: Element): string[] =>
  parts(list, '[part=item]')
    .filter((item) => item.checkVisibility())
    .map((item) => item.querySelector('[part=heading]')?.textContent?.trim() ?? '');
/** What is read aloud without being asked for. */
const told = (): string => document.querySelector('[role=status]')?.textContent ?? '';

describe('A list of results', () => {
  beforeEach(freshPage);

  it('tells assistive technology what it shows', async () => {
    const list = await place(TAG, {endpoint: (await newSpace()).endpoint});
    await shows(list, '[part=item]');
    expect(`\n${await outline(list)}`).to.equal(`
heading "Det kom der ud af det" level=2
Fire år med strategien.
heading "Europa" level=3
list
  listitem
    strong
      Projekt
    time
      september 2016
    til
    time
      2019
    heading "Grøn kyst" level=4
    Vi plantede strandeng.
    list
      listitem
        Mere end 1.200
        timer
      listitem
        11
        partnere
    Sammen med Lancaster og Gdynia
    link "Rapporten"
  listitem
    strong
      Netværk
    heading "EUniverCities" level=4
heading "Norden" level=3
list
  listitem
    strong
      Arrangement
    time
      11. juni 2018
    heading "Ungdomslegene" level=4`);
  });

  it('offers no choice where there are few', async () => {
    const list = await place(TAG, {endpoint: (await newSpace()).endpoint});
    await shows(list, '[part=item]');
    expect(parts(list, 'select, .shown')).to.eql([]);
  });

  it('shows one theme or one kind, and says how many that are', async () => {
    const list = await place(TAG, {endpoint: await spaceWith(MANY)});
    await says(list, 'Viser alle 7');
    choose(list, 'theme', 'land');
    await says(list, 'Viser 4 af 7');
    expect(seen(list)).to.eql(['Det om d', 'Det om e', 'Det om f', 'Det om g']);
    expect(textOf(list)).not.to.include('Tema by Projekt');
    choose(list, 'kind', 'network');
    await says(list, 'Viser 2 af 7');
    await until(() => told() === 'Viser 2 af 7');
    choose(list, 'theme', '');
    choose(list, 'kind', '');
    await says(list, 'Viser alle 7');
    expect(seen(list)).to.have.length(7);
  });

  it('says when nothing fits, and the way back keeps the focus', async () => {
    const list = await place(TAG, {endpoint: await spaceWith(MANY)});
    await says(list, 'Viser alle 7');
    choose(list, 'theme', 'by');
    choose(list, 'kind', 'network');
    await says(list, 'Der er ingen af den slags under det tema.');
    await until(() => told() === 'Der er ingen af den slags under det tema.');
    part(list, '.shown button').click();
    await says(list, 'Viser alle 7');
    expect(focused() === part(list, '#theme')).to.equal(true);
    expect(parts<HTMLSelectElement>(list, 'select').map(({value}) => value)).to.eql(['', '']);
  });

  it('offers only kinds and themes that there are', async () => {
    const list = await place(TAG, {endpoint: await spaceWith([...'abcdefg'].map((id) => one(id, 'by', id === 'a' ? 'prize' : 'event')))});
    await says(list, 'Viser alle 7');
    expect(parts(list, 'select').map(({id}) => id)).to.eql(['kind']);
    expect(parts(list, 'option').map(({textContent}) => textContent)).to.eql(['Alle', 'Arrangement', 'Pris']);
  });

  it('prints all, whatever has been chosen', async () => {
    const list = await place(TAG, {endpoint: await spaceWith(MANY)});
    await says(list, 'Viser alle 7');
    choose(list, 'kind', 'network');
    await says(list, 'Viser 2 af 7');
    expect(seen(list)).to.have.length(2);
    await emulateMedia({media: 'print'});
    try {
      expect(seen(list)).to.have.length(7);
      expect(part(list, '.filters').checkVisibility()).to.equal(false);
    } finally {
      await emulateMedia({media: 'screen'});
    }
  });

  it('is as exact about dates as the municipality is', async () => {
    const items = [
      one('a', 'by', 'event', {starts: '2018-06-11', ends: '2018-06-11'}),
      one('b', 'by', 'project', {starts: '2016-09', ends: '2019'}),
      one('c', 'by', 'project', {ends: '2020-01-31'}),
      one('d', 'by', 'project', {starts: '1994'}),
      one('e', 'by', 'project'),
    ];
    const list = await place(TAG, {endpoint: await spaceWith(items)});
    await shows(list, '[part=item]');
    expect(parts(list, '.kind').map((when) => when.textContent?.replace(/\s+/g, ' ').trim())).to.eql([
      'Arrangement11. juni 2018',
      'Projektseptember 2016 – til 2019',
      'Projekttil 31. januar 2020',
      'Projekt1994',
      'Projekt',
    ]);
    expect(parts(list, 'time').map((time) => time.getAttribute('datetime'))).to.eql([
      '2018-06-11',
      '2016-09',
      '2019',
      '2020-01-31',
      '1994',
    ]);
  });

  it('loses no result of a theme that is not there any more', async () => {
    const list = await place(TAG, {endpoint: await spaceWith([one('a', 'by', 'project'), one('b', 'nedlagt', 'project')])});
    await says(list, 'Det om b');
    expect(parts(list, '[part=theme] > [part=heading]').map(({textContent}) => textContent?.trim())).to.eql(['Tema by', 'Andet']);
  });

  it('says what will be there while there is nothing', async () => {
    const list = await place(TAG, {endpoint: (await newSpace({telling: {}})).endpoint});
    await says(list, 'Her kommer det til at stå, hvad der er kommet ud af strategien.');
  });
});
