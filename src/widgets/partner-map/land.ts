import type {Point, Project, View} from './projection.js';

/** What `generated/shapes.ts` holds. */
export interface Shapes {
  scale: readonly [number, number];
  translate: readonly [number, number];
  arcs: string;
  countries: string;
}

/** Paths of SVG. */
export interface Land {
  /** The countries that are asked for, and all others. */
  named: string;
  other: string;
  /** Where two countries meet. */
  borders: string;
}

/** The numbers that scripts/shapes.mjs has written as letters. */
const numbersIn = (text: string): number[] => {
  const numbers: number[] = [];
  let [number, shift] = [0, 0];
  for (const letter of text) {
    const value = letter.charCodeAt(0) - 63;
    number |= (value & 31) << shift;
    shift += 5;
    if (value > 31) continue;
    numbers.push(number & 1 ? -(number + 1) / 2 : number / 2);
    number = shift = 0;
  }
  return numbers;
};

/** Every arc, on the paper. */
const arcsOf = ({arcs, scale, translate}: Shapes, project: Project): Point[][] =>
  arcs.split(' ').map((text) => {
    const steps = numbersIn(text);
    const points: Point[] = [];
    let [x, y] = [0, 0];
    for (let i = 0; i < steps.length; i += 2) {
      x += steps[i] ?? 0;
      y += steps[i + 1] ?? 0;
      points.push(project(x * scale[0] + translate[0], y * scale[1] + translate[1]));
    }
    return points;
  });

const tenth = (value: number): number => Math.round(value * 10) / 10;
const pathOf = (points: readonly Point[]): string => `M${points.map(([x, y]) => `${tenth(x)},${tenth(y)}`).join('L')}`;

const isSeen = (points: readonly Point[], {width, height}: View): boolean => {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return Math.max(...xs) >= 0 && Math.min(...xs) <= width && Math.max(...ys) >= 0 && Math.min(...ys) <= height;
};

/** Twice the area that a ring is around, negative when it runs against the clock on the paper. */
const areaOf = (ring: readonly Point[]): number =>
  ring.reduce((sum, [x, y], i) => {
    const [x0, y0] = ring.at(i - 1) ?? [0, 0];
    return sum + x0 * y - x * y0;
  }, 0);

/** The paths of what a view shows. */
export const landIn = (shapes: Shapes, view: View, named: ReadonlySet<string>): Land => {
  const arcs = arcsOf(shapes, view.project);
  const land = {named: '', other: '', borders: ''};
  const owners = new Map<number, string>();
  for (const country of shapes.countries.split(' ')) {
    const [region = '', polygons = ''] = country.split(':');
    for (const polygon of polygons.split('|')) {
      const rings = polygon.split(';').map((ring) => ring.split(',').map(Number));
      for (const arc of rings.flat().map((n) => (n < 0 ? ~n : n))) {
        const owner = owners.get(arc);
        if (owner !== undefined && owner !== region && isSeen(arcs[arc] ?? [], view)) land.borders += pathOf(arcs[arc] ?? []);
        owners.set(arc, region);
      }
      const [outer = [], ...holes] = rings.map((ring) => ring.flatMap((n) => (n < 0 ? [...(arcs[~n] ?? [])].reverse() : (arcs[n] ?? []))));
      // Of the polygon around the point opposite the middle, the paper shows the inside out.
      if (areaOf(outer) < 0 || !isSeen(outer, view)) continue;
      land[named.has(region) ? 'named' : 'other'] += [outer, ...holes].map((ring) => `${pathOf(ring)}Z`).join('');
    }
  }
  return land;
};
