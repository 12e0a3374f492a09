import {css, html, type LitElement, type ReactiveController} from 'lit';
import {msg} from '../i18n/locale.js';
import {announce} from './announce.js';

/** CSS pixels: 1.91 to 1, which social media show without cutting it. */
const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 80;
/** CSS pixels of the title, largest and smallest, and its most lines. */
const [LARGEST, SMALLEST, LINES] = [96, 44, 5];
const LEADING = 1.15;

export const pictureStyles = css`
  canvas {
    background: var(--_accent);
    border-radius: var(--_radius);
    color: var(--_on-accent);
    color-scheme: light;
    display: block;
    font-family: var(--_heading-font);
    inline-size: 100%;
    max-inline-size: 30em;
  }
  figure {
    margin: calc(var(--_u) * 4) 0 0;
  }
`;

const fits = (context: CanvasRenderingContext2D, text: string): boolean => context.measureText(text).width <= WIDTH - 2 * MARGIN;

/** The words in lines that are no wider than the picture's; what is longer than a line by itself goes on in the next. */
const linesOf = (context: CanvasRenderingContext2D, words: string): string[] => {
  const lines: string[] = [''];
  for (const word of words.split(/\s+/)) {
    const last = lines.at(-1) ?? '';
    const longer = last ? `${last} ${word}` : word;
    if (fits(context, longer)) lines[lines.length - 1] = longer;
    else {
      if (last) lines.push('');
      for (const letter of word) {
        const more = `${lines.at(-1) ?? ''}${letter}`;
        if (fits(context, more)) lines[lines.length - 1] = more;
        else lines.push(letter);
      }
    }
  }
  return lines;
};

/** Draws a page's title, or a promise, and where it is, in the widget's own colours and type, from right to left where that is how one reads. */
const draw = (canvas: HTMLCanvasElement, title: string, where: string): void => {
  const context = canvas.getContext('2d');
  if (!context) return;
  const {color, backgroundColor, fontFamily, direction} = getComputedStyle(canvas);
  const edge = direction === 'rtl' ? WIDTH - MARGIN : MARGIN;
  Object.assign(context, {direction, textAlign: 'start', textBaseline: 'alphabetic', fillStyle: backgroundColor});
  context.fillRect(0, 0, WIDTH, HEIGHT);
  context.fillStyle = color;
  let size = LARGEST + 4;
  let lines: string[];
  do {
    size -= 4;
    context.font = `600 ${size}px ${fontFamily}`;
    lines = linesOf(context, title);
  } while (size > SMALLEST && lines.length * size * LEADING > HEIGHT - 3.15 * MARGIN);
  if (lines.length > LINES) {
    let last = lines[LINES - 1] ?? '';
    while (!fits(context, `${last} …`)) last = last.replace(/.$/u, '');
    lines = [...lines.slice(0, LINES - 1), `${last} …`];
  }
  lines.forEach((line, i) => context.fillText(line, edge, MARGIN + size * (0.85 + i * LEADING)));
  context.fillRect(MARGIN, HEIGHT - MARGIN - 52, WIDTH - 2 * MARGIN, 2);
  context.font = `400 32px ${fontFamily}`;
  context.fillText(where, edge, HEIGHT - MARGIN);
};

/** A picture of a sentence to pass on: made on the device, and nobody is asked for anything. Fetched when somebody wants one. */
export class SharePicture implements ReactiveController {
  readonly #host: LitElement;
  readonly #title: string;
  readonly #where: string;
  #file: File | undefined;
  #failed = false;

  constructor(host: LitElement, title: string) {
    this.#host = host;
    this.#title = title;
    this.#where = document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content ?? location.hostname;
    const root = host.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...(pictureStyles.styleSheet ? [pictureStyles.styleSheet] : [])];
    host.addController(this);
  }

  /** What goes with the address where the device takes files; undefined before it is drawn, and where it does not. */
  get files(): File[] | undefined {
    const files = this.#file && [this.#file];
    // Some browsers can share, and have no word for what.
    return files && 'canShare' in navigator && navigator.canShare({files}) ? files : undefined;
  }

  hostUpdated(): void {
    const canvas = this.#host.renderRoot.querySelector('canvas');
    if (!canvas || this.#file || this.#failed) return;
    draw(canvas, this.#title, this.#where);
    // Here, where the widget's language is spoken.
    const [ready, excuse] = [msg('Billedet er klar', {id: 'picture-ready', desc: 'The picture has been made and is shown'}), this.#excuse];
    canvas.toBlob((blob) => {
      if (blob) this.#file = new File([blob], 'billede.png', {type: blob.type});
      else this.#failed = true;
      announce(blob ? ready : excuse);
      this.#host.requestUpdate();
    });
  }

  get #excuse(): string {
    return msg('Din browser kan ikke lave billedet. Del linket i stedet.', {id: 'picture-failed', desc: 'The picture could not be made'});
  }

  render(): unknown {
    if (this.#failed) return html`<p class="no-print">${this.#excuse}</p>`;
    return html`<figure part="picture" class="no-print">
      <canvas width=${WIDTH} height=${HEIGHT} role="img" aria-label=${`${this.#title}, ${this.#where}`}></canvas>
      <p class="row">
        <button type="button" part="save" @click=${this.#onSave}>${msg('Gem billedet', {id: 'picture-save', desc: 'Button: saves the picture on the device'})}</button>
      </p>
    </figure>`;
  }

  readonly #onSave = (): void => {
    if (!this.#file) return;
    const href = URL.createObjectURL(this.#file);
    Object.assign(document.createElement('a'), {href, download: this.#file.name}).click();
    setTimeout(() => URL.revokeObjectURL(href), 60_000);
  };
}
