import PDFDocument from 'pdfkit';
import {fontOf, type Weight} from './fonts.js';
import {linesOf, type Line} from './lines.js';

/** A4 with its margins, in points. */
const PAGE = {width: 595.28, height: 841.89, left: 64, right: 64, top: 64, bottom: 72};

export interface Style {
  /** Points. */
  size: number;
  weight?: Weight;
  colour?: string;
  /** Points from the edge at which lines begin. */
  indent?: number;
  /** Points above. */
  before?: number;
  /** Points that have to be free below it on the same page; for headings. */
  keep?: number;
  /** Whether it has the direction of the document, whatever it begins with; headings do. Default false. */
  framed?: boolean;
  /** Height of a line in sizes; default 1.45. */
  leading?: number;
}

type Element = ReturnType<PDFKit.PDFDocument['struct']>;

interface Made {
  title: string;
  author: string;
  language: string;
  rtl: boolean;
  made: Date;
}

/**
 * A tagged PDF (PDF/UA) that is written from top to bottom: each text is one element of its structure, in the order in
 * which it is read. Fonts are in it, as far as their letters are used.
 */
export class Sheet {
  readonly #doc: PDFKit.PDFDocument;
  readonly #root: Element;
  readonly #done: Promise<Buffer>;
  readonly #rtl: boolean;
  #y = PAGE.top;

  constructor({title, author, language, rtl, made}: Made) {
    this.#rtl = rtl;
    this.#doc = new PDFDocument({
      ...{size: 'A4', margin: 0, bufferPages: true, pdfVersion: '1.7', subset: 'PDF/UA' as 'PDF/A-1', tagged: true, lang: language},
      ...{displayTitle: true, font: ''},
      info: {Title: title, Author: author, Creator: 'Sammen', Producer: 'Sammen', CreationDate: made},
    });
    const parts: Buffer[] = [];
    this.#done = new Promise((resolve, reject) => {
      this.#doc.on('data', (part: Buffer) => parts.push(part));
      this.#doc.on('end', () => resolve(Buffer.concat(parts)));
      this.#doc.on('error', reject);
    });
    this.#root = this.#doc.struct('Document');
    this.#doc.addStructure(this.#root);
  }

  /** A part of the document, in which texts stand. */
  section(within: Element = this.#root): Element {
    const section = this.#doc.struct('Sect');
    within.add(section);
    return section;
  }

  /**
   * Writes a text as one element, a heading or a paragraph.
   * @param language where it differs from the document's.
   */
  write(within: Element, tag: 'H1' | 'H2' | 'H3' | 'H4' | 'P', text: string, style: Style, language?: string | null): void {
    const {size, before = 0, keep = 0, indent = 0, leading = 1.45} = style;
    const framed = this.#rtl ? 'rtl' : 'ltr';
    const lines = this.#lines(text, style, style.framed ? framed : tag !== 'P' && this.#rtl ? 'rtl' : 'auto');
    if (lines.length === 0) return;
    if (this.#y > PAGE.top) this.#y += before;
    this.#room(Math.min(lines.length, 2) * size * leading + keep);
    const element = this.#doc.struct(tag, language ? {lang: language} : {}, [
      () => {
        for (const line of lines) {
          this.#room(size * leading);
          this.#draw(line, style, indent);
          this.#y += size * leading;
        }
      },
    ]);
    within.add(element);
    element.end();
  }

  /** A line across the page: it says nothing, and is no part of the structure. */
  rule(before: number): void {
    this.#y += before;
    this.#room(1);
    this.#aside(() =>
      this.#doc
        .moveTo(PAGE.left, this.#y)
        .lineTo(PAGE.width - PAGE.right, this.#y)
        .lineWidth(0.5)
        .strokeColor('#bbbbbb')
        .stroke(),
    );
  }

  /** Ends the document. @param footer what stands below each page. */
  async end(footer: (page: number, pages: number) => string): Promise<Buffer> {
    this.#root.end();
    const {count} = this.#doc.bufferedPageRange();
    const style = {size: 8.5, colour: '#555555'};
    for (let page = 0; page < count; page++) {
      this.#doc.switchToPage(page);
      this.#y = PAGE.height - PAGE.bottom + 28;
      const [line] = this.#lines(footer(page + 1, count), style, this.#rtl ? 'rtl' : 'ltr');
      if (line) this.#aside(() => this.#draw(line, style, 0));
    }
    this.#doc.end();
    return this.#done;
  }

  #aside(draw: () => void): void {
    this.#doc.markContent('Artifact', {type: 'Layout'});
    draw();
    this.#doc.endMarkedContent();
  }

  #room(height: number): void {
    if (this.#y + height <= PAGE.height - PAGE.bottom) return;
    this.#doc.continueOnNewPage();
    this.#y = PAGE.top;
  }

  #font(cut: string, {size, weight = 400}: Style): PDFKit.PDFDocument {
    const name = `${cut}-${weight}`;
    if (!this.#known.has(name)) this.#doc.registerFont(name, fontOf(cut, weight));
    this.#known.add(name);
    return this.#doc.font(name).fontSize(size);
  }
  readonly #known = new Set<string>();

  #lines(text: string, style: Style, direction: 'auto' | 'rtl' | 'ltr'): Line[] {
    const width = PAGE.width - PAGE.left - PAGE.right - (style.indent ?? 0);
    const measure = (part: string, cut: string): number => this.#font(cut, style).widthOfString(part);
    return text.split(/\r\n|\r|\n/).flatMap((one) => linesOf(one, width, measure, direction));
  }

  #draw({runs, width, rtl}: Line, style: Style, indent: number): void {
    const [left, right] = this.#rtl ? [PAGE.left, PAGE.right + indent] : [PAGE.left + indent, PAGE.right];
    const from = rtl ? PAGE.width - right - width : left;
    const baseline = this.#y + style.size * 1.07;
    for (const {text, cut, x} of runs)
      this.#font(cut, style)
        .fillColor(style.colour ?? '#1a1a1a')
        .text(text, from + x, baseline, {lineBreak: false, baseline: 'alphabetic'});
  }
}
