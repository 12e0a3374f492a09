import type {Status} from '../../data/contributions.js';
import type {Action, StaffItem} from '../../data/staff.js';

const HIDDEN: readonly Status[] = ['waiting', 'held', 'rejected'];
const SHOWN: readonly Status[] = ['published', 'answered', 'decided', 'done'];
/** What can be decided upon; of kinds that only the municipality reads, before anything else too. */
const UNDECIDED: readonly Status[] = ['published', 'answered', 'decided'];
const UNREAD: readonly Status[] = ['waiting', 'held'];

/** Whether an action can be done to a contribution as it is; the endpoint has the last word. */
const isAllowed = (action: Action, status: Status, isPublic: boolean): boolean => {
  switch (action) {
    case 'publish':
      return HIDDEN.includes(status);
    case 'hold':
      return status !== 'held';
    case 'reject':
      return status !== 'rejected';
    case 'answer':
      return SHOWN.includes(status) || (!isPublic && UNREAD.includes(status));
    case 'decide':
    case 'finish':
      return UNDECIDED.includes(status) || (!isPublic && UNREAD.includes(status));
    default:
      return true;
  }
};

/** Every action but undoing, in the order of their buttons. */
export const ACTIONS = ['publish', 'hold', 'reject', 'answer', 'decide', 'finish', 'mask', 'themes', 'dismiss'] as const;

/** What can be done to a contribution. `isPublic`: it is of a kind that everybody can read once it is published. */
export const actionsFor = ({status, reports}: Pick<StaffItem, 'status' | 'reports'>, isPublic: boolean): readonly Action[] =>
  [...HIDDEN, ...SHOWN].includes(status)
    ? ACTIONS.filter((action) => isAllowed(action, status, isPublic) && (action !== 'dismiss' || reports.length > 0))
    : [];

/** Whether what staff did last can still be taken back: masking only while the text from before is kept. */
export const canUndo = ({undo}: StaffItem): boolean => !!undo && (undo.until === null || Date.parse(undo.until) > Date.now());

/** Those that need words or a choice; the others are done at once. */
export const ASKS: readonly Action[] = ['reject', 'answer', 'decide', 'finish', 'mask', 'themes'];
