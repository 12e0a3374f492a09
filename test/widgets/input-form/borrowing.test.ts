import {expect} from '@open-wc/testing';
import {freshPage, newSpace, part, parts, says, shows, until} from '../../support/wtr-page.js';
import {fill, openForm, send, summary} from './form.js';

/** Three hours in a row from noon, so many days from now. */
const threeHours = (days: number): string => {
  const start = new Date(Date.now() + days * 86_400_000);
  start.setUTCHours(10, 0, 0, 0);
  return `${start.toISOString().slice(0, 19)}Z/PT3H`;
};
const link = (time: string): void => {
  location.hash = new URLSearchParams({'sammen-form': 'room', room: 'salen', time}).toString();
};

describe('A form that borrows a room', () => {
  beforeEach(freshPage);

  it('says in words which hours the link brought, on Danish clocks', async () => {
    link('2031-12-04T17:00:00Z/PT3H');
    const form = await openForm((await newSpace()).endpoint);
    await shows(form, '.when');
    expect(part(form, '.when').textContent?.replace(/\s+/g, ' ').trim()).to.equal('torsdag den 4. december 2031 18.00–21.00');
    expect(part<HTMLInputElement>(form, '[name=room]:checked').value).to.equal('salen');
    await expect(form).to.be.accessible();
  });

  it('says nothing of what are no hours, and asks for them when it is sent', async () => {
    link('i morgen');
    const form = await openForm((await newSpace()).endpoint);
    await fill(form, {text: 'Vi spiser sammen.', email: 'ida@proeve.example'});
    expect(parts(form, '.when')).to.eql([]);
    send(form);
    expect(await summary(form)).to.eql(['Vælg en af mulighederne under »Hvornår«']);
  });

  it('sends them, and says at the field when somebody was faster', async () => {
    const {endpoint} = await newSpace();
    const time = threeHours(5);
    link(time);
    const form = await openForm(endpoint);
    await shows(form, '.when');
    await fill(form, {text: 'Vi spiser sammen.', email: 'ida@proeve.example'});
    send(form);
    await says(form, 'Tiden er holdt til dig');
    location.hash = '';
    form.remove();
    link(time);
    const second = await openForm(endpoint);
    await fill(second, {text: 'Vi vil danse.', email: 'bo@proeve.example'});
    send(second);
    expect(await summary(second)).to.eql(['Den tid er netop taget af en anden. Vælg en anden tid.']);
    part(second, '[part=error-summary] a').click();
    await until(() => second.shadowRoot?.activeElement?.id === 'time');
  });
});
