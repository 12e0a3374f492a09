import type {SignupForm} from '../../../src/data/activities.js';
import type {FormContent} from '../content/shape.js';
import type {Entry, Snapshot} from '../content/spaces.js';

/** The questions of a form that signs up, by what they take: one activity, and the level. Undefined for other forms. */
export const signupQuestions = ({attrs}: Entry): Omit<SignupForm, 'kind'> | undefined => {
  const questions = (attrs as unknown as FormContent).fields.filter(({type}) => type === 'choice');
  const named = (source: string): string | undefined => questions.find(({choices}) => choices === source)?.name;
  const [activity, level] = [named('activities'), named('levels')];
  return activity === undefined || level === undefined ? undefined : {activity, level};
};

/** The space's form that signs up; the first where there are several, null where there is none. */
export const signupFormOf = (space: Snapshot): SignupForm | null =>
  space.of('form').flatMap((form) => {
    const questions = signupQuestions(form);
    return questions ? [{kind: form.slug, ...questions}] : [];
  })[0] ?? null;
