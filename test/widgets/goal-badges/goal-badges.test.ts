import {expect} from '@open-wc/testing';
import {contrast, hexOf} from '../../../src/theme/palette.js';
import {GOAL_COLOURS} from '../../../src/ui/goal-colours.js';
import '../../../src/widgets/goal-badges/goal-badges.js';
import {freshPage, newSpace, outline, part, parts, place, says, shows} from '../../support/wtr-page.js';

const TAG = 'sammen-goal-badges';

/** `rgb(1, 2, 3)` as `#rrggbb`. */
const hex = (rgb: string): string =>
  hexOf(`#${(rgb.match(/\d+/g) ?? []).map((n) => Number(n).toString(16).padStart(2, '0')).join('')}`) ?? '';

/** The contrast of each badge's words with what is drawn behind them. */
const contrasts = (badges: Element): number[] =>
  parts(badges, '[part=badge]').map((badge) =>
    contrast(hex(getComputedStyle(badge.querySelector('.name') ?? badge).color), hex(getComputedStyle(badge).backgroundColor)),
  );

describe('Goal badges', () => {
  beforeEach(freshPage);

  it('tell assistive technology what they show', async () => {
    const badges = await place(TAG, {endpoint: (await newSpace()).endpoint});
    await shows(badges, '[part=item]');
    expect(`\n${await outline(badges)}`).to.equal(`
heading "Verdensmål hos os" level=2
To mål fylder mest.
list
  listitem
    heading "Verdensmål 11 : Bæredygtige byer" level=3
    Vi bygger tæt på stationen.
    link "Planen"
  listitem
    heading "Verdensmål 17 : Partnerskaber" level=3`);
  });

  it('have the official colour of each goal, and words on it that can be read (WCAG 2.2, 1.4.3)', async () => {
    const items = GOAL_COLOURS.map((_, i) => ({number: i + 1, title: {da: `Mål ${i + 1}`}}));
    const badges = await place(TAG, {endpoint: (await newSpace({telling: {goals: {title: {da: 'Alle'}, items}}})).endpoint});
    await says(badges, 'Mål 17');
    expect(parts(badges, '[part=badge]').map((badge) => hex(getComputedStyle(badge).backgroundColor))).to.eql(GOAL_COLOURS);
    expect(contrasts(badges).filter((ratio) => ratio < 4.5)).to.eql([]);
    // A control: white on the yellow of goal 7.
    for (const badge of parts(badges, '[part=badge]')) badge.classList.replace('black', 'white');
    expect(contrasts(badges).filter((ratio) => ratio < 4.5)).to.have.length(10);
  });

  it('ask nobody for a picture', async () => {
    const badges = await place(TAG, {endpoint: (await newSpace()).endpoint});
    await shows(badges, '[part=item]');
    expect(parts(badges, 'img, image, use, object, iframe')).to.eql([]);
  });

  it('show no link that could run a script, but what it says', async () => {
    const link = {title: {da: 'Planen'}, url: 'javascript:alert(1)'};
    const goals = {title: {da: 'Mål'}, items: [{number: 3, title: {da: 'Sundhed'}, link}]};
    const badges = await place(TAG, {endpoint: (await newSpace({telling: {goals}})).endpoint});
    await says(badges, 'Planen');
    expect(parts(badges, 'a')).to.eql([]);
  });

  it('say what will be there while no goal is published', async () => {
    const badges = await place(TAG, {endpoint: (await newSpace({telling: {}})).endpoint});
    await says(badges, 'Her kommer de af FN’s verdensmål til at stå, som kommunen arbejder for.');
    expect(parts(badges, '[part=heading]')).to.eql([]);
  });

  it('keep what the page brought while no goal is published', async () => {
    const badges = await place(TAG, {endpoint: (await newSpace({telling: {}})).endpoint}, {fallback: '<p>Målene kommer i maj.</p>'});
    await shows(badges, 'slot');
    expect(badges.firstElementChild?.assignedSlot === part(badges, 'slot')).to.equal(true);
  });
});
