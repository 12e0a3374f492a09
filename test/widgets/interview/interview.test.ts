import {expect} from '@open-wc/testing';
import '../../../src/widgets/interview/interview.js';
import {freshPage, newSpace, outline, part, parts, place, says, shows} from '../../support/wtr-page.js';

const TAG = 'sammen-interview';

describe('An interview', () => {
  beforeEach(freshPage);

  it('says who answers, and reads as questions with their answers', async () => {
    const interview = await place(TAG, {endpoint: (await newSpace()).endpoint});
    await shows(interview, '[part=question]');
    for (const question of parts<HTMLDetailsElement>(interview, '[part=question]')) question.open = true;
    expect(`\n${await outline(interview)}`).to.equal(`
article
  heading "Borgmesteren om svarene" level=2
  strong
    Kim Prøve
  Borgmester
  time
    januar 2019
  Fire måneder efter kampagnen.
  group
    DisclosureTriangle "Hvad gjorde størst indtryk?" expanded
      Hvad gjorde størst indtryk?
    At så mange skrev.
    Og at de skrev så ærligt.
  group
    DisclosureTriangle "Hvad sker der nu?" expanded
      Hvad sker der nu?
    Vi går i gang med stierne.`);
  });

  it('opens with the first answer, and the others one by one, so that the page’s search finds them closed', async () => {
    const interview = await place(TAG, {endpoint: (await newSpace()).endpoint});
    await shows(interview, '[part=question]');
    expect(parts<HTMLDetailsElement>(interview, 'details').map(({open}) => open)).to.eql([true, false]);
    parts<HTMLElement>(interview, 'summary')[1]?.click();
    expect(parts<HTMLDetailsElement>(interview, 'details').map(({open}) => open)).to.eql([true, true]);
  });

  it('keeps open what the reader has opened when it reads again', async () => {
    const interview = await place(TAG, {endpoint: (await newSpace()).endpoint});
    await shows(interview, '[part=question]');
    for (const summary of parts<HTMLElement>(interview, 'summary')) summary.click();
    interview.requestUpdate();
    await interview.updateComplete;
    expect(parts<HTMLDetailsElement>(interview, 'details').map(({open}) => open)).to.eql([false, true]);
  });

  it('is the one that the page names', async () => {
    const interview = await place(TAG, {endpoint: (await newSpace()).endpoint, interview: 'eleven'});
    await says(interview, 'Hvem bestemmer?');
    expect(part(interview, '[part=person]').textContent?.trim()).to.equal('Noor');
  });

  it('says what will be there while nothing is', async () => {
    const interview = await place(TAG, {endpoint: (await newSpace({telling: {}})).endpoint});
    await says(interview, 'Her kommer et interview til at stå.');
  });
});
