import {mkdir, readFile, readdir, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import * as v from 'valibot';
import {StartFailure, codeOf} from '../failure.js';
import {strayReferences} from './references.js';
import {settings, spaceContent, telling} from './schemas/space.js';
import type {SpaceContent} from './shape.js';

/** Fields that stand together in `space.json`: what the operator decides, and what the space is called. */
const TOGETHER: readonly string[] = [...Object.keys(settings), 'title', 'municipality'];
/** Every other part is a file of its own. */
const APART: readonly string[] = Object.keys(spaceContent.entries).filter((name) => name !== 'telling' && !TOGETHER.includes(name));
const TOLD: readonly string[] = Object.keys(telling.entries);

const KNOWN: readonly string[] = ['space', ...APART, ...TOLD].map((name) => `${name}.json`);

/** One file of a folder of content. */
interface Part {
  file: string;
  value: unknown;
}

/** Content as files: the same content gives the same bytes, with names in the order of the schemas. */
export const filesOf = (content: SpaceContent): Part[] => {
  const read = v.safeParse(spaceContent, content);
  const all = (read.success ? read.output : content) as unknown as Record<string, unknown> & Pick<SpaceContent, 'telling'>;
  const one = (name: string, value: unknown): Part[] => (value === undefined || value === null ? [] : [{file: `${name}.json`, value}]);
  return [
    {file: 'space.json', value: Object.fromEntries(TOGETHER.map((name) => [name, all[name]]))},
    ...APART.flatMap((name) => one(name, all[name])),
    ...TOLD.flatMap((name) => one(name, (all.telling as Record<string, unknown> | undefined)?.[name])),
  ];
};

/** Puts the languages of each text in the space's own order: a database gives them back in another. */
const byLocales =
  (locales: readonly string[]) =>
  (_name: string, value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || !('da' in value && typeof value.da === 'string')) return value;
    const place = (language: string): number => (locales.includes(language) ? locales.indexOf(language) : locales.length);
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => place(a) - place(b)));
  };

/** Writes content into a folder, in place of what is there of it. Files that are not content stay. */
export const writeFolder = async (folder: string, content: SpaceContent): Promise<string[]> => {
  await mkdir(folder, {recursive: true});
  const parts = filesOf(content);
  for (const file of KNOWN) if (!parts.some((part) => part.file === file)) await rm(join(folder, file), {force: true});
  for (const {file, value} of parts) await writeFile(join(folder, file), `${JSON.stringify(value, byLocales(content.locales), 2)}\n`);
  return parts.map(({file}) => file);
};

/** Something that is wrong in a file, and where: by the JSON pointer of RFC 6901. */
export interface FileFault {
  file: string;
  pointer: string;
  message: string;
}

const pointerOf = (keys: readonly string[]): string => keys.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** The file that a path in the content is in, and the path there. */
const placeOf = ([first = '', ...rest]: readonly string[]): Pick<FileFault, 'file' | 'pointer'> => {
  if (first === 'telling') return {file: `${rest[0] ?? 'telling'}.json`, pointer: pointerOf(rest.slice(1))};
  if (TOGETHER.includes(first)) return {file: 'space.json', pointer: pointerOf([first, ...rest])};
  return {file: `${first}.json`, pointer: pointerOf(rest)};
};

const REQUIRED: readonly string[] = APART.filter((name) => {
  const {type} = spaceContent.entries[name as 'visions'] as {type: string};
  return type !== 'optional' && type !== 'nullable';
});

/** Texts in languages that the space does not have. */
const strangeTexts = (value: unknown, locales: readonly string[], path: readonly string[] = []): string[][] => {
  if (typeof value !== 'object' || value === null) return [];
  const isText = 'da' in value && typeof value.da === 'string';
  return Object.entries(value).flatMap(([key, inside]) =>
    isText ? (locales.includes(key) ? [] : [[...path, key]]) : strangeTexts(inside, locales, [...path, key]),
  );
};

const read = async (folder: string, file: string): Promise<Part | FileFault> => {
  try {
    return {file, value: JSON.parse(await readFile(join(folder, file), 'utf8'))};
  } catch (error) {
    const message = error instanceof SyntaxError ? `Not JSON: ${error.message}` : `It cannot be read (${codeOf(error)})`;
    return {file, pointer: '', message};
  }
};

/** Content from a folder; or everything that is wrong with it. Throws a {@link StartFailure} for a folder that is none. */
export const readFolder = async (folder: string): Promise<SpaceContent | FileFault[]> => {
  const there = (
    await readdir(folder).catch((cause: unknown) => {
      throw new StartFailure(`The folder ${folder} cannot be read (${codeOf(cause)}).`, cause);
    })
  ).filter((file) => file.endsWith('.json'));
  const faults: FileFault[] = there
    .filter((file) => !KNOWN.includes(file))
    .map((file) => ({file, pointer: '', message: `No part of the content is called that. There are: ${KNOWN.join(', ')}`}));
  for (const name of ['space', ...REQUIRED])
    if (!there.includes(`${name}.json`)) faults.push({file: `${name}.json`, pointer: '', message: 'The file is missing'});
  const values = new Map<string, unknown>();
  for (const file of there.filter((one) => KNOWN.includes(one))) {
    const part = await read(folder, file);
    if ('message' in part) faults.push(part);
    else values.set(file.slice(0, -'.json'.length), part.value);
  }
  if (faults.length > 0) return faults;
  return checkedContent(values);
};

const checkedContent = (values: ReadonlyMap<string, unknown>): SpaceContent | FileFault[] => {
  const told = TOLD.filter((name) => values.has(name));
  const space = values.get('space');
  if (typeof space !== 'object' || space === null) return [{file: 'space.json', pointer: '', message: 'Not an object'}];
  const whole = {
    participation: null,
    ...space,
    ...Object.fromEntries(APART.filter((name) => values.has(name)).map((name) => [name, values.get(name)])),
    ...(told.length > 0 && {telling: Object.fromEntries(told.map((name) => [name, values.get(name)]))}),
  };
  const result = v.safeParse(spaceContent, whole);
  if (!result.success)
    return result.issues.map((issue) => ({...placeOf((issue.path ?? []).map(({key}) => String(key))), message: issue.message}));
  const content: SpaceContent = result.output;
  const faults = [
    ...strangeTexts(content, content.locales).map((path) => ({...placeOf(path), message: 'The space does not have this language'})),
    ...strayReferences(content).map(({resource, path, target}) => ({
      ...{file: `${resource}.json`, pointer: pointerOf(path)},
      message: `Refers to "${target}", which there is not`,
    })),
  ];
  return faults.length > 0 ? faults : content;
};
