import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {changesIn} from '../../src/data/changes.js';

describe('the data of a change', () => {
  it('is counts by kind', () => {
    assert.deepEqual(changesIn('{"contributions":{"input":3,"hearing-answer":0}}'), {contributions: {input: 3, 'hearing-answer': 0}});
    assert.deepEqual(changesIn('{"contributions":{},"later":1}'), {contributions: {}});
  });

  for (const data of ['', '[]', '{}', '{"contributions":{"input":"3"}}', '{"contributions":{"input":-1}}', '{"contributions":{"<b>":1}}']) {
    it(`is not ${data || 'nothing'}`, () => {
      assert.throws(() => changesIn(data));
    });
  }

  it('names no prototype', () => {
    assert.throws(() => changesIn('{"contributions":{"__proto__":1}}'));
  });
});
