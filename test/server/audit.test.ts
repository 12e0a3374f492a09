import assert from 'node:assert/strict';
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
});
