import {sql} from 'kysely';
import {v7 as newId} from 'uuid';
import {said} from '../content/say.js';
import type {Snapshot} from '../content/spaces.js';
import type {Db, Tx} from '../db/connect.js';
import {spoken} from '../http/locale.js';
import type {Keys} from '../keys.js';
import {noteWords} from '../words/notes.js';
import {isAddress, type Message} from './message.js';
import {PASSED} from './queue.js';
import {stopPath} from './stop-token.js';

/**
 * Writes down that whoever has joined something is to be told to the one who started it, with the address at which they
 * want to be written to. The form said so before it was sent; nobody else is shown it. Once: who was confirmed before, and
 * held since, is not told again.
 */
export const passOn = async (tx: Tx, space: string, contribution: string): Promise<void> => {
  await sql`
    INSERT INTO note (space, contribution, id, status, at, tries)
    SELECT joined.space, joined.id, ${newId()}::uuid, ${PASSED}, ${new Date()}, 0
    FROM contribution AS joined
    JOIN contact AS theirs ON theirs.space = joined.space AND theirs.contribution = joined.id AND theirs.field = 'email'
    JOIN contact AS starter ON starter.space = joined.space AND starter.contribution = joined.about AND starter.field = 'email'
    WHERE joined.space = ${space} AND joined.id = ${contribution} AND (
      SELECT count(*) FILTER (WHERE reason IS DISTINCT FROM 'undone' AND status IN ('published', 'answered', 'decided', 'done'))
        - count(*) FILTER (WHERE reason = 'undone')
      FROM change WHERE change.space = joined.space AND change.contribution = joined.id AND by = 'staff') <= 1`.execute(tx);
};

interface Note {
  space: string;
  contribution: string;
  id: string;
}

interface Joined {
  about: string;
  held: boolean;
  email: string;
  name: string | null;
  starter: string;
  level: string | null;
  language: string | null;
}

/** What is to be sent; undefined when one of the two has withdrawn, was rejected, or has had the address erased, `later` while one is held. */
export const passedMessage = async (
  db: Db,
  keys: Keys,
  url: string,
  space: Snapshot,
  note: Note,
): Promise<Message | 'later' | undefined> => {
  const {rows} = await sql<Joined>`
    SELECT joined.about, 'held' IN (joined.status, initiative.status) AS held, theirs.value AS email, named.value AS name, starter.value AS starter, joined.fields->>'level' AS level,
      initiative.language
    FROM contribution AS joined
    JOIN contribution AS initiative ON initiative.space = joined.space AND initiative.id = joined.about
      AND (initiative.listed_at IS NOT NULL OR initiative.status = 'held')
    JOIN contact AS theirs ON theirs.space = joined.space AND theirs.contribution = joined.id AND theirs.field = 'email'
    LEFT JOIN contact AS named ON named.space = joined.space AND named.contribution = joined.id AND named.field = 'name'
    JOIN contact AS starter ON starter.space = joined.space AND starter.contribution = joined.about AND starter.field = 'email'
    WHERE joined.space = ${note.space} AND joined.id = ${note.contribution}
      AND joined.status IN ('published', 'answered', 'decided', 'done', 'held')`.execute(db);
  const [joined] = rows;
  if (joined?.held) return 'later';
  if (!joined || !isAddress(joined.email) || !isAddress(joined.starter)) return undefined;
  const locale = spoken(joined.language ?? undefined);
  const words = noteWords(locale);
  const step = joined.level === null ? undefined : space.find('step', joined.level);
  const municipality = said(space.find('municipality', 'municipality'), 'title', locale);
  const stop = url + stopPath(keys, note.space, joined.about);
  const text = [
    words.passed.replace('{municipality}', () => municipality),
    [joined.name, joined.email, step && said(step, 'title', locale)].filter(Boolean).join('\n'),
    words.passedCare,
    `${words.stop}\n${stop}?lang=${locale}`,
    words.noReply,
  ].join('\n\n');
  const subject = `${municipality}: ${words.passedSubject}`.replace(/\s+/g, ' ');
  return {
    id: note.id,
    space: note.space,
    contribution: joined.about,
    to: joined.starter,
    subject,
    text: `${text}\n`,
    language: locale,
    stop,
  };
};
