/**
 * "2018", "november 2018" or "10. november 2018": as exact as the date is written (RFC 3339 full-date, or its beginning).
 * In Danish where the browser does not know the language.
 */
export const partial = (language: string, value: string): string =>
  new Intl.DateTimeFormat([language, 'da'], {
    // Such a date is midnight UTC (ECMA-262, Date Time String Format): there it is that day, whatever the clock is set to.
    timeZone: 'UTC',
    year: 'numeric',
    ...(value.length > 4 && {month: 'long'}),
    ...(value.length > 7 && {day: 'numeric'}),
  }).format(new Date(value));
