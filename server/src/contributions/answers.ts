import {cleaned} from '../../../src/data/submission.js';
import type {Submission} from '../../../src/data/requests.js';
import type {Form} from '../../../src/data/forms.js';
import type {ContentKind} from '../content/row.js';
import type {FormContent} from '../content/shape.js';
import {SOURCES} from '../content/sources.js';
import type {Snapshot} from '../content/spaces.js';

/** A citizen's answers, each where it belongs. */
export interface Sorted {
  body: string;
  /** Row ids of the goal and the group. */
  pejlemaerke: string | null;
  citizen_group: string | null;
  /** Id of the contribution, or row id of the content, that it is about. */
  about: string | null;
  place: string | null;
  name: string | null;
  /** Public or not, these have no column of their own. */
  fields: Record<string, string | string[]>;
  /** Answers that are never shown in public, erased on withdrawal. */
  contact: Record<string, string>;
}

/** The question of a form that says what a contribution is about, and the kind of content that it chooses from (none for a reference). */
export const aboutOf = (space: Snapshot, kind: string): {name: string; content: ContentKind | undefined} | undefined => {
  const form = space.find('form', kind)?.attrs as unknown as FormContent | undefined;
  for (const {name, type, choices} of form?.fields ?? []) {
    if (type === 'reference') return {name, content: undefined};
    if (type === 'choice' && typeof choices === 'string' && SOURCES[choices].about) return {name, content: SOURCES[choices].kind};
  }
  return undefined;
};

const aboutIn = (space: Snapshot, kind: string, answers: Submission['fields']): string | null => {
  const asked = aboutOf(space, kind);
  const answer = asked && answers[asked.name];
  if (!asked || typeof answer !== 'string' || answer === '') return null;
  return asked.content ? (space.find(asked.content, answer)?.id ?? null) : answer;
};

/**
 * Answers in the one shape in which everything here compares them: without white space at their ends, and text where a
 * list has the only answer to a question that takes one.
 */
export const inOneShape = ({fields: asked}: Form, answers: Submission['fields']): Submission['fields'] => {
  const takesOne = (name: string): boolean => asked.some((field) => field.name === name && field.type === 'choice');
  const shaped = Object.entries(answers).map(([name, answer]) => {
    const one = typeof answer !== 'string' && answer.length === 1 && takesOne(name) ? answer[0] : answer;
    return [name, typeof one === 'string' ? one.trim() : one];
  });
  return Object.fromEntries(shaped) as Submission['fields'];
};

/** Sorts checked answers into columns; empty ones are left out. Only `text`, goal, group, place and name have columns. */
export const sortAnswers = (space: Snapshot, form: Form, answers: Submission['fields']): Sorted => {
  const sorted: Sorted = {body: '', pejlemaerke: null, citizen_group: null, about: null, place: null, name: null, fields: {}, contact: {}};
  sorted.about = aboutIn(space, form.kind, answers);
  for (const {name, private: isPrivate} of form.fields) {
    const answer = cleaned(answers[name] ?? '');
    if (answer.length === 0) continue;
    const one = typeof answer === 'string' ? answer : answer.join(', ');
    const goal = name === 'pejlemaerke' ? space.find('pejlemaerke', one) : undefined;
    const group = name === 'group' ? space.find('group', one) : undefined;
    if (isPrivate) sorted.contact[name] = one;
    else if (goal) sorted.pejlemaerke = goal.id;
    else if (group) sorted.citizen_group = group.id;
    else if (name === 'text') sorted.body = one;
    else if (name === 'place' || name === 'name') sorted[name] = one;
    else sorted.fields[name] = answer;
  }
  return sorted;
};
