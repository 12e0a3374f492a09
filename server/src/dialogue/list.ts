import {sql, type Selectable} from 'kysely';
import type {Dialogue, Question, Reply} from '../../../src/data/dialogue.js';
import {formDocument} from '../content/documents.js';
import type {Snapshot} from '../content/spaces.js';
import {listPage, placeOf} from '../contributions/list.js';
import type {Db} from '../db/connect.js';
import type {Tables} from '../db/tables.js';

type Row = Selectable<Tables['contribution']>;
type ReplyRow = Pick<Row, 'id' | 'about' | 'kind' | 'body' | 'language' | 'name' | 'fields' | 'listed_at' | 'sent_at'> & {replied: string};

/** The kinds of contribution that a dialogue is made of. */
const [QUESTION, REPLY] = ['question', 'reply'] as const;
/** So many replies stand with a question. */
const MOST = 20;

interface Listing {
  cursor?: string | undefined;
  limit: number;
}

/** `GET /dialogue`: questions with replies, newest first. Throws `malformed` for a cursor that we never gave out. */
export const dialogueIn = async (db: Db, space: Snapshot, locale: string, {cursor, limit}: Listing): Promise<Dialogue> => {
  const after = cursor === undefined ? undefined : placeOf(cursor, 'newest');
  const page = await listPage(db, space.id, {filter: {kind: QUESTION}, sort: 'newest', limit, ...(after && {after})});
  const replies = await repliesTo(
    db,
    space.id,
    page.rows.map(({id}) => id),
  );
  const roles = rolesIn(space, locale);
  const items = page.rows.map((row): Question => {
    const own = replies.filter(({about}) => about === row.id);
    return {
      ...saidIn(row, roles),
      answer: row.answer === null || row.answered_at === null ? null : {text: row.answer, at: row.answered_at.toISOString()},
      replies: own.map((reply) => saidIn(reply, roles)),
      replied: Number(own[0]?.replied ?? 0),
    };
  });
  return {language: locale, items, cursor: page.cursor, total: page.total};
};

/** The first listed replies to each question, oldest first, and how many there are. */
const repliesTo = async (db: Db, space: string, questions: readonly string[]): Promise<ReplyRow[]> => {
  if (questions.length === 0) return [];
  const {rows} = await sql<ReplyRow>`
    SELECT * FROM (
      SELECT id, about, kind, body, language, name, fields, listed_at, sent_at,
        count(*) OVER (PARTITION BY about) AS replied,
        row_number() OVER (PARTITION BY about ORDER BY listed_at, id) AS place
      FROM contribution
      WHERE space = ${space} AND about = ANY(${questions}::uuid[]) AND kind = ${REPLY} AND listed_at IS NOT NULL
    ) AS replies WHERE place <= ${sql.lit(MOST)} ORDER BY listed_at, id`.execute(db);
  return rows;
};

/** By kind and value, what a role is called: the forms' question with the name `role`. */
type Roles = (kind: string, value: unknown) => string | null;

const rolesIn = (space: Snapshot, locale: string): Roles => {
  const forms = space.of('form').filter(({slug}) => slug === QUESTION || slug === REPLY);
  const asked = new Map(forms.map((form) => [form.slug, formDocument(space, form, locale).fields.find(({name}) => name === 'role')]));
  return (kind, role) => asked.get(kind)?.choices.find(({value}) => value === role)?.label ?? null;
};

const saidIn = (
  {id, kind, body, language, name, fields, listed_at, sent_at}: Omit<ReplyRow, 'about' | 'replied'>,
  roles: Roles,
): Reply => ({
  ...{id, text: body, language, name, role: roles(kind, fields.role)},
  published: (listed_at ?? sent_at).toISOString(),
});
