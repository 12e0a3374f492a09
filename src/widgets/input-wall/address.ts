import type {Question} from './asked.js';

/** What a link has to say to a wall to ask the same again; undefined when it asks for everything. */
export const parametersIn = ({kind, path, one}: Question): string | undefined => {
  if (one) return `kind=${kind}&id=${path.split('/')[2] ?? ''}`;
  const asked = new URLSearchParams(path.split('?')[1]);
  asked.delete('limit');
  if (asked.get('sort') === 'newest') asked.delete('sort');
  return [...asked].length > 1 ? `${asked}` : undefined;
};
