import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {build} from 'esbuild';
import {under, use, type Block} from './blocks.js';
import {real} from './host.js';
import {closePages, open, says, shown, type Open, SIDE_BY_SIDE} from './place.js';

const [script, placeholder] = under('front', 'The two lines') as [Block, Block];
const loader = under('spa', 'Elements that come later');
const [inShadow] = under('spa', 'Inside a shadow root') as [Block];
const [component] = under('spa', 'React') as [Block];

/** A page's own content, for what a portal's scripts put into it. */
const main: Block = {file: '', heading: '', line: 0, language: 'html', code: '<main></main>'};
const blockOf = (code: string): Block => ({...main, language: 'js', code});

const add = ({page}: Open, html: string): Promise<void> =>
  page.evaluate((text) => document.querySelector('main')?.insertAdjacentHTML('beforeend', text), html);

/** A portal made with React, whose state is set from outside by an event. */
const portal = async (): Promise<Block> => {
  const app = `
    import {useEffect, useState} from 'react';
    import {createRoot} from 'react-dom/client';
    ${use(component)}
    const App = () => {
      const [state, set] = useState({view: 'vision', level: '2', more: true});
      useEffect(() => addEventListener('state', ({detail}) => set(detail)), []);
      if (state.view === 'vision') return <Vision level={state.level} />;
      if (state.view === 'form') return <sammen-input-form />;
      return <div data-sammen="vision-card">{state.more && <p>Kommunens vision</p>}</div>;
    };
    createRoot(document.querySelector('main')).render(<App />);`;
  const {outputFiles} = await build({
    stdin: {contents: app, loader: 'jsx', resolveDir: '.'},
    ...{bundle: true, write: false, jsx: 'automatic', format: 'iife', define: {'process.env.NODE_ENV': '"production"'}},
  });
  return blockOf(outputFiles[0]?.text ?? '');
};

const setState = ({page}: Open, detail: Record<string, unknown>): Promise<void> =>
  page.evaluate((state) => void dispatchEvent(new CustomEvent('state', {detail: state})), detail);

export const portals = (): void => {
  describe('embedding/spa.md', SIDE_BY_SIDE, () => {
    after(closePages);

    it('has a line that is enough for what is added later, and added again', async () => {
      const side = await open([...loader, main]);
      await add(side, '<sammen-pejlemaerke-list></sammen-pejlemaerke-list>' + real(placeholder.code));
      await side.page.locator('sammen-pejlemaerke-list [part=list]').nth(1).waitFor();
      await side.page.evaluate(() => {
        const widget = document.querySelector('sammen-pejlemaerke-list');
        widget?.remove();
        document.body.prepend(widget ?? '');
      });
      await side.page.locator('body > sammen-pejlemaerke-list [part=list]').waitFor();
      assert.deepEqual(side.console, []);
    });

    it('says that an attribute is followed on the tag, and not on the placeholder', async () => {
      const side = await open([...loader, main]);
      await add(side, '<sammen-vision-card></sammen-vision-card><div data-sammen="vision-card"></div>');
      await side.page.locator('sammen-vision-card h2[part=heading]').nth(1).waitFor();
      await side.page.evaluate(() => {
        document.querySelector('[data-sammen]')?.setAttribute('data-sammen-heading-level', '4');
        document.querySelector('sammen-vision-card')?.setAttribute('heading-level', '4');
      });
      await side.page.locator('main > sammen-vision-card h4[part=heading]').waitFor();
      assert.equal(await side.page.locator('div > sammen-vision-card h2[part=heading]').count(), 1);
    });

    it('has lines for a shadow root, whose widget is not found without the call', async () => {
      const side = await open([script, inShadow, main]);
      await shown(side, 'vision-card');
      assert.deepEqual(
        (await side.events()).map(({type, tag}) => [type, tag]),
        [['sammen-ready', 'sammen-vision-card']],
      );
      const mistake = (pasted: string): string => pasted.replace(/window\.sammen.*/, '');
      const silent = await open([script, inShadow, main, placeholder], {mistake});
      await shown(silent, 'pejlemaerke-list');
      assert.equal(await silent.page.locator('sammen-vision-card [part=heading]').count(), 0);
    });

    it('tells what is in the console without an endpoint', async () => {
      const side = await open([script, inShadow, main], {mistake: (pasted) => pasted.replace(/ data-endpoint="[^"]*"/, '')});
      await says(side, 'spa', '<sammen-vision-card>: no usable endpoint address');
    });

    it('has a component for React that follows its properties, a form that keeps what was written, and a placeholder that fails', async () => {
      const side = await open([script, await portal(), main]);
      await side.page.locator('sammen-vision-card h2[part=heading]').waitFor();
      await setState(side, {view: 'vision', level: '4'});
      await side.page.locator('sammen-vision-card h4[part=heading]').waitFor();

      await setState(side, {view: 'form'});
      await side.page.getByLabel('Hvad vil du sige?').fill('Skrevet før jeg gik');
      await side.page.waitForFunction(() => sessionStorage.length);
      await setState(side, {view: 'vision'});
      await shown(side, 'vision-card');
      await setState(side, {view: 'form'});
      await side.page.waitForFunction(
        () => document.querySelector('sammen-input-form')?.shadowRoot?.querySelector('textarea')?.value === 'Skrevet før jeg gik',
      );
      assert.deepEqual(side.console, []);

      await setState(side, {view: 'placeholder', more: true});
      await shown(side, 'vision-card');
      const failed = side.page.waitForEvent('pageerror');
      await setState(side, {view: 'placeholder', more: false});
      assert.match((await failed).message, /Failed to execute 'removeChild' on 'Node'/);
    });

    it('says how the widgets’ links end, and that <base> leads none away from the page', async () => {
      const side = await open([script, {...main, code: '<base href="/"><main></main>'}]);
      await add(side, '<sammen-input-form></sammen-input-form>');
      await side.page.evaluate(() => void (location.hash = 'sammen-form=initiative'));
      await side.page.getByRole('heading', {name: 'Start et initiativ'}).waitFor();
      await side.page.getByRole('link', {name: 'Giv dit bidrag'}).click();
      await side.page.getByRole('heading', {name: 'Giv dit bidrag'}).waitFor();
      assert.match(side.page.url(), /\/side-\d+\/#sammen-form=input$/);
    });
  });
};
