import {expect} from '@open-wc/testing';
import {clientFor} from '../../src/endpoint.js';
import type {Widget} from '../../src/widget.js';
import type {Fault} from './wtr-faults.js';
import {
  faultyAddress,
  focused,
  freshPage,
  impatient,
  newSpace,
  part,
  parts,
  place,
  says,
  shows,
  textOf,
  until,
  type FaultyAddress,
} from './wtr-page.js';
import {failing, listening, showsFallback, type Promised} from './wtr-promises.js';

const NO_CONNECTION = 'Indholdet kunne ikke hentes. Måske er der ingen forbindelse lige nu.';
const OUR_FAULT = 'Indholdet kan ikke vises lige nu. Fejlen er vores, ikke din.';
const TOO_LATE = 'Det tog for lang tid at hente indholdet. Din forbindelse er måske langsom.';
const FALLBACK = '<p><a href="https://proeve.example/">Læs det på kommunens side</a></p>';

interface Case {
  fault: Fault;
  when: string;
  kind: string;
  words: string;
}

const CASES: Case[] = [
  {fault: 'refused', when: 'nobody answers at the address', kind: 'network', words: NO_CONNECTION},
  {fault: 'reset', when: 'the connection breaks', kind: 'network', words: NO_CONNECTION},
  {fault: 'redirect', when: 'the endpoint sends it elsewhere', kind: 'network', words: NO_CONNECTION},
  {fault: 'slow', when: 'no answer comes in time', kind: 'timeout', words: TOO_LATE},
  {fault: 'html', when: 'a page comes instead of an answer', kind: 'contract', words: OUR_FAULT},
  {fault: 'truncated', when: 'half an answer comes', kind: 'contract', words: OUR_FAULT},
  {fault: 'shape', when: 'an answer of another shape comes', kind: 'contract', words: OUR_FAULT},
  {fault: 'error', when: 'the endpoint has an error of its own', kind: 'server', words: OUR_FAULT},
];

/** Milliseconds after which a test gives an answer up that never comes; and the citizen's patience again. */
const SOON = 250;
const PATIENT = 15_000;

/** Holds a widget that reads when it is shown to what it promises when it cannot. */
export const bearsFaults = (promised: Promised): void => {
  describe(`<${promised.tag}> that cannot read`, () => {
    beforeEach(freshPage);
    for (const one of CASES) describe(`because ${one.when}`, () => faults(promised, one));
    addresses(promised);
    keepsContent(promised);
    waiting(promised);
  });
};

interface Placed {
  widget: Widget;
  address: FaultyAddress;
  kind: string;
}

const placed = async ({tag}: Promised, fault: Fault, fallback = ''): Promise<Placed> => {
  const address = await faultyAddress(await newSpace(), fault);
  if (fault === 'slow') impatient(address.endpoint, SOON);
  const error = failing();
  const widget = await place(tag, {endpoint: address.endpoint}, {fallback});
  const {kind} = await error;
  await shows(widget, '[part=failure]');
  return {widget, address, kind};
};

const faults = (promised: Promised, {fault, kind, words}: Case): void => {
  it('says so in plain words, in a group that is named, and offers to try again', async () => {
    const {widget} = await placed(promised, fault);
    expect(part(widget, '[part=failure] p').textContent).to.equal(words);
    expect(part(widget, '[part=retry]').textContent).to.equal('Prøv igen');
    await expect(widget).to.be.accessible();
  });

  it('keeps what the page brought, and tells the page', async () => {
    const {widget, kind: told} = await placed(promised, fault, FALLBACK);
    expect([showsFallback(widget), told]).to.eql([true, kind]);
  });

  it('shows its content when it is tried again and works', async () => {
    const {widget, address} = await placed(promised, fault);
    await address.become('none');
    impatient(address.endpoint, PATIENT);
    part(widget, '[part=retry]').click();
    await says(widget, promised.words.da);
    expect(parts(widget, '[part=failure]')).to.eql([]);
  });
};

const addresses = (promised: Promised): void => {
  for (const endpoint of ['http://andre.example/x', 'https://bruger:kode@andre.example/x', 'javascript:alert(1)', 'https://']) {
    it(`asks nobody when the endpoint is ${endpoint}, says so to the editor and keeps the fallback`, async () => {
      let widget: Widget | undefined;
      const errors = await listening('error', async () => {
        widget = await place(promised.tag, {endpoint}, {fallback: FALLBACK});
        await shows(widget, '[part=failure]');
      });
      expect([...new Set(errors)]).to.eql([`<${promised.tag}>: no usable endpoint address`]);
      expect(widget && showsFallback(widget)).to.equal(true);
      expect(performance.getEntriesByType('resource').filter(({name}) => name.includes('andre.example'))).to.eql([]);
    });
  }
};

const keepsContent = (promised: Promised): void => {
  it('keeps the content that it has when reading again fails, until it works again', async () => {
    const address = await faultyAddress(await newSpace(), 'none');
    const widget = await place(promised.tag, {endpoint: address.endpoint});
    await says(widget, promised.words.da);
    await address.become('error');
    clientFor(address.endpoint)?.raise();
    await shows(widget, '[part=failure]');
    expect(textOf(widget)).to.include(promised.words.da);
    await address.become('none');
    part(widget, '[part=retry]').click();
    await until(() => !parts(widget, '[part=failure]').length);
    expect(textOf(widget)).to.include(promised.words.da);
  });

  it('keeps the focus while it tries again, says that it failed once more, and gives the focus to what comes', async () => {
    const {widget, address} = await placed(promised, 'error');
    const retry = part(widget, '[part=retry]');
    const said = (): string => document.querySelector('[role=status]')?.textContent ?? '';
    retry.focus();
    retry.click();
    await until(() => said() === OUR_FAULT);
    expect(focused()).to.equal(retry);
    await address.become('none');
    retry.click();
    await says(widget, promised.words.da);
    await until(() => focused()?.part.contains('heading'));
  });

  it('finds no fault while it is off the page, and has its content when it is back', async () => {
    const {endpoint} = await newSpace();
    const widget = await place(promised.tag, {endpoint});
    await says(widget, promised.words.da);
    const page = widget.parentElement;
    const errors = await listening('error', async () => {
      widget.remove();
      widget.requestUpdate();
      await widget.updateComplete;
    });
    page?.append(widget);
    await widget.updateComplete;
    expect([errors, parts(widget, '[part=failure]').length, textOf(widget).includes(promised.words.da)]).to.eql([[], 0, true]);
  });

  it('drops another endpoint’s content at once', async () => {
    const [good, slow] = [await newSpace(), await faultyAddress(await newSpace(), 'slow')];
    const widget = await place(promised.tag, {endpoint: good.endpoint});
    await says(widget, promised.words.da);
    widget.setAttribute('endpoint', slow.endpoint);
    await shows(widget, '[part=waiting]');
    expect(textOf(widget)).not.to.include(promised.words.da);
    await slow.become('none');
  });
};

const waiting = (promised: Promised): void => {
  const waits = async (fallback: string): Promise<{widget: Widget; address: FaultyAddress}> => {
    const address = await faultyAddress(await newSpace(), 'slow');
    const widget = await place(promised.tag, {endpoint: address.endpoint}, {fallback});
    await widget.updateComplete;
    return {widget, address};
  };

  it('shows what the page brought while it waits, and its content instead when it comes', async () => {
    const {widget, address} = await waits(FALLBACK);
    expect(showsFallback(widget)).to.equal(true);
    await address.become('none');
    await says(widget, promised.words.da);
    expect(showsFallback(widget)).to.equal(false);
  });

  it('takes for nothing what editors leave behind: a hard space, an empty paragraph', async () => {
    for (const [fallback, count] of Object.entries({'&nbsp;': 1, '<p>&nbsp;</p>': 1, '<p><br></p>': 1, '<p><a href="/">x</a></p>': 0})) {
      const {widget, address} = await waits(fallback);
      expect(parts(widget, '[part=waiting]'), fallback).to.have.length(count);
      await address.become('none');
    }
  });
};
