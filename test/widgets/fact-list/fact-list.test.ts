import {expect} from '@open-wc/testing';
import '../../../src/widgets/fact-list/fact-list.js';
import {freshPage, listMany, newSpace, outline, part, parts, place, says, shows} from '../../support/wtr-page.js';

const TAG = 'sammen-fact-list';

describe('A list of facts', () => {
  beforeEach(freshPage);

  it('reads as figures with what they count, when it was so, and where it is written', async () => {
    const list = await place(TAG, {endpoint: (await newSpace()).endpoint});
    await shows(list, '[part=item]');
    expect(`\n${await outline(list)}`).to.equal(`
heading "Tal fra forløbet" level=2
Talt af kommunen.
list
  listitem
    5.441
    svar
    kom der ind på to måneder
    time
      november 2018
    ·
    link "Kampagnens rapport"
  listitem
    0
    bidrag
    kan læses her
    Talt lige nu
  listitem
    Mere end
    1.000
    nye naboer
    hvert år
  listitem
    Folk er glade for at bo her.`);
  });

  it('counts what is published where a figure is counted as it is read', async () => {
    const space = await newSpace();
    await listMany(space, [{pejlemaerke: null, group: null, amount: 3}]);
    const list = await place(TAG, {endpoint: space.endpoint});
    await says(list, 'Talt lige nu');
    expect(parts(list, '[part=figure]').map(({textContent}) => textContent?.trim())).to.include('3 bidrag');
  });

  it('leads to where it is written, and makes no link of an address that could run', async () => {
    const source = (url: string) => ({title: {da: 'Kilden'}, url});
    const items = ['https://proeve.example/kilde', 'javascript:alert(1)'].map((url, i) => ({
      id: `nr-${i}`,
      text: {da: 'Et faktum'},
      source: source(url),
    }));
    const list = await place(TAG, {endpoint: (await newSpace({telling: {facts: {title: {da: 'Fakta'}, items}}})).endpoint});
    await shows(list, '[part=item]');
    expect(parts<HTMLAnchorElement>(list, 'a').map(({href}) => href)).to.eql(['https://proeve.example/kilde']);
    expect(part(list, '[part=item]:last-child').textContent).to.include('Kilden');
  });

  it('says what will be there while nothing is', async () => {
    const list = await place(TAG, {endpoint: (await newSpace({telling: {}})).endpoint});
    await says(list, 'Her kommer tal og fakta til at stå.');
  });
});
