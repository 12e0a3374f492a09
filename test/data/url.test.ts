import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {grouped} from '../../src/data/code.js';
import {endpointUrl, safeUrl} from '../../src/data/url.js';

const PAGE = 'https://www.proeve.example/side/';
const SCRIPTS = [
  ...[
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
  ],
  ...[
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://a.example/x',
    'file:///etc/passwd',
    'about:blank',
    'ws://a.example',
    'intent://x',
  ],
];

describe('A link', () => {
  it('may lead to a page, a mail and a phone', () => {
    const links = ['https://a.example/', 'http://a.example/x?y#z', 'mailto:a@b.example', 'tel:+4520304050'];
    assert.deepEqual(
      links.map((link) => safeUrl(link)),
      links,
    );
  });

  it('may lead on from the page', () => {
    assert.deepEqual(
      ['../x', '?y', '#z', '//b.example/'].map((link) => safeUrl(link, PAGE)),
      [...['https://www.proeve.example/x', `${PAGE}?y`, `${PAGE}#z`, 'https://b.example/']],
    );
  });

  it('may lead nowhere else', () => {
    assert.deepEqual(
      SCRIPTS.filter((link) => safeUrl(link, PAGE) !== undefined),
      [],
    );
  });

  it('is none when it is nonsense', () => {
    assert.deepEqual(
      ['https://', 'http://[', 'x'].map((link) => safeUrl(link)),
      [undefined, undefined, undefined],
    );
  });
});

describe('An endpoint', () => {
  it('is an address on https, without a slash at its end', () => {
    assert.deepEqual(
      ['https://a.example/x', 'https://a.example/x/', 'https://a.example//', ' https://a.example '].map((url) => endpointUrl(url)),
      [...['https://a.example/x', 'https://a.example/x', 'https://a.example', 'https://a.example']],
    );
  });

  it('may be on http on this machine', () => {
    const local = ['http://localhost:3000/x', 'http://127.0.0.1/x', 'http://127.1.2.3/x', 'http://[::1]:3000/x'];
    assert.deepEqual(
      local.map((url) => endpointUrl(url)),
      local,
    );
  });

  it('may be on http nowhere else', () => {
    const others = ['http://a.example/x', 'http://localhost.a.example/x', 'http://127.0.0.1.a.example/x', 'http://0.0.0.0/x'];
    assert.deepEqual(
      others.filter((url) => endpointUrl(url, PAGE) !== undefined),
      [],
    );
  });

  it('may be where the page itself came from, also on http', () => {
    assert.equal(endpointUrl('/api/x', 'http://intra.example/side'), 'http://intra.example/api/x');
    assert.equal(endpointUrl('http://anden.example/api/x', 'http://intra.example/side'), undefined);
  });

  it('has no name and password in it', () => {
    assert.deepEqual(
      ['https://a:b@c.example/', 'https://a@c.example/'].map((url) => endpointUrl(url)),
      [undefined, undefined],
    );
  });

  it('is no script', () => {
    assert.deepEqual(
      SCRIPTS.filter((url) => endpointUrl(url, PAGE) !== undefined),
      [],
    );
  });

  it('loses what no path can follow', () => {
    assert.equal(endpointUrl('https://a.example/x?y=1#z'), 'https://a.example/x');
  });
});

describe('A receipt code', () => {
  it('is shown in groups of five, the last of six', () => {
    assert.deepEqual(grouped('abcde-12345 fghjk67890mnpqrs'), ['ABCDE', '12345', 'FGHJK', '67890', 'MNPQRS']);
  });

  it('is what was typed as far as it goes', () => {
    assert.deepEqual([grouped(''), grouped(' ab-c '), grouped('abcdefg')], [[], ['ABC'], ['ABCDEFG']]);
  });
});
