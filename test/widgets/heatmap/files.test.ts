import {expect} from '@open-wc/testing';
import '../../../src/widgets/heatmap/heatmap.js';
import {csvOf} from '../../../src/widgets/heatmap/files.js';
import type {Saved} from '../../../src/widgets/heatmap/saving.js';
import {freshPage, listMany, newSpace, part, parts, place, shows, until} from '../../support/wtr-page.js';

/** Catches what is handed to the browser to be saved. */
const catching = (): {files: {name: string; content: Blob}[]; stop: () => void} => {
  const files: {name: string; content: Blob}[] = [];
  const blobs = new Map<string, Blob>();
  const {createObjectURL} = URL;
  const {click} = HTMLAnchorElement.prototype;
  URL.createObjectURL = (content: Blob): string => {
    const url = createObjectURL(content);
    blobs.set(url, content);
    return url;
  };
  HTMLAnchorElement.prototype.click = function (): void {
    const content = blobs.get(this.href);
    if (content) files.push({name: this.download, content});
    else click.call(this);
  };
  return {files, stop: () => ((URL.createObjectURL = createObjectURL), (HTMLAnchorElement.prototype.click = click))};
};

const shown = async (lang = 'da'): Promise<HTMLElement> => {
  const space = await newSpace();
  await listMany(space, [
    {pejlemaerke: 'natur', group: 'ung', amount: 12},
    {pejlemaerke: 'veje', group: 'borger', amount: 3},
  ]);
  const widget = await place('sammen-heatmap', {endpoint: space.endpoint}, {lang});
  await shows(widget, '[part=table]');
  return widget;
};

describe('What a heat map saves', () => {
  beforeEach(freshPage);

  it('is a file that a Danish spreadsheet opens, with the numbers of the table and nothing that it leaves out', async () => {
    const widget = await shown();
    const {files, stop} = catching();
    part(widget, '[part=save-table]').click();
    const [file] = await until(() => files.length > 0 && files);
    stop();
    expect(file?.name).to.equal('bidrag-efter-pejlemærke-og-borgergruppe.csv');
    const bytes = new Uint8Array((await file?.content.arrayBuffer()) ?? new ArrayBuffer(0));
    expect([...bytes.slice(0, 3)]).to.eql([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes).split('\r\n')).to.eql([
      'Pejlemærke;Borger;Forening;Virksomhed;Medarbejder;Ung;I alt',
      'Stærke fællesskaber;0;0;0;0;0;0',
      'Natur tæt på;0;0;0;0;12;12',
      'Vi kommer trygt frem;under 5;0;0;0;0;0',
      'I alt;0;0;0;0;12;12',
      '',
    ]);
  });

  it('makes no formula of a name, and no column of a semicolon', () => {
    const label = (words: string) => ({id: null, label: words});
    const names = ['=HYPERLINK("https://x.example")', '+45', '-1', '@SUM(A1)', '\tx', 'a;b', 'sagde "ja"'];
    const table = {
      ...{caption: '', corner: 'Mål', columns: [], sums: [], all: 'I alt', few: '', most: 0},
      lines: names.map((name) => ({...label(name), cells: [], sum: 0})),
    };
    const csv = csvOf({table, counts: {total: 0}, title: '', finding: ''} as unknown as Saved);
    expect(csv.split('\r\n').slice(1, 8)).to.eql([
      `"'=HYPERLINK(""https://x.example"")";0`,
      `'+45;0`,
      `'-1;0`,
      `'@SUM(A1);0`,
      `'\tx;0`,
      `"a;b";0`,
      `"sagde ""ja""";0`,
    ]);
  });

  it('draws each number under its own heading', async () => {
    const widget = await shown();
    const {files, stop} = catching();
    const {fillText} = CanvasRenderingContext2D.prototype;
    const drawn: [text: string, x: number, y: number][] = [];
    CanvasRenderingContext2D.prototype.fillText = function (text, x, y): void {
      drawn.push([text, x, y]);
      fillText.call(this, text, x, y);
    };
    part(widget, '[part=save-picture]').click();
    await until(() => files.length > 0);
    stop();
    CanvasRenderingContext2D.prototype.fillText = fillText;
    const xOf = (text: string): number => drawn.find(([words]) => words === text)?.[1] ?? NaN;
    const heads = ['Borger', 'Forening', 'Virksomhed', 'Medarbejder', 'Ung', 'I alt'].map(xOf);
    const goal = drawn.find(([words]) => words === 'Natur tæt på') ?? ['', 0, NaN];
    const row = drawn.filter(([words, , y]) => /^\d+$/.test(words) && Math.abs(y - goal[2]) < 12);
    expect(row.map(([words, x]) => [words, x])).to.eql(['0', '0', '0', '0', '12', '12'].map((words, at) => [words, heads[at]]));
    expect(drawn.filter(([words]) => words === 'under 5').map(([, x]) => x)).to.eql([heads[0]]);
  });

  for (const lang of ['da', 'ar']) {
    it(`is a picture with the same numbers, and words for who cannot see it (${lang})`, async () => {
      const widget = await shown(lang);
      const {files, stop} = catching();
      part(widget, '[part=save-picture]').click();
      const [file] = await until(() => files.length > 0 && files);
      stop();
      expect(file?.content.type).to.equal('image/png');
      const bitmap = await createImageBitmap(file?.content ?? new Blob());
      expect([bitmap.width > 1000, bitmap.height > 600]).to.eql([true, true]);
      const canvas = Object.assign(document.createElement('canvas'), {width: bitmap.width, height: bitmap.height});
      const context = canvas.getContext('2d', {willReadFrequently: true});
      context?.drawImage(bitmap, 0, 0);
      const pixels = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
      const colours = new Set<number>();
      for (let at = 0; at < pixels.length; at += 4)
        colours.add(((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0));
      expect(colours.has(0xffffff) && colours.size > 20).to.equal(true);
      const alt = await shows(widget, '.alt');
      expect(alt.textContent).to.include('12').and.not.to.match(/\b3\b/);
      expect(parts(widget, '[style]')).to.eql([]);
      expect([sessionStorage.length, localStorage.length, document.cookie]).to.eql([0, 0, '']);
    });
  }
});
