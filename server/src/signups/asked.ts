import type {Level} from '../../../src/data/level.js';
import type {Submission} from '../../../src/data/requests.js';
import {overAt} from '../activities/series.js';
import type {ActivityContent} from '../content/shape.js';
import type {Entry, Snapshot} from '../content/spaces.js';
import type {FieldFault} from '../http/problems.js';
import {signupQuestions} from './form.js';
import type {Part} from './places.js';

/** What a submission signs up for; or what is wrong with that. */
export type Asked = {part: Part} | {faults: FieldFault[]};

/**
 * Reads a sign-up out of answers: a form signs up when it asks for one activity and for the level, each as a choice of what
 * the space has. Undefined for other forms, and for answers that leave one of the two out.
 */
export const signupIn = (space: Snapshot, form: Entry, fields: Submission['fields'], now: Date): Asked | undefined => {
  const questions = signupQuestions(form);
  if (!questions) return undefined;
  const {activity: activityField, level: levelField} = questions;
  const [slug, level] = [fields[activityField], fields[levelField]].map((answer) => (typeof answer === 'string' ? answer : ''));
  const activity = slug ? space.find('activity', slug) : undefined;
  if (!activity || !level) return undefined;
  if (activity.retired || overAt(activity) < now.getTime()) return {faults: [{field: activityField, code: 'over'}]};
  const {open} = activity.attrs as unknown as ActivityContent;
  if (!open.some((one) => one.level === level)) return {faults: [{field: levelField, code: 'not-open'}]};
  return {part: {activity: activity.id, level: level as Level}};
};
