import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {SammenInputForm} from '../../../src/widgets/input-form/input-form.js';
import {sampleSpace} from '../../support/sample.js';
import {
  faultyAddress,
  focused,
  freshPage,
  newSpace,
  outline,
  part,
  parts,
  stored,
  until,
  type FaultyAddress,
} from '../../support/wtr-page.js';
import {codeOn, control, fill, openForm, send, summary, TEXT} from './form.js';

const posts = async (address: FaultyAddress): Promise<number> => (await address.arrivals()).filter(({method}) => method === 'POST').length;

/** A form whose requests are counted. */
const counted = async (): Promise<{form: SammenInputForm; address: FaultyAddress}> => {
  const address = await faultyAddress(await newSpace(), 'none');
  return {form: await openForm(address.endpoint), address};
};

const CASES: [what: string, answers: Record<string, string>, words: string[]][] = [
  ['nothing is written', {text: ''}, ['Udfyld »Hvad vil du sige?«']],
  ['too little is written', {text: 'ab'}, ['Skriv mindst 3 tegn i »Hvad vil du sige?«']],
  ['too much is written', {text: 'æ'.repeat(2001)}, ['Skriv højst 2.000 tegn i »Hvad vil du sige?«']],
  ['a CPR number is written', {text: 'Jeg er 311299-1234'}, ['Fjern CPR-nummeret fra »Hvad vil du sige?«. Skriv aldrig CPR-numre her']],
  ['half an e-mail is written', {text: TEXT, email: 'navn@'}, ['Skriv e-mailen helt ud, for eksempel navn@eksempel.dk']],
  [
    'two answers are wrong',
    {text: 'ab', place: 'Hos 311299-1234'},
    ['Skriv mindst 3 tegn i »Hvad vil du sige?«', 'Fjern CPR-nummeret fra »Sted«. Skriv aldrig CPR-numre her'],
  ],
];

describe('A form that cannot be sent', () => {
  beforeEach(freshPage);

  for (const [what, answers, words] of CASES) {
    describe(`because ${what}`, () => {
      it('says so on top, in plain words, and moves the focus there', async () => {
        const {form} = await counted();
        await fill(form, answers);
        send(form);
        expect(await summary(form)).to.eql(words);
        await form.updateComplete;
        expect(focused() === part(form, '[part=error-summary]')).to.equal(true);
      });

      it('keeps what is written, and sends nothing', async () => {
        const {form, address} = await counted();
        await fill(form, answers);
        send(form);
        await summary(form);
        expect(Object.keys(answers).map((name) => control(form, name).value)).to.eql(Object.values(answers));
        expect(await posts(address)).to.equal(0);
      });
    });
  }

  const faulty = async (): Promise<SammenInputForm> => {
    const form = await openForm((await newSpace()).endpoint);
    await fill(form, {text: '', place: 'Hos 311299-1234'});
    send(form);
    await summary(form);
    return form;
  };

  it('is accessible', async () => {
    await expect(await faulty()).to.be.accessible();
  });

  it('tells assistive technology what is wrong, on top and at each control', async () => {
    const lines = (await outline(await faulty())).split('\n').filter((line) => /alert|link ".*»|textbox "(Hvad|Sted)/.test(line));
    expect(lines.map((line) => line.trim())).to.eql([
      'alert "Der er noget, du skal rette" focused',
      'link "Udfyld »Hvad vil du sige?«"',
      'link "Fjern CPR-nummeret fra »Sted«. Skriv aldrig CPR-numre her"',
      'textbox "Hvad vil du sige?" invalid required (Skriv med dine egne ord. Fejl: Udfyld »Hvad vil du sige?«)',
      'textbox "Sted (valgfrit)" invalid (Fejl: Fjern CPR-nummeret fra »Sted«. Skriv aldrig CPR-numre her)',
    ]);
  });

  it('leads from the summary to the control with Enter', async () => {
    const form = await faulty();
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Enter'});
    expect(focused() === control(form, 'place')).to.equal(true);
    expect(location.hash).to.equal('');
  });

  it('can be sent when it is put right', async () => {
    const form = await faulty();
    await fill(form, {text: TEXT, place: 'Parken'});
    send(form);
    expect(await codeOn(form)).to.have.length(26);
    expect(parts(form, '[part=error-summary]')).to.eql([]);
  });

  describe('because something may be a CPR number', () => {
    const asked = async (): Promise<{form: SammenInputForm; address: FaultyAddress}> => {
      const {form, address} = await counted();
      await fill(form, {text: 'Bus 311299 1234 kører ikke'});
      send(form);
      await summary(form);
      return {form, address};
    };

    it('asks, and sends nothing', async () => {
      const {form, address} = await asked();
      expect(await summary(form)).to.eql([
        'Er der et CPR-nummer i »Hvad vil du sige?«? Så fjern det. Er det noget andet, så send bare igen',
      ]);
      expect(await posts(address)).to.equal(0);
    });

    it('sends when it is sent again, marked for whoever reads it', async () => {
      const {form, address} = await asked();
      send(form);
      await codeOn(form);
      expect((await stored(address.space)).map(({flags}) => flags)).to.eql([['cpr-maybe']]);
    });

    it('asks again when the answer has changed', async () => {
      const {form, address} = await asked();
      await fill(form, {text: 'Bus 311299 1235 kører ikke'});
      send(form);
      await summary(form);
      await form.updateComplete;
      expect(await posts(address)).to.equal(0);
    });
  });

  it('shows at the field what the endpoint refuses, and keeps the text', async () => {
    const space = await newSpace();
    const form = await openForm(space.endpoint);
    await fill(form, {text: TEXT});
    const forms = sampleSpace('x').forms.map((one) => ({
      ...one,
      fields: one.fields.map((field) => (field.name === 'text' ? {...field, maxLength: 10} : field)),
    }));
    await newSpace({id: space.id, forms});
    send(form);
    await summary(form);
    // What the form asks for is read anew, and the words are those of what is asked now.
    await until(() => part(form, '[part=error-summary]').textContent?.includes('Skriv højst 10 tegn i »Hvad vil du sige?«') === true);
    expect([control(form, 'text').value, await stored(space)]).to.eql([TEXT, []]);
  });
});
