import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {receipt} from '../../../src/data/contributions.js';
import {post} from '../../../src/data/post.js';
import {clientFor} from '../../../src/endpoint.js';
import '../../../src/widgets/pejlemaerke-list/pejlemaerke-list.js';
import {sampleSpace} from '../../support/sample.js';
import {accept, focused, freshPage, newSpace, outline, parts, place, says, shows, type Space} from '../../support/wtr-page.js';

const TAG = 'sammen-pejlemaerke-list';
const goals = sampleSpace('x').pejlemaerker;
if (!goals) throw new Error('the sample has no goals');

/** A citizen's contribution about a goal, which staff then accepts. */
const published = async (space: Space, goal: string): Promise<void> => {
  const client = clientFor(space.endpoint);
  if (!client) throw new Error('no client');
  const fields = {text: 'Flere bænke ved stien, tak.', pejlemaerke: goal};
  await post(client, '/contributions', {kind: 'input', language: 'da', fields}, receipt, {language: 'da', key: crypto.randomUUID()});
  await accept(space);
  client.raise();
};

describe('A list of guiding goals', () => {
  beforeEach(freshPage);

  it('tells assistive technology what it shows', async () => {
    const list = await place(TAG, {endpoint: (await newSpace()).endpoint});
    await shows(list, '[part=item]');
    expect(`\n${await outline(list)}`).to.equal(`
heading "Vores pejlemærker" level=2
De viser vejen.
list
  listitem
    article
      heading "Stærke fællesskaber" level=3
      Alle skal kunne være med.
      list
        listitem
          Vi åbner dørene
      Det gør vi
      list
        listitem
          I gang
          Åbne haller
        listitem
          Gjort
          Fællesspisning
      link "Giv dit bidrag : Stærke fællesskaber"
  listitem
    article
      heading "Natur tæt på" level=3
      Der er grønt, hvor vi bor.
      Det gør vi
      list
        listitem
          Planlagt
          Nye stier
      link "Giv dit bidrag : Natur tæt på"
  listitem
    article
      heading "Vi kommer trygt frem" level=3
      Børn kan cykle selv.
      list
        listitem
          Sikre skoleveje
      Det gør vi
      list
        listitem
          I gang
          Cykelsti til skolen
      link "Giv dit bidrag : Vi kommer trygt frem"`);
  });

  it('shows how many contributions a goal has had, as soon as one more is published', async () => {
    const space = await newSpace();
    const list = await place(TAG, {endpoint: space.endpoint});
    await shows(list, '[part=item]');
    expect(parts(list, '.count')).to.eql([]);
    await published(space, 'natur');
    await says(list, '1 bidrag indtil nu');
    await published(space, 'natur');
    await says(list, '2 bidrag indtil nu');
    expect(parts(list, '.count')).to.have.length(1);
  });

  it('keeps the goals on the page while it reads again', async () => {
    const space = await newSpace();
    const list = await place(TAG, {endpoint: space.endpoint});
    const [first] = [await shows(list, '[part=item]')];
    await published(space, 'natur');
    await says(list, '1 bidrag indtil nu');
    expect(list.shadowRoot?.querySelector('[part=item]') === first).to.equal(true);
  });

  it('links to the form with the goal chosen, on this page', async () => {
    const list = await place(TAG, {endpoint: (await newSpace()).endpoint});
    await shows(list, '[part=item]');
    const links = parts<HTMLAnchorElement>(list, 'a.button').map(({href}) => href);
    expect(links).to.eql(['faellesskab', 'natur', 'veje'].map((id) => `${location.href}#sammen-form=input&pejlemaerke=${id}`));
  });

  it('links to this page, also when the page has its relative links lead elsewhere', async () => {
    const base = document.createElement('base');
    base.href = 'https://andre.example/';
    const {endpoint} = await newSpace();
    document.head.append(base);
    const list = await place(TAG, {endpoint});
    await shows(list, '[part=item]');
    const [link] = parts<HTMLAnchorElement>(list, 'a.button');
    base.remove();
    expect(link?.getAttribute('href')).to.equal(`${location.href}#sammen-form=input&pejlemaerke=faellesskab`);
  });

  it('links to the page of the form when it is another', async () => {
    const list = await place(TAG, {endpoint: (await newSpace()).endpoint, 'form-url': 'https://proeve.example/deltag#top'});
    await shows(list, '[part=item]');
    expect(parts<HTMLAnchorElement>(list, 'a.button')[1]?.href).to.equal(
      'https://proeve.example/deltag#sammen-form=input&pejlemaerke=natur',
    );
  });

  it('makes no script of the address of the form', async () => {
    const list = await place(TAG, {endpoint: (await newSpace()).endpoint, 'form-url': 'javascript:alert(1)'});
    await shows(list, '[part=item]');
    expect(parts<HTMLAnchorElement>(list, 'a.button')[0]?.getAttribute('href')).to.equal('#sammen-form=input&pejlemaerke=faellesskab');
  });

  it('names the goal in each link, so that links heard alone differ', async () => {
    const list = await place(TAG, {endpoint: (await newSpace()).endpoint});
    await shows(list, '[part=item]');
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Tab'});
    expect(focused()?.textContent?.trim()).to.equal('Giv dit bidrag: Natur tæt på');
  });

  it('numbers the goals in the numerals of the language', async () => {
    const list = await place(TAG, {endpoint: (await newSpace()).endpoint}, {lang: 'ar'});
    await shows(list, '[part=number]');
    const numerals = [1, 2, 3].map((value) => new Intl.NumberFormat('ar').format(value));
    expect(parts(list, '[part=number]').map(({textContent}) => textContent)).to.eql(numerals);
  });

  it('does not number a goal that stands alone', async () => {
    const list = await place(TAG, {endpoint: (await newSpace({pejlemaerker: {...goals, items: goals.items.slice(0, 1)}})).endpoint});
    await shows(list, '[part=item]');
    expect(parts(list, '[part=number]')).to.eql([]);
  });

  it('says what will be there while no goals are adopted', async () => {
    const list = await place(TAG, {endpoint: (await newSpace({pejlemaerker: {...goals, items: []}})).endpoint});
    await says(list, 'Her kommer de fælles pejlemærker til at stå, når de er vedtaget.');
    expect(parts(list, '[part=heading]')).to.eql([]);
  });
});
