import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {FILE, written} from '../../scripts/shapes.mjs';

test('the shapes of the map are what Natural Earth and the script make', () => {
  // Compared as one value: a difference of 70 kB is nothing to read.
  assert.ok(readFileSync(FILE, 'utf8') === written(), 'make them again: node scripts/shapes.mjs');
});
