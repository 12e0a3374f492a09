import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {pace} from '../../../src/data/outbox/deliver.js';
import {freshPage, newSpace, part, stored, until, type Space} from '../../support/wtr-page.js';
import {codeOn, fill, openForm, send, TEXT} from '../input-form/form.js';

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

describe('The work that comes before sending', () => {
  const {subtle} = crypto;
  const {work} = pace;
  beforeEach(freshPage);
  afterEach(() => {
    pace.work = work;
    delete (subtle as Partial<SubtleCrypto>).deriveBits;
  });

  const sentFlags = async (): Promise<string[] | undefined> => {
    const space: Space = await newSpace();
    const form = await openForm(space.endpoint);
    await fill(form, {text: TEXT});
    send(form);
    await codeOn(form);
    return (await stored(space))[0]?.flags;
  };

  it('goes along', async () => {
    expect(await sentFlags()).to.eql([]);
  });

  it('is not waited for where it takes long: somebody looks first instead', async () => {
    pace.work = 100;
    Object.defineProperty(subtle, 'deriveBits', {value: () => new Promise(() => undefined), configurable: true});
    expect(await sentFlags()).to.eql(['unproven']);
  });
});
