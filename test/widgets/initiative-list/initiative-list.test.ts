import {expect} from '@open-wc/testing';
import '../../../src/widgets/initiative-list/initiative-list.js';
import {focused, freshPage, newSpace, outline, part, parts, place, says, shows, until, type Space} from '../../support/wtr-page.js';
import {published} from '../../support/wtr-sent.js';

const start = (space: Space, fields: Record<string, string | string[]> = {}): Promise<string> =>
  published(space, 'initiative', {title: 'Fælles have', text: 'Vi dyrker grøntsager sammen.', ...fields});
const shown = async ({endpoint}: Space): Promise<HTMLElement> => {
  const list = await place('sammen-initiative-list', {endpoint});
  await shows(list, '[part=heading]');
  return list;
};

describe('The list of initiatives', () => {
  beforeEach(() => {
    localStorage.clear();
    return freshPage();
  });

  it('tells assistive technology what there is to join', async () => {
    const space = await newSpace();
    const id = await start(space, {seeks: ['active', 'cocreate'], name: 'Ida'});
    await published(space, 'join', {initiative: id, level: 'active', email: 'a@example.dk'});
    const list = await shown(space);
    await says(list, 'Fælles have');
    const heard = (await outline(list)).replace(/\d+\. \p{L}+ \d{4}/u, 'DAY');
    expect(`\n${heard}`).to.equal(`
heading "Det vil borgerne i gang med" level=2
Støt en idé, eller vær selv med. Du vælger, hvor meget.
link "Start et initiativ"
list
  listitem
    article "Fælles have"
      heading "Fælles have" level=3
      Ida
      ·
      time
        DAY
      Vi dyrker grøntsager sammen.
      progressbar "0 af 3 støtter. Når I er 3, tager kommunen stilling."
      button "Støt" (Fælles have)
      0 af 3 støtter. Når I er 3, tager kommunen stilling.
      Her er der især brug for
      list
        listitem
          link "Deltage : Fælles have"
          1 er med
        listitem
          link "Skabe sammen : Fælles have"
          Ingen endnu`);
  });

  it('leads to the form with the initiative and the level', async () => {
    const space = await newSpace();
    const id = await start(space, {seeks: ['cocreate']});
    const list = await shown(space);
    const links = parts<HTMLAnchorElement>(list, '[part=join] a').map(({hash}) => hash);
    expect(links).to.eql([`#sammen-form=join&initiative=${id}&level=cocreate`]);
  });

  it('invites everybody where nobody in particular is sought', async () => {
    const space = await newSpace();
    await start(space);
    expect(parts(await shown(space), '[part=join] a').length).to.equal(3);
  });

  it('counts a support once, says how far it is, and takes it back', async () => {
    const space = await newSpace();
    await start(space);
    const list = await shown(space);
    const button = part<HTMLButtonElement>(list, '[part=support]');
    expect(button.getAttribute('aria-pressed')).to.equal('false');
    button.click();
    await says(list, '1 af 3 støtter.');
    await until(() => part(list, '[part=support]').getAttribute('aria-pressed') === 'true');
    expect(part<HTMLProgressElement>(list, 'progress').value).to.equal(1);
    part<HTMLButtonElement>(list, '[part=support]').click();
    await says(list, '0 af 3 støtter.');
    expect(part(list, '[part=support]').getAttribute('aria-pressed')).to.equal('false');
  });

  it('says that a support did not arrive', async () => {
    const space = await newSpace();
    await start(space);
    const list = await shown(space);
    const real = globalThis.fetch;
    globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    try {
      part<HTMLButtonElement>(list, '[part=support]').click();
      await says(list, 'Din støtte blev ikke gemt.');
    } finally {
      globalThis.fetch = real;
    }
    expect(part(list, '[part=support]').getAttribute('aria-pressed')).to.equal('false');
  });

  it('shows six, and then those after them', async () => {
    const space = await newSpace();
    for (let n = 1; n <= 7; n++) await start(space, {title: `Nummer ${n}`});
    const list = await shown(space);
    expect(parts(list, '[part=item]').length).to.equal(6);
    part<HTMLButtonElement>(list, '[part=more]').click();
    await until(() => parts(list, '[part=item]').length === 7);
    await until(() => focused()?.textContent?.includes('Nummer 1'));
    expect(list.shadowRoot?.querySelector('[part=more]')).to.equal(null);
  });

  it('asks for the first one where there is none', async () => {
    const list = await shown(await newSpace());
    await says(list, 'Her er plads til den første idé.');
    expect(part<HTMLAnchorElement>(list, 'a').hash).to.equal('#sammen-form=initiative');
  });
});
