import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import type {Built} from '../../site/builder/built.js';
import {choiceOf} from '../../site/builder/choice.js';
import {readThemes, readWidgets} from '../../site/builder/manifest.mjs';
import {placeSnippet, policySnippet, templateSnippet} from '../../site/builder/snippets.js';
import {readState, WAYS} from '../../site/builder/state.js';
import {trialAddress, trialOffer} from '../../site/builder/trial.js';
import {trialPage} from '../../site/pages/trial.js';
import {NASTY} from './choosing.js';

const BASE = 'https://sammen.example';
let built: Built;

before(async () => {
  built = {widgets: await readWidgets(), themes: readThemes(), integrity: 'integrity="sha384-a" crossorigin'};
});

/** The whole of a policy by directive; each may be there once only, because browsers pass over a second one. */
const directivesIn = (policy: string): Map<string, string> => {
  const parts = policy.split('; ').map((part): [string, string] => [part.split(' ')[0] ?? '', part]);
  const directives = new Map(parts);
  assert.equal(directives.size, parts.length, policy);
  return directives;
};

describe('The page that a widget is tried on', () => {
  it('holds the very lines that the builder offers, under the very policy, in every way', () => {
    const offer = trialOffer({...built, endpoint: '/api/aalborg'});
    for (const {name} of built.widgets) {
      for (const way of WAYS) {
        const query = `?widget=${name}&page-way=${way}&heading-level=3&files-integrity=true&page-lang=ar&page-theme=fds`;
        const choice = choiceOf(readState(query, offer), built.integrity, BASE);
        const {markup, policy} = trialPage(query, built, BASE);
        assert.ok(markup.includes(placeSnippet(choice)) && markup.includes(templateSnippet(choice)), `${name} ${way}`);
        assert.match(markup, /<html lang="ar" dir="rtl">/);
        const directives = directivesIn(policy);
        for (const [directive, part] of directivesIn(policySnippet(choice))) assert.equal(directives.get(directive), part);
        for (const directive of ['default-src', 'frame-ancestors', 'require-trusted-types-for', 'style-src'])
          assert.ok(directives.has(directive));
      }
    }
  });

  it('is found at an address that does not change with how wide it is shown', () => {
    const offer = trialOffer({...built, endpoint: '/api/aalborg'});
    const state = readState('?widget=receipt&view-scheme=dark&page-lang=en', offer);
    const address = trialAddress(state, {...offer, language: 'en', width: '768'});
    assert.equal(address, '/builder/page/?widget=receipt&page-lang=en&view-scheme=dark');
    assert.equal(trialAddress({...state, width: '1280'}, offer), address);
  });

  it('runs no script and reads no content of another host, whatever a link to it says', () => {
    for (const way of WAYS) {
      const elsewhere = `endpoint=https://evil.example/api/x&files-script=https://evil.example/sammen.js&page-origin=https://evil.example`;
      const {markup, policy} = trialPage(`?widget=receipt&page-way=${way}&${elsewhere}`, built, BASE);
      assert.doesNotMatch(markup + policy, /evil/, way);
      assert.match(markup, /sammen\.example\/api\/aalborg/);
    }
  });

  it('would, if it took the lines as they are offered', () => {
    const state = readState(
      '?widget=receipt&files-script=https://evil.example/sammen.js',
      trialOffer({...built, endpoint: '/api/aalborg'}),
    );
    assert.match(templateSnippet(choiceOf(state, '', BASE)), /evil/);
  });

  it('lets no value out of its attribute', () => {
    const nasty = encodeURIComponent(NASTY);
    for (const way of WAYS) {
      const {markup} = trialPage(
        `?widget=pejlemaerke-list&form-url=${nasty}&endpoint=/api/${nasty}&page-theme=${nasty}&page-way=${way}`,
        built,
        BASE,
      );
      assert.doesNotMatch(markup, /<script>|alert\(1\)</, way);
    }
  });
});
