// What a designer takes along from the theme editor: the theme's file, the link, and the design tokens.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {correctionsOf} from '../../stories/theming/corrections.js';
import {dtcgOf, type Resolved} from '../../stories/theming/dtcg.js';
import {colourFrom, cssOf, NAMES, read, schemesOf, themeIn, written} from '../../stories/theming/theme.js';
import {faultsIn} from './design-tokens.js';
import {openWidgets} from './widgets-page.js';

const FILES = readdirSync('stories/themes').filter((file) => file !== 'hostile.css');
const fileOf = (name: string): string => readFileSync(`stories/themes/${name}`, 'utf8');

let page: Page;
let browser: Browser;
before(async () => {
  ({page, browser} = await openWidgets());
});
after(() => browser.close());

const resolved = (css: string, how: 'sheet' | 'properties'): Promise<Resolved> =>
  page.evaluate(([text, way]) => window.measuring.resolvedWith(text, way), [css, how] as const);

describe('The tokens of the editor', () => {
  it('are those that the library reads', () => {
    const documented = [...readFileSync('src/theme/tokens.ts', 'utf8').matchAll(/@cssprop --sammen-([\w-]+)/g)].map(([, name]) => name);
    assert.deepEqual(NAMES.toSorted(), documented.toSorted());
  });
});

describe('The copied theme file', () => {
  for (const name of FILES) {
    it(`has the form of ${name}, and gives the same colours, type and sizes`, async () => {
      const copied = cssOf(themeIn(fileOf(name)), /\/\* (.*) \*\//.exec(fileOf(name))?.[1]);
      assert.equal(copied.replace(/\n/g, ''), fileOf(name).replace(/\n/g, ''));
      const theirs = await resolved(fileOf(name), 'sheet');
      assert.deepEqual(await resolved(copied, 'sheet'), theirs);
      assert.deepEqual(await resolved(copied, 'properties'), theirs, 'and as the editor shows it');
    });
  }

  it('gives others where it says something else: the control', async () => {
    const file = fileOf('aalborg.css');
    const other = await resolved(file.replace('#0d3b80', '#ffd600'), 'sheet');
    assert.notDeepEqual(other.light.accent, (await resolved(file, 'sheet')).light.accent);
  });
});

describe('The link to a theme', () => {
  const always = (): boolean => true;

  it('holds all of it', () => {
    for (const name of FILES) assert.deepEqual(read(written(themeIn(fileOf(name))), always), themeIn(fileOf(name)));
  });

  it('holds nothing that ends the rule, fetches something, or is no token', () => {
    const bad = 'accent:red;ink:url(https://elsewhere.invalid);paper:#fff}*{color:red;line:#ddd\\;radius:1px/*;place:9px;space:4px';
    assert.deepEqual(read(bad, always), {space: '4px'});
  });

  it('holds what CSS takes, and nothing else', () => {
    assert.deepEqual(
      read('ink:#123;radius:much', (property, value) => property === 'color' && value === '#123'),
      {ink: '#123'},
    );
  });
});

describe('A colour of a theme', () => {
  it('is one for both schemes, or one for each', () => {
    assert.deepEqual(schemesOf('#123'), ['#123', '']);
    assert.deepEqual(schemesOf('light-dark(rgb(1, 2, 3), #fff)'), ['rgb(1, 2, 3)', '#fff']);
    assert.equal(colourFrom('rgb(1, 2, 3)', '#fff'), 'light-dark(rgb(1, 2, 3), #fff)');
    assert.equal(colourFrom('#fff', '#fff'), '#fff');
  });
});

describe('What was corrected', () => {
  it('is said with the contrast before and after', () => {
    const [light = '', dark = ''] = correctionsOf({accent: '#fd0'});
    assert.match(
      light,
      /^In light, accent #fd0 gave 1\.3:1 on paper; the colour of shapes became #[\da-f]{6}, 3\.\d:1, and the text colour became #[\da-f]{6}, [45]\.\d:1\. Text on it is black, \d\.\d:1\.$/,
    );
    assert.match(dark, /^In dark, accent #fd0 gave 13\.\d:1 on paper: it is used to the letter\./);
  });

  it('is not said of text that has a colour of its own', () => {
    assert.doesNotMatch(correctionsOf({accent: '#fd0', 'accent-text': '#000'}).join(), /text colour became/);
  });
});

describe('The design tokens', () => {
  it('are in the format of the Design Tokens Community Group, 2025.10', async () => {
    for (const name of FILES) assert.deepEqual(faultsIn(dtcgOf(await resolved(fileOf(name), 'sheet'))), []);
  });

  it('have the colours that are painted, the typeface and the sizes', async () => {
    const tokens = JSON.stringify(dtcgOf(await resolved(fileOf('vallensbaek.css'), 'sheet')));
    const accent = '"accent":{"$type":"color","$value":{"colorSpace":"srgb","components":[0,0.3451,0.4863],"alpha":1,"hex":"#00587c"}}';
    assert.ok(tokens.includes(accent));
    assert.ok(tokens.includes('"radius":{"$type":"dimension","$value":{"value":0,"unit":"px"}}'));
    assert.match(tokens, /"text":\{"\$type":"fontFamily","\$value":\["Segoe UI","Seravek"/);
  });

  it('would be refused in another form: the control', () => {
    const colour = {colorSpace: 'srgb', components: [0, 0.5, 1], alpha: 1, hex: '#0080ff'};
    const broken: Record<string, unknown> = {
      'a colour as text': {$type: 'color', $value: '#0080ff'},
      'a channel out of range': {$type: 'color', $value: {...colour, components: [0, 128, 255]}},
      'a hex that is another colour': {$type: 'color', $value: {...colour, hex: '#ff0000'}},
      'a unit that there is not': {$type: 'dimension', $value: {value: 66, unit: 'ch'}},
      'a number as text': {$type: 'number', $value: '66'},
      'no type': {$value: 1},
      'a type that there is not': {$type: 'colour', $value: colour},
      'no family': {$type: 'fontFamily', $value: []},
    };
    assert.deepEqual(
      Object.keys(broken).filter((what) => faultsIn({token: broken[what]}).length === 0),
      [],
    );
    assert.equal(faultsIn({'a.b': {$type: 'number', $value: 1}}).length, 1, 'a name with a dot');
    assert.deepEqual(faultsIn({token: {$type: 'color', $value: colour}}), []);
  });
});
