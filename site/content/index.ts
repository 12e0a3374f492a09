import type {SpaceContent} from '../../server/src/content/shape.js';
import {aalborg} from './aalborg/space.js';
import {aalborgInternational} from './aalborg-international/space.js';
import {albertslund} from './albertslund/space.js';
import {vallensbaek} from './vallensbaek/space.js';

/** The spaces of the demonstration, as they are published when it starts. */
export const contents: SpaceContent[] = [aalborg, albertslund, vallensbaek, aalborgInternational];
