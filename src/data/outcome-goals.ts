import * as v from 'valibot';
import {id, text} from './schema.js';

/** As much of `GET /pejlemaerker` as one needs to name a goal. */
export const outcomeGoals = v.object({items: v.array(v.object({id, title: text}))});
