import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {before, describe, it} from 'node:test';
import {addressesOf, OWN} from '../../site/builder/addresses.js';
import {ckeditorRule, drupalLine, tinymceLine, umbracoExtensions} from '../../site/builder/editors.js';
import {readThemes, readWidgets} from '../../site/builder/manifest.mjs';
import {controlOf, isAllowed, written, type Attribute, type Widget} from '../../site/builder/options.js';
import {
  linkSnippet,
  placeholderSnippet,
  plainPage,
  policySnippet,
  scriptSnippet,
  tagSnippet,
  type Choice,
} from '../../site/builder/snippets.js';
import {readState, writeState, type Offer, type State} from '../../site/builder/state.js';
import {tokensIn} from '../../site/builder/themes.js';

const NASTY = `"><script>alert(1)</script>&amp;'`;
const UNESCAPED: Record<string, string> = {'&quot;': '"', '&lt;': '<', '&gt;': '>', '&amp;': '&'};

/** The attributes of a snippet's first tag, read as a browser reads them. */
const attributesIn = (snippet: string): Record<string, string> => {
  const [, inside = ''] = /^<[\w-]+((?:\s[\w-]+(?:="[^"]*")?)*)>/.exec(snippet) ?? [];
  return Object.fromEntries(
    [...inside.matchAll(/\s([\w-]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [
      name,
      value.replace(/&\w+;/g, (entity) => UNESCAPED[entity] ?? entity),
    ]),
  );
};

const of = (name: string, given: Partial<Attribute> = {}): Attribute => ({
  ...{name, type: 'string', default: '', description: '', pattern: ''},
  ...given,
});

/** A value that the attribute may have and that is not its default. */
const sampleFor = (attribute: Attribute): string => {
  const control = controlOf(attribute);
  if (control.kind === 'checkbox') return 'true';
  if (control.kind === 'select') return control.options.find((option) => option !== attribute.default) ?? '';
  if (control.kind === 'number') return '4';
  return attribute.pattern ? 'some-id' : NASTY;
};

const choose = (widget: Widget, values: Record<string, string> = {}, given: Partial<Choice> = {}): Choice => ({
  ...{widget, values, endpoint: 'https://api.kommune.dk/api/vision', script: 'https://filer.kommune.dk/sammen.js'},
  ...{theme: '', language: 'da', linkText: 'Giv dit bidrag'},
  ...given,
});

const invented: Widget = {
  name: 'invented',
  summary: '',
  attributes: [of('open', {type: 'boolean', default: 'false'}), of('size', {type: "'small' | 'large'", default: 'small'}), of('title')],
};

let widgets: Widget[];
let offer: Offer;
const named = (name: string): Widget => widgets.find((widget) => widget.name === name) ?? assert.fail(name);

before(async () => {
  widgets = await readWidgets();
  offer = {widgets, themes: readThemes(), endpoint: '/api/aalborg', language: 'da'};
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
        assert.doesNotMatch(attribute.name, /^(widget|place|script|theme|language|scheme|width|values|preview-.*|files-.*)$/);
      }
    }
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

describe('The lines to copy', () => {
  it('carry every attribute of every widget there and back, as a tag and as a placeholder', () => {
    for (const widget of [...widgets, invented]) {
      for (const attribute of widget.attributes) {
        const value = sampleFor(attribute);
        const choice = choose(widget, {[attribute.name]: value});
        const expected = attribute.type === 'boolean' ? '' : value;
        assert.deepEqual(attributesIn(tagSnippet(choice)), {[attribute.name]: expected}, widget.name);
        assert.deepEqual(attributesIn(placeholderSnippet(choice)), {
          'data-sammen': widget.name,
          [`data-sammen-${attribute.name}`]: expected,
        });
      }
    }
  });

  it('would not survive these values if they were not escaped', () => {
    const escaped = tagSnippet(choose(invented, {title: NASTY}));
    assert.doesNotMatch(escaped, /<script/);
    const raw = escaped.replace(/&\w+;/g, (entity) => UNESCAPED[entity] ?? entity);
    assert.match(raw, /<script/);
    assert.notEqual(attributesIn(raw).title, NASTY);
  });

  it('escape the link and the addresses too', () => {
    const choice = choose(invented, {}, {linkText: NASTY, endpoint: `https://api.kommune.dk/a&b="<`, theme: NASTY});
    for (const snippet of [linkSnippet(choice), scriptSnippet(choice)]) assert.doesNotMatch(snippet, /<script>|a&b|="</);
  });

  it('leave out what is the default anyway', () => {
    for (const widget of [...widgets, invented]) {
      const values = Object.fromEntries(widget.attributes.map((attribute) => [attribute.name, attribute.default]));
      assert.deepEqual(attributesIn(tagSnippet(choose(widget, values))), {});
      assert.deepEqual(attributesIn(placeholderSnippet(choose(widget, values))), {'data-sammen': widget.name});
    }
  });

  it('lead to the plain page that does the same', () => {
    const home = 'https://api.kommune.dk/api/vision';
    assert.equal(plainPage(choose(named('receipt'))), `${home}/receipt`);
    assert.equal(plainPage(choose(named('vision-card'), {}, {language: 'ar'})), `${home}/forms/input?lang=ar`);
    assert.equal(plainPage(choose(named('input-form'), {kind: 'initiative'})), `${home}/forms/initiative`);
  });

  it('name in the policy the origins of the files and of the endpoint', () => {
    const policy = 'script-src https://filer.kommune.dk; connect-src https://api.kommune.dk; trusted-types lit-html';
    assert.equal(policySnippet(choose(invented)), policy);
    assert.match(policySnippet(choose(invented, {}, {theme: 'aalborg'})), /style-src https:\/\/filer\.kommune\.dk/);
  });

  it('name for each editor the attributes that were chosen', () => {
    const choice = choose(named('input-form'), {'heading-level': '3', kind: 'initiative'});
    assert.equal(drupalLine(choice), '<div data-sammen data-sammen-kind data-sammen-heading-level> <a href>');
    assert.match(ckeditorRule(choice), /name: 'div', attributes: \{'data-sammen': true, 'data-sammen-kind': true, /);
    assert.match(
      tinymceLine(choice),
      /div\[data-sammen\|data-sammen-kind\|data-sammen-heading-level\],sammen-input-form\[kind\|heading-level\]/,
    );
    assert.match(umbracoExtensions(), /HtmlTagDiv[\s\S]*HtmlAttributeDataset/);
  });
});

describe("The builder's address", () => {
  it('holds every choice, and nothing that is as at the beginning', () => {
    assert.equal(writeState(readState('', offer), offer), `?widget=${widgets[0]?.name}`);
    for (const widget of widgets) {
      const values = Object.fromEntries(widget.attributes.map((attribute) => [attribute.name, sampleFor(attribute)]));
      const state: State = {
        ...{widget, values, script: 'https://filer.kommune.dk/sammen.js', theme: 'fds'},
        ...{language: 'ar', scheme: 'dark', width: '560'},
      };
      assert.deepEqual(readState(writeState(state, offer), offer), state);
    }
  });

  it('falls back where it asks for what there is not', () => {
    const state = readState('?widget=nonsense&preview-theme=../x&preview-width=9000&preview-lang=xx', offer);
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

describe("A theme's tokens", () => {
  it('are read from :root, and rules for the page are not', () => {
    assert.deepEqual(tokensIn(':root {\n --sammen-accent: light-dark(#000, #fff);\n --other: 1;\n}\nbody {\n --sammen-ink: red;\n}'), [
      ['--sammen-accent', 'light-dark(#000, #fff)'],
    ]);
  });
});
