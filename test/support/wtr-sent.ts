import {accept, type Space} from './wtr-page.js';

/** Sends something as a citizen's browser would, and publishes it. Resolves with its id where it is public. */
export const published = async (space: Space, kind: string, fields: Record<string, string | string[]>): Promise<string> => {
  const headers = {'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID()};
  const sent = await fetch(`${space.endpoint}/contributions`, {method: 'POST', headers, body: JSON.stringify({kind, fields})});
  if (!sent.ok) throw new Error(`${kind}: ${sent.status} ${await sent.text()}`);
  await accept(space);
  const {items} = (await (await fetch(`${space.endpoint}/contributions?kind=${kind}&limit=1`)).json()) as {items: {id: string}[]};
  return items[0]?.id ?? '';
};
