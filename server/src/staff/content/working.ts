import {contentOf} from '../../content/kept.js';
import type {SpaceContent} from '../../content/shape.js';
import {said} from '../../content/say.js';
import type {Snapshot} from '../../content/spaces.js';
import {headOf, publishedOf, type WholeVersion} from '../../content/versions.js';
import type {Db} from '../../db/connect.js';
import {publishedInitiatives, type Published} from '../../initiatives/published.js';
import {html, type Html} from '../../pages/html.js';
import {formToken, type Session} from '../sessions.js';

/** A space as somebody edits it. */
export interface Working {
  space: Snapshot;
  session: Session;
  /** The newest version, which the next one is made from; undefined where there is none yet. */
  head: WholeVersion | undefined;
  /** What is public. */
  current: WholeVersion | undefined;
  /** What is in the newest version. */
  content: SpaceContent;
  /** What citizens want to start, and an activity may come of. */
  initiatives: readonly Published[];
}

export const workingIn = async (db: Db, space: Snapshot, session: Session): Promise<Working> => {
  const [head, current] = [await headOf(db, space.id), await publishedOf(db, space.id)];
  const initiatives = await publishedInitiatives(db, space);
  return {space, session, head, current, content: head?.document ?? contentOf(space), initiatives};
};

export const pathIn = (space: string, ...parts: string[]): string =>
  ['/staff/content', space, ...parts].map((part, at) => (at === 0 ? part : encodeURIComponent(part))).join('/');

export const titleOf = (space: Snapshot): string =>
  `${said(space.find('municipality', 'municipality'), 'title', 'da')}: ${said(space.find('space', space.id), 'title', 'da')}`;

/** What every form sends besides: that it is ours, and which version it was made from. */
export const hiddenIn = ({session, head}: Working): Html =>
  html`<input type="hidden" name="csrf" value="${formToken(session)}"><input type="hidden" name="base" value="${head?.id ?? ''}">`;
