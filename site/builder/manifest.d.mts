import type {Widget} from './options.js';

/** The widgets with their attributes, read from the sources by the same analyzer as `custom-elements.json`. */
export declare const readWidgets: () => Promise<Widget[]>;

/** The themes that are served with the widgets. */
export declare const readThemes: () => string[];
