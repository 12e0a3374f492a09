import {readdirSync} from 'node:fs';

/** The names of all widgets, as the folders have them: a new one is tested with the others. */
export const WIDGETS = readdirSync('src/widgets').sort();
