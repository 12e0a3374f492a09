import type {StaffSession, StaffSpace} from '../../../src/data/staff.js';
import {said} from '../content/say.js';
import type {Entry, Snapshot} from '../content/spaces.js';
import {bestLocale, spoken} from '../http/locale.js';
import {attrsOf, latestFirst} from '../outcomes/links.js';
import {wordsIn} from '../words/index.js';
import {isPublished} from '../content/published.js';
import type {Insider} from './guard.js';
import {REASONS, needsNote} from './reasons.js';
import {deskRole, type Role} from './roles.js';
import {formToken} from './sessions.js';

/** `GET /staff/api/session`. @param header the request's Accept-Language. */
export const sessionDocument = async ({session, spaces, roleIn}: Insider, header: string | undefined): Promise<StaffSession> => {
  const language = spoken(header);
  const all = await spaces.all();
  return {
    ...{language, actor: session.actor, token: formToken(session)},
    spaces: all.map((space) => ({
      ...staffSpaceOf(space, bestLocale(header, space.locales)),
      // There is one in each of these.
      role: deskRole(roleIn(space.id) as Role),
    })),
    reasons: REASONS.map((code) => ({code, label: wordsIn(language).reasons[code], needsNote: needsNote(code)})),
  };
};

const staffSpaceOf = (space: Snapshot, locale: string): Omit<StaffSpace, 'role'> => {
  const labelled = (entries: Entry[]): {id: string; label: string}[] =>
    entries.map((entry) => ({id: entry.slug, label: said(entry, 'title', locale)}));
  return {
    id: space.id,
    title: said(space.find('space', space.id), 'title', locale),
    municipality: said(space.find('municipality', 'municipality'), 'title', locale),
    ...{goals: labelled(space.of('pejlemaerke')), groups: labelled(space.of('group')), themes: labelled(space.of('theme'))},
    kinds: space.of('form').map((form) => ({id: form.slug, title: said(form, 'title', locale), published: isPublished(space, form.slug)})),
    outcomes: latestFirst(space.of('outcome')).map((outcome) => ({
      ...{id: outcome.slug, asked: said(outcome, 'title', locale), did: said(outcome, 'body', locale)},
      status: attrsOf(outcome).status,
    })),
  };
};
