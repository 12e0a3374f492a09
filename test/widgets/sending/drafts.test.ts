import {expect} from '@open-wc/testing';
import type {SammenInputForm} from '../../../src/widgets/input-form/input-form.js';
import {faultyAddress, freshPage, newSpace, place, shows, stored, until, type Space} from '../../support/wtr-page.js';
import {codeOn, control, draftIn, fill, openForm, send, TEXT} from '../input-form/form.js';

/** The same form anew, as after a reload. */
const again = async ({endpoint}: Space): Promise<SammenInputForm> => {
  document.querySelector('main')?.remove();
  return openForm(endpoint);
};

describe('What is written', () => {
  beforeEach(freshPage);

  it('is there again after a reload of the page', async () => {
    const space = await newSpace();
    await fill(await openForm(space.endpoint), {text: TEXT});
    const form = await again(space);
    await until(() => control(form, 'text').value === TEXT);
  });

  it('is kept in this tab only, and without contact details', async () => {
    const form = await openForm((await newSpace()).endpoint);
    await fill(form, {name: 'Bo Hansen', email: 'bo@eksempel.dk', text: TEXT});
    await until(() => draftIn()?.includes(TEXT));
    expect(draftIn()).not.to.match(/Bo Hansen|eksempel/);
    expect([localStorage.length, document.cookie]).to.eql([0, '']);
  });

  it('is not taken for another space’s', async () => {
    await fill(await openForm((await newSpace()).endpoint), {text: TEXT});
    const form = await again(await newSpace());
    await form.updateComplete;
    expect(control(form, 'text').value).to.equal('');
  });

  it('is not taken for another kind of form', async () => {
    const {endpoint} = await newSpace();
    await fill(await openForm(endpoint), {text: TEXT});
    const form = await place<SammenInputForm>('sammen-input-form', {endpoint, kind: 'initiative'});
    await shows(form, 'form');
    expect(control(form, 'text').value).to.equal('');
  });

  it('counts once though the answer was lost and the page reloaded in between', async () => {
    const address = await faultyAddress(await newSpace(), 'none');
    const form = await openForm(address.endpoint);
    await fill(form, {text: TEXT});
    await address.become('cut');
    send(form);
    await shows(form, '.outgoing');
    await address.become('none');
    const next = await again(address);
    (await shows(next, '[part=retry]')).click();
    await codeOn(next);
    expect(await stored(address.space)).to.have.length(1);
  });

  it('is left alone when what is kept is none of ours', async () => {
    const space = await newSpace();
    sessionStorage.setItem(`sammen-draft ${space.endpoint} input`, '{"answers":"hej"}');
    const form = await openForm(space.endpoint);
    await fill(form, {text: TEXT});
    expect(control(form, 'text').value).to.equal(TEXT);
  });
});
