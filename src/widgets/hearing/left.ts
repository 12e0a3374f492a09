import {known} from '../../i18n/format.js';

const [MINUTE, HOUR, DAY] = [60_000, 3_600_000, 86_400_000];

/** How long it is until then, in words: "om 13 dage". In hours from two days on, in minutes from two hours on. */
export const left = (language: string, milliseconds: number): string => {
  const words = new Intl.RelativeTimeFormat(known(language));
  if (milliseconds >= 2 * DAY) return words.format(Math.floor(milliseconds / DAY), 'day');
  if (milliseconds >= 2 * HOUR) return words.format(Math.floor(milliseconds / HOUR), 'hour');
  return words.format(Math.max(1, Math.floor(milliseconds / MINUTE)), 'minute');
};
