const ZONE = 'Europe/Copenhagen';
const DAY = 86_400_000;

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** What a clock in Copenhagen shows at an instant, written as if it were UTC. */
const shown = (instant: number): number => {
  const part = Object.fromEntries(clock.formatToParts(instant).map(({type, value}) => [type, Number(value)]));
  return Date.UTC(part.year ?? 0, (part.month ?? 1) - 1, part.day, part.hour, part.minute, part.second);
};

export type Weekday = 'sunday' | 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday';
const WEEK: readonly Weekday[] = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/**
 * A time of day in Copenhagen some days after publishing, as RFC 3339 in UTC, so that a demonstration never shows an
 * occasion that is over. With a weekday it is the first such day from there on.
 */
export const inDays = (days: number, time: string, weekday?: Weekday, now = Date.now()): string => {
  const today = Math.floor(shown(now) / DAY) * DAY;
  let day = today + days * DAY;
  if (weekday) day += ((WEEK.indexOf(weekday) - new Date(day).getUTCDay() + 7) % 7) * DAY;
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const wanted = day + hours * 3_600_000 + minutes * 60_000;
  // Twice, because the offset at the first guess may belong to the other side of a clock change.
  let instant = wanted;
  for (let round = 0; round < 2; round++) instant += wanted - shown(instant);
  return new Date(instant).toISOString().replace('.000Z', 'Z');
};
