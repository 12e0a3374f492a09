import type {Point, View} from './projection.js';

/** The least between the middles of two marks, in pixels: the size of a target (WCAG 2.2, 2.5.8). */
const APART = 24;
/** The largest a target is, from its middle. */
const REACH = 22;
const ROUNDS = 200;
/** Of a name, in pixels: how high it is, and how far from the middle of its mark. */
const LINE = 20;
const GAP = 11;

export interface Mark {
  /** Where the place is. */
  from: Point;
  /** Where its mark is: as close to it as the others leave room. */
  at: Point;
  /** How far its target reaches. */
  reach: number;
  /** Where its name begins, ends or has its middle; `free` when it covers nothing. */
  name: {at: Point; anchor: 'start' | 'middle' | 'end'; free: boolean};
}

const distance = ([x, y]: Point, [u, v]: Point): number => Math.hypot(u - x, v - y);

/** Pushes marks that are too close to each other apart, and keeps them on the map. */
const apart = (points: readonly Point[], {width, height}: View): Point[] => {
  const at = points.map(([x, y]) => [x, y] as [number, number]);
  for (let round = 0, moved = true; moved && round < ROUNDS; round++) {
    moved = false;
    at.forEach((a, i) => {
      for (const b of at.slice(i + 1)) {
        const far = distance(a, b);
        if (far >= APART) continue;
        moved = true;
        // Two at one place part along a line of their own.
        const angle = far ? Math.atan2(b[1] - a[1], b[0] - a[0]) : i;
        const push = (APART - far) / 2 + 0.1;
        for (const [point, sign] of [
          [a, -1],
          [b, 1],
        ] as const) {
          point[0] = Math.min(width - APART / 2, Math.max(APART / 2, point[0] + sign * push * Math.cos(angle)));
          point[1] = Math.min(height - APART / 2, Math.max(APART / 2, point[1] + sign * push * Math.sin(angle)));
        }
      }
    });
  }
  return at;
};

type Box = readonly [left: number, top: number, right: number, bottom: number];
const meet = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** Beside, above or below the mark, in the order in which they are tried. */
const placesFor = ([x, y]: Point, wide: number): {name: Omit<Mark['name'], 'free'>; box: Box}[] => [
  {name: {at: [x + GAP, y], anchor: 'start'}, box: [x + GAP, y - LINE / 2, x + GAP + wide, y + LINE / 2]},
  {name: {at: [x - GAP, y], anchor: 'end'}, box: [x - GAP - wide, y - LINE / 2, x - GAP, y + LINE / 2]},
  {name: {at: [x, y - LINE], anchor: 'middle'}, box: [x - wide / 2, y - LINE * 1.5, x + wide / 2, y - LINE / 2]},
  {name: {at: [x, y + LINE], anchor: 'middle'}, box: [x - wide / 2, y + LINE / 2, x + wide / 2, y + LINE * 1.5]},
];

/**
 * Marks for places, in their order; who comes first gets room for the name first.
 *
 * @param widths of the names, in pixels
 */
export const marksFor = (points: readonly Point[], widths: readonly number[], view: View): Mark[] => {
  const at = apart(points, view);
  const taken: Box[] = at.map(([x, y]) => [x - GAP + 2, y - GAP + 2, x + GAP - 2, y + GAP - 2]);
  return points.map((from, i) => {
    const own = at[i] ?? from;
    const nearest = Math.min(2 * REACH, ...at.filter((_, other) => other !== i).map((other) => distance(own, other)));
    const inside = placesFor(own, widths[i] ?? 0).filter(
      ({box}) => box[0] >= 2 && box[2] <= view.width - 2 && box[1] >= 0 && box[3] <= view.height,
    );
    const free = inside.find(({box}) => !taken.some((other) => meet(box, other)));
    if (free) taken.push(free.box);
    const name = (free ?? inside[0])?.name ?? {at: [view.width / 2, own[1] - LINE] as const, anchor: 'middle' as const};
    return {from, at: own, reach: Math.min(REACH, Math.max(APART, nearest) / 2), name: {...name, free: !!free}};
  });
};
