import {expect} from '@open-wc/testing';
import {accept, focused, freshPage, newSpace, part, parts, shows, stored, type Space} from '../../support/wtr-page.js';
import {codeOn, fill, openForm, send, summary} from './form.js';

const listed = async ({endpoint}: Space, kind: string): Promise<{id: string; about: string | null}[]> =>
  ((await (await fetch(`${endpoint}/contributions?kind=${kind}`)).json()) as {items: {id: string; about: string | null}[]}).items;

/** A question that everybody can read. */
const asked = async (space: Space): Promise<string> => {
  const body = JSON.stringify({kind: 'question', fields: {text: 'Hvornår kommer der bænke?', name: 'Ida'}});
  const headers = {'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID()};
  await fetch(`${space.endpoint}/contributions`, {method: 'POST', headers, body});
  await accept(space);
  const [question] = await listed(space, 'question');
  return question?.id ?? '';
};

describe('A form about another contribution', () => {
  beforeEach(freshPage);
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('shows what it is about, and sends it along', async () => {
    const space = await newSpace();
    const id = await asked(space);
    location.hash = `sammen-form=reply&question=${id}`;
    const form = await openForm(space.endpoint, {kind: 'reply'});
    expect((await shows(form, '[part=about] blockquote')).textContent).to.equal('Hvornår kommer der bænke?');
    await fill(form, {text: 'Til maj, siger de.'});
    send(form);
    await codeOn(form);
    expect((await stored(space))[0]).to.include({kind: 'reply', body: 'Til maj, siger de.'});
    await accept(space);
    expect((await listed(space, 'reply'))[0]?.about).to.equal(id);
  });

  it('says in the summary what is wrong with it, and leads there', async () => {
    const space = await newSpace();
    location.hash = `sammen-form=reply&question=${crypto.randomUUID()}`;
    const form = await openForm(space.endpoint, {kind: 'reply'});
    await fill(form, {text: 'Til maj, siger de.'});
    send(form);
    expect((await summary(form)).join()).to.contain('ikke længere offentligt');
    part(form, '[part=error-summary] a').click();
    expect(focused()?.id).to.equal('question');
    expect(await stored(space)).to.eql([]);
  });

  it('is about the same when another one is written', async () => {
    const space = await newSpace();
    const id = await asked(space);
    location.hash = `sammen-form=reply&question=${id}`;
    const form = await openForm(space.endpoint, {kind: 'reply'});
    for (const text of ['Til maj, siger de.', 'Nej, til juni.']) {
      await fill(form, {text});
      send(form);
      await codeOn(form);
      // Following the receipt leads the address elsewhere.
      location.hash = 'sammen-receipt=';
      parts(form, '.sent button').at(-1)?.click();
      await shows(form, '[part=about] blockquote');
    }
    expect((await stored(space)).map(({body}) => body)).to.eql(['Nej, til juni.', 'Til maj, siger de.', 'Hvornår kommer der bænke?']);
  });
});

describe('A form that a link has opened', () => {
  beforeEach(freshPage);
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('has the choice that the link brings, whatever was chosen in the form before it', async () => {
    const {endpoint} = await newSpace();
    const form = await openForm(endpoint);
    expect(part<HTMLInputElement>(form, '[name=pejlemaerke]:checked').value).to.equal('');
    location.hash = `sammen-form=join&initiative=${crypto.randomUUID()}&level=active`;
    const level = await shows<HTMLInputElement>(form, '[name=level]:checked');
    expect(level.value).to.equal('active');
  });
});
