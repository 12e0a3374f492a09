import type {Status} from '../../../src/data/contributions.js';
import type {Action} from '../../../src/data/staff.js';

type Transitions = Partial<Record<Status, Status>>;

/** Every status that a contribution can be changed in; what was withdrawn stays withdrawn. */
const PRESENT = ['waiting', 'held', 'rejected', 'published', 'answered', 'decided', 'done'] as const satisfies readonly Status[];

const from = (statuses: readonly Status[], to: Status): Transitions => Object.fromEntries(statuses.map((status) => [status, to]));

const staying: Transitions = Object.fromEntries(PRESENT.map((status) => [status, status]));
const hidden = ['waiting', 'held', 'rejected'] as const satisfies readonly Status[];
/** Whether nobody has said yes to it: in public, or to its sender. */
export const isHidden = (status: Status): boolean => (hidden as readonly Status[]).includes(status);

const settled = ['published', 'answered', 'decided', 'done'] as const satisfies readonly Status[];

/** What is done in which status, and the status afterwards. `undo` goes back to where the contribution was instead. */
const both: Record<'hold' | 'reject' | 'mask' | 'themes' | 'dismiss', Transitions> = {
  hold: from(['waiting', 'rejected', ...settled], 'held'),
  reject: from(['waiting', 'held', ...settled], 'rejected'),
  mask: staying,
  themes: staying,
  dismiss: staying,
};

/** Of kinds that are for the public: nothing is answered or decided that nobody can read. */
const published: Record<Exclude<Action, 'undo'>, Transitions> = {
  ...both,
  publish: from(hidden, 'published'),
  answer: {published: 'answered', answered: 'answered', decided: 'decided', done: 'done'},
  decide: from(['published', 'answered', 'decided'], 'decided'),
  finish: from(['published', 'answered', 'decided'], 'done'),
};

/** Of kinds that only the municipality reads; publishing one confirms that it was received. */
const unpublished: typeof published = {
  ...both,
  publish: from(hidden, 'answered'),
  answer: {...published.answer, waiting: 'answered', held: 'answered'},
  decide: from(['waiting', 'held', 'published', 'answered', 'decided'], 'decided'),
  finish: from(['waiting', 'held', 'published', 'answered', 'decided'], 'done'),
};

/** The status after an action; undefined when it cannot be done in this one. */
export const statusAfter = (action: Exclude<Action, 'undo'>, status: Status, isPublic: boolean): Status | undefined =>
  (isPublic ? published : unpublished)[action][status];
