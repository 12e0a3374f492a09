import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {endOf, hoursIn, periodOf, periodText} from '../../src/data/period.js';
import {addDays, dayIn, isOpenAt, lastDay, slotsOn} from '../../server/src/bookings/slots.js';
import {bookingWords, periodWords} from '../../server/src/words/bookings.js';

type Room = Parameters<typeof slotsOn>[0];
const WEEK = ['1', '2', '3', '4', '5', '6', '7'] as const;
const openFrom = (from: string, to: string, closed: string[] = []): Room => ({hours: WEEK.map((weekday) => ({weekday, from, to})), closed});
const night = openFrom('00:00', '24:00');
const written = (dates: Date[]): string[] => dates.map((at) => at.toISOString().slice(11, 16));

describe('the hours of a day', () => {
  it('are instants: the same hour is another one in summer', () => {
    const room = openFrom('17:00', '19:00');
    assert.deepEqual(written(slotsOn(room, '2026-12-03')), ['16:00', '17:00']);
    assert.deepEqual(written(slotsOn(room, '2026-07-02')), ['15:00', '16:00']);
  });

  it('are 23 when the clocks go forward, and 02:00 is not among them', () => {
    const slots = slotsOn(night, '2027-03-28');
    assert.equal(slots.length, 23);
    assert.deepEqual(written(slots).slice(0, 3), ['23:00', '00:00', '01:00']);
    assert.equal(slotsOn(openFrom('02:00', '03:00'), '2027-03-28').length, 0);
    assert.deepEqual(written(slotsOn(openFrom('03:00', '04:00'), '2027-03-28')), ['01:00']);
  });

  it('are 25 when the clocks go back, and 02:00 is there twice', () => {
    const slots = slotsOn(night, '2026-10-25');
    assert.equal(slots.length, 25);
    assert.equal(new Set(slots.map(Number)).size, 25);
    assert.deepEqual(written(slotsOn(openFrom('02:00', '03:00'), '2026-10-25')), ['00:00', '01:00']);
  });

  it('are 24 on the days around, and none is in two days', () => {
    for (const date of ['2026-10-24', '2026-10-26', '2027-03-27', '2027-03-29']) assert.equal(slotsOn(night, date).length, 24, date);
    const all = ['2026-10-24', '2026-10-25', '2026-10-26'].flatMap((date) => slotsOn(night, date).map(Number));
    assert.equal(new Set(all).size, 73);
    assert.ok(all.every((at, i) => i === 0 || at - (all[i - 1] ?? 0) === 3_600_000));
  });

  it('follow the day of the week, and there are none on closed days', () => {
    const room: Room = {hours: [{weekday: '2', from: '17:00', to: '18:00'}], closed: ['2026-12-08']};
    assert.equal(slotsOn(room, '2026-12-01').length, 1);
    assert.equal(slotsOn(room, '2026-12-02').length, 0);
    assert.equal(slotsOn(room, '2026-12-08').length, 0);
    // Sunday is the seventh.
    assert.equal(slotsOn({hours: [{weekday: '7', from: '17:00', to: '18:00'}]}, '2026-12-06').length, 1);
  });

  it('begin on the hour alone', () => {
    assert.equal(isOpenAt(openFrom('08:00', '22:00'), new Date('2026-12-03T06:59:00Z')), false);
    assert.equal(isOpenAt(openFrom('08:00', '22:00'), new Date('2026-12-03T07:00:00Z')), true);
    assert.equal(isOpenAt(openFrom('08:00', '22:00'), new Date('2026-12-03T21:00:00Z')), false);
  });

  it('can be asked for as many weeks ahead as the room says, by Danish days', () => {
    assert.equal(lastDay({weeks: 2}, new Date('2026-12-03T12:00:00Z')), '2026-12-17');
    assert.equal(lastDay({weeks: 2}, new Date('2026-12-03T23:30:00Z')), '2026-12-18');
    assert.equal(dayIn(new Date('2026-07-01T22:30:00Z')), '2026-07-02');
    assert.equal(addDays('2026-12-31', 1), '2027-01-01');
    assert.equal(addDays('2026-10-25', 1), '2026-10-26');
  });
});

describe('hours in a row', () => {
  it('are written down and read again', () => {
    const period = {start: new Date('2026-12-03T17:00:00Z'), hours: 3};
    assert.equal(periodText(period), '2026-12-03T17:00:00Z/PT3H');
    assert.deepEqual(periodOf(periodText(period)), period);
    assert.deepEqual(periodOf('2026-12-03T17:00:00.000Z/PT3H'), period);
    assert.deepEqual(written(hoursIn(period)), ['17:00', '18:00', '19:00']);
    assert.equal(endOf(period).toISOString(), '2026-12-03T20:00:00.000Z');
  });

  it('are nothing else', () => {
    for (const wrong of ['', '2026-12-03', '2026-12-03T17:00:00Z', '2026-12-03T17:00:00Z/PT0H', '2026-12-03T17:00:00Z/PT9H'])
      assert.equal(periodOf(wrong), undefined, wrong);
    for (const wrong of [
      '2026-12-03T17:30:00Z/PT1H',
      '2026-12-03T17:00:00+01:00/PT1H',
      '2026-13-03T17:00:00Z/PT1H',
      '2026-02-31T17:00:00Z/PT1H',
    ])
      assert.equal(periodOf(wrong), undefined, wrong);
    assert.equal(periodOf('2026-12-03T24:00:00Z/PT1H'), undefined);
  });

  it('are read on Danish clocks, also over the hour that is skipped and the one that is there twice', () => {
    const said = (start: string, hours: number): string => periodWords('da', {start: new Date(start), hours});
    assert.equal(said('2026-12-03T17:00:00Z', 3), 'torsdag den 3. december 2026 kl. 18.00-21.00');
    assert.equal(said('2027-03-28T00:00:00Z', 2), 'søndag den 28. marts 2027 kl. 01.00-04.00');
    assert.equal(said('2026-10-25T00:00:00Z', 3), 'søndag den 25. oktober 2026 kl. 02.00-04.00');
  });

  it('are said in the reader’s language, and whether the room is theirs', () => {
    const borrowed = {room: 'Salen', period: {start: new Date('2026-12-03T17:00:00Z'), hours: 2}};
    assert.deepEqual(bookingWords('en', {...borrowed, status: 'answered'}), [
      'The room is yours on Thursday, 3 December 2026, 18:00-20:00: Salen.',
    ]);
    assert.match(bookingWords('en', {...borrowed, status: 'held'})[0] ?? '', /^You have asked for Salen/);
    assert.match(bookingWords('ar', {...borrowed, status: 'done'})[0] ?? '', /^المكان لك .*18:00-20:00: Salen\.$/);
  });
});
