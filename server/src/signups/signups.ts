import {sql} from 'kysely';
import type {Level} from '../../../src/data/level.js';
import {overAt} from '../activities/series.js';
import type {ActivityContent} from '../content/shape.js';
import {placeWords, wordsIn} from '../words/index.js';
import type {Asked, Read, Rule} from '../rules/rule.js';
import {signupQuestions} from './form.js';
import {comingAt, leave, placeOf, signUp} from './places.js';

/**
 * Reads a sign-up out of answers: a form signs up when it asks for one activity and for the level, each as a choice of what
 * the space has. Nothing for other forms, and for answers that leave one of the two out.
 */
const read = ({space, form, fields, at}: Asked): Read => {
  const questions = signupQuestions(form);
  if (!questions) return {};
  const {activity: activityField, level: levelField} = questions;
  const [slug, level] = [fields[activityField], fields[levelField]].map((answer) => (typeof answer === 'string' ? answer : ''));
  const activity = slug ? space.find('activity', slug) : undefined;
  if (!activity || !level) return {};
  if (activity.retired || overAt(activity) < at.getTime()) return {faults: [{field: activityField, code: 'over'}]};
  const {open} = activity.attrs as unknown as ActivityContent;
  if (!open.some((one) => one.level === level)) return {faults: [{field: levelField, code: 'not-open'}]};
  const part = {activity: activity.id, level: level as Level};
  return {keep: (tx, contribution, moment) => signUp(tx, space.id, contribution, part, moment)};
};

/** Places at activities, and the line of those who wait for one. */
export const signups: Rule = {
  read: (_db, asked) => read(asked),
  leave,
  ahead: async (db, space, moment) => sql<boolean>`EXISTS (SELECT FROM signup
    WHERE signup.space = one.space AND signup.contribution = one.id AND signup.activity = ANY(${await comingAt(db, space, moment)}::uuid[]))`,
  async words(db, space, contribution, language) {
    const about = await db
      .selectFrom('signup')
      .innerJoin('content', (join) => join.onRef('content.space', '=', 'signup.space').onRef('content.id', '=', 'signup.activity'))
      .select(['content.retired', 'content.starts_at as starts', 'content.ends_at as ends', 'content.attrs'])
      .where('signup.space', '=', space)
      .where('signup.contribution', '=', contribution)
      .executeTakeFirst();
    if (about?.retired) return [wordsIn(language).places.gone];
    // Who had a place at what is over need not be told so.
    const place = about && overAt(about) >= Date.now() ? await placeOf(db, space, contribution) : undefined;
    return place ? placeWords(language, place) : [];
  },
};
