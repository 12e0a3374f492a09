import type {FastifyReply} from 'fastify';
import {instantInDenmark} from '../../content/moments.js';
import {discard, publishAgain, publishVersion, scheduleVersion, unschedule, type Refusal} from '../../content/publishing.js';
import {versionWith, type Version, type WholeVersion} from '../../content/versions.js';
import type {Db} from '../../db/connect.js';
import type {Sent} from './routes.js';
import {sendVersion} from './versions-page.js';
import {pathIn, workingIn, type Working} from './working.js';

const REFUSED: Record<Refusal, {title: string; text: string; status: number}> = {
  gone: {title: 'En anden kom først', text: 'Versionen er allerede udgivet eller kasseret. Intet er ændret.', status: 409},
  outdated: {
    title: 'En anden har udgivet imens',
    text: 'Denne kladde bygger på noget ældre og kan ikke udgives mere. Intet er ændret.',
    status: 409,
  },
  past: {title: 'Tidspunktet skal rettes', text: 'Vælg et tidspunkt, der findes og ikke er gået.', status: 422},
  far: {title: 'Tidspunktet skal rettes', text: 'Vælg et tidspunkt inden for et år.', status: 422},
};

/** Does what a button on the page of a version says. */
export const postVersion = async (
  db: Db,
  reply: FastifyReply,
  {space, session}: Working,
  version: WholeVersion,
  {act, at = ''}: Sent,
): Promise<FastifyReply> => {
  const {id: name} = space;
  const {actor} = session;
  const refused = async (why: Refusal): Promise<FastifyReply> => {
    const now = (await versionWith(db, name, version.id)) ?? version;
    const base = now.base === null ? undefined : await versionWith(db, name, now.base);
    return sendVersion(reply, await workingIn(db, space, session), {version: now, base, said: REFUSED[why], ...(at && {at})});
  };
  const done = (result: Version | Refusal | boolean, word: string): FastifyReply | Promise<FastifyReply> => {
    if (typeof result === 'string') return refused(result);
    if (result === false) return refused('gone');
    const {id} = result === true ? version : result;
    return reply.redirect(`${pathIn(name, 'versions', id)}?done=${word}`, 303);
  };
  switch (act) {
    case 'publish':
      return done(await publishVersion(db, name, version.id, actor), 'published');
    case 'schedule': {
      const instant = instantInDenmark(at);
      return done(instant ? await scheduleVersion(db, name, version.id, instant, actor) : 'past', 'scheduled');
    }
    case 'unschedule':
      return done(await unschedule(db, name, version.id), 'unscheduled');
    case 'discard':
      return done(await discard(db, name, version.id), 'discarded');
    case 'again':
      return done(await publishAgain(db, name, version.id, actor, `Udgav version ${version.number} igen`), 'published');
    default:
      return refused('gone');
  }
};
