import {expect} from '@open-wc/testing';
import '../../../src/widgets/document-list/document-list.js';
import {freshPage, newSpace, outline, part, parts, place, says, shows} from '../../support/wtr-page.js';

const TAG = 'sammen-document-list';

describe('A list of documents', () => {
  beforeEach(freshPage);

  it('says what each is, who adopted it when, how long it holds, and what one downloads', async () => {
    const list = await place(TAG, {endpoint: (await newSpace()).endpoint});
    await shows(list, '[part=item]');
    expect(`\n${await outline(list)}`).to.equal(`
heading "Planer og politikker" level=2
Det, byrådet har vedtaget.
list
  listitem
    Plan
    heading "Planen for de grønne veje" level=3
    Hvor stierne skal gå.
    Vedtaget 12. maj 2020 af Byrådet · Gælder til 2031 · PDF · 2,4 MB
  listitem
    Politik
    heading "Den, der kun er nævnt" level=3`);
  });

  it('says which language it is written in where that is another than the page’s', async () => {
    const list = await place(TAG, {endpoint: (await newSpace()).endpoint}, {lang: 'en'});
    await says(list, 'Language: Danish');
    expect(part(list, 'a').getAttribute('hreflang')).to.equal('da');
  });

  it('gives sizes as people say them', async () => {
    const items = [900, 60_000, 2_411_724, 48_000_000].map((size, i) => ({
      ...{id: `nr-${i}`, title: {da: 'Plan'}, kind: {da: 'Plan'}, writtenIn: 'da', format: 'PDF', url: 'https://proeve.example/'},
      size,
    }));
    const list = await place(TAG, {endpoint: (await newSpace({telling: {documents: {title: {da: 'Planer'}, items}}})).endpoint});
    await shows(list, '[part=item]');
    const sizes = parts(list, '.about').map(({textContent}) => textContent?.trim());
    expect(sizes).to.eql(['PDF · 1 kB', 'PDF · 60 kB', 'PDF · 2,4 MB', 'PDF · 48 MB']);
  });

  it('says what will be there while nothing is', async () => {
    const list = await place(TAG, {endpoint: (await newSpace({telling: {}})).endpoint});
    await says(list, 'Her kommer strategier og politikker til at stå, når de er vedtaget.');
  });
});
