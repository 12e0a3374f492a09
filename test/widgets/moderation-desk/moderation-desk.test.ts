import {expect} from '@open-wc/testing';
import '../../../src/staff/moderation-desk/moderation-desk.js';
import {sampleSpace} from '../../support/sample.js';
import {accept, focused, freshPage, newSpace, outline, part, parts, says, shows, until} from '../../support/wtr-page.js';
import {showsFallback} from '../../support/wtr-promises.js';
import {dialog, items, logIn, openDesk, press, told, type, waiting, withItems} from './desk.js';

const WORDS = {da: 'Vælg alle på siden', en: 'Choose all on the page', ar: 'اختيار كل ما في الصفحة'};

// One session for the whole file, and once: the first one waits until the endpoint is there.
await logIn();

describe('<sammen-moderation-desk>', () => {
  beforeEach(freshPage);

  for (const lang of ['da', 'en', 'ar'] as const) {
    it(`speaks ${lang} where the page does, and is accessible`, async () => {
      const desk = await openDesk(await waiting('Flere bænke', 'Flere træer'), lang);
      await withItems(desk, 2);
      await says(desk, WORDS[lang]);
      expect(part(desk, '.widget').dir).to.equal(lang === 'ar' ? 'rtl' : 'ltr');
      await expect(desk).to.be.accessible();
    });

    it(`asks for a reason in ${lang}, accessibly, also when something is missing`, async () => {
      const desk = await openDesk(await waiting('Flere bænke'), lang);
      press((await withItems(desk, 1))[0], 'reject');
      (await dialog(desk)).querySelector<HTMLButtonElement>('[type=submit]')?.click();
      await shows(desk, '.summary');
      await expect(desk).to.be.accessible();
    });
  }

  it('tells assistive technology what waits, and what can be done about it', async () => {
    const desk = await openDesk(await waiting('Flere bænke'));
    await withItems(desk, 1);
    const lines = await outline(desk);
    for (const line of [
      'checkbox "Vælg »Flere bænke«"',
      'heading "Giv dit bidrag · Prøve Kommune" level=3',
      'button "Publicér"',
      'button "Afvis …"',
    ])
      expect(lines).to.include(line);
  });

  it('shows what the page brought when nobody is logged in', async () => {
    const desk = await openDesk(await waiting('Flere bænke'), 'da', '/nobody/staff/api');
    await shows(desk, '.failure');
    expect(showsFallback(desk)).to.equal(true);
  });

  it('goes on to the next at once, and leaves a line where it was', async () => {
    const desk = await openDesk(await waiting('Flere bænke', 'Flere træer'));
    press((await withItems(desk, 2))[0], 'publish');
    await until(() => focused() === items(desk)[1]);
    await told(desk, 'Publiceret');
    expect(items(desk)[0]?.innerText).to.match(/Publiceret:\s+»Flere bænke«\s+Fortryd/);
  });

  it('takes the second press of a double click for nothing', async () => {
    const desk = await openDesk(await waiting('Flere bænke', 'Flere træer'));
    const [first, second] = await withItems(desk, 2);
    press(first, 'publish');
    press(second, 'publish', 2);
    await told(desk, 'Publiceret');
    // What the second press would have sent would be back by now, too.
    await until(() => !parts(desk, '[part=item][aria-busy]').length);
    expect(items(desk).map(({className}) => className)).to.eql(['item done', 'item']);
  });

  it('takes letters in the list, not in a field, not with Ctrl, and not when they are switched off', async () => {
    const desk = await openDesk(await waiting('Flere bænke', 'Flere træer'));
    const [first, second] = await withItems(desk, 2);
    await type(part(desk, '#filter-q'), 'p');
    first?.focus();
    first?.dispatchEvent(new KeyboardEvent('keydown', {key: 'p', ctrlKey: true, bubbles: true, composed: true}));
    await type(first, '?');
    (await shows<HTMLInputElement>(desk, '#help[open] input')).click();
    part(desk, '#help button').click();
    await type(first, 'p');
    expect(items(desk).map(({className}) => className)).to.eql(['item', 'item']);
    await type(first, 'ArrowDown');
    await until(() => focused() === second);
    // The control: switched on again, the same letter counts.
    part(desk, '.above button').click();
    (await shows<HTMLInputElement>(desk, '#help[open] input')).click();
    part(desk, '#help button').click();
    await type(first, 'p');
    await told(desk, 'Publiceret');
  });

  it('keeps what was typed when the dialog is closed', async () => {
    const desk = await openDesk(await waiting('Flere bænke'));
    const [item] = await withItems(desk, 1);
    press(item, 'reject');
    const note = (await dialog(desk)).querySelector<HTMLTextAreaElement>('#note');
    if (note) note.value = 'Skriv til skolen.';
    note?.dispatchEvent(new Event('input'));
    part<HTMLDialogElement>(desk, '#ask').close();
    await until(() => !part(desk, '#ask').firstElementChild);
    press(item, 'reject');
    expect((await dialog(desk)).querySelector<HTMLTextAreaElement>('#note')?.value).to.equal('Skriv til skolen.');
  });

  it('lets no CPR number through to the citizen', async () => {
    const desk = await openDesk(await waiting('Flere bænke'));
    press((await withItems(desk, 1))[0], 'reject');
    const form = await dialog(desk);
    const note = form.querySelector<HTMLTextAreaElement>('#note');
    if (note) note.value = 'Du skrev 311299-1234.';
    note?.dispatchEvent(new Event('input'));
    form.querySelector<HTMLButtonElement>('[type=submit]')?.click();
    await until(() => desk.shadowRoot?.querySelector('#note-error')?.textContent?.includes('CPR'));
  });

  it('chooses everything that is shown, and says with each button how many it is for', async () => {
    const desk = await openDesk(await waiting('Den ene', 'Den anden', 'Den tredje'));
    await withItems(desk, 3);
    part(desk, '#all').click();
    await until(() => desk.shadowRoot?.querySelector<HTMLElement>('[data-many=publish]')?.innerText === 'Publicér (3)');
    part(desk, '[data-many=publish]').click();
    await told(desk, 'Publiceret: 3.');
    await expect(desk).to.be.accessible();
  });

  it('says in the history why what was public is held, where its form shows nothing any more', async () => {
    const space = await waiting('Flere bænke');
    await accept(space);
    await newSpace({id: space.id, forms: sampleSpace('x').forms.map((form) => ({...form, published: false}))});
    const desk = await openDesk(space);
    location.hash = `#view=held&space=${space.id}`;
    const [item] = await withItems(desk, 1);
    for (const details of item?.querySelectorAll('details') ?? []) details.open = true;
    await says(desk, 'Formularen viser ikke længere bidrag for andre');
  });

  it('says whether the audit log is whole', async () => {
    const desk = await openDesk(await waiting('Flere bænke'));
    await withItems(desk, 1);
    location.hash = '#view=audit';
    await shows(desk, 'table');
    expect(parts(desk, 'td.flag').length).to.equal(0);
    await expect(desk).to.be.accessible();
  });

  it('sets no style attribute', async () => {
    const desk = await openDesk(await waiting('Flere bænke'));
    await withItems(desk, 1);
    expect(parts(desk, '[style]')).to.eql([]);
  });
});
