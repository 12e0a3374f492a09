import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {html} from '../../site/html.js';

describe('The html tag', () => {
  it('escapes what is not its own', () => {
    assert.equal(html`<p title="${'"\'&'}">${'<script>'}</p>`.markup, '<p title="&quot;&#39;&amp;">&lt;script&gt;</p>');
  });

  it('writes out its own markup and lists of it as they are', () => {
    assert.equal(html`<ul>${['a', '<'].map((item) => html`<li>${item}</li>`)}</ul>`.markup, '<ul><li>a</li><li>&lt;</li></ul>');
  });

  it('writes nothing for what is missing, and zero for zero', () => {
    assert.equal(html`${null}${undefined}${false}${0}`.markup, '0');
  });
});
