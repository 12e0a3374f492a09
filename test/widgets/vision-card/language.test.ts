import {expect} from '@open-wc/testing';
import '../../../src/widgets/vision-card/vision-card.js';
import {freshPage, newSpace, place, shows, until} from '../../support/wtr-page.js';

const languageOf = async (locales: string[], language: string): Promise<string> => {
  const {endpoint} = await newSpace({locales});
  const card = await place('sammen-vision-card', {endpoint}, {lang: 'ar'});
  await shows(card, '[part=heading]');
  const widget = await until(() => card.shadowRoot?.querySelector(`.widget[lang=${language}]`));
  return `${widget.getAttribute('dir') ?? ''}: ${widget.querySelector('summary')?.textContent ?? ''}`;
};

describe('A vision card in an Arabic part', () => {
  beforeEach(freshPage);

  it('is Arabic when the endpoint has Arabic', async () => {
    expect(await languageOf(['da', 'en', 'ar'], 'ar')).to.equal('rtl: اقرؤوا القصة كاملة');
  });

  it('is Danish, content and words of its own, when the endpoint has only Danish (WCAG 2.2, 3.1.2)', async () => {
    expect(await languageOf(['da'], 'da')).to.equal('ltr: Læs hele fortællingen');
  });
});
