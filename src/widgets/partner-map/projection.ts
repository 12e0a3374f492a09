import {geoAzimuthalEqualAreaRaw, geoRotation} from 'd3-geo';

export type Point = readonly [x: number, y: number];

/** Degrees, WGS 84. */
export interface Place {
  latitude: number;
  longitude: number;
}

/** Where on the paper a place is, in pixels from its upper left corner. */
export type Project = (longitude: number, latitude: number) => Point;

export interface View {
  project: Project;
  width: number;
  height: number;
}

const RADIAN = Math.PI / 180;
/** Between the outermost places and the edge of the map, in pixels: less on a narrow one. */
const MARGIN = 44;
const NARROW = 0.09;
/** Radians that a map shows at least, some 900 km across and 500 km down: closer by, the shapes are too coarse. */
const LEAST = [0.14, 0.08] as const;
/** The shape of a map: how high it may be for its width, and in pixels. */
const RATIO = {least: 0.5, most: 1.1};
const HEIGHT = {least: 260, most: 620};

const within = ({least, most}: {least: number; most: number}, value: number): number => Math.min(most, Math.max(least, value));

/** The middle of the places on the globe, each as heavy as the others. */
const middleOf = (places: readonly Place[]): Place => {
  const [x, y, z] = places.reduce<readonly [number, number, number]>(
    ([x, y, z], {latitude, longitude}) => {
      const [p, l] = [latitude * RADIAN, longitude * RADIAN];
      return [x + Math.cos(p) * Math.cos(l), y + Math.cos(p) * Math.sin(l), z + Math.sin(p)];
    },
    [0, 0, 0],
  );
  return {latitude: Math.atan2(z, Math.hypot(x, y)) / RADIAN, longitude: Math.atan2(y, x) / RADIAN};
};

/** A map around places, true to area (Lambert's azimuthal projection): as large as it can be in this width. */
export const viewOf = (places: readonly Place[], width: number): View => {
  const {latitude, longitude} = middleOf(places);
  const turn = geoRotation([-longitude, -latitude]);
  const flat: Project = (...degrees) => {
    const [l, p] = turn(degrees);
    const [x, y] = geoAzimuthalEqualAreaRaw(l * RADIAN, p * RADIAN);
    return [x, -y];
  };
  const points = places.map((place) => flat(place.longitude, place.latitude));
  const [[left, across], [top, down]] = ([0, 1] as const).map((axis) => {
    const all = points.map((point) => point[axis]);
    const [least, most] = [Math.min(...all), Math.max(...all)];
    return [(least + most) / 2, Math.max(LEAST[axis], most - least)] as const;
  }) as [Point, Point];
  const height = Math.round(within(HEIGHT, width * within(RATIO, down / across)));
  const margin = Math.min(MARGIN, width * NARROW);
  const scale = Math.min((width - 2 * margin) / across, (height - 2 * margin) / down);
  const project: Project = (...degrees) => {
    const [x, y] = flat(...degrees);
    return [width / 2 + scale * (x - left), height / 2 + scale * (y - top)];
  };
  return {project, width, height};
};
