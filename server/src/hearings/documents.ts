import type {Hearing, Phase} from '../../../src/data/hearings.js';
import {phaseOf, keptOf} from '../content/hearing.js';
import {inLocale, maybeInLocale, said} from '../content/say.js';
import type {Entry, Snapshot} from '../content/spaces.js';
import type {Db} from '../db/connect.js';
import {isPublished} from '../content/published.js';
import {receivedFor, type Received} from './received.js';

/** One hearing in a language, as it is at a moment. */
const hearingDocument = (space: Snapshot, entry: Entry, locale: string, at: Date, {all, listed, listedIn}: Received): Hearing => {
  const {kind, form, sections, documents, contact, reply} = keptOf(entry);
  return {
    ...{id: entry.slug, title: said(entry, 'title', locale), summary: said(entry, 'summary', locale), kind},
    ...{opens: entry.starts?.toISOString() ?? '', closes: entry.ends?.toISOString() ?? '', phase: phaseOf(entry, at)},
    ...{form, published: isPublished(space, form), received: all, answers: listed},
    sections: sections.map(({id, title, text}) => ({
      ...{id, title: inLocale(title, locale), text: inLocale(text, locale)},
      answers: listedIn(id),
    })),
    documents: documents.map(({title, url, note}) => ({title: inLocale(title, locale), url, note: maybeInLocale(note, locale)})),
    contact: maybeInLocale(contact ?? null, locale),
    reply: reply ? {text: inLocale(reply.text, locale), at: reply.at} : null,
  };
};

const ORDER: Record<Phase, number> = {open: 0, coming: 1, closed: 2};

/** What ends first comes first; of what is closed, what ended last. */
const inOrder = (a: Hearing, b: Hearing): number =>
  ORDER[a.phase] - ORDER[b.phase] || (a.phase === 'closed' ? b.closes.localeCompare(a.closes) : a.closes.localeCompare(b.closes));

/** These hearings as they are at a moment: open ones first, soonest deadline first; then what is coming, then what is closed. */
export const hearingsIn = async (
  db: Db,
  space: Snapshot,
  locale: string,
  at: Date,
  entries: readonly Entry[] = space.of('hearing'),
): Promise<Hearing[]> => {
  const received = await receivedFor(db, space, entries);
  return entries.map((entry) => hearingDocument(space, entry, locale, at, received(entry))).sort(inOrder);
};

/** One of them, by its id; undefined where there is none. */
export const hearingIn = async (db: Db, space: Snapshot, locale: string, at: Date, id: string): Promise<Hearing | undefined> => {
  const entry = space.find('hearing', id);
  return entry && !entry.retired ? (await hearingsIn(db, space, locale, at, [entry]))[0] : undefined;
};
