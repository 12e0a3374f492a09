import {expect} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import type {PartnerContent} from '../../../server/src/content/telling.js';
import '../../../src/widgets/partner-map/partner-map.js';
import {focused, freshPage, newSpace, outline, part, parts, place, says, shows, textOf, until} from '../../support/wtr-page.js';

const TAG = 'sammen-partner-map';
const city = (title: string, country: string, latitude: number, longitude: number): PartnerContent => ({
  ...{id: title.toLowerCase().replace(/[^a-z]/g, 'x'), title: {da: title}, country, latitude, longitude},
});
const spaceWith = async (items: PartnerContent[], total = items.length): Promise<string> =>
  (await newSpace({telling: {partners: {title: {da: 'Byer'}, total, items}}})).endpoint;

const opened = async (endpoint: string, lang = 'da'): Promise<HTMLElement> => {
  const map = await place(TAG, {endpoint}, {lang});
  (await shows(map, '[part=toggle]')).click();
  await shows(map, '[part=map]');
  return map;
};
/** The parts of the map that have been asked for. */
const asked = (): string[] =>
  performance.getEntriesByType('resource').flatMap(({name}) => /partner-map\/(?:generated\/)?(map|shapes)\./.exec(name)?.[1] ?? []);

describe('A map of partners', () => {
  beforeEach(freshPage);

  it('is a list for assistive technology, and asks for no map by itself', async () => {
    const map = await place(TAG, {endpoint: (await newSpace()).endpoint});
    await shows(map, '[part=place]');
    expect(asked()).to.eql([]);
    expect(`\n${await outline(map)}`).to.equal(`
heading "Venskabsbyer" level=2
Vi er gode venner med dem.
button "Vis på kort"
list
  listitem
    heading "Grønland" level=3
    list
      listitem
        strong
          Nuuk
        Tæt samarbejde
        Vi bytter skoleklasser.
        link "Om Nuuk"
  listitem
    heading "Nederlandene" level=3
    list
      listitem
        strong
          Almere
  listitem
    heading "Tyskland" level=3
    list
      listitem
        strong
          Lübeck
      listitem
        strong
          Wismar
og 8 til, som ikke er nævnt her`);
  });

  it('comes when it is asked for, with each place a link, and goes again', async () => {
    const map = await opened((await newSpace()).endpoint);
    expect(asked().sort()).to.eql(['map', 'shapes']);
    const [first] = (await outline(map)).split('\nlist');
    expect(`\n${first ?? ''}`).to.equal(`
heading "Venskabsbyer" level=2
Vi er gode venner med dem.
button "Skjul kortet" expanded
figure
  group "Kort: Venskabsbyer" (Hvert punkt fører til stedet på listen.)
    link "Nuuk, Grønland"
    link "Almere, Nederlandene"
    link "Lübeck, Tyskland"
    link "Wismar, Tyskland"
  Figcaption
    Hvert punkt fører til stedet på listen.
    Tæt samarbejde
    De andre`);
    await expect(map).to.be.accessible();
    const toggle = part(map, '[part=toggle]');
    expect([toggle.textContent?.trim(), toggle.getAttribute('aria-expanded')]).to.eql(['Skjul kortet', 'true']);
    toggle.click();
    await until(() => !parts(map, '[part=map], .back').length);
    expect([toggle.textContent?.trim(), toggle.getAttribute('aria-expanded')]).to.eql(['Vis på kort', 'false']);
  });

  it('leads from a place to where it is on the list, and back, by keyboard', async () => {
    const map = await opened((await newSpace()).endpoint);
    part(map, '[part=toggle]').focus();
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Tab'});
    expect(focused()?.id).to.equal('mark-almere');
    await sendKeys({press: 'Enter'});
    expect(focused()?.id).to.equal('place-almere');
    expect(location.hash).to.equal('');
    await sendKeys({press: 'Tab'});
    expect(focused()?.textContent?.replace(/\s+/g, ' ').trim()).to.equal('Se på kortet: Almere');
    await sendKeys({press: 'Enter'});
    expect(focused()?.id).to.equal('mark-almere');
  });

  it('lists by country and by name, as Danish orders them', async () => {
    const items = [
      city('Ålborg', 'DK', 57, 9.9),
      city('Zürich', 'CH', 47.4, 8.5),
      city('Østerby', 'DK', 57.3, 11.1),
      city('Aars', 'DK', 56.8, 9.5),
    ];
    const map = await place(TAG, {endpoint: await spaceWith(items)});
    await shows(map, '[part=place]');
    expect(parts(map, '[part=country] > [part=heading]').map(({textContent}) => textContent)).to.eql(['Danmark', 'Schweiz']);
    expect(parts(map, '.name').map(({textContent}) => textContent?.trim())).to.eql(['Østerby', 'Ålborg', 'Aars', 'Zürich']);
  });

  it('says how many there are that it does not name', async () => {
    const nuuk = [city('Nuuk', 'GL', 64.2, -51.7)];
    const said = async (total: number): Promise<string> => {
      const map = await place(TAG, {endpoint: await spaceWith(nuuk, total)});
      await shows(map, '[part=place]');
      return part(map, '.widget').querySelector('.more')?.textContent ?? '';
    };
    expect([await said(1), await said(2), await said(1200)]).to.eql([
      '',
      'og 1 til, som ikke er nævnt her',
      'og 1.199 til, som ikke er nævnt her',
    ]);
  });

  it('is drawn anew when its width changes, and what one has to hit stays as large', async () => {
    const items = [city('A', 'DE', 53.5, 10), city('B', 'DE', 53.51, 10.01), city('C', 'DE', 53.5, 10), city('D', 'GL', 64.2, -51.7)];
    const map = await opened(await spaceWith(items));
    try {
      for (const width of [1280, 320]) {
        await setViewport({width, height: 800});
        const {clientWidth} = document.querySelector('main') ?? document.body;
        await until(() => part(map, 'figure > svg').getAttribute('viewBox')?.split(' ')[2] === `${clientWidth}`);
        const at = parts(map, '.reach').map((target) => target.getBoundingClientRect());
        const close = at.flatMap((a, i) =>
          at.slice(i + 1).map((b) => Math.hypot(a.x + a.width / 2 - b.x - b.width / 2, a.y + a.height / 2 - b.y - b.height / 2)),
        );
        expect(Math.min(...at.map((target) => target.width)), `${width}`).to.be.at.least(24);
        expect(Math.min(...close), `${width}`).to.be.at.least(23.9);
      }
    } finally {
      await setViewport({width: 800, height: 600});
    }
  });

  it('keeps west to the left where words are set from right to left', async () => {
    const map = await opened((await newSpace()).endpoint, 'ar');
    await shows(map, '[lang=ar]');
    const x = (id: string): number => part(map, `#mark-${id} .dot`).getBoundingClientRect().x;
    expect(x('nuuk')).to.be.below(x('wismar'));
  });

  it('is not in the way of the page when it is taken off it and put back', async () => {
    const map = await opened((await newSpace()).endpoint);
    const page = map.parentElement;
    map.remove();
    page?.append(map);
    await shows(map, '[part=map]');
    expect(textOf(map)).to.include('Skjul kortet');
    if (page) page.style.width = '300px';
    await until(() => part(map, 'figure > svg').getAttribute('viewBox')?.startsWith('0 0 300 '));
  });

  it('says what will be there while there is no place', async () => {
    const map = await place(TAG, {endpoint: (await newSpace({telling: {}})).endpoint});
    await says(map, 'Her kommer de steder til at stå, som kommunen arbejder sammen med.');
    expect(parts(map, '[part=toggle]')).to.eql([]);
  });
});
