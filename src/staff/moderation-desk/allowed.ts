import type {Status} from '../../data/contributions.js';
import type {Action, StaffItem} from '../../data/staff.js';

const SHOWN: readonly Action[] = ['hold', 'reject', 'answer', 'decide', 'finish', 'mask', 'themes', 'dismiss'];

/** What the endpoint lets staff do in each status; the endpoint has the last word. */
const BY_STATUS: Record<Status, readonly Action[]> = {
  received: [],
  waiting: ['publish', 'hold', 'reject', 'mask', 'themes'],
  held: ['publish', 'reject', 'mask', 'themes', 'dismiss'],
  published: SHOWN,
  answered: SHOWN,
  decided: SHOWN,
  done: SHOWN,
  rejected: ['publish', 'mask'],
  withdrawn: [],
};

/** What can be done to a contribution, in the order of its buttons. */
export const actionsFor = (item: StaffItem): readonly Action[] =>
  BY_STATUS[item.status].filter((action) => action !== 'dismiss' || item.reports.length > 0);

/** Whether what staff did last can still be taken back: masking only while the text from before is kept. */
export const canUndo = ({undo}: StaffItem): boolean => !!undo && (undo.until === null || Date.parse(undo.until) > Date.now());

/** Those that need words or a choice; the others are done at once. */
export const ASKS: readonly Action[] = ['reject', 'answer', 'decide', 'finish', 'mask', 'themes'];
