import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import * as v from 'valibot';
import {embedQueries, isEmbeddable} from '../../server/src/routes/embed-query.js';
import {ckeditorRule, drupalLine, tinymceLine, typo3Rule, umbracoExtensions} from '../../site/builder/editors.js';
import {readWidgets} from '../../site/builder/manifest.mjs';
import type {Widget} from '../../site/builder/options.js';
import {placeSnippet, plainPage, policySnippet, templateSnippet} from '../../site/builder/snippets.js';
import {choose, invented, NASTY, sampleFor} from './choosing.js';

const UNESCAPED: Record<string, string> = {'&quot;': '"', '&lt;': '<', '&gt;': '>', '&amp;': '&'};
const unescaped = (text: string): string => text.replace(/&\w+;/g, (entity) => UNESCAPED[entity] ?? entity);

/** The attributes of a snippet's first tag, read as a browser reads them. */
const attributesIn = (snippet: string): Record<string, string> => {
  const [, inside = ''] = /^<[\w-]+((?:\s[\w-]+(?:="[^"]*")?)*)>/.exec(snippet) ?? [];
  return Object.fromEntries(
    [...inside.matchAll(/\s([\w-]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [name, unescaped(value)]),
  );
};

/** The address in a link or a frame. */
const addressIn = (snippet: string): URL => new URL(unescaped(/ (?:href|src)="([^"]*)"/.exec(snippet)?.[1] ?? ''));

let widgets: Widget[];
const named = (name: string): Widget => widgets.find((widget) => widget.name === name) ?? assert.fail(name);
const all = (widget: Widget): Record<string, string> =>
  Object.fromEntries(widget.attributes.map((attribute) => [attribute.name, attribute.name === 'endpoint' ? '' : sampleFor(attribute)]));

before(async () => {
  widgets = await readWidgets();
});

describe('The lines to copy', () => {
  it('carry every attribute of every widget there and back, as a tag and as a placeholder', () => {
    for (const widget of [...widgets, invented]) {
      for (const attribute of widget.attributes) {
        const value = sampleFor(attribute);
        const values = {[attribute.name]: value};
        const expected = attribute.type === 'boolean' ? '' : value;
        assert.deepEqual(attributesIn(placeSnippet(choose(widget, values))), {[attribute.name]: expected}, widget.name);
        assert.deepEqual(attributesIn(placeSnippet(choose(widget, values, {way: 'placeholder'}))), {
          'data-sammen': widget.name,
          [`data-sammen-${attribute.name}`]: expected,
        });
      }
    }
  });

  it('would not survive these values if they were not escaped', () => {
    const escaped = placeSnippet(choose(invented, {title: NASTY}));
    assert.doesNotMatch(escaped, /<script/);
    const raw = unescaped(escaped);
    assert.match(raw, /<script/);
    assert.notEqual(attributesIn(raw).title, NASTY);
  });

  it('escape texts and addresses too, in every form', () => {
    const given = {linkText: NASTY, pageText: NASTY, title: NASTY, endpoint: `https://api.kommune.dk/a&b="<`, theme: NASTY, parent: NASTY};
    for (const way of ['tag', 'placeholder', 'link', 'frame'] as const) {
      const choice = choose(invented, {}, {...given, way});
      for (const snippet of [placeSnippet(choice), templateSnippet(choice)])
        assert.doesNotMatch(snippet, /<script>|a&b|="<|alert\(1\)</, way);
    }
  });

  it('leave out what is the default anyway', () => {
    for (const widget of [...widgets, invented]) {
      const values = Object.fromEntries(widget.attributes.map((attribute) => [attribute.name, attribute.default]));
      assert.deepEqual(attributesIn(placeSnippet(choose(widget, values))), {});
      assert.deepEqual(attributesIn(placeSnippet(choose(widget, values, {way: 'placeholder'}))), {'data-sammen': widget.name});
      assert.equal(addressIn(placeSnippet(choose(widget, values, {way: 'link'}))).search, '');
    }
  });

  it('lead to the plain page that does the same', () => {
    const home = 'https://api.kommune.dk/api/vision';
    assert.equal(plainPage(choose(named('receipt'))), `${home}/receipt`);
    assert.equal(plainPage(choose(named('vision-card'), {}, {language: 'ar'})), `${home}/forms/input?lang=ar`);
    assert.equal(plainPage(choose(named('input-form'), {kind: 'initiative'})), `${home}/forms/initiative`);
    assert.equal(plainPage(choose(named('timeline'), {}, {language: 'en'})), `${home}/embed/timeline?lang=en`);
  });

  it('say nothing to a widget’s own page that it would refuse, and all that it takes', () => {
    for (const widget of widgets) {
      for (const way of ['link', 'frame'] as const) {
        const choice = choose(widget, all(widget), {way, theme: 'aalborg', parent: 'https://www.kommune.dk', language: 'en'});
        const {pathname, searchParams} = addressIn(placeSnippet(choice));
        assert.equal(pathname, `/api/vision/embed/${widget.name}`);
        assert.ok(isEmbeddable(widget.name));
        const read = v.safeParse(embedQueries[widget.name], Object.fromEntries(searchParams));
        assert.deepEqual(read.issues, undefined, way);
        const wanted = widget.attributes.map(({name}) => name).filter((name) => name !== 'endpoint' && !name.endsWith('-url'));
        for (const name of [...wanted, 'lang']) assert.ok(searchParams.has(name), `${widget.name} ${name}`);
      }
    }
  });

  it('would be refused with the addresses of other pages in them', () => {
    const query = {'form-url': 'https://www.kommune.dk/'};
    assert.ok(!v.safeParse(embedQueries['pejlemaerke-list'], query).success);
  });
});

describe('The line in the template', () => {
  it('opts in to links for a link alone, and has the addresses that the link cannot carry', () => {
    const values = {'form-url': '/giv-dit-bidrag/', 'heading-level': '3'};
    const goals = named('pejlemaerke-list');
    assert.deepEqual(attributesIn(templateSnippet(choose(goals, values, {way: 'link'}))), {
      ...{defer: '', src: 'https://filer.kommune.dk/sammen.js', 'data-endpoint': 'https://api.kommune.dk/api/vision'},
      ...{'data-links': '', 'data-form-url': '/giv-dit-bidrag/'},
    });
    for (const way of ['tag', 'placeholder'] as const) assert.doesNotMatch(templateSnippet(choose(goals, values, {way})), /links|form-url/);
  });

  it('names a theme, and demands a release to the byte, when that was chosen', () => {
    const line = templateSnippet(choose(invented, {}, {theme: 'aalborg', integrity: 'integrity="sha384-a" crossorigin'}));
    const {integrity, 'data-theme': theme, ...given} = attributesIn(line);
    assert.deepEqual([integrity, given.crossorigin, theme], ['sha384-a', '', 'aalborg']);
    assert.match(given.src ?? '', /\/sammen-verified\.js$/);
  });

  it('is the script for the height where a frame is to be told to a page, and nothing where it is not', () => {
    const frame = choose(invented, {}, {way: 'frame', parent: 'https://www.kommune.dk'});
    assert.equal(templateSnippet(frame), '<script defer src="https://api.kommune.dk/api/embed.js"></script>');
    assert.equal(templateSnippet({...frame, parent: ''}), '');
  });
});

describe('The line for the policy', () => {
  it('names the origins of the files and of the endpoint', () => {
    const policy = 'script-src https://filer.kommune.dk; connect-src https://api.kommune.dk; trusted-types lit-html';
    assert.equal(policySnippet(choose(invented)), policy);
    assert.match(policySnippet(choose(invented, {}, {theme: 'aalborg'})), /style-src https:\/\/filer\.kommune\.dk/);
  });

  it('names the endpoint as what may be framed', () => {
    const frame = choose(invented, {}, {way: 'frame'});
    assert.equal(policySnippet(frame), 'frame-src https://api.kommune.dk');
    assert.equal(
      policySnippet({...frame, parent: 'https://www.kommune.dk'}),
      'script-src https://api.kommune.dk; frame-src https://api.kommune.dk',
    );
  });
});

describe('The lines for editors', () => {
  it('name for each editor every attribute of every widget, whatever was chosen', () => {
    const two = [invented, named('receipt')];
    const names = ['data-sammen', ...['endpoint', 'heading-level', 'open', 'size', 'title'].map((name) => `data-sammen-${name}`)];
    assert.equal(drupalLine(two), `<div ${names.join(' ')}>`);
    assert.match(typo3Rule(two), new RegExp(`- \\{name: 'div', attributes: \\[${names.map((name) => `'${name}'`).join(', ')}\\]\\}$`));
    assert.ok(names.every((name) => /^data-sammen/.test(name)) && ckeditorRule().includes('/^data-sammen/'));
    assert.match(umbracoExtensions(), /HtmlTagDiv[\s\S]*HtmlAttributeDataset/);
  });

  it('give TinyMCE the tags, and no rule for div, which would replace its own', () => {
    assert.equal(
      tinymceLine([invented, named('receipt')]),
      `custom_elements: 'sammen-invented,sammen-receipt',\n` +
        `extended_valid_elements: 'sammen-invented[open|size|title],sammen-receipt[endpoint|heading-level]'`,
    );
  });
});
