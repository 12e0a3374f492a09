import type {Association} from '../../../src/data/associations.js';
import type {Honour} from '../../../src/data/honours.js';
import type {Policy} from '../../../src/data/documents.js';
import type {Fact} from '../../../src/data/facts.js';
import type {Goal} from '../../../src/data/goals.js';
import type {Interview} from '../../../src/data/interviews.js';
import type {Milestone} from '../../../src/data/milestones.js';
import type {NewsItem} from '../../../src/data/news.js';
import type {Partner} from '../../../src/data/partners.js';
import type {Result} from '../../../src/data/results.js';
import type {Room} from '../../../src/data/rooms.js';
import type {Site} from '../../../src/data/sites.js';
import type {Video} from '../../../src/data/videos.js';
import {allInLocale, maybe, paragraphs, said} from './say.js';
import type {Entry} from './spaces.js';

/** What an entry keeps beside its texts, in a language, and what it leaves out as null. */
const rest = <D>(entry: Entry, locale: string, without: Partial<D>): D =>
  ({...without, ...(allInLocale(entry.attrs, locale) as object)}) as D;

const linked = (link: object | null | undefined): object | null => (link && {url: null, ...link}) || null;

/** @param inputs published inputs so far, for a figure that is counted. */
export const factDocument = (entry: Entry, locale: string, inputs: number): Fact => {
  const {live, amount, source, ...fact} = rest<Fact>(entry, locale, {
    amount: null,
    qualifier: 'exact',
    live: false,
    date: null,
    source: null,
  });
  return {
    ...fact,
    ...{id: entry.slug, live, amount: live ? inputs : amount, source: linked(source) as Fact['source']},
    ...{unit: maybe(entry, 'summary', locale), text: said(entry, 'title', locale)},
  };
};

const NOTHING = {ends: null, link: null, date: null};

export const milestoneDocument = (entry: Entry, locale: string): Milestone => {
  const {starts, ends, link} = rest<Milestone>(entry, locale, NOTHING);
  return {
    ...{id: entry.slug, title: said(entry, 'title', locale), body: maybe(entry, 'body', locale)},
    ...{starts, ends, link: linked(link) as Milestone['link']},
  };
};

export const interviewDocument = (entry: Entry, locale: string): Interview => ({
  ...rest<Interview>(entry, locale, {role: null, date: null, picture: null}),
  ...{id: entry.slug, title: said(entry, 'title', locale), intro: maybe(entry, 'summary', locale)},
});

export const goalDocument = (entry: Entry, locale: string): Goal => ({
  ...{number: Number(entry.slug), title: said(entry, 'title', locale), body: maybe(entry, 'body', locale)},
  link: linked(rest<Goal>(entry, locale, NOTHING).link) as Goal['link'],
});

export const policyDocument = (entry: Entry, locale: string): Policy => ({
  ...rest<Policy>(entry, locale, {url: null, adopted: null, by: null, until: null, format: null, size: null}),
  ...{id: entry.slug, title: said(entry, 'title', locale), summary: maybe(entry, 'summary', locale)},
});

export const resultDocument = (entry: Entry, locale: string): Result => {
  const {link, figures, ...result} = rest<Result>(entry, locale, {partners: [], figures: [], starts: null, ends: null, link: null});
  return {
    ...result,
    ...{id: entry.slug, title: said(entry, 'title', locale), body: maybe(entry, 'body', locale)},
    figures: figures.map((figure) => ({...figure, qualifier: figure.qualifier ?? 'exact'})),
    link: linked(link) as Result['link'],
  };
};

export const partnerDocument = (entry: Entry, locale: string): Partner => {
  const {link, ...partner} = rest<Partner>(entry, locale, {active: false, link: null});
  return {
    ...{id: entry.slug, title: said(entry, 'title', locale), body: maybe(entry, 'body', locale)},
    ...{...partner, link: linked(link) as Partner['link']},
  };
};

export const newsDocument = (entry: Entry, locale: string): NewsItem => {
  const {date, by, picture, link} = rest<NewsItem>(entry, locale, {picture: null, link: null});
  return {
    ...{id: entry.slug, title: said(entry, 'title', locale), body: paragraphs(said(entry, 'body', locale))},
    ...{date, by, picture, link: linked(link) as NewsItem['link']},
  };
};

export const videoDocument = (entry: Entry, locale: string): Video => {
  const {link, ...video} = rest<Video>(entry, locale, {duration: null, poster: null, link: null});
  return {
    ...{id: entry.slug, title: said(entry, 'title', locale), summary: maybe(entry, 'summary', locale)},
    ...{...video, transcript: paragraphs(said(entry, 'body', locale)), link: linked(link) as Video['link']},
  };
};

const NO_CONTACT: Association['contact'] = {name: null, email: null, phone: null, url: null};

export const associationDocument = (entry: Entry, locale: string): Association => {
  const {contact, ...association} = rest<Association>(entry, locale, {
    ...{audience: [], when: null, where: null, access: [], accessibility: null, contact: NO_CONTACT},
  });
  return {
    ...association,
    ...{id: entry.slug, title: said(entry, 'title', locale), summary: said(entry, 'summary', locale)},
    // The content may say that there is none.
    contact: {...NO_CONTACT, ...(contact as Association['contact'] | null)},
  };
};

export const roomDocument = (entry: Entry, locale: string): Room => {
  const {hours, ...room} = rest<Room>(entry, locale, {equipment: [], access: [], accessibility: null, price: null, closed: []});
  return {
    ...room,
    ...{id: entry.slug, title: said(entry, 'title', locale), summary: maybe(entry, 'summary', locale)},
    // The content has the day as the word of a choice.
    hours: hours.map(({weekday, ...opening}) => ({weekday: Number(weekday), ...opening})),
  };
};
export const honourDocument = (entry: Entry, locale: string): Honour => ({
  ...rest<Honour>(entry, locale, {place: null, group: null}),
  ...{id: entry.slug, title: said(entry, 'title', locale), summary: said(entry, 'summary', locale)},
});

export const siteDocument = (entry: Entry, locale: string): Site => ({
  ...{id: entry.slug, title: said(entry, 'title', locale), summary: maybe(entry, 'summary', locale)},
  url: rest<Site>(entry, locale, {}).url,
});
