import {expect} from '@open-wc/testing';
import {EVERY} from '../support/every-widget.js';
import {newSpace, until} from '../support/wtr-page.js';
import {closePages, LOADER, pageOf, script} from './frame.js';

const VISION = 'Her er der plads til alle.';
const GOALS = 'Stærke fællesskaber';

describe('The loader', () => {
  afterEach(closePages);

  describe('with a widget’s tag on the page', () => {
    it('makes the widget work', async () => {
      const {endpoint} = await newSpace();
      const page = await pageOf(script(), `<sammen-vision-card endpoint="${endpoint}"></sammen-vision-card>`);
      await page.says('sammen-vision-card', VISION);
      expect([page.warnings, page.errors]).to.eql([[], []]);
    });

    it('fetches itself, the core and the widget, and nothing else', async () => {
      const {endpoint} = await newSpace();
      const page = await pageOf(script(), `<sammen-vision-card endpoint="${endpoint}"></sammen-vision-card>`);
      await page.says('sammen-vision-card', VISION);
      expect(page.files()).to.eql(['sammen.js', 'sammen/core.js', 'sammen/vision-card.js']);
    });

    it('fetches one file more for each further widget', async () => {
      const {endpoint} = await newSpace();
      // Once it has its content, the wall fetches what its buttons do.
      const tags = Object.keys(EVERY).filter((name) => name !== 'input-wall');
      const page = await pageOf(script(`data-endpoint="${endpoint}"`), tags.map((name) => `<sammen-${name}></sammen-${name}>`).join(''));
      await Promise.all([page.says('sammen-pejlemaerke-list', GOALS), page.says('sammen-input-form', 'Giv dit bidrag')]);
      const files = ['sammen.js', ...['core', ...tags].map((name) => `sammen/${name}.js`).sort()];
      await until(() => page.files().length >= files.length);
      expect(page.files()).to.eql(files);
    });

    it('asks the endpoint, and no other host', async () => {
      const {endpoint} = await newSpace();
      const page = await pageOf(script(), `<sammen-vision-card endpoint="${endpoint}"></sammen-vision-card>`);
      await page.says('sammen-vision-card', VISION);
      const hosts = new Set(page.window.performance.getEntriesByType('resource').map(({name}) => new URL(name).origin));
      expect([...hosts].sort()).to.eql([location.origin, new URL(endpoint).origin].sort());
    });
  });

  it('fetches nothing more where there is no widget', async () => {
    const page = await pageOf(script(), '<p>Hej</p>');
    expect([page.files(), page.window.sammen?.version]).to.eql([['sammen.js'], '0.1.0']);
  });

  it('works as a script that is not deferred, before what it finds', async () => {
    const {endpoint} = await newSpace();
    const page = await pageOf(`<script src="${LOADER}"></script>`, `<sammen-vision-card endpoint="${endpoint}"></sammen-vision-card>`);
    await page.says('sammen-vision-card', VISION);
  });

  it('works when it is put in late, as tag managers do', async () => {
    const {endpoint} = await newSpace();
    const page = await pageOf('', `<sammen-vision-card></sammen-vision-card>`);
    const late = page.document.createElement('script');
    late.src = LOADER;
    late.dataset.endpoint = endpoint;
    page.document.head.append(late);
    await page.says('sammen-vision-card', VISION);
  });

  it('does no harm when it is there twice', async () => {
    const {endpoint} = await newSpace();
    const page = await pageOf(script(`data-endpoint="${endpoint}"`) + script(), '<div data-sammen="vision-card"></div>');
    await page.says('sammen-vision-card', VISION);
    expect(page.document.querySelectorAll('sammen-vision-card')).to.have.length(1);
    expect([page.warnings, page.errors]).to.eql([[], []]);
  });

  describe('with a placeholder on the page', () => {
    it('makes a widget of it, with its attributes and what it held as fallback', async () => {
      const {endpoint} = await newSpace();
      const placeholder = `<div data-sammen="vision-card" data-sammen-endpoint="${endpoint}" data-sammen-heading-level="4"><p>Læs mere</p></div>`;
      const page = await pageOf(script(), placeholder);
      await page.says('sammen-vision-card', VISION);
      const widget = page.document.querySelector('div > sammen-vision-card');
      expect(widget?.shadowRoot?.querySelector('[part=heading]')?.localName).to.equal('h4');
      expect(widget?.innerHTML).to.equal('<p>Læs mere</p>');
    });

    it('says once that nothing has that name, and leaves it alone, also when the page changes later', async () => {
      const page = await pageOf(script(), '<div data-sammen="visionskort"><p>Læs mere</p></div>');
      page.document.body.append(page.document.createElement('hr'));
      await until(() => page.errors.length);
      expect(page.errors).to.eql(['sammen-visionskort: unknown, missing or changed']);
      expect(page.document.querySelector('[data-sammen]')?.innerHTML).to.equal('<p>Læs mere</p>');
      expect(page.files()).to.eql(['sammen.js']);
    });
  });

  describe('with defaults in its tag', () => {
    it('gives them to every widget', async () => {
      const {endpoint} = await newSpace();
      const tags = '<sammen-vision-card></sammen-vision-card><sammen-pejlemaerke-list></sammen-pejlemaerke-list>';
      const page = await pageOf(script(`data-endpoint="${endpoint}" data-heading-level="3"`), tags);
      await Promise.all([page.says('sammen-vision-card', VISION), page.says('sammen-pejlemaerke-list', GOALS)]);
      const headings = [...page.document.querySelectorAll('body > [endpoint]')].map(
        (widget) => widget.shadowRoot?.querySelector('[part=heading]')?.localName,
      );
      expect(headings).to.eql(['h3', 'h3']);
    });

    it('leaves a widget’s own attributes', async () => {
      const {endpoint} = await newSpace();
      const tag = `<sammen-vision-card endpoint="${endpoint}" heading-level="5"></sammen-vision-card>`;
      const page = await pageOf(script('data-endpoint="https://andre.example/x" data-heading-level="3"'), tag);
      await page.says('sammen-vision-card', VISION);
      expect(page.document.querySelector('sammen-vision-card')?.shadowRoot?.querySelector('h5')).not.to.equal(null);
    });

    it('leaves the endpoint around a widget', async () => {
      const {endpoint} = await newSpace();
      const tag = `<sammen-endpoint url="${endpoint}"><sammen-vision-card></sammen-vision-card></sammen-endpoint>`;
      const page = await pageOf(script('data-endpoint="https://andre.example/x"'), tag);
      await page.says('sammen-vision-card', VISION);
      expect(page.document.querySelector('sammen-vision-card')?.getAttribute('endpoint')).to.equal(null);
    });

    it('fetches the theme that it names, and no theme otherwise', async () => {
      const themed = await pageOf(script('data-theme="aalborg"'), '');
      await until(() => themed.files().includes('sammen/themes/aalborg.css'));
      const plain = await pageOf(script(), '');
      expect(plain.files()).to.eql(['sammen.js']);
    });

    it('gives the theme’s colour to the widgets', async () => {
      const {endpoint} = await newSpace();
      const page = await pageOf(script(`data-endpoint="${endpoint}" data-theme="aalborg"`), '<sammen-vision-card></sammen-vision-card>');
      await page.says('sammen-vision-card', VISION);
      const widget = page.document.querySelector('sammen-vision-card');
      await until(() => widget && page.window.getComputedStyle(widget).getPropertyValue('--sammen-accent'));
    });
  });

  describe('after the page has loaded', () => {
    it('makes a widget work that comes later', async () => {
      const {endpoint} = await newSpace();
      const page = await pageOf(script(`data-endpoint="${endpoint}"`), '');
      page.document.body.insertAdjacentHTML('beforeend', '<section><sammen-vision-card></sammen-vision-card></section>');
      await page.says('sammen-vision-card', VISION);
    });

    it('makes a widget of a placeholder that comes later', async () => {
      const {endpoint} = await newSpace();
      const page = await pageOf(script(`data-endpoint="${endpoint}"`), '');
      page.document.body.insertAdjacentHTML('beforeend', '<section><div data-sammen="vision-card"></div></section>');
      await page.says('sammen-vision-card', VISION);
    });

    it('finds what is in a shadow root when it is told to look', async () => {
      const {endpoint} = await newSpace();
      const page = await pageOf(script(`data-endpoint="${endpoint}"`), '<div id="host"></div>');
      const root = page.document.querySelector('#host')?.attachShadow({mode: 'open'});
      if (!root) throw new Error('no host');
      root.innerHTML = '<sammen-vision-card></sammen-vision-card>';
      page.window.sammen?.scan(root);
      await until(() => root.querySelector('sammen-vision-card')?.shadowRoot?.textContent?.includes(VISION));
    });
  });
});

describe('What is built', () => {
  afterEach(closePages);

  const words = {en: ['There is room for everyone here.', 'Read the whole story'], ar: ['هنا مكان للجميع.', '']} as const;
  for (const lang of ['en', 'ar'] as const) {
    it(`speaks ${lang}, and fetches its words only where a page does`, async () => {
      const {endpoint} = await newSpace();
      const page = await pageOf(script(`data-endpoint="${endpoint}"`), '<sammen-vision-card></sammen-vision-card>', lang);
      await page.says('sammen-vision-card', words[lang][0]);
      const root = page.document.querySelector('sammen-vision-card')?.shadowRoot;
      expect(root?.querySelector('.widget')?.getAttribute('lang')).to.equal(lang);
      expect(page.files()).to.include(`sammen/${lang}.js`);
      expect(page.files()).not.to.include(`sammen/${lang === 'ar' ? 'en' : 'ar'}.js`);
    });
  }

  it('has every text in English, none in Danish, in a form with faults', async () => {
    const {endpoint} = await newSpace();
    const page = await pageOf(script(`data-endpoint="${endpoint}"`), '<sammen-input-form></sammen-input-form>', 'en');
    await page.says('sammen-input-form', 'Share your view');
    page.document.querySelector('sammen-input-form')?.shadowRoot?.querySelector<HTMLElement>('[part=send]')?.click();
    await until(() => page.document.querySelector('sammen-input-form')?.shadowRoot?.querySelector('[part=error-summary]'));
    expect(page.text('sammen-input-form')).not.to.match(/[æøåÆØÅ]|valgfrit|Ret |Udfyld/);
  });

  it('sends a contribution', async () => {
    const {endpoint} = await newSpace();
    const page = await pageOf(script(`data-endpoint="${endpoint}"`), '<sammen-input-form></sammen-input-form>');
    await page.says('sammen-input-form', 'Giv dit bidrag');
    const root = page.document.querySelector('sammen-input-form')?.shadowRoot;
    const text = root?.querySelector('textarea');
    if (!root || !text) throw new Error('no form');
    text.value = 'Flere bænke ved stien.';
    root.querySelector<HTMLElement>('[part=send]')?.click();
    await page.says('sammen-input-form', 'Tak. Vi har modtaget dit bidrag');
    expect(page.files().filter((name) => /sending|later/.test(name))).to.eql(['sammen/later.js', 'sammen/sending.js']);
  });
});
