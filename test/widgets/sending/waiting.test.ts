import {expect, oneEvent} from '@open-wc/testing';
import type {SammenInputForm} from '../../../src/widgets/input-form/input-form.js';
import type {Fault} from '../../support/wtr-faults.js';
import {focused, freshPage, part, shows, stored, until, type FaultyAddress} from '../../support/wtr-page.js';
import {codeOn, control, fill, send, TEXT} from '../input-form/form.js';
import {keys, press, written} from './written.js';

describe('A contribution', () => {
  beforeEach(freshPage);

  describe('that waits', () => {
    const waiting = async (fault: Fault = 'error'): Promise<{form: SammenInputForm; address: FaultyAddress}> => {
      const both = await written(fault);
      send(both.form);
      await shows(both.form, '.outgoing');
      return both;
    };

    it('has the focus at its heading, and is accessible', async () => {
      const {form} = await waiting();
      await until(() => focused()?.textContent === 'Dit bidrag venter på at blive sendt');
      await expect(form).to.be.accessible();
    });

    it('is sent by itself when there is an answer again, and says so', async () => {
      const {form, address} = await waiting();
      await address.become('none');
      expect(await codeOn(form)).to.have.length(26);
      const region = await until(() => document.querySelector('body > [role=status]'));
      await until(() => region.textContent === 'Tak. Vi har modtaget dit bidrag');
      expect(await stored(address.space)).to.have.length(1);
    });

    it('says so in the language of the page', async () => {
      const {form, address} = await waiting();
      form.closest('main')?.setAttribute('lang', 'en');
      await until(() => form.locale === 'en');
      await address.become('none');
      const title = (await shows(form, '.outgoing .sent [part=heading]')).textContent;
      const region = await until(() => document.querySelector('body > [role=status]'));
      await until(() => region.textContent === title);
      expect(title).not.to.contain('Tak');
    });

    it('is told to the page when it is received', async () => {
      const event = oneEvent(document, 'sammen-contribution-sent');
      const {address} = await waiting();
      await address.become('none');
      expect((await event) as Event).to.have.property('kind', 'input');
    });

    it('goes from the page when its code has been saved', async () => {
      const {form, address} = await waiting();
      await address.become('none');
      await codeOn(form);
      await press(form, '[part=done]');
      await until(() => !form.shadowRoot?.querySelector('.outgoing') && !localStorage.length);
    });

    it('can be deleted, and brought back', async () => {
      const {form, address} = await waiting();
      await press(form, '[part=remove]');
      await press(form, '[part=restore]');
      await shows(form, '.outgoing blockquote');
      await press(form, '[part=remove]');
      await shows(form, '[part=restore]');
      await address.become('none');
      await until(() => localStorage.length === 0);
      expect(await stored(address.space)).to.have.length(0);
    });

    it('counts once, as it was changed, when it is changed before it has arrived', async () => {
      const {form, address} = await waiting();
      await press(form, '[part=change]');
      await until(() => control(form, 'text').value === TEXT);
      expect(form.shadowRoot?.querySelector('.outgoing')).to.equal(null);
      await address.become('none');
      await fill(form, {text: `${TEXT} Tak.`});
      send(form);
      await codeOn(form);
      expect((await stored(address.space)).map(({body}) => body)).to.eql([`${TEXT} Tak.`]);
      expect(await keys(address)).to.have.length(1);
    });

    it('counts once, as it was, when it had arrived before it was changed, and the change can be sent as another', async () => {
      const {form, address} = await waiting('cut');
      await press(form, '[part=change]');
      await until(() => control(form, 'text').value === TEXT);
      await address.become('none');
      await fill(form, {text: 'Og en lampe, tak.'});
      send(form);
      await codeOn(form);
      expect(part(form, '.outgoing blockquote').textContent).to.equal(TEXT);
      expect((await stored(address.space)).map(({body}) => body)).to.eql([TEXT]);
      await press(form, '[part=reuse]');
      await until(() => control(form, 'text').value === 'Og en lampe, tak.');
      send(form);
      await shows(form, '.sent .steps');
      expect((await stored(address.space)).map(({body}) => body)).to.eql(['Og en lampe, tak.', TEXT]);
    });
  });
});
