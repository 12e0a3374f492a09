import {Readable} from 'node:stream';
import type {FastifyInstance} from 'fastify';
import {staffExport, type StaffExport} from '../../../../src/data/staff-requests.js';
import {auditMany} from '../../contributions/audit.js';
import {transact} from '../../db/connect.js';
import type {Endpoint} from '../../endpoint.js';
import {jsonSchema} from '../../http/schemas.js';
import {chosen, filterOf} from '../api.js';
import {insiderOf} from '../guard.js';
import {localTime} from './cells.js';
import {csvOf, jsonOf, xlsxOf} from './files.js';
import {exported} from './records.js';

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
};

/**
 * `GET /staff/api/export`: everything that a filter lets through, as a file that is sent while it is read. That it was
 * taken out is in the audit log of each space before the first byte leaves, without what was searched for.
 */
export const exportRoute = (app: FastifyInstance, endpoint: Endpoint): void => {
  const {db} = endpoint;
  const options = {schema: {querystring: jsonSchema(staffExport)}, exposeHeadRoute: false, config: {staff: 'reader'}} as const;
  app.get<{Querystring: StaffExport}>('/staff/api/export', options, async (request, reply) => {
    const {format, contact, q, ...filter} = request.query;
    const insider = insiderOf(request);
    const {actor} = insider.session;
    const spaces = await chosen(contact === undefined ? insider.spaces : insider.as('admin'), filter.space);
    const at = new Date();
    const asked = {...filter, format, contact: contact !== undefined, searched: q !== undefined};
    for (const {id} of spaces) await transact(db, (tx) => auditMany(tx, id, {at, action: 'exported', actor, filter: asked}));
    const records = exported(db, spaces, filterOf(request.query, spaces), contact !== undefined);
    const name = `${filter.space ?? 'bidrag'}-${localTime(at).slice(0, 10)}.${format}`;
    void reply.type(TYPES[format]).header('Cache-Control', 'no-store').header('Content-Disposition', `attachment; filename="${name}"`);
    if (format === 'xlsx') return reply.send(xlsxOf(records, contact !== undefined));
    return reply.send(Readable.from(format === 'csv' ? csvOf(records, contact !== undefined) : jsonOf(records, at)));
  });
};
