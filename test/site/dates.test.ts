import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {inDays} from '../../site/content/dates.js';

const at = (written: string): number => Date.parse(written);

describe('A date some days from now', () => {
  it('is the time on a clock in Copenhagen', () => {
    assert.equal(inDays(1, '16:00', undefined, at('2026-01-10T12:00:00Z')), '2026-01-11T15:00:00Z');
    assert.equal(inDays(1, '16:00', undefined, at('2026-07-10T12:00:00Z')), '2026-07-11T14:00:00Z');
  });

  it('is the same time of day on the other side of a clock change', () => {
    assert.equal(inDays(7, '09:00', undefined, at('2026-03-25T12:00:00Z')), '2026-04-01T07:00:00Z');
    assert.equal(inDays(7, '09:00', undefined, at('2026-10-22T12:00:00Z')), '2026-10-29T08:00:00Z');
  });

  it('counts from the day that it is in Copenhagen, not in Greenwich', () => {
    assert.equal(inDays(0, '12:00', undefined, at('2026-06-30T23:30:00Z')), '2026-07-01T10:00:00Z');
  });

  it('is right on the day of the change itself', () => {
    assert.equal(inDays(0, '01:00', undefined, at('2026-03-29T12:00:00Z')), '2026-03-29T00:00:00Z');
    assert.equal(inDays(0, '12:00', undefined, at('2026-03-29T00:30:00Z')), '2026-03-29T10:00:00Z');
  });

  it('moves on to the weekday that is wanted', () => {
    for (let day = 0; day < 14; day++) {
      const starts = inDays(day, '10:00', 'saturday', at('2026-11-01T12:00:00Z'));
      assert.equal(new Date(starts).getUTCDay(), 6);
      assert.ok(at(starts) - at('2026-11-01T00:00:00Z') >= day * 86_400_000);
    }
  });
});
