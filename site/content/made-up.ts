import {stories as albertslundStories} from './albertslund/stories.js';
import {voices as albertslund} from './albertslund/voices.js';
import {stories as vallensbaekStories} from './vallensbaek/stories.js';
import {voices as vallensbaek} from './vallensbaek/voices.js';
import type {Voice} from './voices.js';

/** What citizens might have started, asked, promised and told, by space. Made up, the people too. */
export const voices: Readonly<Record<string, readonly Voice[]>> = {
  albertslund: [...albertslund, ...albertslundStories],
  vallensbaek: [...vallensbaek, ...vallensbaekStories],
};
