import * as v from 'valibot';
import {contribution} from './contributions.js';
import {led} from './led.js';

/** `GET /contributions/{id}`: a published contribution, with what it led to. */
export const oneContribution = v.object({...contribution.entries, outcomes: v.array(led)});
