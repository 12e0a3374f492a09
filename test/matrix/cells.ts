import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {EVERY} from '../support/every-widget.js';
import {shows, type Cells} from './expect.js';
import type {HostPage} from './host.js';
import type {Setting} from './setting.js';

/** Every widget, and words of the space's that it shows. */
export const WORDS: Record<string, string> = Object.fromEntries(Object.entries(EVERY).map(([name, {words}]) => [name, words]));

/** How an editor writes a widget into a page. */
const FORMS: Record<string, {optIn?: string; write(name: string, endpoint: string): string}> = {
  tag: {write: (name) => `<sammen-${name}><p class="fallback">Ring til os</p></sammen-${name}>`},
  placeholder: {write: (name) => `<div data-sammen="${name}"><p class="fallback">Ring til os</p></div>`},
  link: {optIn: 'data-links', write: (name, endpoint) => `<p><a class="fallback" href="${endpoint}/embed/${name}">Ring til os</a></p>`},
};

/** Every widget of a page, as tags. */
export const TAGS = Object.keys(WORDS)
  .map((name) => FORMS.tag?.write(name, ''))
  .join('');

/** A page's policy and its scripts. */
type Head = Omit<HostPage, 'body'>;

/** The line that a webmaster pastes. */
export const pasted = (at: string, attributes: string, how = 'defer', file = 'sammen.js'): string =>
  `<script ${how} src="${at}/${file}" ${attributes}></script>`;

/** Where the files are allowed by a nonce alone. */
export const withNonce = ({usual}: Setting, scripts: string): Head => {
  const nonce = randomUUID();
  return {nonce, scripts, policy: usual.replace(/script-src [^;]*/, `script-src 'nonce-${nonce}' 'strict-dynamic'`)};
};

/** Where the files are on the page's own origin, and nothing is allowed but what docs/embedding/csp.md says. */
export const strictly = ({host, strict}: Setting, attributes: string, release = host.release()): Head => ({
  policy: strict,
  scripts: pasted(new URL(release).pathname, attributes),
});

/** How the loader comes into a page; `attributes` are those of the pasted line. */
const WAYS: Record<string, (setting: Setting, attributes: string) => Head> = {
  deferred: ({files, usual}, attributes) => ({policy: usual, scripts: pasted(files, attributes)}),
  async: ({files, usual}, attributes) => ({policy: usual, scripts: pasted(files, attributes, 'async')}),
  'injected late': ({files, usual}, attributes) => ({
    policy: usual,
    scripts: `<script src="/late.js" data-src="${files}/sammen.js" ${attributes}></script>`,
  }),
  'loaded twice': ({files, usual}, attributes) => ({policy: usual, scripts: pasted(files, attributes).repeat(2)}),
  "nonce and 'strict-dynamic'": (setting, attributes) => withNonce(setting, pasted(setting.files, attributes)),
  "'self' and Trusted Types": (setting, attributes) => strictly(setting, attributes),
};

/** Each form in each way, with every widget on the page. */
export const matrix = (setting: Setting): Cells => {
  const {host, endpoint} = setting;
  const cells: Cells = {};
  for (const [form, {optIn = '', write}] of Object.entries(FORMS)) {
    const body = Object.keys(WORDS)
      .map((name) => write(name, endpoint))
      .join('');
    for (const [way, head] of Object.entries(WAYS)) {
      const url = host.page({...head(setting, `data-endpoint="${endpoint}" ${optIn}`), body});
      cells[`${form}, ${way}`] = async (tab) => {
        const {trustedTypes, widgets} = await shows(tab, url, WORDS);
        assert.equal(widgets, Object.keys(WORDS).length, 'each widget is there once');
        return way.includes('Trusted Types') && !trustedTypes
          ? 'this browser does not implement Trusted Types: that part of the policy has no effect'
          : undefined;
      };
    }
  }
  const own =
    '<sammen-fact-list><script type="application/json">{"title": "Tal", "items": [{"text": "Står her"}]}</script></sammen-fact-list>';
  const url = host.page({...strictly(setting, ''), body: own});
  cells["content in the page, 'self' and Trusted Types"] = (tab) => shows(tab, url, {'fact-list': 'Står her'});
  return cells;
};
