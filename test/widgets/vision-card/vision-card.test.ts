import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {SammenReadyEvent} from '../../../src/events.js';
import '../../../src/widgets/vision-card/vision-card.js';
import {sampleSpace} from '../../support/sample.js';
import {focused, freshPage, newSpace, outline, part, parts, place, says, shows} from '../../support/wtr-page.js';

const TAG = 'sammen-vision-card';
const [vision] = sampleSpace('x').visions;
if (!vision) throw new Error('the sample has no vision');

describe('A vision card', () => {
  beforeEach(freshPage);

  it('tells assistive technology what it shows', async () => {
    const card = await place(TAG, {endpoint: (await newSpace()).endpoint});
    await shows(card, '[part=heading]');
    expect(`\n${await outline(card)}`).to.equal(`
article
  2025-2035
  heading "Vision 2035" level=2
  Vi udvikler os sammen
  Her er der plads til alle.
  list
    listitem
      heading "Fællesskab" level=3
      Vi hjælper hinanden.
  list "FN’s verdensmål"
    listitem
      11
      Bæredygtige byer
  group
    DisclosureTriangle "Læs hele fortællingen"
      Læs hele fortællingen
  list
    listitem
      link "Hele visionen"
      PDF, 2,1 MB
  Senest opdateret 1. marts 2025`);
  });

  it('shows the vision that it is asked for', async () => {
    const second = {...vision, id: 'anden', title: {da: 'Den anden vision'}};
    const {endpoint} = await newSpace({visions: [vision, second]});
    const card = await place(TAG, {endpoint, vision: 'anden'});
    expect((await shows(card, '[part=heading]')).textContent).to.equal('Den anden vision');
  });

  it('shows another when it is asked for another', async () => {
    const second = {...vision, id: 'anden', title: {da: 'Den anden vision'}};
    const card = await place(TAG, {endpoint: (await newSpace({visions: [vision, second]})).endpoint});
    await says(card, 'Vision 2035');
    card.setAttribute('vision', 'anden');
    await says(card, 'Den anden vision');
    expect(parts(card, '[part=failure]')).to.eql([]);
  });

  it('says that a vision that is not there cannot be shown', async () => {
    const {endpoint} = await newSpace();
    const card = await place(TAG, {endpoint, vision: 'findes-ikke'});
    await shows(card, '[part=failure]');
    expect(part(card, '[part=failure] p').textContent).to.equal('Indholdet kan ikke vises lige nu. Fejlen er vores, ikke din.');
  });

  it('says what will be there while no vision is adopted', async () => {
    const card = await place(TAG, {endpoint: (await newSpace({visions: []})).endpoint});
    await says(card, 'Her kommer kommunens vision til at stå, når den er vedtaget.');
    expect(parts(card, '[part=heading]')).to.eql([]);
  });

  it('keeps what the page brought while no vision is adopted', async () => {
    const {endpoint} = await newSpace({visions: []});
    const card = await place(TAG, {endpoint}, {fallback: '<p>Visionen kommer i maj.</p>'});
    await shows(card, 'slot');
    expect(card.firstElementChild?.assignedSlot).not.to.equal(null);
  });

  it('opens the whole story with Enter', async () => {
    const card = await place(TAG, {endpoint: (await newSpace()).endpoint});
    await shows(card, '[part=story]');
    await sendKeys({press: 'Tab'});
    expect(focused()?.textContent).to.equal('Læs hele fortællingen');
    expect(part<HTMLDetailsElement>(card, '[part=story]').open).to.equal(false);
    await sendKeys({press: 'Enter'});
    expect(part<HTMLDetailsElement>(card, '[part=story]').open).to.equal(true);
  });

  it('leads on to the documents after the story', async () => {
    const card = await place(TAG, {endpoint: (await newSpace()).endpoint});
    await shows(card, '[part=documents]');
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Tab'});
    expect((focused() as HTMLAnchorElement).href).to.equal('https://proeve.example/vision.pdf');
  });

  it('shows a citizen no link that could run a script, and the others all the same', async () => {
    const bad = {title: {da: 'Farlig'}, url: 'javascript:alert(1)', note: null};
    const {endpoint} = await newSpace({visions: [{...vision, documents: [bad, ...vision.documents]}]});
    const card = await place(TAG, {endpoint});
    await shows(card, '[part=documents]');
    expect(parts<HTMLAnchorElement>(card, '[part=documents] a').map(({href}) => href)).to.eql(['https://proeve.example/vision.pdf']);
  });

  it('shows markup in the municipality’s words as words', async () => {
    const summary = {da: '<img src=x onerror="alert(1)"> & <b>fed</b>'};
    const card = await place(TAG, {endpoint: (await newSpace({visions: [{...vision, summary}]})).endpoint});
    expect((await shows(card, '[part=summary]')).textContent).to.equal(summary.da);
  });

  it('says that it is ready, once', async () => {
    const ready: unknown[] = [];
    const listener = (event: Event): void => void ready.push((event as SammenReadyEvent).tag);
    document.addEventListener('sammen-ready', listener);
    const card = await place(TAG, {endpoint: (await newSpace()).endpoint});
    await says(card, 'Vision 2035');
    card.parentElement?.setAttribute('lang', 'en');
    await says(card, 'There is room for everyone here.');
    document.removeEventListener('sammen-ready', listener);
    expect(ready).to.eql([TAG]);
  });
});
