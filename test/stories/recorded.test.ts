import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {basename} from 'node:path';
import {test} from 'node:test';
import {record} from '../../scripts/record.js';

test('what the stories were given is what the endpoint answers', async (t) => {
  const files = await record();

  for (const [path, text] of files) {
    await t.test(`${basename(path)} is as it would be recorded now`, () => {
      // Compared as values: the difference is then one path, not a file.
      assert.deepEqual(JSON.parse(readFileSync(path, 'utf8')), JSON.parse(text), 'record again: node --import tsx scripts/record.ts');
    });
  }

  await t.test('and no recording is left of a space that is not there any more', () => {
    const folder = new URL('../../stories/recorded/', import.meta.url);
    assert.deepEqual(readdirSync(folder).sort(), [...files.keys()].map((path) => basename(path)).sort());
  });
});
