import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {freshPage, newSpace, part, until} from '../../support/wtr-page.js';
import {openForm} from '../input-form/form.js';

const fetched = (file: string): boolean => performance.getEntriesByType('resource').some(({name}) => name.includes(`/input-form/${file}.`));

describe('What sending needs', () => {
  beforeEach(freshPage);

  it('is fetched with the first keystroke, not before', async () => {
    const form = await openForm((await newSpace()).endpoint);
    part(form, 'textarea').focus();
    expect([fetched('input-form'), fetched('sending')]).to.eql([true, false]);
    await sendKeys({type: 'F'});
    await until(() => fetched('sending'));
  });
});
