import {expect} from '@open-wc/testing';
import '../../../src/widgets/story-list/story-list.js';
import {inTwo} from '../../../src/widgets/story-list/in-two.js';
import {answer, focused, freshPage, newSpace, outline, part, parts, place, says, shows, until, type Space} from '../../support/wtr-page.js';
import {send} from '../input-wall/filled.js';

const TAG = 'sammen-story-list';
/** A long story: so many sentences of 31 characters in one paragraph, and a second paragraph. */
const long = (sentences: number): string =>
  `${'Vi gik en tur langs vandet nu. '.repeat(sentences).trim()}\n\n${'Så gik vi hjem igen. '.repeat(10).trim()}`;

const told = async (all: Record<string, string>[]): Promise<Space> => {
  const space = await newSpace();
  await send(space, all, 'story');
  return space;
};
const beginnings = (list: Element): string[] => parts(list, '[part=item] > .told').map(({textContent}) => textContent.trim());

describe('A list of stories', () => {
  beforeEach(freshPage);

  it('tells assistive technology what it shows', async () => {
    const space = await told([{text: long(12), name: 'Kim', place: 'Stranden'}]);
    await answer(space, 'Tak for turen.');
    const list = await place(TAG, {endpoint: space.endpoint});
    await shows(list, '[part=item]');
    const [first] = long(12).split('\n');
    const today = part(list, '.by time').textContent;
    expect(`\n${await outline(list)}`).to.equal(`
heading "Fortalt af borgerne" level=2
list
  listitem
    article "Kim Stranden ${today}"
      ${first}
      group
        DisclosureTriangle "Læs hele historien" (Kim Stranden ${today})
          Læs hele historien
      strong
        Kim
      Stranden
      time
        ${today}
      figure
        Figcaption
          strong
            Kommunens svar
          time
            ${today}
        blockquote
          Tak for turen.
Har du også noget at fortælle?
link "Fortæl en historie"`);
  });

  it('opens a long story where it stands, and hides nothing of a short one', async () => {
    const list = await place(TAG, {endpoint: (await told([{text: long(12)}, {text: 'Kort, men god.\n\nMed to afsnit.'}])).endpoint});
    await shows(list, '[part=item]');
    expect(beginnings(list)[0]).to.equal('Kort, men god.Med to afsnit.');
    expect(parts(list, 'details')).to.have.length(1);
    const rest = part(list, 'details .told');
    expect(rest.checkVisibility()).to.equal(false);
    part(list, '[part=whole]').click();
    await until(() => rest.checkVisibility());
    expect(part(list, '.open').checkVisibility()).to.equal(false);
    expect(rest.textContent.startsWith('Så gik vi hjem igen.')).to.equal(true);
  });

  it('shows what citizens write as text, in its own direction and language', async () => {
    const hostile = '<img src=x onerror=alert(1)> مرحبا {{x}} ${y} og lidt mere tekst';
    const list = await place(TAG, {endpoint: (await told([{text: hostile, name: '<b>Kim</b>', place: '</bdi><i>'}])).endpoint});
    await shows(list, '[part=item]');
    expect(beginnings(list)).to.eql([hostile]);
    expect(parts(list, '.by bdi').map(({textContent}) => textContent)).to.eql(['<b>Kim</b>', '</bdi><i>']);
    expect(part(list, '.told').dir).to.equal('auto');
    await expect(list).to.be.accessible();
  });

  it('shows the newest five, and then those before, with the focus at the first of them', async () => {
    const list = await place(TAG, {
      endpoint: (await told(Array.from({length: 7}, (_, n) => ({text: `Historie nummer ${n + 1}`})))).endpoint,
    });
    await shows(list, '[part=more]');
    expect(beginnings(list)).to.eql([7, 6, 5, 4, 3].map((n) => `Historie nummer ${n}`));
    part(list, '[part=more]').click();
    await until(() => parts(list, '[part=item]').length === 7);
    await until(() => focused() === parts(list, '[part=item]')[5]);
    expect(beginnings(list).slice(5)).to.eql(['Historie nummer 2', 'Historie nummer 1']);
    expect(parts(list, '[part=more]')).to.eql([]);
  });

  it('shows only what is told there, and leads to its form', async () => {
    const space = await told([{text: 'En historie'}]);
    await send(space, [{text: 'Et bidrag'}]);
    const list = await place(TAG, {endpoint: space.endpoint, 'form-url': '/skriv'});
    await shows(list, '[part=item]');
    expect(beginnings(list)).to.eql(['En historie']);
    const link = part<HTMLAnchorElement>(list, '.invitation a');
    expect([link.textContent, link.href]).to.eql(['Fortæl en historie', new URL('/skriv#sammen-form=story', document.baseURI).href]);
    const other = await place(TAG, {endpoint: space.endpoint, kind: 'input'});
    await shows(other, '[part=item]');
    expect(beginnings(other)).to.eql(['Et bidrag']);
  });

  it('invites whoever is the first, and keeps quiet where the form is closed', async () => {
    const space = await newSpace();
    const list = await place(TAG, {endpoint: space.endpoint});
    await says(list, 'Din kan blive den første.');
    expect(part(list, '.invitation a').textContent).to.equal('Fortæl en historie');
    const closed = await place(TAG, {endpoint: (await newSpace({forms: []})).endpoint});
    await says(closed, 'Her kommer historierne til at stå.');
    expect(parts(closed, 'a')).to.eql([]);
  });
});

describe('A story in two', () => {
  it('is whole while it is short, however many paragraphs it has', () => {
    expect(inTwo('En.\n\n\nTo.\n \nTre.')).to.eql([['En.', 'To.', 'Tre.'], []]);
    expect(inTwo('')).to.eql([[], []]);
  });

  it('begins with its first paragraph', () => {
    expect(inTwo(`Først.\n\n${'x'.repeat(500)}`)).to.eql([['Først.'], ['x'.repeat(500)]]);
  });

  it('ends its beginning with a sentence, else with a word, and never within a character', () => {
    const [[sentence = ''], [more = '']] = inTwo(long(30));
    expect(sentence.length).to.be.within(320, 480);
    expect([sentence.slice(-4), more.slice(0, 2)]).to.eql(['nu.', 'Vi'].map((words, at) => (at ? words : ` ${words}`)));
    const [[word = '']] = inTwo('ord '.repeat(200));
    expect(word.endsWith('ord')).to.equal(true);
    const [[smiles = ''], [others = '']] = inTwo(`x${'🙂'.repeat(300)}`);
    expect(() => [smiles, others].map(encodeURIComponent)).not.to.throw();
    expect((smiles + others).length).to.equal(601);
  });
});
