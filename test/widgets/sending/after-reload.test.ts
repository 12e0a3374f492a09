import {expect} from '@open-wc/testing';
import type {SammenInputForm} from '../../../src/widgets/input-form/input-form.js';
import {closePages, pageOf} from '../../loader/frame.js';
import {bring, freshPage, newSpace, shows, stored, until} from '../../support/wtr-page.js';
import {codeOn, control, draftIn, send, TEXT} from '../input-form/form.js';

const SENDING = 'input-form/sending.';

/** The form on a page that is opened anew: nothing but what is kept in the tab is left of the one before. */
const opened = async (endpoint: string): Promise<SammenInputForm> => {
  const widget = '<script type="module" src="/src/widgets/input-form/input-form.ts"></script>';
  const {document} = await pageOf(widget, `<sammen-input-form endpoint="${endpoint}"></sammen-input-form>`);
  const form = await until(() => document.querySelector('sammen-input-form'));
  await shows(form, 'form');
  return form;
};

const type = (form: SammenInputForm, name: string, value: string): void => {
  control(form, name).value = value;
  control(form, name).dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
};

const kept = (): unknown => (JSON.parse(draftIn() ?? '{}') as {answers?: unknown}).answers;

describe('What is typed before the draft is back after a reload', () => {
  const draft = {text: TEXT, pejlemaerke: '', group: '', place: ''};
  let endpoint: string;
  let id: string;

  beforeEach(async () => {
    await freshPage();
    ({endpoint, id} = await newSpace());
    sessionStorage.setItem(`sammen-draft ${endpoint} input`, JSON.stringify({answers: draft}));
  });
  afterEach(async () => {
    await bring(SENDING, 'brought');
    closePages();
  });

  it('leaves the other answers of the draft as they were', async () => {
    await bring(SENDING, 'held');
    const form = await opened(endpoint);
    type(form, 'place', 'A');
    await bring(SENDING, 'brought');
    await until(() => draftIn()?.includes('"A"'));
    expect(kept()).to.eql({...draft, place: 'A'});
    expect(control(form, 'text').value).to.equal(TEXT);
  });

  it('stands in the place of what the draft had there', async () => {
    await bring(SENDING, 'held');
    const form = await opened(endpoint);
    type(form, 'text', 'Noget andet');
    await bring(SENDING, 'brought');
    await until(() => draftIn()?.includes('Noget andet'));
    expect([control(form, 'text').value, kept()]).to.eql(['Noget andet', {...draft, text: 'Noget andet'}]);
  });

  it('leaves the draft as it was when what brings it back is lost at first', async () => {
    await bring(SENDING, 'lost');
    const form = await opened(endpoint);
    type(form, 'place', 'A');
    await bring(SENDING, 'brought');
    type(form, 'place', 'Ab');
    await until(() => draftIn()?.includes('"Ab"'));
    expect(kept()).to.eql({...draft, place: 'Ab'});
    expect(control(form, 'text').value).to.equal(TEXT);
  });

  it('is sent with the draft', async () => {
    await bring(SENDING, 'held');
    const form = await opened(endpoint);
    type(form, 'place', 'Parken');
    send(form);
    await bring(SENDING, 'brought');
    await codeOn(form);
    expect((await stored({id, endpoint}))[0]).to.include({body: TEXT, place: 'Parken'});
  });
});
