import type {Widget} from '../../widget.js';
import type {Saved, Told} from './saving.js';
import {STEPS, stepOf} from './steps.js';

// In px, before the picture is made twice as large for sharp print.
const SCALE = 2;
const MARGIN = 40;
const GOAL = 240;
const CELL = 96;
const ROW = 48;
const GAP = 2;
const INK = '#1b1d21';
const QUIET = '#565b64';

/** The colours of the steps as the page shows them in light: what is sent on is on white paper. */
const coloursOf = (host: Widget): string[] => {
  const table = document.createElement('table');
  table.style.colorScheme = 'light';
  table.hidden = true;
  const row = table.insertRow();
  for (let step = 0; step <= STEPS; step++) row.insertCell().dataset['step'] = String(step);
  host.renderRoot.querySelector('.scroll')?.append(table);
  const colours = [...row.cells].map((cell) => getComputedStyle(cell).backgroundColor);
  table.remove();
  return colours;
};

/** Breaks a text into lines no wider than `width`; a word that is wider stands alone. */
const wrapped = (context: CanvasRenderingContext2D, text: string, width: number): string[] => {
  const lines: string[] = [];
  for (const word of text.replaceAll('\u00AD', '').split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && context.measureText(`${last} ${word}`).width <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
};

/** Draws the table with the same numbers, its finding, what it counts and when, on a canvas on the device. */
export const draw = (host: Widget, {table, counts, title, finding, source}: Saved & Told): HTMLCanvasElement => {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) return canvas;
  const own = host.renderRoot.querySelector('.widget') ?? host;
  const {fontFamily: family, direction} = getComputedStyle(own);
  const mirrored = direction === 'rtl';
  const width = 2 * MARGIN + GOAL + (table.columns.length + 1) * CELL;
  const pen = (size: number, weight: number, colour: string): void => {
    context.font = `${weight} ${size}px ${family}`;
    context.fillStyle = colour;
  };
  /** A distance from the side where reading begins, as one from the left. */
  const at = (x: number): number => (mirrored ? width - x : x);
  const write = (lines: readonly string[], x: number, y: number, height: number, align: 'start' | 'end' = 'start'): number => {
    context.textAlign = align;
    lines.forEach((line, i) => context.fillText(line, at(x), y + i * height));
    return y + lines.length * height;
  };
  const text = (size: number, weight: number, words: string, room: number): string[] => {
    pen(size, weight, INK);
    return wrapped(context, words, room);
  };

  const room = width - 2 * MARGIN;
  const parts = {
    title: text(32, 650, title, room),
    finding: text(18, 400, finding, room),
    heads: [...table.columns.map(({label, more}) => `${label} ${more ?? ''}`.trim()), table.all].map((words) =>
      text(13, 400, words, CELL - 16),
    ),
    goals: table.lines.map(({label}) => text(15, 600, label, GOAL - 16)),
    source: text(13, 400, source, room),
  };
  const heights = parts.goals.map((lines) => Math.max(ROW, 20 * lines.length + 16));
  const head = 18 * Math.max(...parts.heads.map((lines) => lines.length)) + 16;
  const above = MARGIN + 40 * parts.title.length + 26 * parts.finding.length + 24;
  const height = above + head + heights.reduce((sum, one) => sum + one + GAP, 0) + ROW + 20 * parts.source.length + 24 + MARGIN;

  Object.assign(canvas, {width: width * SCALE, height: height * SCALE});
  context.scale(SCALE, SCALE);
  context.direction = mirrored ? 'rtl' : 'ltr';
  context.textBaseline = 'top';
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);

  pen(32, 650, INK);
  let y = write(parts.title, MARGIN, MARGIN, 40);
  pen(18, 400, INK);
  y = write(parts.finding, MARGIN, y, 26) + 24;

  const columnEnd = (column: number): number => MARGIN + GOAL + (column + 1) * CELL;
  pen(13, 400, QUIET);
  parts.heads.forEach((lines, column) => write(lines, columnEnd(column) - 8, y + head - 8 - 18 * lines.length, 18, 'end'));
  y += head;

  const colours = coloursOf(host);
  const format = new Intl.NumberFormat(host.locale);
  const figures = (numbers: readonly (number | null)[], middle: number, colour: string, weight = 400, from = 0): void =>
    numbers.forEach((figure, at) => {
      pen(figure === null ? 13 : 16, weight, figure === null ? QUIET : colour);
      write([figure === null ? table.few : format.format(figure)], columnEnd(from + at) - 8, middle - 8, 18, 'end');
    });
  table.lines.forEach(({cells, sum}, row) => {
    const tall = heights[row] ?? ROW;
    cells.forEach((figure, column) => {
      context.fillStyle = colours[figure === null ? 0 : stepOf(figure, table.most)] ?? '#fff';
      const end = at(columnEnd(column));
      context.fillRect(mirrored ? end : end - CELL + GAP, y, CELL - GAP, tall);
    });
    const goal = parts.goals[row] ?? [];
    pen(15, 600, INK);
    write(goal, MARGIN, y + (tall - 20 * goal.length) / 2, 20);
    figures(cells, y + tall / 2, '#000');
    figures([sum], y + tall / 2, INK, 400, cells.length);
    y += tall + GAP;
  });
  context.fillStyle = INK;
  context.fillRect(MARGIN, y + 4, room, 1);
  pen(15, 600, INK);
  write([table.all], MARGIN, y + 4 + ROW / 2 - 8, 20);
  figures([...table.sums, counts.total], y + 4 + ROW / 2, INK, 600);
  pen(13, 400, QUIET);
  write(parts.source, MARGIN, y + ROW + 24, 20);
  return canvas;
};
