import {expect, oneEvent} from '@open-wc/testing';
import type {SammenErrorEvent} from '../../../src/events.js';
import type {Fault} from '../../support/wtr-faults.js';
import {faultyAddress, freshPage, impatient, newSpace, part, says, shows, textOf} from '../../support/wtr-page.js';
import {ask, open, sent} from './receipt.js';

describe('A receipt that cannot be looked up', () => {
  beforeEach(freshPage);
  const NO_CONNECTION = 'Indholdet kunne ikke hentes. Måske er der ingen forbindelse lige nu.';
  const OUR_FAULT = 'Indholdet kan ikke vises lige nu. Fejlen er vores, ikke din.';
  const CASES: [fault: Fault, kind: string, words: string][] = [
    ['refused', 'network', NO_CONNECTION],
    ['slow', 'timeout', 'Det tog for lang tid at hente indholdet. Din forbindelse er måske langsom.'],
    ['html', 'contract', OUR_FAULT],
    ['truncated', 'contract', OUR_FAULT],
    ['shape', 'contract', OUR_FAULT],
    ['error', 'server', OUR_FAULT],
  ];
  for (const [fault, kind, words] of CASES) {
    it(`says so in plain words, keeps the code and works when tried again (${fault})`, async () => {
      const address = await faultyAddress(await newSpace(), 'none');
      const code = await sent(address);
      const widget = await open(address.endpoint);
      await address.become(fault);
      if (fault === 'slow') impatient(address.endpoint, 250);
      const error = oneEvent(document, 'sammen-error');
      ask(widget, code);
      expect((await shows(widget, '[part=failure] p')).textContent).to.equal(words);
      expect(((await error) as unknown as SammenErrorEvent).kind).to.equal(kind);
      expect(part<HTMLInputElement>(widget, '#code').value).to.equal(code);
      impatient(address.endpoint, 15_000);
      await address.become('none');
      part(widget, '[part=retry]').click();
      await says(widget, 'Venter på at blive læst');
      expect(textOf(widget)).not.to.include(words);
    });
  }
});
