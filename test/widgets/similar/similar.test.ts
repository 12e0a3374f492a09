import {expect} from '@open-wc/testing';
import {sampleSpace} from '../../support/sample.js';
import {clientFor} from '../../../src/endpoint.js';
import type {SammenInputForm} from '../../../src/widgets/input-form/input-form.js';
import {
  accept,
  faultyAddress,
  focused,
  freshPage,
  newSpace,
  outline,
  part,
  parts,
  shows,
  stored,
  until,
  type FaultyAddress,
  type Space,
} from '../../support/wtr-page.js';
import {codeOn, control, fill, openForm, send} from '../input-form/form.js';

const WRITTEN = 'Vi mangler bænke langs stien ved fjorden';
const DRAFT = 'Der burde stå flere bænke på stien langs fjorden';

/** A space in which this has been written and published. */
const talking = async (...texts: string[]): Promise<Space> => {
  const space = await newSpace();
  for (const text of texts) {
    const body = JSON.stringify({kind: 'input', fields: {text}});
    const headers = {'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID()};
    await fetch(`${space.endpoint}/contributions`, {method: 'POST', headers, body});
    await accept(space);
  }
  return space;
};

/** Types, as a keystroke after what it needs was fetched. */
const write = async (form: SammenInputForm, text: string): Promise<void> => {
  await until(() => {
    control(form, 'text').value = text;
    control(form, 'text').dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    return parts(form, '[part=similar]').length;
  });
};

const look = async (form: SammenInputForm): Promise<void> => {
  part(form, '[part=look-for-similar]').click();
  await shows(form, '.told');
};

const items = (form: SammenInputForm): (string | null | undefined)[] =>
  parts(form, '[part=similar-item] blockquote').map(({textContent}) => textContent);

const looked = async (...texts: string[]): Promise<{form: SammenInputForm; address: FaultyAddress}> => {
  const address = await faultyAddress(await talking(...texts), 'none');
  const form = await openForm(address.endpoint);
  await write(form, DRAFT);
  await look(form);
  return {form, address};
};

const asked = async (address: FaultyAddress): Promise<string[]> =>
  (await address.arrivals()).filter(({path}) => path.endsWith('/similar')).map(({body}) => body);

describe('What others have written', () => {
  beforeEach(() => {
    freshPage();
    localStorage.clear();
  });

  it('is not offered for a few letters, nor where nothing is published', async () => {
    const form = await openForm((await newSpace()).endpoint);
    await write(form, DRAFT);
    const forms = sampleSpace('x').forms.map((one) => ({...one, published: false}));
    const closed = await openForm((await newSpace({forms})).endpoint);
    await fill(closed, {text: DRAFT});
    await fill(closed, {text: `${DRAFT}.`});
    expect(parts(closed, '[part=similar]')).to.eql([]);
    await fill(form, {text: ''});
    await until(() => !parts(form, '[part=similar]').length);
    await fill(form, {text: 'Bænke'});
    await form.updateComplete;
    expect(parts(form, '[part=similar]')).to.eql([]);
  });

  it('is asked for by nobody but the citizen, and then with nothing but the text', async () => {
    const address = await faultyAddress(await talking(WRITTEN), 'none');
    const form = await openForm(address.endpoint);
    await write(form, DRAFT);
    await fill(form, {name: 'Hemmelig Hansen', email: 'hemmelig@example.dk'});
    expect(await asked(address)).to.eql([]);
    await look(form);
    expect((await asked(address)).map((body) => JSON.parse(body) as unknown)).to.eql([{kind: 'input', text: DRAFT}]);
    expect(items(form)).to.eql([WRITTEN]);
  });

  it('is shown below what one writes, which does not move, and tells before what happens to it', async () => {
    const form = await openForm((await talking(WRITTEN)).endpoint);
    const top = control(form, 'text').getBoundingClientRect().top;
    await write(form, DRAFT);
    const button = part(form, '[part=look-for-similar]');
    expect(part(form, `#${button.getAttribute('aria-describedby')}`).textContent?.trim()).to.equal(
      'Så sendes din tekst til kommunen, som leder efter lignende bidrag. Den bliver ikke gemt.',
    );
    await look(form);
    expect(control(form, 'text').getBoundingClientRect().top).to.equal(top);
    expect(part(form, '[part=similar]').getBoundingClientRect().top).to.be.above(control(form, 'text').getBoundingClientRect().bottom - 1);
    expect(control(form, 'text').value).to.equal(DRAFT);
  });

  it('is said to assistive technology once, and keeps the focus where it is', async () => {
    const {form} = await looked(WRITTEN);
    await until(() => document.querySelector('[role=status]')?.textContent === 'Det ligner noget, andre har skrevet');
    await expect(form).to.be.accessible();
    const lines = (await outline(form)).split('\n').map((line) => line.trim());
    expect(lines.filter((line) => /^(group "Lign|button)/.test(line) && !/Send bidrag/.test(line))).to.eql([
      'group "Lignende bidrag"',
      'button "Se, om andre har skrevet det samme" (Så sendes din tekst til kommunen, som leder efter lignende bidrag. Den bliver ikke gemt.)',
      `button "Støt i stedet støttet 0 gange" (${WRITTEN})`,
      'button "Skjul"',
    ]);
  });

  it('can be supported instead, once and back, with a token of its own', async () => {
    const {form} = await looked(WRITTEN);
    const count = (): string | null | undefined => part(form, '[part=support] .count').textContent;
    const support = async (times: string): Promise<void> => {
      part(form, '[part=support]').click();
      await until(() => count() === times);
    };
    await support('1');
    expect(part(form, '[part=support]').getAttribute('aria-pressed')).to.equal('true');
    const [key = ''] = Object.keys(localStorage);
    expect(key).to.match(/^sammen-support:[\da-f-]{36}$/);
    expect(localStorage.getItem(key)).to.match(/^[\w-]{16,64}$/);
    await support('0');
    expect([localStorage.length, part(form, '[part=support]').getAttribute('aria-pressed')]).to.eql([0, 'false']);
  });

  it('says so where support does not arrive, and counts it once when it did without a word', async () => {
    const {form, address} = await looked(WRITTEN);
    await address.become('cut');
    part(form, '[part=support]').click();
    await shows(form, '[part=similar] .failure');
    expect(localStorage.length).to.equal(0);
    await address.become('none');
    part(form, '[part=support]').click();
    await until(() => part(form, '[part=support] .count').textContent === '1');
  });

  it('is linked to on the wall where the page has one', async () => {
    const {form} = await looked(WRITTEN);
    expect(parts(form, '[part=similar-item] a')).to.eql([]);
    const wall = document.body.appendChild(document.createElement('sammen-input-wall'));
    form.requestUpdate();
    await form.updateComplete;
    const {href} = part<HTMLAnchorElement>(form, '[part=similar-item] a');
    wall.remove();
    expect(new URLSearchParams(new URL(href).hash.slice(1)).get('sammen-wall')).to.match(/^kind=input&id=[\da-f-]{36}$/);
  });

  it('can be put away, with the focus back on the button', async () => {
    const {form} = await looked(WRITTEN);
    parts(form, '[part=similar] > button').at(-1)?.click();
    await until(() => !items(form).length);
    expect(focused() === part(form, '[part=look-for-similar]')).to.equal(true);
  });

  it('may be nothing, and nothing keeps one from sending', async () => {
    const {form, address} = await looked('En café i forsamlingshuset');
    expect(part(form, '.told').textContent).to.equal('Vi fandt ikke noget, der ligner. Send endelig dit bidrag.');
    await address.become('error');
    await look(form);
    await until(() => parts(form, '.told')[0]?.textContent === 'Vi kunne ikke lede lige nu. Du kan sende dit bidrag alligevel.');
    await address.become('none');
    send(form);
    await codeOn(form);
    expect((await stored(address.space))[0]?.body).to.equal(DRAFT);
  });

  it('is not asked with a CPR number', async () => {
    const {form, address} = await looked(WRITTEN);
    await write(form, `${DRAFT}, ring til 311299-1234`);
    part(form, '[part=look-for-similar]').click();
    await until(() => parts(form, '.told')[0]?.textContent?.includes('CPR-nummer'));
    expect(await asked(address)).to.have.length(1);
    expect(items(form)).to.eql([]);
  });

  it('raises the client when it is supported, so that others on the page read again', async () => {
    const {form, address} = await looked(WRITTEN);
    const before = clientFor(address.endpoint)?.revision ?? 0;
    part(form, '[part=support]').click();
    await until(() => (clientFor(address.endpoint)?.revision ?? 0) > before);
  });
});
