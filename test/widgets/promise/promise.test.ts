import {expect} from '@open-wc/testing';
import '../../../src/widgets/promise/promise.js';
import type {SammenPromise} from '../../../src/widgets/promise/promise.js';
import {freshPage, newSpace, outline, part, parts, place, shows, until, type Space} from '../../support/wtr-page.js';
import {published} from '../../support/wtr-sent.js';

const shown = async ({endpoint}: Space, lang = 'da'): Promise<SammenPromise> => {
  const promise = await place<SammenPromise>('sammen-promise', {endpoint}, {lang});
  await shows(promise, '[part=preview]');
  return promise;
};

const write = async (promise: SammenPromise, words: string): Promise<void> => {
  const field = part<HTMLInputElement>(promise, '#middle');
  field.value = words;
  field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  await promise.updateComplete;
};
const sentence = (promise: SammenPromise): string => (part(promise, '[part=preview]').textContent ?? '').replace(/\s+/g, ' ').trim();

describe('A promise', () => {
  beforeEach(freshPage);

  it('tells assistive technology what to write, and what others have promised', async () => {
    const space = await newSpace();
    await published(space, 'promise', {text: 'holder gården grøn', name: 'Gården'});
    const promise = await shown(space);
    await shows(promise, '[part=item]');
    expect(`\n${await outline(promise)}`).to.equal(`
heading "Giv et løfte" level=2
Hvad gør I for hinanden? Skriv det, der skal stå i midten.
Vi
emphasis
  …
sammen
Mellem »Vi« og »sammen«
textbox "Mellem »Vi« og »sammen«"
link "Giv løftet"
heading "Det har andre lovet" level=3
list
  listitem
    Vi
    emphasis
      holder gården grøn
    sammen
    Gården`);
  });

  it('always begins with Vi and ends with sammen, whatever is written', async () => {
    const promise = await shown(await newSpace());
    expect(sentence(promise)).to.equal('Vi … sammen');
    for (const [words, whole] of [
      ['holder gården grøn', 'Vi holder gården grøn sammen'],
      ['Vi holder gården grøn sammen.', 'Vi holder gården grøn sammen'],
      ['  ', 'Vi … sammen'],
      ['sammen', 'Vi … sammen'],
    ] as const) {
      await write(promise, words);
      expect(sentence(promise), words).to.equal(whole);
    }
  });

  it('takes the middle along to the form, in the fragment', async () => {
    const promise = await shown(await newSpace());
    await write(promise, 'Vi ses');
    const {hash, search} = new URL(part<HTMLAnchorElement>(promise, '[part=make]').href);
    expect(hash).to.equal('#sammen-form=promise&text=ses');
    expect(search).to.equal(location.search);
  });

  it('makes a picture that says the sentence, and another one when the words change', async () => {
    const promise = await shown(await newSpace());
    await write(promise, 'ses');
    part<HTMLButtonElement>(promise, '.own .row button').click();
    const canvas = await shows<HTMLCanvasElement>(promise, 'canvas');
    expect(canvas.getAttribute('aria-label')).to.match(/^Vi ses sammen, /);
    const pixels = canvas.getContext('2d')?.getImageData(0, 0, 1200, 630).data ?? [];
    expect(new Set(pixels).size, 'something is drawn').to.be.greaterThan(2);
    await write(promise, 'ses igen');
    expect(promise.renderRoot.querySelector('canvas')).to.equal(null);
  });

  it('keeps the language in which each was promised', async () => {
    const space = await newSpace();
    await published(space, 'promise', {text: 'holder gården grøn'});
    const promise = await shown(space, 'ar');
    await shows(promise, '[part=item]');
    expect(part(promise, '[part=item] p').textContent.replace(/\s+/g, ' ').trim()).to.equal('Vi holder gården grøn sammen');
  });

  it('shows twelve, and then those after them', async () => {
    const space = await newSpace();
    for (let n = 1; n <= 13; n++) await published(space, 'promise', {text: `ses ${n} gange`});
    const promise = await shown(space);
    expect(parts(promise, '[part=item]').length).to.equal(12);
    part<HTMLButtonElement>(promise, '[part=more]').click();
    await until(() => parts(promise, '[part=item]').length === 13);
  });
});
