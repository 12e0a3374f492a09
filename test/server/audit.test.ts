import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {auditMany, verifyAudit} from '../../server/src/contributions/audit.js';
import {transact} from '../../server/src/db/connect.js';
import {startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';

describe('the audit log', () => {
  let server: TestEndpoint;
  before(async () => {
    server = await startTestEndpoint();
  });
  after(() => server.stop());

  it('is whole to whoever looks while entries are added to it', async () => {
    const {id} = await server.newSpace();
    const entry = {at: new Date(), action: 'exported', actor: 'redaktoer@kommune.dk'} as const;
    let adding = true;
    const added = (async () => {
      for (let n = 0; n < 300; n++) await transact(server.db, (tx) => auditMany(tx, id, entry));
      adding = false;
    })();
    let looks = 0;
    for (; adding; looks++) assert.equal(await verifyAudit(server.db, id), undefined);
    await added;
    assert.ok(looks > 5, `${looks} looks`);
    assert.equal(await verifyAudit(server.db, id), undefined);
  });

  it('is broken where an entry stands behind its last', async () => {
    const {id} = await server.newSpace();
    const entry = {at: new Date(), action: 'exported', actor: 'redaktoer@kommune.dk'} as const;
    await transact(server.db, (tx) => auditMany(tx, id, entry));
    const last = await server.db.selectFrom('audit').selectAll().where('space', '=', id).executeTakeFirstOrThrow();
    const hash = createHash('sha256').update(last.hash).update('{}').digest();
    await server.db
      .insertInto('audit')
      .values({...last, number: Number(last.number) + 1, entry: '{}', hash})
      .execute();
    assert.deepEqual(await verifyAudit(server.db, id), {chain: 0, number: 1});
  });
});
