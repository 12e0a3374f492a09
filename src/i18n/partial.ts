const PARTS: Intl.DateTimeFormatOptions[] = [
  {year: 'numeric'},
  {month: 'long', year: 'numeric'},
  {day: 'numeric', month: 'long', year: 'numeric'},
];

/**
 * "2018", "november 2018" or "10. november 2018": as exact as the date is written (RFC 3339 full-date, or its beginning).
 * Danish where the browser does not know the language, as all dates; see `format.ts`.
 */
export const partial = (language: string, value: string): string =>
  // A day is that day wherever it is read: no time zone moves it.
  new Intl.DateTimeFormat(Intl.DateTimeFormat.supportedLocalesOf(language).length ? language : 'da', {
    ...PARTS[(value.length - 4) / 3],
    timeZone: 'UTC',
  }).format(new Date(value));
