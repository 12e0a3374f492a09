import type {FastifyReply} from 'fastify';
import {endOf, periodText} from '../../../../src/data/period.js';
import {borrowingIn} from '../../bookings/bookings.js';
import {addDays, dayIn} from '../../bookings/slots.js';
import {shownInDenmark} from '../../content/moments.js';
import {said} from '../../content/say.js';
import type {Entry, Snapshot} from '../../content/spaces.js';
import {html, type Html} from '../../pages/html.js';
import {notice, sendFramed} from '../content/frame.js';
import {titleOf} from '../content/working.js';
import {hidden, rejectionFields} from '../pages.js';
import {formToken, type Session} from '../sessions.js';
import type {Booked, Week} from './week.js';

export const ROOMS = '/staff/rooms/';

/** The address of a room's weeks. */
export const roomPath = (space: string, room: string, query: Record<string, string> = {}): string => {
  const asked = new URLSearchParams(query).toString();
  return `${ROOMS}${encodeURIComponent(space)}/${encodeURIComponent(room)}${asked && `?${asked}`}`;
};

/** The rooms of the spaces that somebody may see. */
export const sendRooms = (reply: FastifyReply, session: Session, spaces: readonly Snapshot[]): FastifyReply => {
  const lending = spaces.filter((space) => space.of('room').length > 0);
  return sendFramed(reply, {
    ...{session, area: 'Lokaler', title: 'Lokaler', steps: [{label: 'Lokaler'}]},
    main: html`<h1>Lokaler</h1>${
      lending.length === 0
        ? html`<p class="lead">Her er ingen lokaler. De skrives under indhold.</p>`
        : lending.map(
            (space) =>
              html`<h2>${titleOf(space)}</h2><ul class="rows">${space
                .of('room')
                .map((room) => html`<li><a href="${roomPath(space.id, room.slug)}">${said(room, 'title', 'da')}</a></li>`)}</ul>`,
          )
    }`,
  });
};

/** What has happened, or could not, by the word in the address. */
const DONE: Record<string, [title: string, text: string]> = {
  confirmed: ['Bekræftet', 'Borgeren kan se det med sin kode.'],
  rejected: ['Afvist', 'Tiden er fri igen. Afvisningen kan fortrydes i moderationen, så længe ingen andre har taget tiden.'],
  stale: ['En anden kom først', 'Den er allerede behandlet eller trukket tilbage. Intet er ændret af det, du valgte.'],
  reason: ['Vælg en grund', 'En tid kan kun afvises med en grund. Ved nogle grunde skal der også stå en besked, på højst 1.000 tegn.'],
  cpr: ['Der står et CPR-nummer', 'Skriv det igen uden nummeret. Intet er gemt.'],
  used: ['Sat af', 'Ingen kan bede om den tid.'],
  freed: ['Fri igen', 'Tiden kan lånes igen.'],
  taken: ['Tiden er ikke fri', 'Mindst en af timerne er optaget. Intet er sat af.'],
  wrong: ['Det kunne ikke lade sig gøre', 'Vælg en dag og timer, der kommer efter hinanden, og skriv, hvad lokalet skal bruges til.'],
};

const longDay = new Intl.DateTimeFormat('da', {weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC'});
const dayWords = (date: string): string => longDay.format(new Date(`${date}T00:00Z`));
const clock = (at: Date): string => shownInDenmark(at).slice(11).replace(':', '.');

interface RoomPage {
  session: Session;
  space: Snapshot;
  room: Entry;
  week: Week;
  mayDecide: boolean;
  done: string | undefined;
}

/** Who has a room in a week, day by day, and what staff does about it. */
export const sendWeek = (reply: FastifyReply, page: RoomPage): FastifyReply => {
  const {session, space, room, week, mayDecide, done} = page;
  const title = said(room, 'title', 'da');
  const told = done === undefined ? undefined : DONE[done];
  const to = (monday: string): string => roomPath(space.id, room.slug, {week: monday});
  const sunday = addDays(week.monday, 6);
  return sendFramed(reply, {
    ...{session, area: 'Lokaler', title: `${title} – ${titleOf(space)}`},
    steps: [{label: 'Lokaler', href: ROOMS}, {label: title}],
    main: html`${told && notice(told[0], html`<p>${told[1]}</p>`)}<h1>${title}</h1>
<p class="lead">${dayWords(week.monday)} til ${dayWords(sunday)} ${sunday.slice(0, 4)}</p>
<nav class="moves" aria-label="Uger"><a href="${to(addDays(week.monday, -7))}">Ugen før</a> <a href="${to(dayIn(new Date()))}">Denne uge</a> <a href="${to(addDays(week.monday, 7))}">Ugen efter</a></nav>
${week.days.map(({date, booked}) => dayOf(page, date, booked))}
<p class="quiet"><a href="${exportPath(page)}" download>Hent denne og de næste 12 uger som CSV</a>, uden navne og kontaktoplysninger.</p>
${mayDecide && ownUse(page)}`,
  });
};

const exportPath = ({space, room, week: {monday}}: RoomPage): string =>
  `${roomPath(space.id, room.slug)}/export?${new URLSearchParams({from: monday, until: addDays(monday, 13 * 7)}).toString()}`;

const dayOf = (page: RoomPage, date: string, booked: readonly Booked[]): Html => html`<section aria-labelledby="d-${date}">
<h2 id="d-${date}">${dayWords(date)}</h2>${
  booked.length === 0
    ? html`<p class="quiet">Ingen har lokalet.</p>`
    : html`<ol class="queue">${booked.map((one) => bookedOf(page, one))}</ol>`
}</section>`;

/** What a booking is, as staff sees it; the same words stand in the file. */
export const stateWords = ({item, own_use}: Booked): string => {
  if (own_use !== null) return 'Kommunens eget';
  return item && ['answered', 'decided', 'done'].includes(item.status) ? 'Bekræftet' : 'Venter på svar';
};

const bookedOf = (page: RoomPage, booked: Booked): Html => {
  const {period, item, own_use} = booked;
  const form = item && page.space.find('form', item.kind);
  const asked = form && borrowingIn(form);
  const known = form ? labelsOf(form, [asked?.room, asked?.time]) : [];
  const facts = item?.facts.filter(({label}) => !known.includes(label)) ?? [];
  const name = `b-${period.start.getTime()}`;
  return html`<li><article aria-labelledby="${name}"><h3 id="${name}">${clock(period.start)}-${clock(endOf(period))} <span class="quiet">· ${stateWords(booked)}</span></h3>
<p class="said" dir="auto">${own_use ?? item?.text}</p>
${facts.length > 0 && html`<dl class="facts">${facts.map(({label, value}) => html`<div><dt>${label}</dt><dd dir="auto">${value}</dd></div>`)}</dl>`}
${page.mayDecide && formsOf(page, booked)}</article></li>`;
};

/** The Danish labels of some questions. */
const labelsOf = (form: Entry, names: readonly (string | undefined)[]): string[] =>
  (form.attrs.fields as {name: string; label: {da: string}}[]).flatMap(({name, label}) => (names.includes(name) ? label.da : []));

const hiddenFor = ({session, week}: RoomPage, more: Record<string, string | number>): Html[] =>
  hidden({csrf: formToken(session), week: week.monday, ...more});

const formsOf = (page: RoomPage, {item, period, own_use}: Booked): Html | undefined => {
  const action = roomPath(page.space.id, page.room.slug);
  if (own_use !== null)
    return html`<form method="post" action="${action}">${hiddenFor(page, {time: periodText(period)})}<button class="second" name="act" value="free">Giv tiden fri</button></form>`;
  if (!item) return undefined;
  const fields = hiddenFor(page, {id: item.id, version: item.version});
  const confirm = html`<form method="post" action="${action}">${fields}<button name="act" value="confirm">Bekræft</button></form>`;
  return html`<div class="decide">${['waiting', 'held'].includes(item.status) && confirm}
<details><summary>Afvis</summary><form method="post" action="${action}">${fields}${rejectionFields(item.id)}
<button class="second" name="act" value="reject">Afvis, og giv tiden fri</button></form></details></div>`;
};

const option = (value: string, words: string): Html => html`<option value="${value}">${words}</option>`;
const hour = (i: number): string => `${String(i).padStart(2, '0')}:00`;

/** Hours that the municipality needs itself, also outside those in which the room is lent. */
const ownUse = (page: RoomPage): Html => {
  const {space, room, week} = page;
  const hours = Array.from({length: 25}, (_, i) => hour(i));
  return html`<section aria-labelledby="own"><h2 id="own">Kommunen skal bruge lokalet</h2>
<form method="post" action="${roomPath(space.id, room.slug)}">${hiddenFor(page, {})}
<div class="ways"><div class="field"><label for="own-day">Dag</label><select id="own-day" name="date">${week.days.map(({date}) => option(date, dayWords(date)))}</select></div>
<div class="field"><label for="own-from">Fra</label><select id="own-from" name="from">${hours.slice(0, 24).map((one) => option(one, one))}</select></div>
<div class="field"><label for="own-to">Til</label><select id="own-to" name="to">${hours.slice(1).map((one) => option(one, one))}</select></div></div>
<div class="field"><label for="own-use">Til hvad</label><p class="help" id="own-help">Kun medarbejdere kan se det.</p><input type="text" id="own-use" name="use" maxlength="200" autocomplete="off" required aria-describedby="own-help"></div>
<button class="second" name="act" value="use">Sæt tiden af</button></form></section>`;
};
