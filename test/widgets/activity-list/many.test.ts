import {expect} from '@open-wc/testing';
import type {ActivityContent} from '../../../server/src/content/shape.js';
import '../../../src/widgets/activity-list/activity-list.js';
import {freshPage, newSpace, part, parts, place, says, shows, until} from '../../support/wtr-page.js';

/** Formatters that may be made for one change of the view, however many activities there are. */
const FEW = 20;

const evening = (n: number, more: Partial<ActivityContent> = {}): ActivityContent => ({
  ...{id: `a${n}`, title: {da: `Aften nr. ${n}`}, summary: {da: 'Kom og vær med.'}, ends: null, mode: 'physical', place: null},
  starts: new Date(Date.UTC(2031, 0, 6 + (n % 300), 17)).toISOString(),
  ...{accessibility: null, open: [{level: 'active', seeks: {da: 'Hænder'}}]},
  ...more,
});
const listOf = async (activities: ActivityContent[]): Promise<Element> => {
  const {endpoint} = await newSpace({activities});
  const list = await place('sammen-activity-list', {endpoint});
  await shows(list, '[part=item]');
  return list;
};

const {DateTimeFormat} = Intl;
let made = 0;

describe('A list of many activities', () => {
  beforeEach(async () => {
    await freshPage();
    Intl.DateTimeFormat = new Proxy(DateTimeFormat, {construct: (it, options) => (made++, Reflect.construct(it, options) as object)});
  });
  afterEach(() => {
    Intl.DateTimeFormat = DateTimeFormat;
  });

  it('makes no formatter for each when one types', async () => {
    const list = await listOf(Array.from({length: 400}, (_, n) => evening(n)));
    part(list, 'summary').click();
    await shows(list, '#words');
    made = 0;
    const words = part<HTMLInputElement>(list, '#words');
    words.value = 'aften';
    words.dispatchEvent(new Event('input'));
    await says(list, '400 aktiviteter');
    await until(() => document.querySelector('[role=status]')?.textContent === '400 aktiviteter');
    expect(made).to.be.below(FEW);
  });

  it('makes no formatter for each day and time when the month turns', async () => {
    const weekly = {repeats: {every: 'week', times: 26} as const};
    const list = await listOf(Array.from({length: 40}, (_, n) => evening(n % 7, {id: `a${n}`, ...weekly})));
    part(list, '.bar button:last-child').click();
    await shows(list, 'table');
    made = 0;
    parts(list, '.turn button')[1]?.click();
    await until(() => part(list, '.month').textContent?.trim() === 'februar 2031');
    expect(parts(list, 'td button')).to.have.length(28);
    expect(made).to.be.below(FEW);
  });
});
