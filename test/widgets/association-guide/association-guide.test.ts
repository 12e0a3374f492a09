import {expect} from '@open-wc/testing';
import type {AssociationContent} from '../../../server/src/content/telling.js';
import '../../../src/widgets/association-guide/association-guide.js';
import {focused, freshPage, newSpace, outline, part, parts, place, says, shows, until} from '../../support/wtr-page.js';

const TAG = 'sammen-association-guide';
/** An id has none of the Danish letters. */
const idOf = (name: string): string => `f${encodeURIComponent(name).replaceAll('%', '-')}`;
const one = (name: string, kind: string, more: Partial<AssociationContent> = {}): AssociationContent => ({
  ...{id: idOf(name), kind, title: {da: `Foreningen ${name}`}, summary: {da: `Tilbuddet hos ${name}.`}, ...more},
});
const spaceWith = async (items: AssociationContent[]): Promise<string> => {
  const kinds = ['sang', 'bold', 'tomt'].map((id) => ({id, label: {da: `Slags ${id}`}}));
  return (await newSpace({telling: {associations: {title: {da: 'Foreninger'}, kinds, items}}})).endpoint;
};
const MANY = [
  one('Ørne', 'bold', {audience: ['children'], where: {da: 'Sværdhallen'}}),
  one('Bjørne', 'bold', {audience: ['adults'], access: ['step-free'], when: {da: 'Fredage'}}),
  one('Lærker', 'sang', {access: ['loop', 'step-free'], accessibility: {da: 'Elevator til salen'}}),
  one('Drosler', 'sang', {audience: ['adults', 'seniors']}),
];

const enter = (guide: Element, which: string, value: string): void => {
  const control = part<HTMLInputElement | HTMLSelectElement>(guide, `#${which}`);
  control.value = value;
  control.dispatchEvent(new Event(which === 'words' ? 'input' : 'change'));
};
const seen = (guide: Element): string[] => parts(guide, '[part=item] [part=heading]').map(({textContent}) => textContent?.trim() ?? '');
/** What is read aloud without being asked for. */
const told = (): string => document.querySelector('[role=status]')?.textContent ?? '';

describe('A guide to associations', () => {
  beforeEach(freshPage);

  it('tells assistive technology what it shows', async () => {
    const guide = await place(TAG, {endpoint: (await newSpace()).endpoint});
    await shows(guide, '[part=item]');
    expect(`\n${await outline(guide)}`).to.equal(`
heading "Find en forening" level=2
Der er plads til dig.
list
  listitem
    Idræt
    heading "Boldklubben" level=3
    Alle kan spille med.
    DescriptionList
      term "For hvem"
        For hvem
      definition
        Alle
  listitem
    Musik
    heading "Fjordkoret" level=3
    Vi synger hver tirsdag.
    DescriptionList
      term "For hvem"
        For hvem
      definition
        Voksne og seniorer
      term "Hvornår"
        Hvornår
      definition
        Tirsdage kl. 19
      term "Hvor"
        Hvor
      definition
        Kulturhuset
      term "Tilgængelighed"
        Tilgængelighed
      definition
        Trinfri adgang og teleslynge
      definition
        Der er elevator til salen.
      term "Kontakt"
        Kontakt
      definition
        Kim Prøve
      definition
        link "koret@proeve.example"
      definition
        link "+45 00 00 00 00"
      definition
        link "Hjemmeside : Fjordkoret"`);
  });

  it('offers no search where there are few', async () => {
    const guide = await place(TAG, {endpoint: (await newSpace()).endpoint});
    await shows(guide, '[part=item]');
    expect(parts(guide, 'input, select, .shown')).to.eql([]);
  });

  it('orders by name, as Danish does', async () => {
    const guide = await place(TAG, {endpoint: await spaceWith(MANY)});
    await says(guide, '4 foreninger');
    expect(seen(guide)).to.eql(['Foreningen Bjørne', 'Foreningen Drosler', 'Foreningen Lærker', 'Foreningen Ørne']);
  });

  it('finds each word wherever it stands, and says how many it found', async () => {
    const guide = await place(TAG, {endpoint: await spaceWith(MANY)});
    await says(guide, '4 foreninger');
    enter(guide, 'words', '  SVÆRDHALLEN ørne ');
    await says(guide, '1 forening');
    await until(() => told() === '1 forening');
    expect(seen(guide)).to.eql(['Foreningen Ørne']);
    for (const [words, name] of [
      ['fredage', 'Bjørne'],
      ['elevator', 'Lærker'],
      ['slags sang drosler', 'Drosler'],
    ] as const) {
      enter(guide, 'words', words);
      await until(() => seen(guide).join() === `Foreningen ${name}`);
    }
  });

  it('chooses by kind, for whom and accessibility, and one for nobody in particular is for everyone', async () => {
    const guide = await place(TAG, {endpoint: await spaceWith(MANY)});
    await says(guide, '4 foreninger');
    enter(guide, 'audience', 'adults');
    await says(guide, '3 foreninger');
    expect(seen(guide)).to.eql(['Foreningen Bjørne', 'Foreningen Drosler', 'Foreningen Lærker']);
    enter(guide, 'kind', 'sang');
    await says(guide, '2 foreninger');
    enter(guide, 'access', 'step-free');
    await says(guide, '1 forening');
    expect(seen(guide)).to.eql(['Foreningen Lærker']);
  });

  it('offers only what there is to choose, with a label to each', async () => {
    const guide = await place(TAG, {endpoint: await spaceWith(MANY)});
    await says(guide, '4 foreninger');
    expect(parts(guide, 'label').map(({textContent}) => textContent)).to.eql([
      'Søg efter en forening',
      'Slags',
      'For hvem',
      'Tilgængelighed',
    ]);
    expect(parts(guide, '#kind option').map(({textContent}) => textContent)).to.eql(['Alle', 'Slags sang', 'Slags bold']);
    expect(parts(guide, '#audience option').map(({textContent}) => textContent)).to.eql(['Alle', 'Børn', 'Voksne', 'Seniorer']);
    expect(parts(guide, '#access option').map(({textContent}) => textContent)).to.eql(['Alle', 'Trinfri adgang', 'Teleslynge']);
    await expect(guide).to.be.accessible();
  });

  it('says what to do when nothing fits, and the way back keeps the focus', async () => {
    const guide = await place(TAG, {endpoint: await spaceWith(MANY)});
    await says(guide, '4 foreninger');
    enter(guide, 'words', 'rumfart');
    await says(guide, 'Prøv et andet ord, eller vælg mindre snævert.');
    await until(() => told() === 'Ingen foreninger passer.');
    part(guide, 'button.none').click();
    await says(guide, '4 foreninger');
    expect(focused() === part(guide, '#words')).to.equal(true);
    expect(part<HTMLInputElement>(guide, '#words').value).to.equal('');
  });

  it('shows twenty, and then the others, with the focus at the first of them', async () => {
    const items = Array.from({length: 23}, (_, i) => one(`${i + 10}`, 'bold'));
    const guide = await place(TAG, {endpoint: await spaceWith(items)});
    await says(guide, 'Vis 3 til');
    expect(seen(guide)).to.have.length(20);
    part(guide, '[part=more]').click();
    await until(() => seen(guide).length === 23);
    await until(() => focused() === parts(guide, '[part=item]')[20]);
    expect(parts(guide, '[part=more]')).to.eql([]);
  });

  it('makes links only of what may be one', async () => {
    const contact = {name: {da: 'Kim'}, email: 'a?cc=b@c.example', phone: '+45 11 22 33 44', url: '/forening'};
    const guide = await place(TAG, {endpoint: await spaceWith([one('A', 'bold', {contact})])});
    await shows(guide, '[part=contact]');
    expect(parts(guide, '[part=contact] a').map((link) => link.getAttribute('href'))).to.eql([
      'mailto:a%3Fcc%3Db@c.example',
      'tel:+4511223344',
      new URL('/forening', document.baseURI).href,
    ]);
  });

  it('says what will be there while there is nothing', async () => {
    const guide = await place(TAG, {endpoint: (await newSpace({telling: {}})).endpoint});
    await says(guide, 'Her kommer foreningerne til at stå.');
  });
});
