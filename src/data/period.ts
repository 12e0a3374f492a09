/** Some hours in a row, as a citizen asks for them. */
export interface Period {
  /** The first of them begins. */
  start: Date;
  /** How many, 1-8. */
  hours: number;
}

/** Hours that can be asked for at once. */
export const MOST_HOURS = 8;

const HOUR = 3_600_000;

/** Reads an interval of whole hours (ISO 8601, in UTC: "2026-12-03T17:00:00Z/PT3H"); undefined for anything else. */
export const periodOf = (text: string): Period | undefined => {
  const [, start = '', hours] = /^(\d{4}-\d\d-\d\dT\d\d:00:00)(?:\.000)?Z\/PT([1-8])H$/.exec(text) ?? [];
  const at = new Date(`${start}Z`);
  // Not 31 February, which some engines read as a day in March.
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(start) ? {start: at, hours: Number(hours)} : undefined;
};

/** The same written down. */
export const periodText = ({start, hours}: Period): string => `${start.toISOString().slice(0, 19)}Z/PT${hours}H`;

/** When each of its hours begins. */
export const hoursIn = ({start, hours}: Period): Date[] => Array.from({length: hours}, (_, i) => new Date(start.getTime() + i * HOUR));

/** When the last of its hours is over. */
export const endOf = ({start, hours}: Period): Date => new Date(start.getTime() + hours * HOUR);
