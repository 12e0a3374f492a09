/**
 * The part of valibot that our schemas use, as small as it can be: the browser bundles resolve `valibot` to this file
 * (1.4 kB of the core's 11 otherwise), everything else uses valibot itself. A test holds the two against each other.
 * Differs on purpose in two things: it stops at the first fault, and an absent optional part is there as undefined.
 */
interface Fault {
  path: string;
  message: string;
}
type Check = (value: unknown, path: string) => unknown;
type Entries = Record<string, Check>;
type ObjectCheck = Check & {entries: Entries};

const fail = (path: string, expected: string): never => {
  throw {path, message: `expected ${expected}`} satisfies Fault;
};

const typed =
  (type: string): (() => Check) =>
  () =>
  (value, path) =>
    typeof value === type ? value : fail(path, type);

export const string = /* @__NO_SIDE_EFFECTS__ */ () => typed('string')();
export const number = /* @__NO_SIDE_EFFECTS__ */ () => typed('number')();
export const boolean = /* @__NO_SIDE_EFFECTS__ */ () => typed('boolean')();

export const object = /* @__NO_SIDE_EFFECTS__ */ (entries: Entries): ObjectCheck =>
  Object.assign(
    (value: unknown, path: string) => {
      const given = value && typeof value === 'object' ? (value as Record<string, unknown>) : fail(path, 'object');
      return Object.fromEntries(Object.entries(entries).map(([key, check]) => [key, check(given[key], path ? `${path}.${key}` : key)]));
    },
    {entries},
  );

export const array =
  /* @__NO_SIDE_EFFECTS__ */
  (item: Check): Check =>
    (value, path) =>
      Array.isArray(value) ? value.map((element, i) => item(element, path ? `${path}.${i}` : `${i}`)) : fail(path, 'array');

export const nullable =
  /* @__NO_SIDE_EFFECTS__ */
  (schema: Check): Check =>
    (value, path) =>
      value === null ? null : schema(value, path);

export const optional =
  /* @__NO_SIDE_EFFECTS__ */
  (schema: Check): Check =>
    (value, path) =>
      value === undefined ? value : schema(value, path);

export const picklist = /* @__NO_SIDE_EFFECTS__ */ (options: readonly unknown[]): Check & {options: readonly unknown[]} =>
  Object.assign((value: unknown, path: string) => (options.includes(value) ? value : fail(path, options.join(' | '))), {options});

export const pipe =
  /* @__NO_SIDE_EFFECTS__ */
  (...checks: Check[]): Check =>
    (value, path) =>
      checks.reduce((current, check) => check(current, path), value);

const rule =
  <T>(holds: (value: T) => boolean, expected: string): Check =>
  (value, path) =>
    holds(value as T) ? value : fail(path, expected);

export const regex = /* @__NO_SIDE_EFFECTS__ */ (pattern: RegExp): Check => rule<string>((value) => pattern.test(value), `${pattern}`);
export const integer = /* @__NO_SIDE_EFFECTS__ */ (): Check => rule<number>(Number.isInteger, 'integer');
export const minValue = /* @__NO_SIDE_EFFECTS__ */ (least: number): Check => rule<number>((value) => value >= least, `>= ${least}`);
export const maxValue = /* @__NO_SIDE_EFFECTS__ */ (most: number): Check => rule<number>((value) => value <= most, `<= ${most}`);

type Result = {success: true; output: unknown} | {success: false; issues: [Fault]};

export const safeParse = (schema: Check, value: unknown): Result => {
  try {
    return {success: true, output: schema(value, '')};
  } catch (fault) {
    return {success: false, issues: [fault as Fault]};
  }
};

/** Where in the answer the fault is: "items.0.title". */
export const getDotPath = ({path}: Fault): string | null => path || null;
