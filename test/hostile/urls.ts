import {chanceOf} from '../data/seeded.js';
import {BLNS} from './strings.js';

// Addresses, nearly all of them hostile. Which of them a browser would run is found out in browsers, not here.

const SCRIPT = 'javascript';
const BODIES = [
  'pwned()',
  'alert(1)',
  '//%0apwned()',
  '/*x*/pwned()',
  'void(pwned())',
  '"<img src=x onerror=pwned()>"',
  '//ond.example/%0d%0apwned()',
  '',
  '\u2028pwned()',
  'https://ok.example/',
  'pwned()//@ok.example:443/',
];

/** Everything that a browser passes over before a scheme (WHATWG URL, 4.4: C0 controls and spaces), and some that it does not. */
const LEADS = [
  ...Array.from({length: 0x21}, (_, code) => String.fromCharCode(code)),
  ...[
    '  ',
    '\t\n\r ',
    '\u0000\u0001',
    '\u007f',
    '\u0085',
    '\u00a0',
    '\u200b',
    '\u2028',
    '\ufeff',
    '\u3000',
    '/',
    './',
    '#',
    '?',
    'x',
    '\\',
    '%20',
    '&Tab;',
    ':',
    '.',
  ],
];

/** What a browser takes out of the middle of an address, and what it does not. */
const INSIDE = ['\t', '\n', '\r', '\t\n', '\r\n', '\u0000', ' ', '\u00ad', '\u200b', '%09', '&#9;', '\u000b', '\\'];

const CASES = [
  SCRIPT,
  'JAVASCRIPT',
  'JaVaScRiPt',
  'jAVAsCRIPT',
  'ｊａｖａｓｃｒｉｐｔ',
  'javaſcript',
  'javascrıpt',
  '&#106;avascript',
  '%6Aavascript',
  '\\u006aavascript',
  'javascript\u0000',
  'vbscript',
  'livescript',
  'mocha',
];

const COLONS = [':', ':\t', '\n:', '\r:', '&colon;', '\uff1a', '%3A', ' :', '::'];

/** Schemes that lead out of the page in some way of their own. */
const SCHEMES = [
  'data:text/html,<script>pwned()</script>',
  'data:text/html;base64,PHNjcmlwdD5wd25lZCgpPC9zY3JpcHQ+',
  'data:image/svg+xml,<svg onload=pwned()>',
  'blob:https://ok.example/x',
  'filesystem:https://ok.example/x',
  'view-source:https://ok.example/',
  'file:///etc/passwd',
  'about:blank',
  'about:srcdoc',
  'ws://ok.example',
  'ftp://ok.example',
  'intent://x#Intent;end',
  'ms-msdt:/id',
  'chrome://settings',
  'resource://x',
  'jar:https://ok.example!/x',
  'feed:javascript:pwned()',
  'wyciwyg://1/x',
  'mhtml:x',
  'sms:1',
  'steam://x',
  'x-javascript:pwned()',
  'data:',
  'javascript',
];

/** Those that look like another host than they lead to, and those that are no address. */
const ODD = [
  '//ond.example',
  '\\\\ond.example',
  '/\\ond.example',
  'https:ond.example',
  'https:/ond.example',
  'https:\\\\ond.example',
  'https://ok.example@ond.example/',
  'https://ok.example:x@ond.example',
  'https://ok.example%2f@ond.example',
  'https://ok.example\\@ond.example',
  'https://ond。example',
  'https://ⓞⓝⓓ.example',
  'http://0x7f.1',
  'http://2130706433/',
  'http://[::ffff:127.0.0.1]',
  'http://[',
  'https://',
  'http://a b',
  'https://ok.example:99999',
  'HTTPS://OK.EXAMPLE/../..',
  'mailto:a@b.dk?bcc=c@d.dk&body=%0d%0ax',
  'mailto:<script>pwned()</script>',
  'tel:+45"onclick="pwned()',
  'https://ok.example/"onmouseover="pwned()',
  "https://ok.example/'><img src=x onerror=pwned()>",
  'https://ok.example/?q=</script><script>pwned()</script>',
  'https://ok.example/#javascript:pwned()',
  'tel:*#06#',
  '',
  ' ',
  '\u0000',
  'https://ok.example/\r\nSet-Cookie: a=b',
  'https://xn--a/',
  'https://ok.example/%00',
  'https://%6fnd.example',
  'http:javascript:pwned()',
];

const split = (word: string, at: number, by: string): string => word.slice(0, at) + by + word.slice(at);

/** So many different addresses, the same in every run; at least {@link LEAST}. */
export const manyUrls = (count: number): string[] => {
  const found = new Set<string>([...SCHEMES, ...ODD, ...BLNS]);
  for (const body of BODIES) for (const lead of LEADS) found.add(`${lead}${SCRIPT}:${body}`);
  for (const inside of INSIDE)
    for (let at = 1; at < SCRIPT.length; at++) found.add(`${split(SCRIPT, at, inside)}:${BODIES[at % BODIES.length] ?? ''}`);
  for (const word of CASES) for (const colon of COLONS) found.add(`${word}${colon}${BODIES[0] ?? ''}`);
  for (const scheme of [...SCHEMES, ...ODD]) for (const lead of LEADS) found.add(lead + scheme);
  const chance = chanceOf(9_001);
  while (found.size < count) {
    let word = chance.one(CASES);
    for (let i = chance.between(0, 3); i > 0; i--) word = split(word, chance.between(0, word.length), chance.one(INSIDE));
    const lead = Array.from({length: chance.between(0, 3)}, () => chance.one(LEADS)).join('');
    found.add(lead + word + chance.one(COLONS) + chance.one(BODIES));
  }
  return [...found];
};

/** The least that is asked of any run. */
export const LEAST = 9_000;
