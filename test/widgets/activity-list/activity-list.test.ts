import {aTimeout, expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {ActivityContent} from '../../../server/src/content/shape.js';
import '../../../src/widgets/activity-list/activity-list.js';
import type {Widget} from '../../../src/widget.js';
import {faultyAddress, focused, freshPage, newSpace, part, parts, place, says, shows, textOf, until} from '../../support/wtr-page.js';

const TAG = 'sammen-activity-list';

const one = (id: string, starts: string, more: Partial<ActivityContent> = {}): ActivityContent => ({
  ...{id, title: {da: `Aften ${id}`}, summary: {da: `Det er ${id}.`}, starts, ends: null, mode: 'physical', place: null},
  ...{accessibility: null, open: [{level: 'active', seeks: {da: 'Hænder'}}]},
  ...more,
});
const MANY = [
  one('a', '2031-05-06T17:00:00Z', {ends: '2031-05-06T19:00:00Z', place: {da: 'Sværdhallen'}}),
  one('b', '2031-05-20T17:00:00Z', {mode: 'online'}),
  one('c', '2031-06-03T17:00:00Z', {mode: 'both', open: [{level: 'observe', seeks: {da: 'Gæster'}}]}),
  one('d', '2031-05-30T17:00:00Z', {ends: '2031-06-01T10:00:00Z'}),
];
const listOf = async (activities: ActivityContent[], attributes: Record<string, string> = {}): Promise<Widget> => {
  const {endpoint} = await newSpace({activities});
  const list = await place(TAG, {endpoint, ...attributes});
  await shows(list, '.title, .muted');
  return list;
};
const titles = (list: Element): string[] => parts(list, '[part=item] [part=heading]').map(({textContent}) => textContent?.trim() ?? '');
const months = (list: Element): string[] => parts(list, '.month').map(({textContent}) => textContent?.trim() ?? '');
const told = (): string => document.querySelector('[role=status]')?.textContent ?? '';
const turnToMonth = async (list: Element): Promise<void> => {
  part(list, '.bar button:last-child').click();
  await shows(list, 'table');
};

describe('A list of activities', () => {
  beforeEach(freshPage);

  it('shows the soonest first, month by month', async () => {
    const list = await listOf(MANY);
    expect(months(list)).to.eql(['maj 2031', 'juni 2031']);
    expect(titles(list)).to.eql(['Aften a', 'Aften b', 'Aften d', 'Aften c']);
  });

  it('says when, where and how, in Danish time, the day once where it is the same', async () => {
    const list = await listOf([
      one('a', '2031-05-06T17:00:00Z', {
        ends: '2031-05-06T19:00:00Z',
        place: {da: 'Salen'},
        mode: 'both',
        access: ['loop'],
        accessibility: {da: 'Tolk kan bestilles'},
        audience: ['young'],
        languages: ['da'],
      }),
    ]);
    const item = part(list, '[part=item]').textContent?.replace(/\s+/g, ' ') ?? '';
    expect(item).to.match(/tirsdag (den )?6\. maj (kl\. )?19\.00.21\.00/);
    expect(item).to.include('Salen');
    expect(item).to.include('Også digitalt');
    expect(item).to.include('UngeDansk');
    expect(item).to.include('Tilgængelighed: Teleslynge. Tolk kan bestilles');
  });

  it('says that it failed when nothing of it is under way any more, so that to try again is to ask again', async () => {
    const space = await newSpace({activities: MANY});
    const address = await faultyAddress(space, 'error');
    const {fetch} = window;
    let go = (): void => undefined;
    const held = new Promise<void>((done) => (go = done));
    window.fetch = async (...asked) => {
      if (new URL(new Request(...asked).url).pathname.replace(/\/$/, '').endsWith(space.id)) await held;
      return fetch(...asked);
    };
    try {
      const list = await place(TAG, {endpoint: address.endpoint});
      while (!(await address.arrivals()).some(({path}) => path.endsWith('/activities'))) await aTimeout(20);
      await aTimeout(200);
      expect(parts(list, '[part=failure]')).to.eql([]);
      go();
      await shows(list, '[part=failure]');
      await address.become('none');
      part(list, '[part=retry]').click();
      await shows(list, '[part=item]');
    } finally {
      window.fetch = fetch;
    }
  });

  it('says how often, until when, and the next times, without those that fall out', async () => {
    const list = await listOf([one('a', '2031-04-01T17:00:00Z', {repeats: {every: 'week', times: 5, except: ['2031-04-15']}})]);
    expect(textOf(list)).to.include('Hver uge til 29. april 2031. Næste gange: 8. april, 22. april og 29. april');
  });

  it('says how many places are free at each level, and that one can wait for one', async () => {
    const open: ActivityContent['open'] = [
      {level: 'observe', seeks: {da: 'Gæster'}},
      {level: 'active', seeks: {da: 'Hænder'}, places: 2},
      {level: 'cocreate', seeks: {da: 'Kokke'}, places: 1},
    ];
    const space = await newSpace({activities: [one('a', '2031-05-06T17:00:00Z', {open})]});
    const joined = await fetch(`${space.endpoint}/contributions`, {
      method: 'POST',
      headers: {'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID()},
      body: JSON.stringify({kind: 'signup', fields: {activity: 'a', level: 'cocreate'}}),
    });
    expect(joined.status).to.equal(202);
    const list = await place(TAG, {endpoint: space.endpoint});
    await shows(list, '[part=item]');
    const ways = parts(list, '.ways li').map(({textContent}) => textContent?.replace(/\s+/g, ' ').trim());
    expect(ways).to.eql([
      'Iagttage: Gæster Meld dig til: Aften a, Iagttage',
      'Deltage: Hænder 2 ledige pladser af 2 Meld dig til: Aften a, Deltage',
      'Skabe sammen: Kokke Alle 1 pladser er taget. Du kan komme på venteliste. Kom på venteliste: Aften a, Skabe sammen',
    ]);
  });

  it('leads to the form that signs up, with activity and level chosen', async () => {
    const list = await listOf([one('a', '2031-05-06T17:00:00Z')], {'form-url': '/deltag'});
    expect(part(list, '.ways a').getAttribute('href')).to.equal(`${location.origin}/deltag#sammen-form=signup&activity=a&level=active`);
    expect(textOf(list)).to.include('Meld fra med koden på din kvittering.');
  });

  it('offers no sign-up where no form signs up', async () => {
    const {endpoint} = await newSpace({activities: MANY, forms: []});
    const list = await place(TAG, {endpoint});
    await shows(list, '[part=item]');
    expect(parts(list, '.ways a')).to.eql([]);
    expect(textOf(list)).not.to.include('Meld fra');
  });

  it('has a calendar file for each, and one to subscribe to, in the reader’s language', async () => {
    const {endpoint} = await newSpace({activities: [one('a', '2031-05-06T17:00:00Z')]});
    const list = await place(TAG, {endpoint});
    await shows(list, '[part=item]');
    const links = parts(list, 'a[href*=".ics"]').map((link) => link.getAttribute('href') ?? '');
    expect(links).to.eql([`${endpoint}/activities/a.ics?lang=da`, `${endpoint.replace('http:', 'webcal:')}/activities.ics?lang=da`]);
    const file = await fetch(links[0] ?? '');
    expect([file.status, file.headers.get('content-type')]).to.eql([200, 'text/calendar; charset=utf-8']);
  });

  describe('when a month is shown', () => {
    it('is a table from Monday, in which days with activities say which', async () => {
      const list = await listOf(MANY);
      await turnToMonth(list);
      expect(parts(list, 'th').map((head) => head.getAttribute('abbr'))).to.eql([
        'mandag',
        'tirsdag',
        'onsdag',
        'torsdag',
        'fredag',
        'lørdag',
        'søndag',
      ]);
      expect(parts(list, 'td button').map(({textContent}) => textContent?.replace(/\s+/g, ' ').trim())).to.eql([
        '6 Aften a',
        '20 Aften b',
        '30 Aften d',
        '31 Aften d',
      ]);
      const [first] = parts(list, 'tbody tr');
      expect([...(first?.children ?? [])].map(({textContent}) => textContent?.trim())).to.eql(['', '', '', '1', '2', '3', '4']);
      await expect(list).to.be.accessible();
    });

    it('leads from a day to its activity, with the keyboard', async () => {
      const list = await listOf(MANY);
      await turnToMonth(list);
      parts(list, 'td button')[1]?.focus();
      await sendKeys({press: 'Enter'});
      await until(() => focused()?.textContent?.trim() === 'Aften b');
    });

    it('turns to the month after, and says which that is', async () => {
      const list = await listOf(MANY);
      await turnToMonth(list);
      parts(list, '.turn button')[1]?.click();
      await until(() => months(list).join() === 'juni 2031');
      await until(() => told() === 'juni 2031');
      expect(titles(list)).to.eql(['Aften d', 'Aften c']);
      parts(list, '.turn button')[1]?.click();
      await says(list, 'Ingen aktiviteter passer.');
      expect(parts(list, 'td button')).to.eql([]);
    });

    it('does not have what ends at midnight on the day after, nor in the month after', async () => {
      // Midnight in Denmark at the turn of the year, and what has no duration just then.
      const midnight = '2030-12-31T23:00:00Z';
      const list = await listOf([one('a', '2030-12-31T19:00:00Z', {ends: midnight}), one('b', midnight)]);
      await turnToMonth(list);
      const days = (): string[] => parts(list, 'td button').map(({textContent}) => textContent?.replace(/\s+/g, ' ').trim() ?? '');
      expect(days()).to.eql(['31 Aften a']);
      parts(list, '.turn button')[1]?.click();
      await until(() => months(list).join() === 'januar 2031');
      expect([days(), titles(list)]).to.eql([['1 Aften b'], ['Aften b']]);
    });

    it('has what comes again on each of its days', async () => {
      const list = await listOf([one('a', '2031-04-01T17:00:00Z', {repeats: {every: 'week', times: 4}})]);
      await turnToMonth(list);
      expect(parts(list, 'td button .on').map(({textContent}) => textContent)).to.eql(['1', '8', '15', '22']);
      expect(titles(list)).to.eql(['Aften a']);
    });
  });

  it('says so when everything is over, and what there was', async () => {
    const list = await listOf([one('a', '2021-05-06T17:00:00Z')]);
    await says(list, 'Lige nu er der ikke noget på vej.');
    expect(part(list, 'details li').textContent).to.include('Aften a');
    expect(parts(list, '[part=item]')).to.eql([]);
  });

  it('says what will be there while there is nothing', async () => {
    await says(await listOf([]), 'Her kommer det til at stå, når der sker noget.');
  });
});
