import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../root.js';
import type {Widget} from './options.js';

/** What there is to choose from, as the build read it from the widgets themselves. */
export interface Built {
  widgets: Widget[];
  themes: string[];
  /** The attributes that demand the bytes of this release. */
  integrity: string;
}

/** What was built last, or undefined where nothing was. */
export const readBuilt = (): Built | undefined => {
  const file = join(root, 'dist', 'site', 'offer.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Built) : undefined;
};
