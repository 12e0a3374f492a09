import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {before, describe, it} from 'node:test';
import {addressesOf, OWN} from '../../site/builder/addresses.js';
import {changed} from '../../site/builder/change.js';
import {readThemes, readWidgets} from '../../site/builder/manifest.mjs';
import {attributeWords, linkTexts, pageTexts, themeNames, widgetNames} from '../../site/builder/names.js';
import {controlOf, isAllowed, written, type Widget} from '../../site/builder/options.js';
import {readState, writeState, type Offer, type State} from '../../site/builder/state.js';
import {NASTY, of, sampleFor} from './choosing.js';

let widgets: Widget[];
let offer: Offer;
const named = (name: string): Widget => widgets.find((widget) => widget.name === name) ?? assert.fail(name);

before(async () => {
  widgets = await readWidgets();
  offer = {widgets, themes: readThemes(), endpoint: '/api/aalborg', language: 'da', width: '768'};
});

describe('The builder', () => {
  it('offers every widget there is, each with all that it lets one set', () => {
    assert.deepEqual(widgets.map(({name}) => name).sort(), readdirSync('src/widgets').sort());
    for (const {name, attributes} of widgets) {
      const names = attributes.map((attribute) => attribute.name);
      assert.ok(names.includes('endpoint') && names.includes('heading-level'), name);
      assert.equal(new Set(names).size, names.length);
      for (const attribute of attributes) assert.ok(attribute.description, `${name} ${attribute.name} says nothing about itself`);
    }
  });

  it('has a control for every attribute, and none whose name its own parameters take', () => {
    for (const {name, attributes} of widgets) {
      for (const attribute of attributes) {
        assert.match(attribute.type, /^(string|number|boolean|[\w]+ \| ''|('[^']*'( \| )?)+)$/, `${name} ${attribute.name}`);
        assert.ok(sampleFor(attribute), `${name} ${attribute.name}`);
        assert.doesNotMatch(attribute.name, /^(widget|(files|page|view)-.*)$/);
      }
    }
  });

  it('calls every widget, attribute and theme by a webmaster’s name for it', () => {
    for (const {name, attributes} of widgets) {
      assert.ok(widgetNames[name] && linkTexts[name] && pageTexts[name], `site/builder/names.ts: ${name}`);
      for (const attribute of attributes) {
        if (attribute.name !== 'endpoint') assert.ok(attributeWords[attribute.name], `site/builder/names.ts: ${attribute.name}`);
      }
    }
    for (const theme of offer.themes) assert.ok(themeNames[theme], `site/builder/names.ts: ${theme}`);
    assert.ok(offer.themes.includes('') && !offer.themes.includes('hostile'));
  });

  it('asks for each kind of value with the control for it', () => {
    assert.deepEqual(controlOf(of('a', {type: 'boolean'})), {kind: 'checkbox'});
    assert.deepEqual(controlOf(of('a', {type: "'b' | 'c' | ''"})), {kind: 'select', options: ['b', 'c']});
    assert.deepEqual(controlOf(of('a', {type: 'number', pattern: '^[1-6]$'})), {kind: 'number', min: '1', max: '6'});
    assert.deepEqual(controlOf(of('a')), {kind: 'text', pattern: ''});
    const level = named('participation-ladder').attributes.find(({name}) => name === 'level') ?? assert.fail();
    assert.deepEqual(controlOf(level), {kind: 'select', options: ['observe', 'active', 'cocreate', 'initiate']});
  });

  it('takes what the widget takes, and nothing else', () => {
    const level = named('vision-card').attributes.find(({name}) => name === 'heading-level') ?? assert.fail();
    for (const value of ['', '1', '6']) assert.ok(isAllowed(level, value), value);
    for (const value of ['0', '7', '22', 'two']) assert.ok(!isAllowed(level, value), value);
    assert.deepEqual(written(named('vision-card'), {'heading-level': '7', vision: NASTY}), []);
  });
});

describe('A choice', () => {
  const start = (query = ''): State => readState(query, offer);

  it('changes what it is about and nothing else', () => {
    const next = changed(start(), 'scheme', 'dark', offer);
    assert.deepEqual(next, {...start(), scheme: 'dark'});
    assert.deepEqual(changed(start(), 'option-heading-level', '3', offer).values, {...start().values, 'heading-level': '3'});
  });

  it('of a municipality brings that one’s look along', () => {
    const {values, theme} = changed(start(), 'place', '/api/albertslund', offer);
    assert.deepEqual([values.endpoint, theme], ['/api/albertslund', 'albertslund']);
    assert.equal(changed(start(), 'place', OWN, offer).theme, '');
  });

  it('of a widget keeps what both have and drops what only the other had', () => {
    const before = start('?widget=participation-ladder&level=active&heading-level=4');
    const {widget, values} = changed(before, 'widget', 'receipt', offer);
    assert.deepEqual([widget.name, values], ['receipt', {endpoint: '/api/aalborg', 'heading-level': '4'}]);
  });
});

describe("The builder's address", () => {
  it('holds every choice, and nothing that is as at the beginning', () => {
    assert.equal(writeState(readState('', offer), offer), '?widget=input-form');
    for (const widget of widgets) {
      const values = Object.fromEntries(widget.attributes.map((attribute) => [attribute.name, sampleFor(attribute)]));
      const state: State = {
        ...{widget, values, script: 'https://filer.kommune.dk/sammen.js', integrity: 'true', theme: 'fds', language: 'ar'},
        ...{way: 'frame', parent: 'https://www.kommune.dk', setting: 'hostile', scheme: 'dark', width: '1280'},
      };
      assert.deepEqual(readState(writeState(state, offer), offer), state);
    }
  });

  it('holds that there is no theme, where the municipality has one', () => {
    const bare = {...readState('', offer), theme: ''};
    assert.equal(readState('', offer).theme, 'aalborg');
    assert.equal(readState(writeState(bare, offer), offer).theme, '');
  });

  it('falls back where it asks for what there is not', () => {
    const state = readState('?widget=nonsense&page-theme=../x&view-width=9000&page-lang=xx&page-way=x&files-integrity=x', offer);
    assert.deepEqual(state, readState('', offer));
  });

  it('says the demonstration’s addresses in full, and takes no address that a widget would refuse', () => {
    const base = 'https://sammen.example/builder/';
    const here = addressesOf('/api/aalborg', '', base);
    assert.deepEqual(
      [here.endpoint, here.script, here.here],
      ['https://sammen.example/api/aalborg', 'https://sammen.example/sammen.js', true],
    );
    const other = addressesOf('https://api.kommune.dk/api/x', '', base);
    assert.deepEqual([other.script, other.here, other.endpointWrong], ['https://api.kommune.dk/sammen.js', false, false]);
    for (const bad of ['javascript:alert(1)', 'kommune.dk', '//kommune.dk', 'http://kommune.dk/api', 'https://a:b@kommune.dk/'])
      assert.ok(addressesOf(bad, '', base).endpointWrong, bad);
    assert.ok(!addressesOf(OWN, '', base).endpointWrong);
    assert.ok(addressesOf('/api/aalborg', 'data:,x', base).scriptWrong);
  });
});
