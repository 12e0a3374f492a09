import {expect} from '@open-wc/testing';
import '../../../src/widgets/dialogue/dialogue.js';
import {
  answer,
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
  until,
  type Space,
} from '../../support/wtr-page.js';
import {published} from '../../support/wtr-sent.js';

const shown = async ({endpoint}: Space): Promise<HTMLElement> => {
  const dialogue = await place('sammen-dialogue', {endpoint});
  await shows(dialogue, '[part=heading]');
  return dialogue;
};

describe('The dialogue', () => {
  beforeEach(freshPage);

  it('tells assistive technology who says what, and as whom', async () => {
    const space = await newSpace();
    const question = await published(space, 'question', {text: 'Hvornår kommer der bænke?', name: 'Ida'});
    await published(space, 'reply', {question, text: 'Til maj.', name: 'Bo', role: 'council'});
    const dialogue = await shown(space);
    await says(dialogue, 'Til maj.');
    const heard = (await outline(dialogue)).replace(/\d+\. \p{L}+ \d{4}/gu, 'DAY');
    expect(`\n${heard}`).to.equal(`
heading "Spørg, og svar hinanden" level=2
Her taler borgere, politikere og medarbejdere sammen. Alt bliver læst, før det kommer frem.
link "Stil et spørgsmål"
list
  listitem
    article "Ida DAY"
      strong
        Ida
      time
        DAY
      Hvornår kommer der bænke?
      list
        listitem
          strong
            Bo
          Medlem af byrådet
          time
            DAY
          Til maj.
      link "Svar : Hvornår kommer der bænke?"`);
  });

  it('leads to the form for a reply to the question', async () => {
    const space = await newSpace();
    const question = await published(space, 'question', {text: 'Hvorfor?'});
    const links = parts<HTMLAnchorElement>(await shown(space), 'a').map(({hash}) => hash);
    expect(links).to.eql(['#sammen-form=question', `#sammen-form=reply&question=${question}`]);
  });

  it('puts the answer of the municipality first', async () => {
    const space = await newSpace();
    const headers = {'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID()};
    const body = JSON.stringify({kind: 'question', fields: {text: 'Hvorfor?'}});
    await fetch(`${space.endpoint}/contributions`, {method: 'POST', headers, body});
    await answer(space, 'Det er besluttet.');
    const {items} = (await (await fetch(`${space.endpoint}/dialogue`)).json()) as {items: {id: string}[]};
    await published(space, 'reply', {question: items[0]?.id ?? '', text: 'Godt.'});
    const dialogue = await shown(space);
    expect(parts(dialogue, '[part=reply] .words').map(({textContent}) => textContent)).to.eql(['Det er besluttet.', 'Godt.']);
    expect(textOf(dialogue)).to.include('Kommunen');
  });

  it('shows five questions, and then those after them', async () => {
    const space = await newSpace();
    for (let n = 1; n <= 6; n++) await published(space, 'question', {text: `Spørgsmål ${n}`});
    const dialogue = await shown(space);
    expect(parts(dialogue, '[part=item]').length).to.equal(5);
    part<HTMLButtonElement>(dialogue, '[part=more]').click();
    await until(() => parts(dialogue, '[part=item]').length === 6);
    await until(() => focused()?.textContent?.includes('Spørgsmål 1'));
  });

  it('asks for the first question where there is none', async () => {
    await says(await shown(await newSpace()), 'Ingen har spurgt endnu.');
  });
});
