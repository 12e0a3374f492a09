import type {FastifyInstance, FastifyReply, FastifyRequest} from 'fastify';
import {spaceDocument} from '../content/documents.js';
import {transact} from '../db/connect.js';
import type {Endpoint} from '../endpoint.js';
import {bestLocale, spoken} from '../http/locale.js';
import {Problem} from '../http/problems.js';
import {isStopToken} from '../notes/stop-token.js';
import {stopNotes} from '../notes/queue.js';
import {ownerOf, privacyOf} from '../pages/form.js';
import {html, type Html} from '../pages/html.js';
import {sendPage} from '../pages/page.js';
import {noteWords} from '../words/notes.js';
import {asked} from './reading.js';

interface Stop {
  Params: {space: string; id: string; token: string};
  Querystring: {lang?: string | string[]};
}

/**
 * `/api/{space}/notes/{id}/{token}`: stops notes about a contribution. GET only asks, because mail systems look where
 * links lead; POST stops, from the page or, with one click, from a mail program (RFC 8058).
 */
export const noteRoutes = (app: FastifyInstance, endpoint: Endpoint): void => {
  const {db, keys, limiter, outbox} = endpoint;
  const URL = '/api/:space/notes/:id/:token';

  const answer = async (request: FastifyRequest<Stop>, reply: FastifyReply, done: boolean): Promise<FastifyReply> => {
    const {space: snapshot, locale} = await asked(endpoint, request, reply);
    const {id, token} = request.params;
    if (!isStopToken(keys, snapshot.id, id, token)) throw new Problem('not-found');
    if (done) {
      await transact(db, (tx) => stopNotes(tx, snapshot.id, id));
      await outbox.forget({space: snapshot.id, contribution: id});
    }
    const wanted = [request.query.lang].flat()[0];
    const space = spaceDocument(snapshot, wanted === undefined ? locale : bestLocale(wanted, snapshot.locales));
    const words = noteWords(spoken(space.language));
    const [title, main]: [string, Html] = done
      ? [words.stopped, html`<p>${words.stoppedText}</p>`]
      : [words.stopTitle, html`<p>${words.stopText}</p><form method="post"><button>${words.stopButton}</button></form>`];
    return sendPage(reply, {
      ...{locale: space.language, title: `${title} – ${space.municipality}`, owner: ownerOf(space)},
      main: html`<h1>${title}</h1>${main}`,
      footer: privacyOf(space),
    });
  };

  app.get<Stop>(URL, (request, reply) => answer(request, reply, false));
  void app.register(async (scope) => {
    // Mail programs may send either kind of form; what is in it says nothing.
    scope.addContentTypeParser('multipart/form-data', {parseAs: 'buffer'}, (_request, _body, done) => done(null, {}));
    scope.post<Stop>(URL, async (request, reply) => {
      limiter.take(request, 'posts');
      return answer(request, reply, true);
    });
  });
};
