import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {statusAfter} from '../../server/src/staff/transitions.js';
import {status as statuses} from '../../src/data/contributions.js';
import {ACTIONS, actionsFor} from '../../src/staff/moderation-desk/allowed.js';

describe('the buttons of the moderation desk', () => {
  for (const isPublic of [true, false]) {
    for (const status of statuses.options) {
      it(`offer what the endpoint allows: ${status}, ${isPublic ? 'for the public' : 'for the municipality only'}`, () => {
        const reports = [{reason: 'other' as const, note: null, at: '2026-03-02T09:15:00Z'}];
        assert.deepEqual(
          actionsFor({status, reports}, isPublic),
          ACTIONS.filter((action) => statusAfter(action, status, isPublic)),
        );
        assert.ok(!actionsFor({status, reports: []}, isPublic).includes('dismiss'), 'there is nothing to deal with');
      });
    }
  }
});
