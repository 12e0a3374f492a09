import {expect} from '@open-wc/testing';
import {clientFor} from '../../../src/endpoint.js';
import {contrast} from '../../../src/theme/palette.js';
import '../../../src/widgets/heatmap/heatmap.js';
import {stepOf} from '../../../src/widgets/heatmap/steps.js';
import type {Widget} from '../../../src/widget.js';
import {
  freshPage,
  listMany,
  newSpace,
  outline,
  part,
  parts,
  place,
  says,
  shows,
  textOf,
  until,
  type Space,
} from '../../support/wtr-page.js';

const TAG = 'sammen-heatmap';

/** A space with twelve of the young about nature, five of the citizens about roads, and two that are too few to tell. */
const counted = async (): Promise<Space> => {
  const space = await newSpace();
  await listMany(space, [
    {pejlemaerke: 'natur', group: 'ung', themes: ['groent'], amount: 12},
    {pejlemaerke: 'veje', group: 'borger', themes: ['trafik'], amount: 5},
    {pejlemaerke: 'veje', group: 'ung', amount: 2},
    {pejlemaerke: null, group: null, amount: 6},
  ]);
  return space;
};

const shown = async (attributes: Record<string, string> = {}, lang = 'da'): Promise<Widget> => {
  const {endpoint} = await counted();
  const widget = await place(TAG, {endpoint, ...attributes}, {lang});
  await shows(widget, '[part=table]');
  return widget;
};

const choose = (widget: Element, value: string): void => {
  const select = part<HTMLSelectElement>(widget, 'select');
  select.value = value;
  select.dispatchEvent(new Event('change'));
};

/** The colours of an element as a screen shows them, whatever notation they are computed in. */
const seen = (element: Element, property: 'color' | 'backgroundColor'): string => {
  const context = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
  if (!context) throw new Error('no canvas');
  context.fillStyle = getComputedStyle(element)[property];
  context.fillRect(0, 0, 1, 1);
  return `#${[...context.getImageData(0, 0, 1, 1).data]
    .slice(0, 3)
    .map((c) => c.toString(16).padStart(2, '0'))
    .join('')}`;
};

describe('A heat map', () => {
  beforeEach(freshPage);

  it('is a table to assistive technology: caption, headers, numbers, and links that say what they lead to', async () => {
    const tree = await outline(await shown());
    expect(tree).to.include('heading "Det skriver I om" level=2');
    expect(tree).to.match(/table "Bidrag efter pejlemærke og borgergruppe"/);
    expect(tree).to.match(/columnheader "Ung"/);
    expect(tree).to.match(/rowheader "Natur tæt på"/);
    expect(tree).to.match(/link "12 ?: Natur tæt på, Ung"/);
    await expect(await shown()).to.be.accessible();
  });

  it('shows what is told, leaves out one to four, and sums what it shows', async () => {
    const widget = await shown();
    const rows = parts(widget, 'tr').map((row) => [...row.children].map((cell) => cell.textContent?.replace(/:.*/s, '').trim()));
    expect(rows).to.eql([
      ['Pejlemærke', 'Borger', 'Forening', 'Virksomhed', 'Medarbejder', 'Ung', 'Ikke oplyst', 'I alt'],
      ['Stærke fællesskaber', '0', '0', '0', '0', '0', '0', '0'],
      ['Natur tæt på', '0', '0', '0', '0', '12', '0', '12'],
      ['Vi kommer trygt frem', '5', '0', '0', '0', 'under 5', '0', '5'],
      ['Uden pejlemærke', '0', '0', '0', '0', '0', '6', '6'],
      ['I alt', '5', '0', '0', '0', '12', '6', '23'],
    ]);
    expect(textOf(widget)).to.include('Er der 1 til 4 bidrag, står der »under 5«, og de er ikke med i summerne.');
  });

  it('says what stands out', async () => {
    expect(part(await shown(), '[part=finding]').textContent).to.match(
      /^Borger skriver 4,6 gange så ofte om »Vi kommer trygt frem«, som man skulle vente\.$/,
    );
  });

  it('leads from a number to its contributions on the wall, and from nothing else', async () => {
    const widget = await shown({'wall-url': 'https://proeve.example/bidrag#top'});
    const links = parts<HTMLAnchorElement>(widget, 'td a').map(({href}) => href);
    const to = (filter: string): string => `https://proeve.example/bidrag#sammen-wall=${encodeURIComponent(filter)}`;
    expect(links).to.eql([to('pejlemaerke=natur&group=ung'), to('pejlemaerke=veje&group=borger')]);
  });

  it('is laid out by theme or by week when the reader asks for that', async () => {
    const widget = await shown();
    choose(widget, 'theme');
    await says(widget, 'Bidrag efter pejlemærke og tema');
    await until(() => parts(widget, 'thead th').some(({textContent}) => textContent === 'Grønne steder'));
    expect(parts<HTMLAnchorElement>(widget, 'td a')[0]?.href).to.include(encodeURIComponent('pejlemaerke=natur&theme=groent'));
    choose(widget, 'week');
    await until(() => parts(widget, 'thead th').some(({textContent}) => /^Uge \d+ \d{4}$/.test(textContent ?? '')));
    expect(parts(widget, 'td a')).to.eql([]);
  });

  it('keeps the table while it reads again, and shows what has come', async () => {
    const space = await counted();
    const widget = await place(TAG, {endpoint: space.endpoint});
    const table = await shows(widget, '[part=table]');
    await listMany(space, [{pejlemaerke: 'natur', group: 'ung', amount: 1}]);
    clientFor(space.endpoint)?.raise();
    await says(widget, '13');
    expect(part(widget, '[part=table]') === table).to.equal(true);
  });

  it('says that there are too few, and asks for more', async () => {
    const space = await newSpace();
    await listMany(space, [{pejlemaerke: 'natur', group: 'ung', amount: 4}]);
    const widget = await place(TAG, {endpoint: space.endpoint});
    await says(widget, 'Der er kommet de første bidrag.');
    expect(parts(widget, '[part=table]')).to.eql([]);
    expect(textOf(widget)).not.to.match(/\b4\b/);
    expect(part<HTMLAnchorElement>(widget, 'a.button').href).to.equal(`${location.href}#sammen-form=input`);
  });

  it('scrolls within itself where it is narrow, by keyboard too, and keeps the goals in sight', async () => {
    const widget = await shown();
    widget.style.width = '320px';
    const region = part(widget, '.scroll');
    expect(region.scrollWidth).to.be.above(region.clientWidth);
    expect([region.tabIndex, region.getAttribute('role')]).to.eql([0, 'region']);
    expect(widget.getBoundingClientRect().width).to.equal(320);
    region.scrollLeft = 200;
    await until(() => region.hasAttribute('data-moved'));
    const [goal] = parts(widget, 'tbody th');
    expect(Math.round((goal?.getBoundingClientRect().left ?? 0) - region.getBoundingClientRect().left)).to.be.within(0, 3);
  });
});

describe('The colours of a heat map', () => {
  beforeEach(freshPage);

  const ACCENTS = ['#003087', '#1a7f37', '#ffd400', '#e4002b', '#808080', '#000000', '#ffffff', '#7a00ff'];

  for (const scheme of ['light', 'dark']) {
    for (const accent of ACCENTS) {
      it(`let every number be read on ${accent} in ${scheme}, and rise step by step without any hue`, async () => {
        const widget = await shown();
        document.documentElement.style.colorScheme = scheme;
        widget.style.setProperty('--sammen-accent', accent);
        widget.requestUpdate();
        await widget.updateComplete;
        const [cell] = parts(widget, 'td[data-step]');
        const grounds = [1, 2, 3, 4, 5].map((step) => {
          cell?.setAttribute('data-step', String(step));
          const [ground, ink] = [seen(cell as Element, 'backgroundColor'), seen(cell as Element, 'color')];
          expect(contrast(ground, ink), `step ${step}: ${ink} on ${ground}`).to.be.at.least(4.5);
          return contrast(ground, scheme === 'light' ? '#ffffff' : '#000000');
        });
        document.documentElement.style.colorScheme = '';
        for (const [step, value] of grounds.entries()) if (step) expect(value).to.be.above((grounds[step - 1] ?? 0) * 1.05);
      });
    }
  }

  it('are five steps up to the largest number, and none for nothing', () => {
    expect([0, 1, 4, 5, 16, 17, 64, 65, 100].map((count) => stepOf(count, 100))).to.eql([0, 1, 1, 2, 2, 3, 4, 5, 5]);
    expect(stepOf(0, 0)).to.equal(0);
  });
});
