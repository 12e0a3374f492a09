import {expect} from '@open-wc/testing';
import {EVERY} from '../support/every-widget.js';
import {newSpace, until} from '../support/wtr-page.js';
import {closePages, pageOf, script, type Page} from './frame.js';

/** The reads of an endpoint so far, each with the moment it began; and the moment in which the core was there. */
const timesOf = ({window}: Page, endpoint: string): {reads: [string, number][]; core: number} => {
  const entries = window.performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const reads = entries.filter(({name}) => name.startsWith(endpoint)).map(({name, startTime}) => [name.slice(endpoint.length), startTime]);
  return {reads: reads as [string, number][], core: entries.find(({name}) => name.endsWith('/core.js'))?.responseEnd ?? 0};
};

describe('What a widget reads first', () => {
  afterEach(closePages);

  const READERS = Object.entries(EVERY).filter(([, {reads}]) => reads.length);

  for (const [name, {words, reads: expected}] of READERS) {
    it(`is asked for once, beside the code of ${name}`, async () => {
      const {endpoint} = await newSpace();
      const page = await pageOf(script(`data-endpoint="${endpoint}"`), `<div data-sammen="${name}"></div>`);
      await page.says(`sammen-${name}`, words);
      const {reads, core} = timesOf(page, endpoint);
      const first = reads.filter(([path]) => path !== '/changes');
      expect(first.map(([path]) => path).sort()).to.eql([...expected].sort());
      for (const [, began] of first) expect(began).to.be.below(core);
    });
  }

  it('is asked for once by all widgets that read the same', async () => {
    const {endpoint} = await newSpace();
    const page = await pageOf(
      script(`data-endpoint="${endpoint}/"`),
      READERS.map(([name]) => `<sammen-${name}></sammen-${name}>`).join(''),
    );
    await Promise.all(READERS.map(([name, {words}]) => page.says(`sammen-${name}`, words)));
    expect(
      timesOf(page, endpoint)
        .reads.map(([path]) => path)
        .filter((path) => path !== '/changes')
        .sort(),
    ).to.eql([...new Set(READERS.flatMap(([, {reads}]) => reads))].sort());
  });

  it('is nothing where a widget reads nothing before it is asked', async () => {
    const {endpoint} = await newSpace();
    const page = await pageOf(script(`data-endpoint="${endpoint}"`), '<div data-sammen="receipt"></div>');
    await page.says('sammen-receipt', 'Kode');
    expect(timesOf(page, endpoint).reads).to.eql([]);
  });

  it('is asked for in the language of the widget', async () => {
    const {endpoint} = await newSpace();
    const page = await pageOf(script(`data-endpoint="${endpoint}"`), '<div lang="en"><sammen-vision-card></sammen-vision-card></div>');
    await page.says('sammen-vision-card', 'There is room for everyone here.');
    expect(timesOf(page, endpoint).reads).to.have.length(1);
  });

  it('is asked for again by who tries again', async () => {
    const {endpoint} = await newSpace();
    const missing = `${endpoint}-missing`;
    const page = await pageOf(script(`data-endpoint="${missing}"`), '<sammen-vision-card></sammen-vision-card>');
    await page.says('sammen-vision-card', 'Prøv igen');
    page.document.querySelector('sammen-vision-card')?.shadowRoot?.querySelector('button')?.click();
    await until(() => timesOf(page, missing).reads.length === 2);
    // Both said by the widget; nothing was left to the page as a rejection that nobody handled.
    await until(() => page.errors.length === 2);
    expect(page.errors.every((error) => error.startsWith('<sammen-vision-card>: GET '))).to.equal(true);
  });

  it('is left to the widget to refuse when it has no address', async () => {
    const page = await pageOf(script(), '<sammen-vision-card endpoint="https://"></sammen-vision-card>');
    await page.says('sammen-vision-card', 'Prøv igen');
    expect(page.errors).to.eql(['<sammen-vision-card>: no usable endpoint address']);
  });
});
