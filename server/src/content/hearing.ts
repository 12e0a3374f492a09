import type {Phase} from '../../../src/data/hearings.js';
import {inLocale, said} from './say.js';
import type {HearingContent} from './shape.js';
import type {Choice, Choosing} from './sources.js';
import type {Entry} from './spaces.js';

/** What a hearing keeps beside its title, its summary and its times. */
export const keptOf = (entry: Entry): Omit<HearingContent, 'id' | 'title' | 'summary' | 'opens' | 'closes'> =>
  entry.attrs as unknown as HearingContent;

/** Where a hearing is at a moment. The moment of the deadline is in time; the next millisecond is not. */
export const phaseOf = ({starts, ends}: Pick<Entry, 'starts' | 'ends'>, at: Date): Phase => {
  if (starts && at < starts) return 'coming';
  return ends && at > ends ? 'closed' : 'open';
};

/** A form answers the hearings that name it. It offers those that are not closed; what it has offered, it knows. */
export const fits = (entry: Entry, {form, at}: Choosing): boolean =>
  keptOf(entry).form === form && (at === undefined || phaseOf(entry, at) !== 'closed');

/** A section by its hearing and its own id, since another hearing may have one with the same. */
export const sectionValue = (hearing: string, section: string): string => `${hearing}.${section}`;

/** The sections of hearings; with the hearing's title where there are several. */
export const sectionsOf = (entries: readonly Entry[], {locale}: Choosing): Choice[] =>
  entries.flatMap((entry) => {
    const before = entries.length > 1 ? `${said(entry, 'title', locale)}: ` : '';
    return keptOf(entry).sections.map(({id, title}) => ({
      value: sectionValue(entry.slug, id),
      label: before + inLocale(title, locale),
    }));
  });
