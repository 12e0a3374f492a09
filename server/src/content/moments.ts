/** Clocks in Denmark, whatever the zone of the server. */
const clock = new Intl.DateTimeFormat('sv', {dateStyle: 'short', timeStyle: 'short', timeZone: 'Europe/Copenhagen'});

/** What clocks in Denmark show at an instant, as `datetime-local` has it: `2026-11-23T08:00`. */
export const shownInDenmark = (at: Date): string => clock.format(at).replace(' ', 'T');

/**
 * The instant at which clocks in Denmark show this (`2026-11-23T08:00`); undefined for what is no time, and for one that is
 * skipped when the clocks go forward. Of the two when they go back, the first.
 */
export const instantInDenmark = (shown: string): Date | undefined => {
  const wanted = /^(\d{4}-\d\d-\d\d)[T ](\d\d)[:.](\d\d)(?::00(?:\.0+)?)?$/.exec(shown.trim());
  if (!wanted) return undefined;
  const [, day, hour, minute] = wanted;
  const written = `${day}T${hour}:${minute}`;
  // Denmark is one or two hours ahead of UTC; two first, which is the earlier instant.
  return [2, 1]
    .map((ahead) => new Date(Date.parse(`${written}:00Z`) - ahead * 3_600_000))
    .find((at) => !Number.isNaN(at.getTime()) && shownInDenmark(at) === written);
};
