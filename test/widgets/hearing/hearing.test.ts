import {expect} from '@open-wc/testing';
import type {HearingContent} from '../../../server/src/content/shape.js';
import '../../../src/widgets/hearing/hearing.js';
import {left} from '../../../src/widgets/hearing/left.js';
import {accept, focused, freshPage, newSpace, part, parts, place, says, shows, textOf, until} from '../../support/wtr-page.js';

const TAG = 'sammen-hearing';
const endpointOf = async (): Promise<string> => (await newSpace()).endpoint;
const linksOf = (widget: Element): string[] => parts<HTMLAnchorElement>(widget, 'a').map(({hash}) => hash);
const minutes = (from: number): string => `${new Date(Date.now() + from * 60_000).toISOString().slice(0, 16)}:00Z`;
const one = (more: Partial<HearingContent>): HearingContent => ({
  ...{id: 'stier', title: {da: 'Stier'}, summary: {da: 'Hvor skal de gå?'}, kind: 'hearing', form: 'hearing-answer'},
  ...{opens: minutes(-60), closes: minutes(600), sections: [], documents: []},
  ...more,
});

describe('A hearing', () => {
  beforeEach(freshPage);
  afterEach(() => void (location.hash = ''));

  it('leads to its form as a whole, and with each section chosen', async () => {
    const widget = await place(TAG, {endpoint: await endpointOf(), hearing: 'lokalplan'});
    await says(widget, 'Der kommer en park.');
    expect(linksOf(widget)).to.include('#sammen-form=hearing-answer&hearing=lokalplan');
    expect(linksOf(widget)).to.include('#sammen-form=hearing-answer&hearing=lokalplan&section=lokalplan.trafik');
    expect(part(widget, '[part=deadline]').textContent).to.contain('Svar senest 1. december 2098');
  });

  it('has nothing to answer while it is coming, and none of its form is offered', async () => {
    const widget = await place(TAG, {endpoint: await endpointOf(), hearing: 'budget'});
    await says(widget, 'Åbner 1. januar 2098');
    expect(linksOf(widget).join()).not.to.contain('sammen-form');
  });

  it('that is closed shows the reply and leads to the report', async () => {
    const {endpoint} = await newSpace();
    const widget = await place(TAG, {endpoint, hearing: 'bibliotek'});
    await says(widget, 'Det får åbent til klokken 20.');
    expect(linksOf(widget).join()).not.to.contain('sammen-form');
    expect(parts<HTMLAnchorElement>(widget, 'a').map(({href}) => href)).to.include(`${endpoint}/hearings/bibliotek/report?lang=da`);
  });

  it('says that answers are withheld', async () => {
    const widget = await place(TAG, {endpoint: await endpointOf(), hearing: 'skoler'});
    await says(widget, 'Svarene bliver ikke vist for andre.');
  });

  it('says so where the answers that it counted are not public any more', async () => {
    const space = await newSpace();
    const {endpoint} = space;
    const send = (path: string, body: object): Promise<Response> =>
      fetch(`${endpoint}/${path}`, {
        method: 'POST',
        headers: {'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID()},
        body: JSON.stringify(body),
      });
    const fields = {hearing: 'lokalplan', section: 'lokalplan.trafik', text: 'Vejen er for smal.'};
    const {code} = (await (await send('contributions', {kind: 'hearing-answer', fields})).json()) as {code: string};
    await accept(space);
    const widget = await place(TAG, {endpoint, hearing: 'lokalplan'});
    const opener = await shows(widget, '[aria-expanded=false]');
    await send('receipts/withdraw', {code});
    opener.click();
    await says(widget, 'Der er ingen svar at læse her lige nu.');
    expect(textOf(widget)).not.to.contain('Henter');
    await expect(widget).to.be.accessible();
  });

  it('is one of a list where several are open, and the address names it', async () => {
    const widget = await place(TAG, {endpoint: await endpointOf()});
    await shows(widget, '[part=item]');
    expect(parts(widget, '[part=item]').length).to.equal(2);
    location.hash = '#sammen-hearing=skoler';
    await says(widget, 'Svar på høringen');
    location.hash = '#sammen-form=hearing-answer-closed';
    await says(widget, 'Skolernes navne');
    expect(parts(widget, '[part=item]').length).to.equal(0);
  });

  it('is left for the list again with the back button', async () => {
    const widget = await place(TAG, {endpoint: await endpointOf()});
    (await shows<HTMLAnchorElement>(widget, 'a[href$="#sammen-hearing=skoler"]')).click();
    await says(widget, 'Svar på høringen');
    history.back();
    await says(widget, 'Åbne høringer');
    expect(parts(widget, '[part=item]').length).to.equal(2);
  });

  it('leaves the focus where it is when the address was another widget’s', async () => {
    const widget = await place(TAG, {endpoint: await endpointOf()});
    await shows(widget, '[part=item]');
    const elsewhere = document.createElement('button');
    widget.after(elsewhere);
    elsewhere.focus();
    const heard = (): Promise<unknown> => new Promise((done) => addEventListener('hashchange', done, {once: true}));
    for (const turn of [() => void (location.hash = '#sammen-wall=x'), () => history.back()]) {
      const change = heard();
      turn();
      await change;
    }
    await (widget as unknown as {updateComplete: Promise<boolean>}).updateComplete;
    expect(focused() === elsewhere).to.equal(true);
  });

  it('is shown at once where it is the only one that is open', async () => {
    const {endpoint} = await newSpace({hearings: [one({}), one({id: 'gammel', closes: minutes(-1)})]});
    const widget = await place(TAG, {endpoint});
    await says(widget, 'Svar på høringen');
    expect(part(widget, '[part=deadline]').textContent).to.match(/om (9|10) timer/);
  });

  it('is open by the endpoint’s clock and not by that of the device', async () => {
    const {endpoint} = await newSpace({hearings: [one({})]});
    const {now} = Date;
    Date.now = () => now() + 100 * 86_400_000;
    try {
      const widget = await place(TAG, {endpoint, hearing: 'stier'});
      await says(widget, 'Svar senest');
      expect(part(widget, '[part=deadline]').textContent).to.match(/om (9|10) timer/);
    } finally {
      Date.now = now;
    }
  });

  it('closes by itself when the deadline passes', async () => {
    const {endpoint} = await newSpace({hearings: [one({})]});
    const widget = await place(TAG, {endpoint, hearing: 'stier'});
    await says(widget, 'Svar på høringen');
    const {now} = Date;
    Date.now = () => now() + 86_400_000;
    try {
      (widget as HTMLElement & {requestUpdate(): void}).requestUpdate();
      await until(() => !linksOf(widget).join().includes('sammen-form'));
    } finally {
      Date.now = now;
    }
  });

  it('is empty where none is open', async () => {
    const {endpoint} = await newSpace({hearings: [one({closes: minutes(-1)})]});
    await says(await place(TAG, {endpoint}), 'Der er ingen høringer lige nu.');
  });
});

describe('What is left of a hearing', () => {
  const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];
  it('is said in days, then hours, then minutes', () => {
    expect(left('da', 13.9 * day)).to.equal('om 13 dage');
    expect(left('da', 47 * hour)).to.equal('om 47 timer');
    expect(left('da', 119 * minute)).to.equal('om 119 minutter');
    expect(left('da', 1)).to.equal('om 1 minut');
  });
});
