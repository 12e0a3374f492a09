// Makes the shapes of the countries for the partner map: `node scripts/shapes.mjs`. What comes out is kept in the
// repository; a test makes it again and compares. Why it is so: docs/decisions/0017.
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {feature, quantize} from 'topojson-client';
import {filter, filterWeight, presimplify, simplify, sphericalRingArea, sphericalTriangleArea} from 'topojson-simplify';

export const FILE = fileURLToPath(new URL('../src/widgets/partner-map/generated/shapes.ts', import.meta.url));

/** Steradians: a corner of a coast that takes up less goes, and an island too. Finer where a Danish town looks first. */
const CORNER = 1e-5;
const NEAR = 3e-7;
/** [west, south, east, north] of Europe, and of Greenland. */
const CLOSE = [
  [-25, 35, 42, 72],
  [-73, 59, -10, 84],
];
const isNear = ([x, y]) => CLOSE.some(([west, south, east, north]) => x > west && x < east && y > south && y < north);
/** Steps around the world: one is 2 km on a meridian at most. */
const STEPS = 20_000;

/**
 * Natural Earth shows who holds an area. A Danish authority's map shows what Denmark recognises: what has no code of
 * ISO 3166-1 belongs to the state around it, but for Kosovo (XK); and Crimea to Ukraine.
 */
const WITHIN = {'N. Cyprus': 'CY', Somaliland: 'SO', Kosovo: 'XK'};
const CRIMEA = [34.2, 45.2];

const regionOf = ({id, properties}) => WITHIN[properties.name] ?? (id ? new Intl.Locale(`und-${id}`).region : '');

/** Whether a ring of [longitude, latitude] is around a point, counted by the edges that a line to the east meets. */
const holds = (ring, [x, y]) =>
  ring.reduce((inside, [x1, y1], i) => {
    const [x2, y2] = ring.at(i - 1);
    return y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1 ? !inside : inside;
  }, false);

/** Polygons of arc numbers by ISO 3166-1 alpha-2; those of no state under an empty name. */
const countriesOf = (topology) => {
  const countries = {};
  const add = (region, polygons) => (countries[region] = [...(countries[region] ?? []), ...polygons]);
  for (const geometry of topology.objects.countries.geometries) {
    const polygons = geometry.type === 'Polygon' ? [geometry.arcs] : (geometry.arcs ?? []);
    const isCrimea = polygons.map(
      (arcs) => geometry.properties.name === 'Russia' && holds(feature(topology, {type: 'Polygon', arcs}).geometry.coordinates[0], CRIMEA),
    );
    add(
      regionOf(geometry),
      polygons.filter((_, i) => !isCrimea[i]),
    );
    add(
      'UA',
      polygons.filter((_, i) => isCrimea[i]),
    );
  }
  return countries;
};

const shapesOf = () => {
  const atlas = JSON.parse(readFileSync(new URL(import.meta.resolve('world-atlas/countries-50m.json')), 'utf8'));
  const weighed = presimplify(atlas, sphericalTriangleArea);
  const arcs = weighed.arcs.map((arc) => arc.map((point) => [point[0], point[1], isNear(point) ? (point[2] * CORNER) / NEAR : point[2]]));
  const simple = simplify({...weighed, arcs}, CORNER);
  return quantize(filter(simple, filterWeight(simple, NEAR, sphericalRingArea)), STEPS);
};

/** A whole number as letters, five bits in each, lowest first; 32 says that more follows. Even is positive, odd is negative. */
const letters = (number) => {
  let rest = number < 0 ? -2 * number - 1 : 2 * number;
  let text = '';
  for (; rest >= 32; rest >>= 5) text += String.fromCharCode(63 + 32 + (rest & 31));
  return text + String.fromCharCode(63 + rest);
};

export const written = () => {
  const topology = shapesOf();
  const {scale, translate} = topology.transform;
  const arcs = topology.arcs.map((arc) => arc.map(([x, y]) => letters(x) + letters(y)).join('')).join(' ');
  const countries = Object.entries(countriesOf(topology))
    .filter(([, polygons]) => polygons.length)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([region, polygons]) => `${region}:${polygons.map((rings) => rings.map((ring) => ring.join()).join(';')).join('|')}`)
    .join(' ');
  const text = (value) => `'${value.replaceAll('\\', '\\\\')}'`;
  return `// Made by scripts/shapes.mjs from Natural Earth; not to be edited.

/** Degrees that a step is, and where steps begin: longitude, latitude. */
export const scale = [${scale.join(', ')}] as const;
export const translate = [${translate.join(', ')}] as const;
/** Lines between countries and along coasts, each a run of steps from point to point. */
export const arcs =
  ${text(arcs)};
/** Region (ISO 3166-1 alpha-2), then polygons of rings of arcs; \`~n\` as a negative number is the nth arc backwards. */
export const countries =
  ${text(countries)};
`;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(FILE, written());
