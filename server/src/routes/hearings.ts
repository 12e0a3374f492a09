import type {FastifyInstance, FastifyReply, FastifyRequest} from 'fastify';
import * as v from 'valibot';
import {language} from '../../../src/data/schema.js';
import type {Endpoint} from '../endpoint.js';
import {hearingIn, hearingsIn} from '../hearings/documents.js';
import {keptReports} from '../hearings/kept-reports.js';
import {reportOf, type Report} from '../hearings/report.js';
import {etagOf, matches} from '../http/caching.js';
import {bestLocale} from '../http/locale.js';
import {Problem} from '../http/problems.js';
import {jsonSchema} from '../http/schemas.js';
import {sendReport} from '../pages/hearing-report.js';
import {asked, sendJson} from './reading.js';

/** `lang`: the language to have it in, when the space has it; default that of whoever asks. */
export const reportQuery = v.strictObject({lang: v.optional(language)});
type ReportQuery = v.InferOutput<typeof reportQuery>;

interface Named {
  id: string;
}

/** `GET /api/{space}/hearings` and `/hearings/{id}`, with the time that the server's clock shows. */
export const hearingRoutes = (app: FastifyInstance, endpoint: Endpoint): void => {
  const {db} = endpoint;
  const config = {fresh: 0};
  app.get('/api/:space/hearings', {config}, async (request, reply) => {
    const {space, locale} = await asked(endpoint, request, reply);
    const now = new Date();
    return sendJson(reply, {language: locale, now, items: await hearingsIn(db, space, locale, now)});
  });

  app.get<{Params: Named}>('/api/:space/hearings/:id', {config}, async (request, reply) => {
    const {space, locale} = await asked(endpoint, request, reply);
    const now = new Date();
    const hearing = await hearingIn(db, space, locale, now, request.params.id);
    if (!hearing) throw new Problem('not-found');
    return sendJson(reply, {language: locale, now, ...hearing});
  });

  reportRoutes(app, endpoint);
};

/** `GET /api/{space}/hearings/{id}/report` and `/report.pdf`: what was heard, every public answer to it, and what the municipality says. */
const reportRoutes = (app: FastifyInstance, endpoint: Endpoint): void => {
  const pdfOf = keptReports();
  const schema = {querystring: jsonSchema(reportQuery)};

  type Asking = FastifyRequest<{Params: Named; Querystring: ReportQuery}>;
  const report = async (request: Asking, reply: FastifyReply, now: Date): Promise<Report> => {
    const {space, locale: best} = await asked(endpoint, request, reply);
    const {lang} = request.query;
    const locale = lang === undefined ? best : bestLocale(lang, space.locales);
    const found = await reportOf(endpoint.db, space, locale, now, request.params.id);
    if (!found) throw new Problem('not-found');
    void reply.header('Content-Language', locale);
    return found;
  };

  app.get<{Params: Named; Querystring: ReportQuery}>('/api/:space/hearings/:id/report', {schema}, async (request, reply) => {
    const now = new Date();
    const found = await report(request, reply, now);
    return sendReport(reply, found, now, `report.pdf?lang=${found.language}`);
  });

  app.get<{Params: Named; Querystring: ReportQuery}>('/api/:space/hearings/:id/report.pdf', {schema}, async (request, reply) => {
    const found = await report(request, reply, new Date());
    const etag = etagOf(JSON.stringify(found));
    void reply.header('ETag', etag).header('Cache-Control', 'public, no-cache');
    if (matches(request.headers['if-none-match'], etag)) return reply.code(304).send();
    const name = `${found.hearing.id}-${found.language}.pdf`;
    return reply
      .type('application/pdf')
      .header('Content-Disposition', `inline; filename="${name}"`)
      .send(await pdfOf(etag, found));
  });
};
