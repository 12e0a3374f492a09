/// <reference types="vite/client" />
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {themeIn, type Theme} from './theme.js';

/** A widget as its own first story shows it. */
export interface Found {
  /** Without `sammen-`. */
  name: string;
  /** Draws it; what it reads and drafts is its `own`. */
  draw(own: string): unknown;
}

type Stories = Record<string, StoryObj> & {default: Meta; __namedExportsOrder: string[]};

const folders = Object.keys(import.meta.glob('../../src/widgets/*/*.ts')).flatMap((path) => {
  const [, folder, file] = /([\w-]+)\/([\w-]+)\.ts$/.exec(path) ?? [];
  return folder && folder === file ? [folder] : [];
});
const stories = import.meta.glob<Stories>('../*.stories.ts');

const foundIn = (name: string, module: Stories): Found[] => {
  const {default: meta, __namedExportsOrder: order} = module;
  const story = module[order[0] ?? ''];
  const render = story?.render ?? meta.render;
  if (!render) return [];
  const args = {...meta.args, ...story?.args};
  const draw = (own: string): unknown => {
    const endpoint = String(args.endpoint ?? '').replace('/shared/', `/${own}/`);
    const given = {...args, ...(endpoint && {endpoint})};
    return render(given, {args: given} as never) ?? html``;
  };
  return [{name, draw}];
};

/** Every widget that has its folder and its stories, with recorded content. */
export const findWidgets = async (): Promise<Found[]> => {
  const found = folders.map(async (name) => {
    const load = stories[`../${name}.stories.ts`];
    return load ? foundIn(name, await load()) : [];
  });
  return (await Promise.all(found)).flat();
};

/** The themes of stories/themes by name, as their files have them. */
export const FILES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(import.meta.glob<string>('../themes/*.css', {eager: true, query: '?raw', import: 'default'})).map(([path, css]) => [
    path.replace(/^.*\/|\.css$/g, ''),
    css,
  ]),
);

/** A theme of stories/themes. */
export const themeNamed = (name: string): Theme => themeIn(FILES[name] ?? '');
