import type {FormContent} from './shape.js';
import type {Snapshot} from './spaces.js';

/** Whether contributions of a kind may be shown in public after moderation; not those whose form is gone. */
export const isPublished = (space: Snapshot, kind: string): boolean =>
  (space.find('form', kind)?.attrs as unknown as FormContent | undefined)?.published === true;
