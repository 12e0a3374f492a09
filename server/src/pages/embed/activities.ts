import type {Activities, Activity} from '../../../../src/data/activities.js';
import {spoken} from '../../http/locale.js';
import {activityWords, type ActivityWords} from '../../words/activities.js';
import {heading, html, type Html} from '../html.js';
import {dayIn, formLink, listOf, momentIn, type Content, type Place} from './content.js';

type Open = Activity['open'][number];

const wordsOf = ({space}: Place): ActivityWords => activityWords(spoken(space.language));

/** How many places are free; nothing where there is no limit. */
export const placesOf = (place: Place, {places}: Open): Html | false => {
  if (!places) return false;
  const words = wordsOf(place);
  const amount = (value: number): string => new Intl.NumberFormat(place.space.language).format(value);
  const text = places.free > 1 ? words.many : places.free === 1 ? words.one : words.none;
  const said = text.replace('{free}', amount(places.free)).replace('{all}', amount(places.all));
  return html`<p class="quiet">${said}</p>`;
};

const wayOf = (place: Place, {signup}: Activities, {id, title}: Activity, open: Open): Html => {
  const step = place.space.participation?.steps.find(({level}) => level === open.level)?.title;
  const link = signup && formLink(place, signup.kind, {activities: id, levels: open.level});
  return html`<p>${step !== undefined && html`<b>${step}.</b> `}${open.seeks}</p>
${placesOf(place, open)}
${link && html`<p><a class="button" href="${link}">${wordsOf(place).join}<span class="hidden">: ${title}${step !== undefined && html`, ${step}`}</span></a></p>`}`;
};

const activityOf = (place: Place, activities: Activities, activity: Activity): Html => {
  const words = wordsOf(place);
  const {
    id,
    title,
    summary,
    starts,
    repeats,
    mode,
    place: where,
    accessibility,
    open,
    access = [],
    audience = [],
    languages = [],
  } = activity;
  const {language} = place.space;
  const again = repeats && words[repeats.every].replace('{day}', dayIn(language, repeats.last));
  const titles = (those: typeof access): string[] => those.map((one) => one.title);
  const facts = [again, where, mode === 'physical' ? null : words[mode], ...titles([...audience, ...languages])].filter(
    (part) => part !== null && part !== undefined,
  );
  const ways = [...titles(access), accessibility].filter((way) => way !== null);
  return html`${heading(place.level + 1, title)}
<p class="quiet"><time datetime="${starts}">${momentIn(language, starts)}</time>${facts.map((part) => html` · ${part}`)}</p>
<p>${summary}</p>
${ways.length > 0 && html`<p class="quiet">${ways.join('. ')}</p>`}
${listOf(open.map((one) => wayOf(place, activities, activity, one)))}
${activities.calendar && html`<p><a href="${place.base}/activities/${id}.ics?lang=${language}">${words.file}<span class="hidden">: ${title}</span></a></p>`}`;
};

/** What is coming, the next one first, each with the ways to take part; a month's view and filters need scripts. */
export const activitiesContent = (place: Place, activities: Activities): Content => {
  const words = wordsOf(place);
  const {items, calendar, signup} = activities;
  const {language} = place.space;
  const none = place.snapshot.of('activity').length > 0 ? words.over : words.empty;
  if (items.length === 0) return {title: words.title, body: html`<p>${none}</p>`};
  return {
    title: words.title,
    body: html`${heading(place.level, words.title)}
${listOf(
  items.map((activity) => activityOf(place, activities, activity)),
  html` class="parts"`,
)}
${signup && html`<p class="quiet">${words.cancel}</p>`}
${calendar && html`<p><a href="${place.base}/activities.ics?lang=${language}">${words.all}</a></p>`}`,
  };
};
