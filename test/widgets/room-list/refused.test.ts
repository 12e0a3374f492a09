import {expect} from '@open-wc/testing';
import type {RoomContent} from '../../../server/src/content/telling.js';
import '../../../src/widgets/room-list/room-list.js';
import {freshPage, newSpace, parts, place, shows, until} from '../../support/wtr-page.js';
import {control, fill, openForm, send, summary} from '../input-form/form.js';

/** A room that is lent every day until an hour, with times that are not about to be over. */
const rooms = (to: string): RoomContent[] => [
  {
    ...{id: 'salen', title: {da: 'Salen'}, place: {da: 'Vej 1'}, capacity: 40, weeks: 4},
    hours: (['1', '2', '3', '4', '5', '6', '7'] as const).map((weekday) => ({weekday, from: '10:00', to})),
  },
];

describe('Hours that were refused', () => {
  beforeEach(freshPage);
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('are said to be, and are not offered any longer on the same page', async () => {
    const telling = (to: string) => ({rooms: {title: {da: 'Lokaler'}, items: rooms(to)}});
    const {id, endpoint} = await newSpace({telling: telling('20:00')});
    const list = await place('sammen-room-list', {endpoint});
    const hours = (): HTMLInputElement[] => parts<HTMLInputElement>(list, '.hour input');
    (await shows(list, 'summary')).click();
    await shows(list, '.hour');
    parts<HTMLInputElement>(list, '.day input')[1]?.click();
    await until(() => hours().length === 10);
    hours()[9]?.click();
    const {hash} = await shows<HTMLAnchorElement>(list, '[part=ask]');
    await newSpace({id, telling: telling('18:00')});
    const form = await openForm(endpoint, {kind: 'room'});
    location.hash = hash;
    await until(() => control(form, 'time').value);
    await fill(form, {text: 'Vi spiser sammen.', email: 'ida@proeve.example'});
    send(form);
    expect((await summary(form)).join()).to.contain('Lokalet kan ikke lånes på det tidspunkt. Vælg en anden tid.');
    // Once the outbox has let go of it, which is a moment after the summary stands there.
    await until(() => form.shadowRoot?.activeElement?.part.value === 'error-summary');
    await until(() => hours().length === 8);
    expect(parts(list, '[part=ask]')).to.eql([]);
    expect(control(form, 'text').value).to.equal('Vi spiser sammen.');
  });
});
