import {expect, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {moment} from '../../../src/i18n/format.js';
import '../../../src/widgets/participation-ladder/participation-ladder.js';
import type {SammenLevelChosenEvent} from '../../../src/widgets/participation-ladder/participation-ladder.js';
import type {Widget} from '../../../src/widget.js';
import {
  faultyAddress,
  focused,
  freshPage,
  newSpace,
  outline,
  part,
  parts,
  place,
  says,
  shows,
  textOf,
  type Space,
} from '../../support/wtr-page.js';
import {published} from '../../support/wtr-sent.js';

const TAG = 'sammen-participation-ladder';

const placed = async (attributes: Record<string, string> = {}): Promise<Widget> => {
  const ladder = await place(TAG, {endpoint: (await newSpace()).endpoint, ...attributes});
  await shows(ladder, '[part=steps]');
  return ladder;
};

const chosen = (ladder: Widget): string | undefined => parts<HTMLInputElement>(ladder, 'input').find(({checked}) => checked)?.value;

describe('A ladder of participation', () => {
  beforeEach(freshPage);

  it('tells assistive technology what it shows', async () => {
    expect(`\n${await outline(await placed())}`).to.equal(`
heading "Fire måder at tage del på" level=2
Alle fire er lige meget værd.
group "Hvordan vil du være med?" (Alle fire er lige meget værd.)
  Hvordan vil du være med?
  radio "Iagttage" (Følg med. Læs nyheder)
  Iagttage
  Følg med.
  Læs nyheder
  radio "Deltage" (Mød op. Kom til borgermøde)
  Deltage
  Mød op.
  Kom til borgermøde
  radio "Skabe sammen" (Byg med. Vær med i en gruppe)
  Skabe sammen
  Byg med.
  Vær med i en gruppe
  radio "Tage initiativ" (Begynd noget. Start en forening)
  Tage initiativ
  Begynd noget.
  Start en forening`);
  });

  it('tells assistive technology what is open at the chosen step', async () => {
    const ladder = await placed({level: 'initiate'});
    await says(ladder, 'Idéværksted');
    part(ladder, '[part=steps]').remove();
    expect(`\n${await outline(ladder)}`).to.equal(`
heading "Fire måder at tage del på" level=2
Alle fire er lige meget værd.
group "Hvordan vil du være med?" (Alle fire er lige meget værd.)
  Hvordan vil du være med?
heading "Tage initiativ" level=3
list
  listitem
    heading "Idéværksted" level=4
    time
      ${moment('da', '2031-06-01T16:00:00Z')}
    ·
    Digitalt
    Fra idé til begyndelse.
    En med en idé
    link "Jeg vil være med : Idéværksted"
link "Start et initiativ"`);
  });

  it('has no step chosen from the start', async () => {
    expect(chosen(await placed())).to.equal(undefined);
  });

  it('starts at the step that the page asks for', async () => {
    const ladder = await placed({level: 'cocreate'});
    expect(chosen(ladder)).to.equal('cocreate');
    await says(ladder, 'Folk med kort');
  });

  describe('when a step is chosen with the keyboard', () => {
    it('takes one Tab to reach the steps, and arrows to move between them', async () => {
      const ladder = await placed();
      await sendKeys({press: 'Tab'});
      expect((focused() as HTMLInputElement).value).to.equal('observe');
      await sendKeys({press: 'ArrowDown'});
      expect(chosen(ladder)).to.equal('active');
      await sendKeys({press: 'ArrowDown'});
      expect(chosen(ladder)).to.equal('cocreate');
    });

    it('tells the page which', async () => {
      const ladder = await placed();
      const event = oneEvent(document, 'sammen-level-chosen');
      await sendKeys({press: 'Tab'});
      await sendKeys({press: 'ArrowDown'});
      expect(((await event) as unknown as SammenLevelChosenEvent).level).to.equal('active');
      expect(chosen(ladder)).to.equal('active');
    });

    it('shows what is open at that step, and nothing of the others', async () => {
      const ladder = await placed();
      parts<HTMLInputElement>(ladder, 'input')[1]?.click();
      await says(ladder, 'Deltagere');
      expect(parts(ladder, '[part=open] h4').map(({textContent}) => textContent)).to.eql(['Borgertopmøde']);
    });

    it('shows what is open at a step with several activities, soonest first', async () => {
      const ladder = await placed({level: 'cocreate'});
      await says(ladder, 'Folk med kort');
      expect(parts(ladder, '[part=open] h4').map(({textContent}) => textContent)).to.eql(['Stivandring', 'Idéværksted']);
    });

    it('leads on to the first offer with the next Tab', async () => {
      const ladder = await placed({level: 'active'});
      await says(ladder, 'Deltagere');
      await sendKeys({press: 'Tab'});
      await sendKeys({press: 'Tab'});
      expect(focused()?.textContent?.trim()).to.equal('Jeg vil være med: Borgertopmøde');
      expect(ladder.shadowRoot?.activeElement === focused()).to.equal(true);
    });
  });

  it('says when and where, in Danish time', async () => {
    const ladder = await placed({level: 'active'});
    await says(ladder, 'Deltagere');
    expect(part(ladder, 'time').textContent).to.match(/^lørdag (den )?10\. maj( 2031)? kl\. 10\.00$/);
    expect(parts(ladder, '.place').map(({textContent}) => textContent)).to.eql(['Rådhuset', 'Også digitalt']);
  });

  it('links each offer to the form with activity and level chosen', async () => {
    const ladder = await placed({level: 'active', 'form-url': '/deltag'});
    await says(ladder, 'Deltagere');
    expect(part(ladder, '.join a').getAttribute('href')).to.equal(
      `${location.origin}/deltag#sammen-form=signup&activity=topmoede&level=active`,
    );
  });

  it('says how many places are free where there is a limit', async () => {
    const ladder = await placed({level: 'cocreate'});
    await says(ladder, '12 ledige pladser af 12');
    expect(parts(ladder, '[part=open] li').map(({textContent}) => /ledige/.test(textContent ?? ''))).to.eql([false, true]);
  });

  it('leads from the last step to the form for an initiative', async () => {
    const ladder = await placed({level: 'initiate'});
    await says(ladder, 'Start et initiativ');
    expect(part(ladder, '.start a').getAttribute('href')).to.equal(`${location.href}#sammen-form=initiative`);
  });

  it('says so where nothing is open', async () => {
    const ladder = await place(TAG, {endpoint: (await newSpace({activities: []})).endpoint, level: 'active'});
    await says(ladder, 'Lige nu er der ikke noget åbent her.');
    expect(parts(ladder, '.join')).to.eql([]);
  });

  it('keeps the steps when the activities cannot be read, and tries again', async () => {
    const address = await faultyAddress(await newSpace(), 'none');
    const ladder = await place(TAG, {endpoint: address.endpoint});
    await shows(ladder, '[part=steps]');
    await address.become('error');
    parts<HTMLInputElement>(ladder, 'input')[1]?.click();
    await shows(ladder, '[part=open] [part=failure]');
    expect(textOf(ladder)).to.include('Fire måder at tage del på');
    await address.become('none');
    part(ladder, '[part=retry]').click();
    await says(ladder, 'Deltagere');
  });

  describe('where citizens have started something', () => {
    const TITLE = 'Fælles have';
    const start = (space: Space, fields: Record<string, string | string[]> = {}): Promise<string> =>
      published(space, 'initiative', {title: TITLE, text: 'Vi dyrker grøntsager sammen.', ...fields});

    it('offers it at the steps at which people are sought, after what has a date', async () => {
      const space = await newSpace();
      const id = await start(space, {seeks: ['active']});
      await published(space, 'join', {initiative: id, level: 'active', email: 'a@example.dk'});
      const ladder = await place(TAG, {endpoint: space.endpoint, level: 'active', 'form-url': '/deltag'});
      await says(ladder, TITLE);
      expect(parts(ladder, '[part=open] h4').map(({textContent}) => textContent)).to.eql(['Borgertopmøde', TITLE]);
      const words = parts(ladder, '[part=open] li:last-child p').map(({textContent}) => textContent?.replace(/\s+/g, ' ').trim());
      expect(words).to.eql(['Borgernes initiativ', 'Vi dyrker grøntsager sammen.', '1 er med', `Jeg vil være med: ${TITLE}`]);
      expect(parts(ladder, '.join a').at(-1)?.getAttribute('href')).to.equal(
        `${location.origin}/deltag#sammen-form=join&initiative=${id}&level=active`,
      );
      parts<HTMLInputElement>(ladder, 'input')[2]?.click();
      await says(ladder, 'Folk med kort');
      expect(textOf(ladder)).not.to.include(TITLE);
    });

    it('says so, where those are not all', async () => {
      const space = await newSpace({activities: []});
      for (let at = 0; at < 21; at++) await start(space);
      const ladder = await place(TAG, {endpoint: space.endpoint, level: 'observe'});
      await says(ladder, 'Her er de 20 nyeste af 21 initiativer.');
      expect(parts(ladder, '.join').length).to.equal(20);
    });

    it('leads on without it where the endpoint has no initiatives, and says what failed where it has', async () => {
      const space = await newSpace();
      await start(space);
      const address = await faultyAddress(space, 'lacking');
      const ladder = await place(TAG, {endpoint: address.endpoint, level: 'active'});
      await says(ladder, 'Deltagere');
      expect(textOf(ladder)).not.to.include(TITLE);
      await address.become('error');
      parts<HTMLInputElement>(ladder, 'input')[2]?.click();
      await shows(ladder, '[part=open] [part=failure]');
    });
  });

  it('asks for the activities of a step only when it is chosen', async () => {
    const address = await faultyAddress(await newSpace(), 'none');
    const ladder = await place(TAG, {endpoint: address.endpoint});
    await shows(ladder, '[part=steps]');
    expect((await address.arrivals()).filter(({path}) => path.includes('activities'))).to.eql([]);
    parts<HTMLInputElement>(ladder, 'input')[0]?.click();
    await says(ladder, 'Se med hjemmefra');
    expect((await address.arrivals()).map(({path}) => path.split('/').at(-1))).to.include('activities?level=observe');
  });
});
