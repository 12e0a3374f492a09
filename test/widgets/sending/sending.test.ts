import {expect, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {Fault} from '../../support/wtr-faults.js';
import {focused, freshPage, impatient, outline, part, parts, says, shows, stored, until} from '../../support/wtr-page.js';
import {codeOn, control, draftIn, fill, send, TEXT} from '../input-form/form.js';
import {keys, posts, written} from './written.js';

const NO_CONNECTION = 'Der er ingen forbindelse lige nu.';
const TOO_LATE = 'Der kom ikke svar i tide.';
const OUR_FAULT = 'Noget gik galt hos os.';

describe('A contribution', () => {
  beforeEach(freshPage);

  describe('that is sent', () => {
    it('is stored as it was written, with contact details apart', async () => {
      const {form, address} = await written('none', {text: `  ${TEXT} `, place: 'Parken', name: 'Bo', email: 'bo@eksempel.dk'});
      send(form);
      await codeOn(form);
      const [one, ...more] = await stored(address.space);
      expect(more).to.eql([]);
      expect(one).to.include({kind: 'input', body: TEXT, place: 'Parken', status: 'waiting'});
      expect(one?.contact).to.eql({name: 'Bo', email: 'bo@eksempel.dk'});
    });

    it('gives a receipt with a code of 26 characters, and moves the focus to it', async () => {
      const {form} = await written('none');
      send(form);
      expect(await codeOn(form)).to.match(/^[0-9A-HJKMNP-TV-Z]{26}$/);
      await until(() => focused() === part(form, '[part=heading]'));
      expect(focused()?.textContent).to.equal('Tak. Vi har modtaget dit bidrag');
      await expect(form).to.be.accessible();
    });

    it('gives a receipt that assistive technology can read', async () => {
      const {form} = await written('none');
      send(form);
      const code = await codeOn(form);
      await until(() => focused() === part(form, '[part=heading]'));
      const lines = (await outline(form)).split('\n').map((line) => line.trim());
      expect(lines.filter((line) => /^(heading|button|link)/.test(line))).to.eql([
        'heading "Tak. Vi har modtaget dit bidrag" focused level=2',
        'button "Kopiér koden"',
        'button "Kopiér et link"',
        'button "Print"',
        'link "Gem som fil"',
        'link "Følg dit bidrag"',
        'button "Skriv et til"',
      ]);
      expect(lines).to.include(code.slice(0, 5));
    });

    it('is told to the page, with its kind and nothing personal', async () => {
      const {form} = await written('none', {text: TEXT, name: 'Bo', email: 'bo@eksempel.dk'});
      const event = oneEvent(document, 'sammen-contribution-sent');
      send(form);
      const told = Object.entries(await event).filter(([name]) => name !== 'isTrusted');
      expect(told).to.eql([['kind', 'input']]);
    });

    it('can be sent with Enter in a line of text', async () => {
      const {form} = await written('none');
      control(form, 'place').focus();
      await sendKeys({press: 'Enter'});
      expect(await codeOn(form)).to.have.length(26);
    });

    it('links to its receipt, with the code in the fragment only', async () => {
      const {form} = await written('none');
      form.setAttribute('receipt-url', '/kvittering?x=1');
      send(form);
      const code = await codeOn(form);
      const link = new URL(part<HTMLAnchorElement>(form, '.sent a:not([download])').href);
      expect(link.hash.replace(/[^0-9A-Z]/g, '')).to.equal(code);
      expect(link.href.split('#')[0]).to.equal(`${location.origin}/kvittering?x=1`);
    });

    it('leaves no draft behind', async () => {
      const {form} = await written('none');
      expect(draftIn()).to.be.a('string');
      send(form);
      await codeOn(form);
      expect(draftIn()).to.equal(undefined);
    });

    it('leaves an empty form for the next one, under another key', async () => {
      const {form, address} = await written('none');
      send(form);
      await codeOn(form);
      parts(form, '.sent button').at(-1)?.click();
      await shows(form, 'form');
      expect(control(form, 'text').value).to.equal('');
      await fill(form, {text: 'Og en lampe, tak.'});
      send(form);
      await codeOn(form);
      expect((await stored(address.space)).map(({body}) => body)).to.eql(['Og en lampe, tak.', TEXT]);
      expect(await keys(address)).to.have.length(2);
    });
  });

  describe('that is under way', () => {
    it('is not sent again when the button is pressed again', async () => {
      const {form, address} = await written('none');
      await address.become('slow');
      send(form);
      await says(form, 'Sender …');
      send(form);
      await form.updateComplete;
      send(form);
      await address.become('none');
      await codeOn(form);
      expect([(await posts(address)).length, (await stored(address.space)).length]).to.eql([1, 1]);
    });
  });

  const CASES: [what: string, fault: Fault, words: string][] = [
    ['nobody answers', 'refused', NO_CONNECTION],
    ['the connection breaks', 'reset', NO_CONNECTION],
    ['it arrives, but the answer is lost', 'cut', NO_CONNECTION],
    ['no answer comes in time', 'slow', TOO_LATE],
    ['a page comes instead of a receipt', 'html', OUR_FAULT],
    ['half a receipt comes', 'truncated', OUR_FAULT],
    ['the endpoint has an error of its own', 'error', OUR_FAULT],
  ];
  for (const [what, fault, words] of CASES) {
    describe(`that does not get through because ${what}`, () => {
      it('waits above an empty form, with why and what becomes of it', async () => {
        const {form} = await written(fault);
        send(form);
        expect((await shows(form, '.outgoing [part=failure]')).textContent).to.equal(words);
        expect(part(form, '.outgoing blockquote').textContent).to.equal(TEXT);
        expect(part(form, '.outgoing .muted').textContent).to.match(/^Det er gemt på denne enhed/);
        await until(() => control(form, 'text').value === '');
      });

      it('is stored once when it is tried again, under the same key', async () => {
        const {form, address} = await written(fault);
        send(form);
        await shows(form, '.outgoing');
        impatient(address.endpoint, 15_000);
        await address.become('none');
        part(form, '[part=retry]').click();
        await codeOn(form);
        expect((await stored(address.space)).map(({body}) => body)).to.eql([TEXT]);
        expect(await keys(address)).to.have.length(1);
      });
    });
  }
});
