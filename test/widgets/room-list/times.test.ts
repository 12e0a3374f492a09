import {expect} from '@open-wc/testing';
import type {RoomContent} from '../../../server/src/content/telling.js';
import {periodOf, type Period} from '../../../src/data/period.js';
import {date} from '../../../src/i18n/format.js';
import {chosenAfter, isAmong} from '../../../src/widgets/room-list/choosing.js';
import '../../../src/widgets/room-list/room-list.js';
import {focused, freshPage, newSpace, part, parts, place, shows, until} from '../../support/wtr-page.js';

const TAG = 'sammen-room-list';
const HALL: RoomContent = {
  ...{id: 'salen', title: {da: 'Salen'}, place: {da: 'Vej 1'}, capacity: 40, weeks: 4},
  hours: (['1', '2', '3', '4', '5', '6', '7'] as const).map((weekday) => ({weekday, from: '10:00', to: '20:00'})),
};
const told = (): string => document.querySelector('[role=status]')?.textContent ?? '';
const hours = (list: Element): HTMLInputElement[] => parts<HTMLInputElement>(list, '.hour input');
const checked = (list: Element): number[] => hours(list).flatMap((one, i) => (one.checked ? [i] : []));
const askedFor = (list: Element): URLSearchParams => new URLSearchParams(part<HTMLAnchorElement>(list, '[part=ask]').href.split('#')[1]);

/** The hall with its times open, on the second of the days that are shown: the first is half over. */
const opened = async (attributes: Record<string, string> = {}): Promise<{list: Element; endpoint: string}> => {
  const {endpoint} = await newSpace({telling: {rooms: {title: {da: 'Lokaler'}, items: [HALL]}}});
  const list = await place(TAG, {endpoint, ...attributes});
  await shows(list, 'summary');
  part(list, 'summary').click();
  await shows(list, '.hour');
  parts<HTMLInputElement>(list, '.day input')[1]?.click();
  await until(() => hours(list).length === 10);
  return {list, endpoint};
};

describe('The times of a room', () => {
  beforeEach(freshPage);

  it('are read when they are asked for', async () => {
    const list = await place(TAG, {endpoint: (await newSpace()).endpoint});
    await shows(list, 'summary');
    const times = (): number => performance.getEntriesByType('resource').filter(({name}) => name.endsWith('/rooms/salen/times')).length;
    const before = times();
    part(list, 'summary').click();
    await shows(list, '.day');
    expect(times()).to.equal(before + 1);
  });

  it('are fourteen days with what is free in words, and the hours of one', async () => {
    const {list} = await opened();
    expect(parts(list, '.day')).to.have.length(14);
    expect(part(list, '.day:nth-child(2) .muted').textContent?.trim()).to.equal('10 ledige timer');
    expect(part(list, '.hour bdi').textContent).to.equal('10.00–11.00');
    expect(part(list, '.hour .muted').textContent?.trim()).to.equal('Ledig');
    await expect(list).to.be.accessible();
  });

  it('lead to the form with the room and the hours', async () => {
    const {list} = await opened({'form-url': '/formular'});
    expect(parts(list, '[part=ask]')).to.eql([]);
    hours(list)[2]?.click();
    await shows(list, '[part=ask]');
    hours(list)[4]?.click();
    await until(() => checked(list).join() === '2,3,4');
    await until(() => told().endsWith('12.00–15.00'));
    const asked = askedFor(list);
    expect(part<HTMLAnchorElement>(list, '[part=ask]').pathname).to.equal('/formular');
    expect([asked.get('sammen-form'), asked.get('room')]).to.eql(['room', 'salen']);
    expect(periodOf(asked.get('time') ?? '')).to.eql({start: new Date(hours(list)[2]?.value ?? ''), hours: 3});
  });

  it('forget what was chosen on another day', async () => {
    const {list} = await opened();
    hours(list)[0]?.click();
    await shows(list, '[part=ask]');
    parts<HTMLInputElement>(list, '.day input')[3]?.click();
    await until(() => parts(list, '[part=ask]').length === 0);
    expect(checked(list)).to.eql([]);
  });

  it('go on to other days and back, no further than one may ask', async () => {
    const {list} = await opened();
    const first = part<HTMLInputElement>(list, '.day input').value;
    const turn = (): HTMLButtonElement[] => parts<HTMLButtonElement>(list, '.turns button');
    expect(turn()).to.have.length(1);
    turn()[0]?.click();
    await until(() => part<HTMLInputElement>(list, '.day input').value > first);
    expect(turn()).to.have.length(2);
    turn()[1]?.click();
    await until(() => turn().length === 1 && turn()[0]?.textContent?.trim() === 'De 14 dage før');
    turn()[0]?.click();
    await until(() => turn().length === 2);
    turn()[0]?.click();
    await until(() => part<HTMLInputElement>(list, '.day input').value === first);
  });

  it('say which days came, and keep the focus where the button that was pressed is gone', async () => {
    const {list} = await opened();
    const press = async (words: string): Promise<void> => {
      const button = parts(list, '.turns button').find(({textContent}) => textContent?.trim() === words);
      button?.focus();
      button?.click();
      const before = told();
      await until(() => told() && told() !== before);
    };
    const days = (): string => {
      const [first, last] = [1, 14].map((n) => part<HTMLInputElement>(list, `.day:nth-child(${n}) input`).value);
      return [first, last].map((day) => date('da', `${day}T12:00Z`, {weekday: 'long', day: 'numeric', month: 'long'})).join('–');
    };
    await press('De næste 14 dage');
    expect([told(), focused()?.textContent?.trim()]).to.eql([days(), 'De næste 14 dage']);
    await press('De 14 dage før');
    expect([told(), focused()?.textContent?.trim()]).to.eql([days(), 'Vælg en dag']);
  });

  it('show what somebody else has taken, in words, and do not offer it', async () => {
    const {list, endpoint} = await opened();
    hours(list)[0]?.click();
    await shows(list, '[part=ask]');
    const fields = {room: 'salen', time: askedFor(list).get('time'), text: 'Vi spiser sammen.', email: 'ida@proeve.example'};
    const answer = await fetch(`${endpoint}/contributions`, {
      method: 'POST',
      headers: {'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID()},
      body: JSON.stringify({kind: 'room', fields}),
    });
    expect(answer.status).to.equal(202);
    (list as HTMLElement & {client?: {raise(): void}}).client?.raise();
    await until(() => hours(list)[0]?.disabled === true);
    expect(part(list, '.hour .muted').textContent?.trim()).to.equal('Optaget');
    expect(part(list, '.day:nth-child(2) .muted').textContent?.trim()).to.equal('9 ledige timer');
    expect(parts(list, '[part=ask]')).to.eql([]);
  });

  it('can be chosen in Arabic', async () => {
    const {endpoint} = await newSpace();
    const list = await place(TAG, {endpoint, lang: 'ar'});
    await shows(list, 'summary');
    part(list, 'summary').click();
    await shows(list, '.hour');
    expect(part(list, '.hour .muted').textContent?.trim()).to.equal('متاح');
    expect(part(list, '.hour bdi').textContent).to.match(/^\d\d:00/);
  });
});

describe('Hours in a row', () => {
  const day = Array.from({length: 12}, (_, i) => ({at: new Date(Date.UTC(2026, 11, 3, 8 + i)).toISOString(), free: i !== 5}));
  const put = (before: Period | undefined, i: number): Period | undefined => chosenAfter(day, before, day[i]?.at ?? '', true);
  const takeOut = (before: Period | undefined, i: number): Period | undefined => chosenAfter(day, before, day[i]?.at ?? '', false);
  const said = (period: Period | undefined): string | undefined => period && `${period.start.getUTCHours() - 8}+${period.hours}`;

  it('take along what lies between', () => {
    expect(said(put(undefined, 2))).to.equal('2+1');
    expect(said(put(put(undefined, 2), 4))).to.equal('2+3');
    expect(said(put(put(undefined, 4), 1))).to.equal('1+4');
  });

  it('begin anew over an hour that is taken, and where they would be more than eight', () => {
    expect(said(put(put(undefined, 3), 6))).to.equal('6+1');
    const long = day.map(({at}) => ({at, free: true}));
    const first = chosenAfter(long, undefined, long[0]?.at ?? '', true);
    expect(said(chosenAfter(long, first, long[7]?.at ?? '', true))).to.equal('0+8');
    expect(said(chosenAfter(long, first, long[8]?.at ?? '', true))).to.equal('8+1');
  });

  it('begin anew over hours that the room is closed', () => {
    const split = [...day.slice(0, 2), ...day.slice(3, 5)];
    const first = chosenAfter(split, undefined, split[1]?.at ?? '', true);
    expect(said(chosenAfter(split, first, split[2]?.at ?? '', true))).to.equal('3+1');
  });

  it('keep what is before the one that is taken out, or what is after the first', () => {
    const three = put(put(undefined, 1), 3);
    expect(said(takeOut(three, 2))).to.equal('1+1');
    expect(said(takeOut(three, 1))).to.equal('2+2');
    expect(said(takeOut(three, 3))).to.equal('1+2');
    expect(takeOut(put(undefined, 1), 1)).to.equal(undefined);
  });

  it('know which are among them', () => {
    const two = put(put(undefined, 1), 2);
    expect(day.map(({at}) => isAmong(two, at)).slice(0, 4)).to.eql([false, true, true, false]);
    expect(isAmong(undefined, day[0]?.at ?? '')).to.equal(false);
  });
});
