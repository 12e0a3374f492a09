/** A day as people write it in Denmark or as ISO 8601 has it, with or without a time. */
const WRITTEN = [
  /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?:[T ](?<hour>\d\d)[:.](?<minute>\d\d)(?:[:.]\d\d(?:\.\d+)?)?)?(?<zone>Z|[+-]\d\d:?\d\d)?$/,
  /^(?<day>\d{1,2})[-./](?<month>\d{1,2})[-./](?<year>\d{4})(?:,?\s+(?:kl\.?\s*)?(?<hour>\d{1,2})[:.](?<minute>\d\d)(?:[:.]\d\d)?)?$/,
];
const clock = new Intl.DateTimeFormat('sv', {dateStyle: 'short', timeStyle: 'medium', timeZone: 'Europe/Copenhagen'});

/** The instant at which clocks in Denmark show this, given as if it were UTC. */
const inDenmark = (shown: number): Date => {
  const ahead = (at: number): number => Date.parse(`${clock.format(at).replace(' ', 'T')}Z`) - at;
  return new Date(shown - ahead(shown - ahead(shown)));
};

/**
 * Reads when something was said: `2018-09-06`, `6.9.2018 14.30`, `06-09-2018`, or a spreadsheet's own date. A day alone is
 * its noon. Danish time unless it names another. Undefined for what is no date, lies ahead or before 1990.
 */
export const dateFrom = (written: string | Date, now: Date): Date | undefined => {
  const at =
    written instanceof Date
      ? inDenmark(written.getTime() + (written.getTime() % 86_400_000 === 0 ? 43_200_000 : 0))
      : dateIn(written.trim());
  if (!at || Number.isNaN(at.getTime()) || at > new Date(now.getTime() + 86_400_000) || at.getUTCFullYear() < 1990) return undefined;
  return at > now ? now : at;
};

const dateIn = (written: string): Date | undefined => {
  const groups = WRITTEN.map((pattern) => pattern.exec(written)?.groups).find((found) => found !== undefined);
  if (!groups) return undefined;
  const {year, month, day, hour = '12', minute = '0', zone} = groups;
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const shown = new Date(Date.UTC(y, m - 1, d, Number(hour), Number(minute)));
  // The 31st of November would be the first of December.
  if (shown.getUTCMonth() !== m - 1 || shown.getUTCDate() !== d || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return zone === undefined ? inDenmark(shown.getTime()) : new Date(`${shown.toISOString().slice(0, 19)}${zone}`);
};
