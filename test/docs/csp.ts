import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {under, type Block} from './blocks.js';
import {closePages, fallback, open, says, shown, type Open, SIDE_BY_SIDE} from './place.js';

const LINES = under('front', 'The two lines');
const [, placeholder] = LINES;
const WIDGET = placeholder ? [placeholder] : [];
const SAME = under('csp', "Everything is on the page's own host");
const ELSEWHERE = under('csp', 'Files and endpoint are elsewhere');
const THEME = under('csp', 'A theme');
const NONCE = under('csp', 'A nonce and strict-dynamic');
const TYPES = under('csp', 'Trusted Types');

const accent = ({page}: Open): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--sammen-accent'));

const works = async (side: Open): Promise<void> => {
  await shown(side, 'pejlemaerke-list');
  assert.deepEqual([await side.violations(), side.console], [[], []]);
};

/** Another script that is made with Lit: it takes the name first. */
const other: Block = {file: '', heading: '', language: 'js', code: "trustedTypes.createPolicy('lit-html', {createHTML: String});", line: 0};

export const policies = (): void => {
  describe('embedding/csp.md', SIDE_BY_SIDE, () => {
    after(closePages);

    it('has a policy for one host under which a contribution is sent with no violation', async () => {
      const side = await open([...SAME, ...LINES], {at: 'own', mistake: (pasted) => pasted.replace('"pejlemaerke-list"', '"input-form"')});
      await shown(side, 'input-form');
      await side.page.getByLabel('Hvad vil du sige?').fill('Under en streng politik');
      await side.page.locator('sammen-input-form [part=send]').click();
      await side.page.locator('sammen-input-form [part=ticket]').waitFor();
      assert.deepEqual([await side.violations(), side.console], [[], []]);
    });

    it('has a policy for files and endpoint elsewhere that is enough', async () => {
      await works(await open([...ELSEWHERE, ...LINES]));
    });

    it('says what a theme needs', async () => {
      const side = await open([...THEME, ...WIDGET]);
      await works(side);
      await side.page.waitForFunction(() => getComputedStyle(document.documentElement).getPropertyValue('--sammen-accent'));
    });

    for (const [how, mistake] of [
      ['with strict-dynamic', undefined],
      ['without', (pasted: string) => pasted.replace(" 'strict-dynamic'", '')],
    ] as const) {
      it(`has a nonce that reaches everything, ${how}`, async () => {
        const side = await open([...NONCE, ...WIDGET], {mistake});
        await works(side);
        await side.page.waitForFunction(() => getComputedStyle(document.documentElement).getPropertyValue('--sammen-accent'));
      });
    }

    it('says how two that use Lit share a page that lists its policies', async () => {
      await works(await open([...TYPES, other, ...LINES]));
      const refused = await open([...TYPES, other, ...LINES], {mistake: (pasted) => pasted.replace(" 'allow-duplicates'", '')});
      await says(refused, 'csp', 'sammen-pejlemaerke-list: unknown, missing or changed');
    });

    it('tells what one sees when the policy lacks something', async () => {
      const without = (what: string) => ({mistake: (pasted: string) => pasted.replace(what, '')});

      const script = await open([...ELSEWHERE, ...LINES], without(' script-src https://your-server.dk;'));
      assert.deepEqual([await fallback(script), script.console, await script.violations()], [true, [], ['script-src-elem']]);

      const connect = await open([...ELSEWHERE, ...LINES], without('; connect-src https://your-server.dk'));
      await says(connect, 'csp', '<sammen-pejlemaerke-list>: GET https://your-server.dk/api/aalborg/pejlemaerker: no answer');
      assert.ok(await fallback(connect));

      const types = await open([...SAME, ...LINES], {at: 'own', ...without(' trusted-types lit-html')});
      await works(types);
      const none = await open([...SAME, ...LINES], {at: 'own', mistake: (pasted) => pasted.replace('types lit-html', 'types another')});
      await says(none, 'csp', 'sammen-pejlemaerke-list: unknown, missing or changed');
      assert.ok(await fallback(none));

      const style = await open([...THEME, ...WIDGET], without('; style-src https://your-server.dk'));
      await says(style, 'csp', 'aalborg: unknown, missing or changed');
      await shown(style, 'pejlemaerke-list');
      assert.equal(await accent(style), '');
    });
  });
};
