/** Danish where the browser does not know the language: Chromium would print English without a word. */
export const known = (language: string): string => (Intl.DateTimeFormat.supportedLocalesOf(language).length ? language : 'da');

const DAY: Intl.DateTimeFormatOptions = {day: 'numeric', month: 'long', year: 'numeric'};
const TIME: Intl.DateTimeFormatOptions = {hour: 'numeric', minute: '2-digit'};

/** A date or a time in Danish time, by its parts. */
export const date = (language: string, value: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(known(language), {timeZone: 'Europe/Copenhagen', ...options}).format(new Date(value));

/** "10. november 2018", in Danish time. */
export const day = (language: string, value: string): string => date(language, value, DAY);

/** "lørdag den 10. november 2018 kl. 10.00", in Danish time. */
export const moment = (language: string, value: string): string => date(language, value, {weekday: 'long', ...DAY, ...TIME});

/** "10. november 2018 kl. 10.00", in Danish time. */
export const stamp = (language: string, value: string): string => date(language, value, {...DAY, ...TIME});

/** "5.441" */
export const number = (language: string, value: number): string => new Intl.NumberFormat(known(language)).format(value);
