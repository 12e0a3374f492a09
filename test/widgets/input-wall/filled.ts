import {accept, newSpace, place, shows, type Space} from '../../support/wtr-page.js';
import type {SammenInputWall} from '../../../src/widgets/input-wall/input-wall.js';

export const TAG = 'sammen-input-wall';

type Fields = Record<string, string>;

/** Sends contributions one after the other, which staff accepts: without proof of work none is public at once. */
export const send = async (space: Space, all: Fields[], kind = 'input'): Promise<void> => {
  for (const fields of all) {
    const sent = await fetch(`${space.endpoint}/contributions`, {
      method: 'POST',
      headers: {'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID()},
      body: JSON.stringify({kind, fields}),
    });
    if (!sent.ok) throw new Error(await sent.text());
    await accept(space);
  }
};

/** A space with public contributions: the first that is given is the oldest. */
export const filled = async (all: Fields[]): Promise<Space> => {
  const space = await newSpace();
  await send(space, all);
  return space;
};

/** So many numbered ones. */
export const numbered = (count: number, more: Fields = {}): Fields[] =>
  Array.from({length: count}, (_, i) => ({text: `Bidrag nummer ${i + 1}`, ...more}));

/** Puts a wall on the page and waits for its list. */
export const placed = async (space: {endpoint: string}, attributes: Record<string, string> = {}): Promise<SammenInputWall> => {
  const wall = await place<SammenInputWall>(TAG, {endpoint: space.endpoint, ...attributes});
  await shows(wall, '[part=item]');
  return wall;
};
