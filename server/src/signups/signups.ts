import type {Level} from '../../../src/data/level.js';
import {overAt} from '../activities/series.js';
import type {ActivityContent} from '../content/shape.js';
import {placeWords} from '../words/index.js';
import type {Asked, Read, Rule} from '../rules/rule.js';
import {signupQuestions} from './form.js';
import {leave, placeOf, signUp} from './places.js';

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
  async words(db, space, contribution, language) {
    const place = await placeOf(db, space, contribution);
    return place ? placeWords(language, place) : [];
  },
};
