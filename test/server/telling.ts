import assert from 'node:assert/strict';
import {spacesOf} from '../../server/src/content/spaces.js';
import {keysFrom} from '../../server/src/keys.js';
import {smtpMailer} from '../../server/src/notes/mailer.js';
import type {Notes} from '../../server/src/notes/worker.js';
import {decide} from '../../server/src/staff/decide.js';
import type {Decision} from '../../server/src/staff/decision.js';
import {startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';
import {input, send} from './citizen.js';
import {startMailServer, type MailServer} from './mail.js';

export const ADDRESS = 'borger@example.dk';

/** A contribution from somebody who wants to be told, and somebody who decides about it. */
export interface Sent {
  id: string;
  space: string;
  endpoint: string;
  code: string;
  decide(decision: Partial<Decision> & Pick<Decision, 'action'>): Promise<void>;
  /** States that are still to be told. */
  queued(): Promise<string[]>;
}

/** An endpoint, a mail server, and what sends from the one to the other. */
export interface Telling {
  server: TestEndpoint;
  mail: MailServer;
  notes: Notes;
  sent(language?: string, fields?: Record<string, string>): Promise<Sent>;
  stop(): Promise<void>;
}

/** A database of its own: whoever sends takes the notes of all spaces in it. The server's own worker waits a day. */
export const startTelling = async (): Promise<Telling> => {
  const mail = await startMailServer();
  const server = await startTestEndpoint({databaseUrl: undefined, mail: {delay: 86_400_000}});
  const mailer = smtpMailer(mail.url, 'Prøve Kommune <noreply@kommune.example>');
  const {db, url} = server;
  const notes = {db, url, mailer, spaces: spacesOf(db), keys: keysFrom('ab'.repeat(32)), delay: 0, backoff: 0};

  const sent: Telling['sent'] = async (language = 'da', fields = {email: ADDRESS}) => {
    const {id: space, endpoint} = await server.newSpace();
    const {code} = (await send(endpoint, {...input({text: 'Hemmelige bænke ved 070761', ...fields}), language})).json;
    const snapshot = (await notes.spaces.get(space)) ?? assert.fail();
    const row = () => db.selectFrom('contribution').select(['id', 'version']).where('space', '=', space).executeTakeFirstOrThrow();
    return {
      ...{id: (await row()).id, space, endpoint, code},
      decide: async (decision) => {
        const verdict = await decide(db, {space: snapshot, ...(await row())}, decision as Decision, 'test');
        assert.equal(verdict.became, 'done');
      },
      queued: async () => {
        const rows = await db.selectFrom('note').select('status').where('space', '=', space).orderBy('id').execute();
        return rows.map(({status}) => status);
      },
    };
  };
  const stop = async (): Promise<void> => {
    await server.stop();
    await mail.stop();
  };
  return {server, mail, notes, sent, stop};
};
