/** Languages that the endpoint itself speaks: its errors and its plain pages. */
export const SPOKEN = ['da', 'en', 'ar'] as const;
export type Spoken = (typeof SPOKEN)[number];

const quality = (part: string): {tag: string; weight: number} => {
  const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
  const q = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean);
  return {tag: tag.trim(), weight: q === undefined ? 1 : Number(q)};
};

/**
 * The best of the languages that there are for an Accept-Language header (RFC 4647, 3.4 lookup: `en-GB` falls back to
 * `en`). The first one when none fits.
 */
export const bestLocale = (header: string | undefined, available: readonly string[]): string => {
  const wanted = (header ?? '')
    .split(',', 20)
    .map(quality)
    .filter(({tag, weight}) => tag !== '' && weight > 0)
    .sort((a, b) => b.weight - a.weight);
  for (const {tag} of wanted) {
    for (let range = tag; range; range = range.slice(0, Math.max(0, range.lastIndexOf('-')))) {
      const found = available.find((locale) => locale.toLowerCase() === range);
      if (found) return found;
    }
  }
  return available[0] ?? 'da';
};

/** The language that the endpoint speaks with somebody. */
export const spoken = (header: string | undefined): Spoken => bestLocale(header, SPOKEN) as Spoken;
