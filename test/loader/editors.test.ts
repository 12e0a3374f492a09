import {expect} from '@open-wc/testing';
import {newSpace, until} from '../support/wtr-page.js';
import {closePages, pageOf, script} from './frame.js';

const VISION = 'Her er der plads til alle.';

// What somebody can write who may edit a page and not its template.
describe('The loader, in what an editor has written', () => {
  afterEach(closePages);

  it('keeps the endpoint that stands around a placeholder', async () => {
    const [around, outside] = [await newSpace(), await newSpace()];
    const page = await pageOf(
      script(`data-endpoint="${outside.endpoint}"`),
      `<sammen-endpoint url="${around.endpoint}"><div data-sammen="vision-card"></div></sammen-endpoint>`,
    );
    await page.says('sammen-vision-card', VISION);
    expect(page.document.querySelector('sammen-vision-card')?.hasAttribute('endpoint')).to.equal(false);
  });

  for (const hostile of [
    'data-sammen-onclick="top.hit = 1"',
    'data-sammen-onfocus="top.hit = 1"',
    'data-sammen-ONCLICK="top.hit = 1"',
    'data-sammen-style="color:red"',
  ]) {
    it(`makes no attribute of ${hostile}`, async () => {
      const {endpoint} = await newSpace();
      const page = await pageOf(script(`data-endpoint="${endpoint}"`), `<div data-sammen="vision-card" ${hostile}></div>`);
      await page.says('sammen-vision-card', VISION);
      const widget = page.document.querySelector<HTMLElement>('sammen-vision-card');
      expect(widget?.getAttributeNames().filter((name) => /^on|style/.test(name))).to.eql([]);
    });
  }

  it('would run a script if it did', async () => {
    const page = await pageOf('', '<div></div>');
    const bare = page.document.createElement('sammen-vision-card');
    bare.setAttribute('onclick', 'document.title = "hit"');
    page.document.body.append(bare);
    bare.click();
    expect(page.document.title).to.equal('hit');
  });

  describe('with links to the endpoint’s own pages of widgets', () => {
    const link = (href: string): string => `<p><a href="${href}">Læs visionen</a></p>`;

    it('makes widgets of them where the page has opted in, the link as fallback', async () => {
      const {endpoint} = await newSpace();
      const page = await pageOf(
        script(`data-endpoint="${endpoint}" data-links`),
        link(`${endpoint}/embed/vision-card?heading-level=3&onclick=x`),
      );
      await page.says('sammen-vision-card', VISION);
      const widget = page.document.querySelector('p sammen-vision-card');
      expect([widget?.shadowRoot?.querySelector('[part=heading]')?.localName, widget?.hasAttribute('onclick')]).to.eql(['h3', false]);
      expect(widget?.querySelector('a')?.textContent).to.equal('Læs visionen');
    });

    const left: [string, (endpoint: string) => string, string][] = [
      ['the page has not opted in', (endpoint) => link(`${endpoint}/embed/vision-card`), ''],
      ['they lead to another endpoint', () => link('https://elsewhere.invalid/api/x/embed/vision-card'), 'data-links'],
      ['the address only begins like the endpoint’s', (endpoint) => link(`${endpoint}x/embed/vision-card`), 'data-links'],
      ['there is no such widget', (endpoint) => link(`${endpoint}/embed/visionskort`), 'data-links'],
      ['they are the fallback in a widget', (at) => `<sammen-timeline>${link(`${at}/embed/vision-card`)}</sammen-timeline>`, 'data-links'],
      ['they stand in a sentence', (endpoint) => `<p>Se <a href="${endpoint}/embed/vision-card">visionen</a>.</p>`, 'data-links'],
    ];
    for (const [when, body, optIn] of left) {
      it(`leaves them when ${when}`, async () => {
        const {endpoint} = await newSpace();
        const other = '<sammen-pejlemaerke-list></sammen-pejlemaerke-list>';
        const page = await pageOf(script(`data-endpoint="${endpoint}" ${optIn}`), body(endpoint) + other);
        await until(() => page.text('sammen-pejlemaerke-list'));
        expect([page.document.querySelectorAll('p > a').length, page.document.querySelectorAll('sammen-vision-card').length]).to.eql([
          1, 0,
        ]);
      });
    }
  });
});
