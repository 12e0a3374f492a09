/** A typeface and a colour: what a widget takes from the page on purpose. */
export interface Face {
  font: string;
  colour: string;
}
export const FACE: Face = {font: "'DejaVu Sans', 'Noto Sans Arabic', sans-serif", colour: 'CanvasText'};

/** A page that says nothing but its face. */
export const neutral = ({font, colour}: Face): string => `:root { font-family: ${font}; color: ${colour}; }`;

/** Rules as they are met in public systems, all of them at once and with the last word. */
export const hostile = ({font, colour}: Face): string => `
  html { font-size: 62.5%; }
  body { font-size: 1.2rem; columns: 2; }
  *, *::before, *::after {
    box-sizing: content-box !important; margin: 0 !important; padding: 0 !important; border: 0 !important; outline: 0 !important;
    background: none !important; vertical-align: baseline !important; float: none !important; min-width: 0 !important;
    border-radius: 0 !important; box-shadow: none !important; transition: none !important; line-height: 1 !important;
  }
  body, body * {
    color: ${colour} !important; font: italic small-caps 700 condensed 11px/1 ${font} !important; direction: rtl !important;
    font-feature-settings: 'liga' 0, 'zero' 1 !important; font-kerning: none !important; font-optical-sizing: none !important;
    letter-spacing: 0.2em !important; word-spacing: 0.5em !important; text-transform: uppercase !important; text-align: right !important;
    text-indent: 3em !important; text-shadow: 1px 1px red !important; text-wrap: nowrap !important; white-space: pre !important;
    word-break: break-all !important; overflow-wrap: normal !important; hyphens: none !important; line-break: anywhere !important;
    list-style: square inside !important; tab-size: 20 !important; quotes: none !important; cursor: crosshair !important;
    border-collapse: collapse !important; border-spacing: 9px !important; caption-side: bottom !important; empty-cells: hide !important;
    -webkit-text-stroke: 1px red !important; -webkit-text-fill-color: red !important; text-emphasis: dot red !important;
    text-underline-offset: 9px !important; paint-order: stroke !important; stroke: red !important; fill: red !important;
    accent-color: red !important; caret-color: red !important; user-select: none !important; text-rendering: optimizeSpeed !important;
    scrollbar-color: red blue !important; image-rendering: pixelated !important; print-color-adjust: exact !important;
  }
  div, section, article, main, form, fieldset, legend, label, ul, ol, li, p, span, details, summary, dialog {
    display: flex !important; position: relative !important; z-index: 99999 !important; width: 33% !important; height: auto !important;
  }
  h1, h2, h3, h4, h5, h6 { color: red !important; font-size: 40px !important; text-decoration: underline !important; }
  a, a:visited { color: red !important; text-decoration: none !important; border-bottom: 5px solid red !important; }
  button, input, select, textarea {
    appearance: none !important; width: 50px !important; height: 12px !important; color: red !important; display: none !important;
  }
  svg, img { display: block !important; width: 100% !important; max-width: 100% !important; height: auto !important; }
  :focus { outline: none !important; }
  :not(:defined) { display: none !important; }
  [hidden] { display: block !important; }
  body :is([part], [class], [id], [lang], [dir], [role]) { background: red !important; border: 3px solid red !important; }
  .title, .lead, .row, .muted, .primary, .button, .field, .own, .widget, .hidden, .step, .open { display: none !important; }`;

/** Everything taken away from everything on the page. */
export const unset = (face: Face): string => `${neutral(face)} body, body * { all: unset !important; }`;

interface Around {
  css: string;
  lang: string;
  scheme: string;
  /** Width of a widget's place, in px. */
  width: number;
  /** Where the widgets' files are. */
  files: string;
  endpoint: string;
  /** Each widget's markup. */
  widgets: readonly string[];
}

/** How far apart the widgets stand. */
const APART = 5000;

/** Each widget alone in its place; the place's own style outranks every rule, so that none moves it. */
export const pageWith = ({css, lang, scheme, width, files, endpoint, widgets}: Around): string => `<!doctype html>
  <html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}" style="color-scheme: ${scheme}; background: Canvas"><head><title>Side</title>
  <link rel="icon" href="data:,"><style>${css}</style><script defer src="${files}/sammen.js" data-endpoint="${endpoint}"></script></head>
  <body>${widgets.map((widget, i) => `<div data-place style="${placed(i, width)}">${widget}</div>`).join('')}</body></html>`;

const placed = (i: number, width: number): string =>
  Object.entries({display: 'block', position: 'absolute', left: '0', top: `${i * APART}px`, width: `${width}px`, 'min-height': '1px'})
    .map(([name, value]) => `${name}: ${value} !important`)
    .join('; ');
