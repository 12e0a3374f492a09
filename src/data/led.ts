import * as v from 'valibot';
import {id, text} from './schema.js';

// Apart from outcomes.ts, with a list of its own: what a widget needs later and another from the start is on every page.

/** Something that one contribution led to, as it stands beside it; the rest of it is at `GET /outcomes/{id}`. */
export const led = v.object({
  id,
  status: v.picklist(['planned', 'decided', 'done']),
  /** What the municipality did. */
  did: text,
});
