import {expect} from '@open-wc/testing';
import * as shapes from '../../../src/widgets/partner-map/generated/shapes.js';
import {landIn} from '../../../src/widgets/partner-map/land.js';
import {marksFor} from '../../../src/widgets/partner-map/marks.js';
import {viewOf, type Place, type Point, type View} from '../../../src/widgets/partner-map/projection.js';

const at = (latitude: number, longitude: number): Place => ({latitude, longitude});
const NUUK = at(64.18, -51.72);
const GDYNIA = at(54.52, 18.53);
const WELLINGTON = at(-41.29, 174.78);

/** Whether a path of SVG is around a place. */
const holds = (path: string, {project}: View, {latitude, longitude}: Place): boolean => {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) throw new Error('no canvas');
  return pen.isPointInPath(new Path2D(path), ...project(longitude, latitude), 'evenodd');
};

describe('The map’s drawing', () => {
  it('has every place on the paper, away from its edge', () => {
    for (const places of [[NUUK], [NUUK, GDYNIA], [NUUK, GDYNIA, WELLINGTON], [at(57, 10), at(57, 10)], [at(0, 0), at(0, 180)]]) {
      for (const width of [280, 1100]) {
        const view = viewOf(places, width);
        for (const {latitude, longitude} of places) {
          const [x, y] = view.project(longitude, latitude);
          expect([x > 20, x < width - 20, y > 20, y < view.height - 20], `${width}: ${x}, ${y} of ${view.height}`).to.eql(
            Array(4).fill(true),
          );
        }
      }
    }
  });

  it('is true to area: a square degree at Nuuk and one at Gdynia are as they are on the globe', () => {
    const {project} = viewOf([NUUK, GDYNIA], 1000);
    const area = ({latitude, longitude}: Place): number => {
      const [a, b, c] = [project(longitude, latitude), project(longitude + 0.1, latitude), project(longitude, latitude + 0.1)];
      return Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])) / Math.cos((latitude * Math.PI) / 180);
    };
    expect(area(NUUK) / area(GDYNIA)).to.be.closeTo(1, 0.01);
  });

  it('has land where there is land, and the countries that are asked for apart', () => {
    const view = viewOf([NUUK, GDYNIA], 1000);
    const land = landIn(shapes, view, new Set(['GL', 'PL']));
    const of = (place: Place): boolean[] => [holds(land.named, view, place), holds(land.other, view, place)];
    expect(of(at(67, -45)), 'Greenland').to.eql([true, false]);
    expect(of(at(53, 18.5)), 'Poland').to.eql([true, false]);
    expect(of(at(56.2, 9.3)), 'Jutland').to.eql([false, true]);
    expect(of(at(60, -20)), 'the Atlantic').to.eql([false, false]);
    expect(of(at(40, -4)), 'Spain, beyond the edge').to.eql([false, false]);
  });

  it('does not colour the sea when the middle of the map is opposite to land', () => {
    // Opposite to the South Island of New Zealand; and, as a control, what happens to the countries around.
    const view = viewOf([at(42, -8)], 800);
    const far = viewOf([at(42, -8), at(38, 140), at(-35, 150), at(-34, -58), at(34, -118)], 800);
    for (const one of [view, far]) {
      const land = landIn(shapes, one, new Set());
      expect(holds(land.other, one, at(40, -30)), 'the Atlantic').to.equal(false);
      expect(holds(land.other, one, at(40.4, -3.7)), 'Spain').to.equal(true);
    }
  });

  it('shows Crimea as part of Ukraine, and the border where it is', () => {
    const view = viewOf([at(45, 30), at(53, 40)], 900);
    const land = landIn(shapes, view, new Set(['UA']));
    expect([holds(land.named, view, at(45.2, 34.2)), holds(land.named, view, at(50, 31))]).to.eql([true, true]);
    expect(holds(land.named, view, at(52, 38))).to.equal(false);
    const [x, y] = view.project(33.7, 46.15);
    const near = [...land.borders.matchAll(/[ML]([\d.-]+),([\d.-]+)/g)].filter(
      ([, px, py]) => Math.hypot(Number(px) - x, Number(py) - y) < 12,
    );
    expect(near).to.eql([]);
  });

  it('draws borders between countries, and not along coasts', () => {
    const view = viewOf([at(54.9, 9.4)], 800);
    const {borders} = landIn(shapes, view, new Set());
    const close = (place: Place, reach: number): boolean => {
      const [x, y] = view.project(place.longitude, place.latitude);
      return [...borders.matchAll(/[ML]([\d.-]+),([\d.-]+)/g)].some(([, px, py]) => Math.hypot(Number(px) - x, Number(py) - y) < reach);
    };
    expect([close(at(54.85, 9.1), 30), close(at(56.5, 8.1), 30)]).to.eql([true, false]);
  });
});

describe('The map’s marks', () => {
  const view: View = {project: (x, y) => [x, y], width: 400, height: 300};
  const apart = (points: Point[]): number =>
    Math.min(...points.flatMap(([x, y], i) => points.slice(i + 1).map(([u, v]) => Math.hypot(u - x, v - y))));

  it('are 24 pixels from each other, however close their places are (WCAG 2.2, 2.5.8)', () => {
    const points: Point[] = [...Array.from({length: 8}, (_, i) => [200 + i, 150] as const), [200, 150], [399, 299], [399, 299]];
    expect(apart(points)).to.equal(0);
    const marks = marksFor(
      points,
      points.map(() => 60),
      view,
    );
    expect(apart(marks.map(({at: own}) => own))).to.be.at.least(23.9);
    expect(marks.every(({at: [x, y], reach}) => x >= 12 && x <= 388 && y >= 12 && y <= 288 && reach >= 12)).to.equal(true);
    expect(marks.map(({from}) => from)).to.eql(points);
  });

  it('stay where they are where there is room, and are then as easy to hit as a finger needs', () => {
    const points: Point[] = [
      [100, 100],
      [300, 200],
    ];
    const marks = marksFor(points, [60, 60], view);
    expect(marks.map(({at: own, reach}) => [own, reach])).to.eql(points.map((point) => [point, 22]));
  });

  it('have their names beside them where nothing is covered, within the map', () => {
    const [right, left, none] = [
      [100, 100],
      [380, 100],
      [200, 200],
    ].map(([x = 0, y = 0]) => marksFor([[x, y]], [x === 200 ? 500 : 60], view)[0]?.name);
    expect([right?.anchor, right?.free, left?.anchor, left?.free, none?.free]).to.eql(['start', true, 'end', true, false]);
  });
});
