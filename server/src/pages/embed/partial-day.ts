const PARTS: Intl.DateTimeFormatOptions[] = [{year: 'numeric'}, {month: 'long', year: 'numeric'}, {dateStyle: 'long'}];

/** "2018", "november 2018" or "10. november 2018": as exact as the date is written (RFC 3339 full-date, or its beginning). */
export const partialDay = (locale: string, date: string): string =>
  new Intl.DateTimeFormat(locale, {...PARTS[(date.length - 4) / 3], timeZone: 'Europe/Copenhagen'}).format(
    // Noon: a day is that day in Denmark, whatever the clock is set to.
    new Date(`${date}${'-01-01'.slice(date.length - 4)}T12:00:00Z`),
  );

/** Today in Denmark, as RFC 3339 full-date. */
export const today = (): string => new Intl.DateTimeFormat('sv', {timeZone: 'Europe/Copenhagen'}).format(Date.now());
