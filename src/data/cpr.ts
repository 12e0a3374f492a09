/**
 * Finds Danish CPR numbers (personal identification numbers) in running text, so that none is sent,
 * stored or published by mistake. Used on the device and at the endpoint alike.
 *
 * Form and century rule: CPR-kontoret, "Personnummeret i CPR". The modulus 11 check has not held for
 * every number since 2007, so a failed check never clears a number that is written with a hyphen.
 */
export type CprVerdict = 'none' | 'ask' | 'stop';

const HYPHEN = '[-\\u2010-\\u2015\\u2212]';
// Looks ahead only: what is no number itself, as "14.30" in "14.30 010203-1234", must not hide the one that begins in it.
const CANDIDATE = new RegExp(
  `(^|[^\\p{L}\\p{N}])(?=(\\d\\d)([./ ]|${HYPHEN})?(\\d\\d)(?:[./ ]|${HYPHEN})?(\\d\\d)(\\s*${HYPHEN}\\s*|\\s+|)(\\d{4})(?![\\p{L}\\p{N}]))`,
  'gu',
);
const CUE = /cpr|personn(ummer|r)/i;
const COUNTER_CUE = /\b(tlf|telefon|konto|cvr|ean|faktura|sags?\s?-?nr|iban)/i;
const WEIGHTS = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/** The full year of birth that the seventh digit gives. */
const yearOf = (yy: number, seventh: number): number => {
  if (seventh <= 3) return 1900 + yy;
  if (seventh === 4 || seventh === 9) return yy <= 36 ? 2000 + yy : 1900 + yy;
  return yy <= 57 ? 2000 + yy : 1800 + yy;
};

const wasBorn = (day: number, month: number, year: number, now: Date): boolean => {
  if (year < 1900) return false;
  const at = new Date(Date.UTC(year, month - 1, day));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day && at <= now;
};

const scoreOf = (digits: string, separator: string, around: string): number => {
  const hyphen = separator.trim() !== '';
  const check = [...digits].reduce((sum, digit, i) => sum + Number(digit) * (WEIGHTS[i] ?? 0), 0) % 11 === 0;
  const cue = CUE.test(around);
  let score = hyphen ? 3 : separator ? 1 : 0;
  if (check) score += 2;
  else if (digits.startsWith('0101')) score += 1;
  if (cue) score += 4;
  // Phone, account and case numbers are not written as six digits, a hyphen and four; a personal one beside them is.
  if (!hyphen && COUNTER_CUE.test(around)) score -= 4;
  // "010203-2024" is far more often a date and a year than a person.
  const lastFour = Number(digits.slice(6));
  if (hyphen && !check && !cue && lastFour >= 1900 && lastFour <= 2099) score = Math.min(score, 2);
  return score;
};

/**
 * Judges a text: `stop` when it holds a CPR number, `ask` when it may, `none` otherwise.
 * @param now the day that a birth date may not lie after; default today.
 */
export const cprIn = (value: string, now = new Date()): CprVerdict => {
  const plain = value.normalize('NFKC').replace(/\p{Cf}/gu, '');
  let verdict: CprVerdict = 'none';
  for (const match of plain.matchAll(CANDIDATE)) {
    const [, before = '', dd = '', dateSeparator = '', mm = '', yy = '', separator = '', serial = ''] = match;
    if (!wasBorn(Number(dd), Number(mm), yearOf(Number(yy), Number(serial[0])), now)) continue;
    const start = match.index + before.length;
    const around = plain.slice(Math.max(0, start - 32), start + 32);
    const score = scoreOf(dd + mm + yy + serial, separator || dateSeparator.replace(/[^ ]/, ' '), around);
    if (score >= 3) return 'stop';
    if (score >= 1) verdict = 'ask';
  }
  return verdict;
};
