import {expect} from '@open-wc/testing';
import '../../../src/widgets/timeline/timeline.js';
import {freshPage, newSpace, outline, parts, place, says, shows} from '../../support/wtr-page.js';

const TAG = 'sammen-timeline';

describe('A timeline', () => {
  beforeEach(freshPage);

  it('reads as what happened when, and says in words what goes on and what is to come', async () => {
    const timeline = await place(TAG, {endpoint: (await newSpace()).endpoint});
    await shows(timeline, '[part=item]');
    expect(`\n${await outline(timeline)}`).to.equal(`
heading "Sådan er det gået" level=2
list
  listitem
    article
      time
        6. september 2018
      til
      time
        10. november 2018
      heading "Vi spurgte alle" level=3
      På nettet og på torvet.
      link "Læs svarene"
  listitem
    article
      time
        2019
      til
      time
        2098
      strong
        I gang nu
      heading "Vi lever efter dem" level=3
  listitem
    article
      time
        januar 2019
      heading "Byrådet vedtog målene" level=3
  listitem
    article
      time
        2099
      strong
        Kommer
      heading "Vi samles igen" level=3`);
  });

  it('is as exact as its dates: a month and a year go on until they are over', async () => {
    const today = new Intl.DateTimeFormat('sv', {timeZone: 'Europe/Copenhagen'}).format(Date.now());
    const starts = [today, today.slice(0, 7), today.slice(0, 4), `${Number(today.slice(0, 4)) - 1}`, `${Number(today.slice(0, 4)) + 1}`];
    const items = starts.map((one, i) => ({id: `nr-${i}`, title: {da: one}, starts: one}));
    const timeline = await place(TAG, {endpoint: (await newSpace({telling: {milestones: {title: {da: 'Forløb'}, items}}})).endpoint});
    await shows(timeline, '[part=item]');
    const state = Object.fromEntries(
      parts(timeline, '[part=item]').map((item) => [item.querySelector('time')?.getAttribute('datetime'), item.dataset['when']]),
    );
    expect(starts.map((one) => state[one])).to.eql(['now', 'now', 'now', 'past', 'future']);
  });

  it('says what will be there while nothing is', async () => {
    const timeline = await place(TAG, {endpoint: (await newSpace({telling: {}})).endpoint});
    await says(timeline, 'Her kommer forløbet til at stå, når det er lagt.');
  });
});
