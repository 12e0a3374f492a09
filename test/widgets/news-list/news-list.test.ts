import {expect} from '@open-wc/testing';
import '../../../src/widgets/news-list/news-list.js';
import {focused, freshPage, newSpace, outline, part, parts, place, says, shows, until} from '../../support/wtr-page.js';

const TAG = 'sammen-news-list';

const many = (amount: number) => ({
  news: {
    title: {da: 'Nyt'},
    items: Array.from({length: amount}, (_, n) => ({
      ...{id: `nr-${n}`, title: {da: `Nyhed ${n}`}, body: [{da: 'Kort fortalt.'}], date: `2026-05-${30 - n}`},
      by: {name: {da: 'Prøve Kommune'}, role: 'municipality' as const},
    })),
  },
});

describe('A list of news', () => {
  beforeEach(freshPage);

  it('reads with the newest first, and always says whose words it is', async () => {
    const list = await place(TAG, {endpoint: (await newSpace()).endpoint});
    await shows(list, '[part=item]');
    expect(`\n${await outline(list)}`).to.equal(`
heading "Nyt" level=2
Fra kommunen og fra jer.
list
  listitem
    article
      heading "Stien er åben" level=3
      Kom og gå den.
      Den er oplyst.
      link "Se kortet"
      time
        4. maj 2026
      ·
      Prøve Kommune
  listitem
    article
      heading "Koret søger stemmer" level=3
      Alle kan synge med.
      time
        april 2026
      ·
      Fjordkoret
      (
      forening
      )
  listitem
    article
      heading "Skak på torvet" level=3
      Hver torsdag.
      time
        2026
      ·
      Ali
      (
      ildsjæl
      )`);
  });

  it('shows more when asked, with the focus on the first of them', async () => {
    const list = await place(TAG, {endpoint: (await newSpace({telling: many(7)})).endpoint});
    await says(list, '5 af 7');
    part(list, '[part=more]').click();
    await until(() => parts(list, '[part=item]').length === 7);
    await until(() => focused()?.textContent?.includes('Nyhed 5'));
    expect(parts(list, '[part=more]')).to.eql([]);
  });

  it('says so while there is nothing new', async () => {
    const list = await place(TAG, {endpoint: (await newSpace({telling: {}})).endpoint});
    await says(list, 'Der er ikke noget nyt lige nu.');
  });
});
