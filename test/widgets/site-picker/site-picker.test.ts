import {expect} from '@open-wc/testing';
import '../../../src/widgets/site-picker/site-picker.js';
import {freshPage, newSpace, outline, part, parts, place, says, shows, until} from '../../support/wtr-page.js';

const TAG = 'sammen-site-picker';

const many = (amount: number) => ({
  sites: {
    title: {da: 'Find en side'},
    items: Array.from({length: amount}, (_, n) => ({
      ...{id: `nr-${n}`, title: {da: n === 3 ? 'Åbne Marker' : `Side ${n}`}, url: `https://proeve.example/${n}`},
      summary: n === 4 ? {da: 'Om ØRNE'} : null,
    })),
  },
});

const search = async (picker: Element, words: string): Promise<void> => {
  const field = part<HTMLInputElement>(picker, 'input');
  field.value = words;
  field.dispatchEvent(new Event('input'));
  await Promise.resolve();
};

describe('A picker of sites', () => {
  beforeEach(freshPage);

  it('is a navigation with a link for each site', async () => {
    const picker = await place(TAG, {endpoint: (await newSpace()).endpoint});
    await shows(picker, '[part=list]');
    expect(`\n${await outline(picker)}`).to.equal(`
navigation "Find en anden hjemmeside"
  heading "Find en anden hjemmeside" level=2
  list
    listitem
      link "Kommunens bibliotek"
      Lån og læs
    listitem
      link "Hallerne"`);
  });

  it('finds one by what it is called or about, however that is written, where there are many', async () => {
    const picker = await place(TAG, {endpoint: (await newSpace({telling: many(8)})).endpoint});
    await shows(picker, 'input');
    await search(picker, '  åbne ');
    await until(() => parts(picker, 'li').length === 1);
    expect(part(picker, 'li').textContent?.trim()).to.equal('Åbne Marker');
    await search(picker, 'ørne');
    await until(() => part(picker, 'li').textContent?.includes('Side 4'));
    await search(picker, 'findes ikke');
    await says(picker, 'Ingen af dem passer. Prøv et andet ord.');
    await search(picker, '');
    await until(() => parts(picker, 'li').length === 8);
  });

  it('says aloud how many are left', async () => {
    const picker = await place(TAG, {endpoint: (await newSpace({telling: many(8)})).endpoint});
    await shows(picker, 'input');
    await search(picker, 'side');
    await until(() => document.querySelector('[aria-live=polite]')?.textContent?.includes('7 hjemmesider'));
  });

  it('says it in the language of the page', async () => {
    const picker = await place(TAG, {endpoint: (await newSpace({telling: many(8)})).endpoint}, {lang: 'en'});
    await shows(picker, 'input');
    await search(picker, 'side');
    await until(() => document.querySelector('[aria-live=polite]')?.textContent?.includes('7 sites'));
  });

  it('needs no search where there are few', async () => {
    const picker = await place(TAG, {endpoint: (await newSpace()).endpoint});
    await shows(picker, '[part=list]');
    expect(parts(picker, 'input')).to.eql([]);
  });

  it('makes no link of an address that could run', async () => {
    const items = ['javascript:alert(1)', 'https://proeve.example/'].map((url, i) => ({id: `nr-${i}`, title: {da: 'En side'}, url}));
    const picker = await place(TAG, {endpoint: (await newSpace({telling: {sites: {title: {da: 'Sider'}, items}}})).endpoint});
    await shows(picker, '[part=list]');
    expect(parts<HTMLAnchorElement>(picker, 'a').map(({href}) => href)).to.eql(['https://proeve.example/']);
  });

  it('says so where there are none', async () => {
    const picker = await place(TAG, {endpoint: (await newSpace({telling: {}})).endpoint});
    await says(picker, 'Kommunen har ikke andre hjemmesider her.');
  });
});
