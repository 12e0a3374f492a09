import type {Level} from '../../../src/data/level.js';
import type {ActivityContent, FormContent} from '../content/shape.js';
import {placeWords} from '../words/index.js';
import type {Asked, Read, Rule} from '../rules/rule.js';
import {leave, placeOf, signUp} from './places.js';

/**
 * Reads a sign-up out of answers: a form signs up when it asks for one activity and for the level, each as a choice of what
 * the space has. Nothing for other forms, and for answers that leave one of the two out.
 */
const read = ({space, form, fields, at}: Asked): Read => {
  const questions = (form.attrs as unknown as FormContent).fields.filter(({type}) => type === 'choice');
  const named = (source: string): string | undefined => questions.find(({choices}) => choices === source)?.name;
  const [activityField, levelField] = [named('activities'), named('levels')];
  if (activityField === undefined || levelField === undefined) return {};
  const [slug, level] = [fields[activityField], fields[levelField]].map((answer) => (typeof answer === 'string' ? answer : ''));
  const activity = slug ? space.find('activity', slug) : undefined;
  if (!activity || !level) return {};
  const ends = activity.ends ?? activity.starts;
  if (activity.retired || (ends && ends < at)) return {faults: [{field: activityField, code: 'over'}]};
  const {open} = activity.attrs as unknown as ActivityContent;
  if (!open.some((one) => one.level === level)) return {faults: [{field: levelField, code: 'not-open'}]};
  const part = {activity: activity.id, level: level as Level};
  return {keep: (tx, contribution, moment) => signUp(tx, space.id, contribution, part, moment)};
};

/** Places at activities, and the line of those who wait for one. */
export const signups: Rule = {
  read: (_db, asked) => read(asked),
  leave,
  async words(db, space, contribution, language) {
    const place = await placeOf(db, space, contribution);
    return place ? placeWords(language, place) : [];
  },
};
