import assert from 'node:assert/strict';
import {appendFileSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../../site/root.js';
import {pasted, withNonce, WORDS} from './cells.js';
import {CHANGE, shows, showing, until, type Cells, type State} from './expect.js';
import type {HostPage} from './host.js';
import type {Setting} from './setting.js';
import type {Tab} from './tabs.js';

const CARD = '<sammen-vision-card><p class="fallback">Ring til os</p></sammen-vision-card>';
const CARD_SHOWN = {'vision-card': WORDS['vision-card'] ?? ''};

/** Pages that demand the release to the byte, under each policy: what was changed on its way does not run. */
export const integrity = (setting: Setting): Cells => {
  const {host, endpoint, files, usual, strict} = setting;
  const [hash = ''] = /integrity="[^"]+"/.exec(readFileSync(join(root, 'dist', 'cdn', 'integrity.txt'), 'utf8')) ?? [];
  const given = `${hash} crossorigin data-endpoint="${endpoint}"`;
  const changed = (file: string): string => host.release((folder) => appendFileSync(join(folder, `${file}.js`), CHANGE));
  const demanding = (at: string, attributes = given): string => pasted(at, attributes, 'defer', 'sammen-verified.js');

  const POLICIES: Record<string, (at: string) => Omit<HostPage, 'body'>> = {
    'usual policy': (at) => ({policy: usual, scripts: demanding(at)}),
    "nonce and 'strict-dynamic'": (at) => withNonce(setting, demanding(at)),
    // The hashes are demanded by script elements, and their addresses by a policy that the page has to name.
    "'self' and Trusted Types": (at) => ({
      policy: strict.replace('trusted-types lit-html', 'trusted-types lit-html sammen'),
      scripts: demanding(new URL(at).pathname),
    }),
  };

  /** Takes longer than a file that is fetched anew after its refusal. */
  const fetches = `(async () => { for (const _ of '12345') await fetch('${endpoint}/visions?lang=da'); })()`;
  const refused = async (tab: Tab, page: HostPage, told: RegExp): Promise<void> => {
    await tab.open(host.page(page));
    const isTold = (heard: string[]): boolean => heard.some((what) => told.test(what));
    const isOver = (state: State): boolean => isTold(state.heard) || showing(CARD_SHOWN)(state);
    await until(tab, 'telling that a file was changed', isOver);
    await tab.read(fetches);
    const state = await until(tab, 'telling that a file was changed', isOver);
    assert.ok(!state.changed, 'the changed file ran');
    assert.ok(isTold(state.heard), `heard only ${state.heard.join()}`);
    assert.ok(state.fallback, 'the fallback is gone');
  };

  const refusal = /^console\.error: sammen-vision-card: unknown, missing or changed/;
  const cells: Cells = {};
  for (const [name, head] of Object.entries(POLICIES)) {
    cells[`integrity, every byte as released, ${name}`] = (tab) =>
      shows(tab, host.page({...head(name.includes('self') ? host.release() : files), body: CARD}), CARD_SHOWN);
    // `en` is fetched later, if ever: what is not as released must not be there to be fetched.
    for (const file of ['core', 'vision-card', 'en']) {
      cells[`integrity, ${file}.js changed, ${name}`] = (tab) => refused(tab, {...head(changed(`sammen/${file}`)), body: CARD}, refusal);
    }
  }
  cells['integrity, a policy that does not name what is demanded'] = (tab) =>
    refused(tab, {policy: strict, scripts: demanding(new URL(host.release()).pathname), body: CARD}, refusal);
  cells['integrity, sammen-verified.js changed'] = (tab) =>
    refused(tab, {policy: usual, scripts: demanding(changed('sammen-verified')), body: CARD}, /^error: <script .*sammen-verified\.js/);
  cells['integrity, core.js changed, with <sammen-endpoint>'] = (tab) =>
    refused(
      tab,
      {policy: usual, scripts: demanding(changed('sammen/core')), body: `<sammen-endpoint url="${endpoint}">${CARD}</sammen-endpoint>`},
      refusal,
    );
  cells['integrity, links.js changed, with data-links'] = (tab) =>
    refused(
      tab,
      {
        ...{policy: usual, scripts: demanding(changed('sammen/links'), `${given} data-links`)},
        body: `<p><a class="fallback" href="${endpoint}/embed/vision-card">Ring til os</a></p>`,
      },
      /^console\.error: links: /,
    );
  cells['control: a changed core.js runs where nothing demands it'] = async (tab) => {
    const page = {policy: usual, scripts: pasted(changed('sammen/core'), `data-endpoint="${endpoint}"`), body: CARD};
    assert.ok((await shows(tab, host.page(page), CARD_SHOWN)).changed);
  };
  return cells;
};
