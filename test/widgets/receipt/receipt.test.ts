import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {Widget} from '../../../src/widget.js';
import {
  accept,
  answer,
  faultyAddress,
  focused,
  freshPage,
  newSpace,
  outline,
  part,
  parts,
  place,
  reject,
  says,
  shows,
  stored,
  until,
  type Space,
} from '../../support/wtr-page.js';
import {ask, followed, open, sent, TEXT, UNKNOWN} from './receipt.js';

const button = (widget: Widget, words: string): HTMLElement | undefined =>
  parts(widget, 'button').find(({textContent}) => textContent?.trim() === words);

describe('A receipt', () => {
  beforeEach(freshPage);

  describe('that is looked up', () => {
    it('tells by a typed code where the contribution is, and moves the focus there', async () => {
      const space = await newSpace();
      const code = await sent(space);
      const widget = await open(space.endpoint);
      part(widget, '#code').focus();
      await sendKeys({type: ` ${code.toLowerCase()} `});
      await sendKeys({press: 'Enter'});
      expect((await shows(widget, '.now strong')).textContent).to.equal('Venter på at blive læst');
      await until(() => focused() === part(widget, '[part=heading]'));
    });

    it('tells it by the fragment of the address', async () => {
      const space = await newSpace();
      location.hash = `sammen-receipt=${await sent(space)}`;
      const widget = await place('sammen-receipt', {endpoint: space.endpoint});
      await shows(widget, '[part=story]');
      expect(part(widget, '.words').textContent).to.equal(TEXT);
    });

    it('tells it by a link on the page', async () => {
      const space = await newSpace();
      const code = await sent(space);
      const widget = await open(space.endpoint);
      location.hash = `sammen-receipt=${code}`;
      await says(widget, 'Venter på at blive læst');
    });

    it('has no code in any address that is asked for', async () => {
      const address = await faultyAddress(await newSpace(), 'none');
      const code = await sent(address);
      const bare = code.replace(/-/g, '');
      const widget = await followed(address, code);
      button(widget, 'Træk bidraget tilbage')?.click();
      button(widget, 'Ja, træk det tilbage')?.click();
      await says(widget, 'Dit bidrag er trukket tilbage.');
      const asked = [
        ...(await address.arrivals()).map(({path}) => path),
        ...performance.getEntriesByType('resource').map(({name}) => name),
      ];
      expect(asked.filter((path) => path.replace(/-/g, '').includes(bare))).to.eql([]);
      expect((await address.arrivals()).filter(({body}) => body.replace(/-/g, '').includes(bare))).to.have.length(2);
    });

    it('is accessible', async () => {
      const space = await newSpace();
      await expect(await followed(space, await sent(space))).to.be.accessible();
    });

    it('tells assistive technology the story', async () => {
      const space = await newSpace();
      const widget = await followed(space, await sent(space));
      await until(() => focused() === part(widget, '[part=heading]'));
      const lines = (await outline(widget))
        .split('\n')
        .filter((line) => !/kl\. \d/.test(line))
        .map((line) => line.replace(/ fra \d.*/, ' fra en dag'));
      expect(`\n${lines.join('\n')}`).to.equal(`
heading "Følg dit bidrag" focused level=2
Dit bidrag fra en dag
strong
  Venter på at blive læst
En medarbejder læser dit bidrag, før andre kan se det. Du behøver ikke gøre mere.
list
  listitem
    Modtaget
    time
  listitem
    Venter på at blive læst
    time
group
  DisclosureTriangle "Det skrev du"
    Det skrev du
button "Træk bidraget tilbage"
button "Se et andet bidrag"`);
    });
  });

  describe('of a contribution that staff has read', () => {
    it('says that it is published', async () => {
      const space = await newSpace();
      const code = await sent(space);
      await accept(space);
      expect(part(await followed(space, code), '.now strong').textContent).to.equal('Vist for alle');
    });

    it('says that it is not, and why', async () => {
      const space = await newSpace();
      const code = await sent(space);
      await reject(space, 'personal-data', 'Navnet på en nabo står i teksten.');
      const widget = await followed(space, code);
      expect(part(widget, '.now strong').textContent).to.equal('Bliver ikke vist');
      expect(part(widget, 'ol').textContent).to.include('Navnet på en nabo står i teksten.');
    });

    it('shows the answer of the municipality', async () => {
      const space = await newSpace();
      const code = await sent(space);
      await accept(space);
      await answer(space, 'Der kommer tre bænke i maj.');
      const widget = await followed(space, code);
      expect(part(widget, '.answer').textContent).to.include('Der kommer tre bænke i maj.');
      expect(part(widget, '.answer [part=heading]').localName).to.equal('h3');
    });
  });

  describe('whose code is wrong', () => {
    const wrong = async (code: string): Promise<{widget: Widget; space: Awaited<ReturnType<typeof faultyAddress>>}> => {
      const space = await faultyAddress(await newSpace(), 'none');
      const widget = await open(space.endpoint);
      ask(widget, code);
      await shows(widget, '.error');
      return {widget, space};
    };

    it('says how long it is, and asks nobody, when it is too short', async () => {
      const {widget, space} = await wrong('ABC');
      expect(part(widget, '.error').textContent).to.equal('Koden er på 26 tegn. Skriv den, som den står på din kvittering.');
      expect(await space.arrivals()).to.eql([]);
    });

    it('says so when nobody knows it', async () => {
      const {widget} = await wrong(UNKNOWN);
      expect(part(widget, '.error').textContent).to.equal('Vi kender ikke koden. Se efter, om den er skrevet rigtigt.');
    });

    it('keeps what was typed, moves the focus back and is accessible', async () => {
      const {widget} = await wrong(UNKNOWN);
      await until(() => focused() === part(widget, '#code'));
      expect(part<HTMLInputElement>(widget, '#code').value).to.equal(UNKNOWN);
      expect(part(widget, '#code').getAttribute('aria-invalid')).to.equal('true');
      await expect(widget).to.be.accessible();
    });
  });

  describe('that is withdrawn', () => {
    const withdrawing = async (): Promise<{widget: Widget; space: Space; code: string}> => {
      const space = await newSpace();
      const code = await sent(space);
      const widget = await followed(space, code);
      button(widget, 'Træk bidraget tilbage')?.focus();
      await sendKeys({press: 'Enter'});
      return {widget, space, code};
    };

    it('asks first, in a dialog in front of everything', async () => {
      const {widget, space} = await withdrawing();
      expect(part(widget, 'dialog').matches(':modal')).to.equal(true);
      expect(await stored(space)).to.have.length(1);
      await expect(widget).to.be.accessible();
    });

    it('does nothing when the answer is no, and the focus is where it was', async () => {
      const {widget, space} = await withdrawing();
      button(widget, 'Nej, behold det')?.click();
      await until(() => focused() === button(widget, 'Træk bidraget tilbage'));
      expect((await stored(space))[0]?.status).to.equal('waiting');
    });

    it('does nothing when the dialog is left with Escape', async () => {
      const {widget, space} = await withdrawing();
      await sendKeys({press: 'Escape'});
      await until(() => !part<HTMLDialogElement>(widget, 'dialog').open);
      expect((await stored(space))[0]?.status).to.equal('waiting');
    });

    it('is gone when the answer is yes, with everything that was written', async () => {
      const {widget, space} = await withdrawing();
      button(widget, 'Ja, træk det tilbage')?.click();
      await says(widget, 'Dit bidrag er trukket tilbage. Det vises ikke længere, og dine kontaktoplysninger er slettet.');
      expect((await stored(space)).map(({status, body, contact}) => ({status, body, contact}))).to.eql([
        {status: 'withdrawn', body: '', contact: {}},
      ]);
    });

    it('is unknown afterwards', async () => {
      const {widget, code} = await withdrawing();
      button(widget, 'Ja, træk det tilbage')?.click();
      await says(widget, 'Dit bidrag er trukket tilbage.');
      ask(widget, code);
      await says(widget, 'Vi kender ikke koden.');
      expect(parts(widget, '[part=story]')).to.eql([]);
    });
  });
});
