import {expect} from '@open-wc/testing';
import '../../../src/widgets/input-wall/input-wall.js';
import {clientFor} from '../../../src/endpoint.js';
import {answer, focused, freshPage, newSpace, outline, part, parts, place, says, shows, textOf, until} from '../../support/wtr-page.js';
import {filled, numbered, placed, send, TAG} from './filled.js';

const texts = (wall: Element): string[] => parts(wall, '[part=item] > div > blockquote').map(({textContent}) => textContent);
const status = (wall: Element): string => part(wall, '.status .position').textContent ?? '';

describe('A wall of contributions', () => {
  beforeEach(freshPage);

  it('tells assistive technology what it shows', async () => {
    const space = await filled([{text: 'En bredere cykelsti', pejlemaerke: 'natur', group: 'ung', place: 'Havnen'}]);
    await answer(space, 'Vi sætter ti op.');
    const wall = await placed(space);
    const today = part(wall, 'header time').textContent ?? '';
    expect(`\n${await outline(wall)}`).to.equal(`
heading "Bidrag fra borgerne" level=2
Ordene er borgernes egne. Tallene tæller bidrag, ikke personer.
group
  DisclosureTriangle "Søg, filtrér og vælg rækkefølge"
    Søg, filtrér og vælg rækkefølge
1 bidrag
list
  listitem
    article "Ung ${today}"
      sectionheader
        strong
          Ung
        link "${today}"
        Besvaret
      blockquote
        En bredere cykelsti
      Natur tæt på
      ·
      Trafik
      ·
      Havnen
      figure
        Figcaption
          strong
            Kommunens svar
          time
            ${today}
        blockquote
          Vi sætter ti op.
      button "Støt støttet 0 gange" (Ung ${today})
      button "Anmeld" (Ung ${today})`);
  });

  it('shows the newest first, and says how many there are', async () => {
    const wall = await placed(await filled(numbered(3)));
    expect(texts(wall)).to.eql(['Bidrag nummer 3', 'Bidrag nummer 2', 'Bidrag nummer 1']);
    expect(status(wall)).to.equal('3 bidrag');
  });

  it('shows what citizens write as text, in its own direction', async () => {
    const hostile = '<img src=x onerror=alert(1)> مرحبا {{x}} ${y} \u202e';
    const wall = await placed(await filled([{text: hostile}]));
    expect(texts(wall)).to.eql([hostile]);
    expect(parts(wall, 'ol img')).to.eql([]);
    expect(part(wall, 'blockquote').dir).to.equal('auto');
  });

  it('cuts a long text short, and shows it whole when asked, with the focus where it was', async () => {
    const wall = await placed(await filled([{text: 'Kort'}, {text: 'Langt og længere. '.repeat(60)}]));
    const [long] = parts(wall, '[part=item] > div > blockquote');
    expect(parts(wall, '[aria-expanded]')).to.have.length(1);
    expect((long?.scrollHeight ?? 0) > (long?.clientHeight ?? 0)).to.equal(true);
    part(wall, '[aria-expanded]').click();
    await says(wall, 'Vis mindre');
    expect(long?.scrollHeight).to.equal(long?.clientHeight);
  });

  it('invites to write the first where there is none', async () => {
    const wall = await place(TAG, {endpoint: (await newSpace()).endpoint, 'form-url': '/skriv'});
    const link = await shows<HTMLAnchorElement>(wall, 'a.button');
    expect(link.href).to.equal(`${location.origin}/skriv#sammen-form=input`);
  });

  it('keeps what the page brought where nothing is there and nothing can be sent', async () => {
    const {endpoint} = await newSpace({forms: []});
    const wall = await place(TAG, {endpoint}, {fallback: '<p>Kommer senere</p>'});
    await until(() => clientFor(endpoint)?.answered.size);
    await wall.updateComplete;
    expect((wall.firstElementChild as HTMLElement).assignedSlot).not.to.equal(null);
  });

  it('shows another kind where the page asks for it', async () => {
    const space = await filled(numbered(1));
    await send(space, [{title: 'Byhave', text: 'Vi graver'}], 'initiative');
    expect(status(await placed(space, {kind: 'initiative'}))).to.equal('1 bidrag');
  });

  it('keeps to the goal, group or theme that the page has fixed, and offers the others', async () => {
    const space = await filled([
      {text: 'Om natur', pejlemaerke: 'natur'},
      {text: 'Om veje', pejlemaerke: 'veje'},
    ]);
    const wall = await placed(space, {pejlemaerke: 'veje'});
    expect(texts(wall)).to.eql(['Om veje']);
    part(wall, 'summary').click();
    await shows(wall, 'select');
    expect(parts(wall, 'select').map(({id}) => id)).to.eql(['group', 'theme', 'sort']);
  });

  it('moves nothing under the reader when it reads again, and offers what is new', async () => {
    const space = await filled(numbered(2));
    const wall = await placed(space);
    await send(space, [{text: 'Noget nyt'}]);
    await wall.act(() => undefined);
    clientFor(space.endpoint)?.raise();
    const news = await shows(wall, '[part=news]');
    expect([news.textContent, texts(wall).length]).to.eql(['1 nyt bidrag – vis det', 2]);
    news.click();
    await says(wall, 'Noget nyt');
    await until(() => focused()?.textContent?.includes('Noget nyt'));
    expect(textOf(wall)).not.to.include('vis det');
  });

  it('is told by the endpoint what is published while it stands there', async () => {
    const space = await filled(numbered(2));
    const wall = await placed(space);
    await until(() => performance.getEntriesByType('resource').some(({name}) => /input-wall\/news\./.test(name)));
    // Who listens after the wall is told after it.
    const source = new EventSource(`${space.endpoint}/changes`);
    await new Promise((told) => source.addEventListener('changed', told, {once: true}));
    source.close();
    await send(space, [{text: 'Noget nyt'}]);
    const news = await shows(wall, '[part=news]');
    expect([news.textContent, texts(wall).length]).to.eql(['1 nyt bidrag – vis det', 2]);
  });
});
