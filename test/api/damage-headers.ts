import type {Damage} from './damage.js';
import type {Draft, Manner} from './draft.js';

const without = (draft: Draft, name: string): boolean => {
  const before = draft.headers.length;
  draft.headers = draft.headers.filter(([given]) => given.toLowerCase() !== name);
  return draft.headers.length < before;
};

/** Another value of a header, or one that was not there. */
const other =
  (name: string, values: readonly string[]): Damage =>
  (draft, {chance}) => {
    without(draft, name.toLowerCase());
    const value = chance.one(values);
    draft.headers.push([name, value]);
    return `${name}: ${value.slice(0, 60)}`;
  };

const TYPES = [
  ...['text/plain', 'application/xml', 'multipart/form-data; boundary=x', 'multipart/form-data', 'application/x-www-form-urlencoded'],
  ...[
    'application/json;charset=utf-16',
    'application/jsonp',
    'application/json, text/plain',
    'application/problem+json',
    'APPLICATION/JSON',
  ],
  ...[
    '',
    ';',
    'x',
    '*/*',
    'application/json; boundary="',
    'application/octet-stream',
    'text/html',
    'application/ld+json',
    'application/json\u00a0',
  ],
];
const LANGUAGES = [
  ...['', '*', '*;q=0', 'da;q=0', 'da;q=1e9', 'da;q=x', 'xx-YY-zzzz', 'en-', '-', ';', ',,,,', '__proto__', 'constructor', 'da, ', 'æøå'],
  ...['a-'.repeat(2_000), 'da,'.repeat(2_000), 'en;q=0.1;q=0.9', 'ar-EG-u-nu-latn', "da' OR 1=1", 'x'.repeat(8_000), 'i-default', 'da\t'],
];

/** Headers that are missing, odd, or there twice. */
export const HEADERS: Record<string, Damage> = {
  'another content type': (draft, making) =>
    draft.json === undefined && draft.raw === undefined ? undefined : other('Content-Type', TYPES)(draft, making),
  'no content type': (draft) => (without(draft, 'content-type') ? '' : undefined),
  'an odd language': other('Accept-Language', LANGUAGES),
  'an odd key': other('Idempotency-Key', [
    '',
    'short',
    'x'.repeat(129),
    'x'.repeat(9_000),
    'æøåæøåæøå',
    'with a space',
    '\t\t\t\t\t\t\t\t\t',
    '%00%00%00%00',
  ]),
  'no key': (draft) => (without(draft, 'idempotency-key') ? '' : undefined),
  'another key': (draft, {chance}) => {
    if (!without(draft, 'idempotency-key')) return undefined;
    draft.headers.push(['Idempotency-Key', `a-key-of-its-own-${chance.digits(12)}`]);
    return '';
  },
  'another origin': other('Origin', [
    'null',
    '',
    'https://ond.example',
    'http://',
    'file://',
    'x',
    'https://ond.example, https://www.proeve.example',
    '*',
  ]),
  'another way': other('Sec-Fetch-Site', ['cross-site', 'same-site', 'same-origin', 'none', 'x', '']),
  'an odd host': other('Host', [
    '',
    'ond.example',
    'a b',
    '[::1',
    '127.0.0.1:99999',
    'x'.repeat(300),
    '@',
    'ond.example/x',
    "'",
    '"><script>alert(1)</script>',
    'æ',
  ]),
  'no host': (draft) => (without(draft, 'host') ? '' : undefined),
  'an odd way here': (draft, {chance}) => {
    const name = chance.one([
      'X-Forwarded-For',
      'X-Forwarded-Proto',
      'X-Forwarded-Host',
      'Forwarded',
      'X-Real-IP',
      'X-Original-URL',
      'X-HTTP-Method-Override',
    ]);
    const value = chance.one([
      '',
      'https',
      'javascript',
      'ond.example',
      'a, b, c',
      '999.1.1.1',
      '::',
      '::ffff:1.2.3.4%eth0',
      'unknown',
      'x'.repeat(3_000),
      '"',
      '/staff/',
      'DELETE',
    ]);
    without(draft, name.toLowerCase());
    draft.headers.push([name, value]);
    return `${name}: ${value.slice(0, 40)}`;
  },
  'a condition': other('If-None-Match', ['*', '""', 'W/"x"', '"x", "y"', '"', 'x'.repeat(5_000)]),
  'a wish': (draft, {chance}) => {
    const [name, value] = chance.one([
      ...(['text/html', 'application/xml', '*/*;q=0', 'text/html, */*', '', 'x', 'image/png'] as const).map(
        (type) => ['Accept', type] as const,
      ),
      ...(['bytes=0-1', 'bytes=-1', 'bytes=5-1', 'x'] as const).map((range) => ['Range', range] as const),
      ...(['100-continue', '200-ok', ''] as const).map((what) => ['Expect', what] as const),
      ...(['br', 'gzip, deflate, br', 'identity;q=0', 'x'.repeat(2_000)] as const).map((coding) => ['Accept-Encoding', coding] as const),
      ...(['websocket', 'h2c', 'TLS/1.0'] as const).map((what) => ['Upgrade', what] as const),
      ...(['gzip', 'br', 'x'] as const).map((coding) => ['Content-Encoding', coding] as const),
      ...(['', 'x', '"', '99999999999999999999'] as const).map((id) => ['Last-Event-ID', id] as const),
      ['Access-Control-Request-Method', 'POST'] as const,
    ]);
    draft.headers.push([name, value], ...(name === 'Upgrade' ? [['Connection', 'Upgrade'] as [string, string]] : []));
    return `${name}: ${value.slice(0, 40)}`;
  },
  'an odd cookie': (draft, {chance}) => {
    draft.headers.push([
      'Cookie',
      chance.one([
        'sammen-staff=x',
        'sammen-staff=',
        '=',
        ';;;',
        'a=%',
        '__proto__=x',
        `sammen-staff=${'x'.repeat(4_000)}`,
        'sammen-staff="\\"',
      ]),
    ]);
    return '';
  },
  'a header twice': (draft, {chance}) => {
    const pair = chance.one(draft.headers);
    draft.headers.push([pair[0], chance.one([pair[1], 'x', ''])]);
    return pair[0];
  },
  'a header of its own': (draft, {chance}) => {
    const pair = chance.one([
      ...[
        ['__proto__', 'x'],
        ['constructor', 'x'],
        ['X-Æ', 'x'],
        ['X A', 'x'],
        ['', 'x'],
        ['X-Y', 'a\u0000b'],
        ['X-Y', 'a\rb'],
        [' X', 'y'],
      ],
      ...[
        ['X-Long', 'x'.repeat(20_000)],
        ['X-Smuggled', 'a\r\nX-Other: b'],
        ['Content-Length', '5'],
        ['Transfer-Encoding', 'chunked, identity'],
      ],
    ] as [string, string][]);
    draft.headers.push(pair);
    return pair[0];
  },
  'hundreds of headers': (draft, {chance}) => {
    for (let i = chance.between(100, 2_500); i > 0; i--) draft.headers.push([`X-${i}`, '1']);
    return '';
  },
  'a wrong length': (draft, {chance}) => {
    if (draft.json === undefined && draft.raw === undefined) return undefined;
    draft.headers.push(['Content-Length', chance.one(['0', '1', '99999999999', '-1', 'x', '65537', '1, 2', '0x10', '+5'])]);
    return '';
  },
};

/** Another method than the operation's. */
export const METHODS: Record<string, Damage> = {
  'another method': (draft, {chance}) => {
    draft.method = chance.one([
      'GET',
      'HEAD',
      'POST',
      'PUT',
      'PATCH',
      'DELETE',
      'OPTIONS',
      'TRACE',
      'CONNECT',
      'PROPFIND',
      'get',
      'FOO',
      'M-SEARCH',
      'QUERY',
    ]);
    return draft.method;
  },
};

const MANNERS: readonly Manner[] = ['chunked', 'chunked', 'slow', 'cut', 'cut', 'stalled'];

/** Another way to send it. */
export const WAYS: Record<string, Damage> = {
  'another manner': (draft, {chance}) => {
    draft.manner = chance.one(MANNERS);
    return draft.manner;
  },
};
