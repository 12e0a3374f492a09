import assert from 'node:assert/strict';
import {readFileSync, renameSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../../site/root.js';
import {pasted, strictly, TAGS, withNonce, WORDS} from './cells.js';
import {comesToShow, shows, until, type Cells} from './expect.js';
import type {Setting} from './setting.js';
import type {Tab} from './tabs.js';

const OTHER = '99.0.0';
const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {version: string};

/** Makes another version of a release. */
const renumber = (folder: string): void => {
  const loader = join(folder, 'sammen.js');
  const parts = readFileSync(loader, 'utf8').split(JSON.stringify(version));
  assert.equal(parts.length, 2, 'the loader says its version once');
  writeFileSync(loader, parts.join(JSON.stringify(OTHER)));
};

/** What a content management system does to the files, or two of its authors. */
export const files = ({host, endpoint, files, usual}: Setting): Cells => {
  const given = `data-endpoint="${endpoint}"`;
  const renamed = host.release((folder) => renameSync(join(folder, 'sammen.js'), join(folder, '7f3a.js')));
  const other = host.release(renumber);

  /** The first of two wins; of the second nothing is fetched but its loader. */
  const wins = async (tab: Tab, first: string, second: string, expected: string): Promise<void> => {
    const url = host.page({policy: usual, scripts: pasted(first, given) + pasted(second, given), body: TAGS});
    assert.equal((await shows(tab, url, WORDS)).version, expected);
    const fetched = (await tab.read("performance.getEntriesByType('resource').map(({name}) => name)")) as string[];
    const cores = fetched.filter((name) => name.endsWith('/sammen/core.js'));
    assert.deepEqual([...new Set(cores)], [`${first}/sammen/core.js`]);
    assert.deepEqual(
      fetched.filter((name) => name.startsWith(`${second}/sammen/`)),
      [],
    );
  };

  return {
    'a loader with another name': (tab) =>
      shows(tab, host.page({policy: usual, scripts: pasted(renamed, given).replace('sammen.js', '7f3a.js'), body: TAGS}), WORDS),
    'two versions at once, the released one first': (tab) => wins(tab, files, other, version),
    'two versions at once, the released one second': (tab) => wins(tab, other, files, OTHER),
  };
};

const WRITE = `(() => {
  const form = document.querySelector('sammen-input-form').shadowRoot;
  form.querySelector('textarea').value = 'Flere bænke ved stien.';
  form.querySelector('[part=send]').click();
})()`;

/** What is fetched later, the words of a language and what sends, comes through the policy, too. */
export const sending = (setting: Setting): Cells => {
  const {host, endpoint, files} = setting;
  const given = `data-endpoint="${endpoint}"`;
  const sends = (url: string, before: string, after: string) => async (tab: Tab) => {
    await tab.open(url);
    await until(tab, 'showing its form', ({texts}) => texts['input-form']?.includes(before) ?? false);
    await tab.read(WRITE);
    await comesToShow(tab, {'input-form': after});
  };
  const body = '<sammen-input-form></sammen-input-form>';
  const strict = host.page({...strictly(setting, given), body, lang: 'en'});
  const nonce = host.page({...withNonce(setting, pasted(files, given)), body, lang: 'ar'});
  return {
    "sending in English, 'self' and Trusted Types": sends(
      strict,
      'Write in your own words.',
      'Thank you. We have received your contribution',
    ),
    "sending in Arabic, nonce and 'strict-dynamic'": sends(nonce, 'اكتب بكلماتك.', 'شكرًا لكم. لقد استلمنا مساهمتكم'),
  };
};
