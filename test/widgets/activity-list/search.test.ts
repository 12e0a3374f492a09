import {expect} from '@open-wc/testing';
import type {ActivityContent} from '../../../server/src/content/shape.js';
import '../../../src/widgets/activity-list/activity-list.js';
import type {Widget} from '../../../src/widget.js';
import {bring, freshPage, newSpace, part, parts, place, says, shows, until} from '../../support/wtr-page.js';

const TAG = 'sammen-activity-list';

const one = (id: string, starts: string, more: Partial<ActivityContent> = {}): ActivityContent => ({
  ...{id, title: {da: `Aften ${id}`}, summary: {da: `Det er ${id}.`}, starts, ends: null, mode: 'physical', place: null},
  ...{accessibility: null, open: [{level: 'active', seeks: {da: 'Hænder'}}]},
  ...more,
});
const MANY = [
  one('a', '2031-05-06T17:00:00Z', {ends: '2031-05-06T19:00:00Z', place: {da: 'Sværdhallen'}}),
  one('b', '2031-05-20T17:00:00Z', {mode: 'online'}),
  one('c', '2031-06-03T17:00:00Z', {mode: 'both', open: [{level: 'observe', seeks: {da: 'Gæster'}}]}),
  one('d', '2031-05-30T17:00:00Z', {ends: '2031-06-01T10:00:00Z'}),
];
const listOf = async (activities: ActivityContent[], attributes: Record<string, string> = {}): Promise<Widget> => {
  const {endpoint} = await newSpace({activities});
  const list = await place(TAG, {endpoint, ...attributes});
  await shows(list, '.title, .muted');
  return list;
};
const titles = (list: Element): string[] => parts(list, '[part=item] [part=heading]').map(({textContent}) => textContent?.trim() ?? '');
const told = (): string => document.querySelector('[role=status]')?.textContent ?? '';
/** Opens the search. */
const openSearch = async (list: Element): Promise<void> => {
  part(list, 'summary').click();
  await shows(list, '#words');
};
const enter = (list: Element, which: string, value: string): void => {
  const control = part<HTMLInputElement | HTMLSelectElement>(list, `#${which}`);
  control.value = value;
  control.dispatchEvent(new Event(which === 'words' ? 'input' : 'change'));
};

describe('The search among activities', () => {
  beforeEach(freshPage);

  it('says so when what one searches with could not be fetched, and fetches it again', async () => {
    // The first one: what has been fetched is not fetched again.
    const list = await listOf(MANY);
    await bring('activity-list/choices.', 'lost');
    part(list, 'summary').click();
    await says(list, 'Søgningen kunne ikke hentes. Alt står på listen.');
    await bring('activity-list/choices.', 'brought');
    part(list, '[part=retry]').click();
    await shows(list, '#words');
    expect(parts(list, '[part=failure]')).to.eql([]);
  });

  it('finds each word wherever it stands, and says how many it found', async () => {
    const list = await listOf(MANY);
    await openSearch(list);
    enter(list, 'words', ' SVÆRDHALLEN aften ');
    await says(list, '1 af 4 aktiviteter');
    expect(titles(list)).to.eql(['Aften a']);
    await until(() => told() === '1 af 4 aktiviteter');
  });

  it('chooses by level, and by whether people meet; what is both is either', async () => {
    const list = await listOf(MANY);
    await openSearch(list);
    enter(list, 'mode', 'online');
    await says(list, '2 af 4 aktiviteter');
    expect(titles(list)).to.eql(['Aften b', 'Aften c']);
    enter(list, 'level', 'observe');
    await says(list, '1 af 4 aktiviteter');
    expect(titles(list)).to.eql(['Aften c']);
  });

  it('chooses by place, accessibility, audience and language, each with what there is', async () => {
    const list = await listOf([
      one('a', '2031-05-01T17:00:00Z', {place: {da: 'Salen'}, access: ['loop', 'step-free'], languages: ['ar', 'da']}),
      one('b', '2031-05-02T17:00:00Z', {place: {da: 'Parken'}, access: ['step-free'], audience: ['young']}),
      one('c', '2031-05-03T17:00:00Z', {place: {da: 'Parken'}, audience: ['children', 'young']}),
      one('d', '2031-05-04T17:00:00Z'),
    ]);
    expect(titles(list)).to.have.length(4);
    await openSearch(list);
    const offered = (which: string): string[] => parts(list, `#${which} option`).map(({textContent}) => textContent ?? '');
    expect(offered('place')).to.eql(['Alle', 'Parken', 'Salen']);
    expect(offered('access')).to.eql(['Alle', 'Teleslynge', 'Trinfri adgang']);
    expect(offered('audience')).to.eql(['Alle', 'Børn', 'Unge']);
    expect(offered('language')).to.eql(['Alle', 'Arabisk', 'Dansk']);
    const foundBy = async (which: string, value: string): Promise<string[]> => {
      enter(list, which, value);
      await (list as Widget).updateComplete;
      const fit = titles(list).map((title) => title.slice(-1));
      enter(list, which, '');
      return fit;
    };
    expect(await foundBy('place', 'Parken')).to.eql(['b', 'c']);
    expect(await foundBy('access', 'step-free')).to.eql(['a', 'b']);
    expect(await foundBy('access', 'loop')).to.eql(['a']);
    // What names nobody is for everybody.
    expect(await foundBy('audience', 'children')).to.eql(['a', 'c', 'd']);
    expect(await foundBy('language', 'ar')).to.eql(['a']);
    expect(await foundBy('words', 'arabisk')).to.eql(['a']);
    await says(list, '4 aktiviteter');
  });

  it('begins at the level that the page asks for', async () => {
    const list = await listOf(MANY, {level: 'observe'});
    expect(titles(list)).to.eql(['Aften c']);
    await openSearch(list);
    expect(part<HTMLSelectElement>(list, '#level').value).to.equal('observe');
  });

  it('says what to do when nothing fits', async () => {
    const list = await listOf(MANY);
    await openSearch(list);
    enter(list, 'words', 'rumfart');
    await says(list, 'Prøv et andet ord, eller vælg mindre snævert.');
    await until(() => told() === 'Ingen aktiviteter passer.');
    expect(titles(list)).to.eql([]);
  });

  it('offers no search where there are few', async () => {
    const list = await listOf(MANY.slice(0, 3));
    expect(parts(list, 'details')).to.eql([]);
  });
});
