import * as v from 'valibot';
import {retention} from '../../../../src/data/retention.js';
import {id, language} from '../../../../src/data/schema.js';
import {activities} from './activities.js';
import {associations} from './associations.js';
import {budgets} from './budgets.js';
import {honours} from './honours.js';
import {documents} from './documents.js';
import {draws} from './draws.js';
import {facts} from './facts.js';
import {forms} from './forms.js';
import {goals} from './goals.js';
import {hearings} from './hearings.js';
import {interviews} from './interviews.js';
import {milestones} from './milestones.js';
import {news} from './news.js';
import {outcomes} from './outcomes.js';
import {participation} from './participation.js';
import {address, group, key, keyed, line, list, word} from './parts.js';
import {partners} from './partners.js';
import {pejlemaerker} from './pejlemaerker.js';
import {results} from './results.js';
import {rooms} from './rooms.js';
import {sites} from './sites.js';
import {videos} from './videos.js';
import {visions} from './visions.js';

/** What a municipality tells beside its visions and goals. What it does not have, it leaves out. */
export const telling = group('Hvad kommunen fortæller', {
  facts: v.optional(facts),
  milestones: v.optional(milestones),
  interviews: v.optional(interviews),
  goals: v.optional(goals),
  documents: v.optional(documents),
  results: v.optional(results),
  partners: v.optional(partners),
  news: v.optional(news),
  videos: v.optional(videos),
  sites: v.optional(sites),
  associations: v.optional(associations),
  budgets: v.optional(budgets),
  rooms: v.optional(rooms),
  draws: v.optional(draws),
  honours: v.optional(honours),
});

export const groups = keyed('Grupper', 'en gruppe', group('Gruppe', {id: key, label: line('Navn')}), 50);

/** What contributions are about; the words (Danish) are what a text is recognised by. */
export const themes = keyed(
  'Temaer',
  'et tema',
  group('Tema', {id: key, label: line('Navn'), words: list('Kendes på', 'et ord', word('Ord'), 200)}),
  100,
);

/** An origin as browsers write it. */
const origin = v.pipe(
  v.string(),
  v.check((value) => URL.canParse(value) && /^https?:/.test(value) && new URL(value).origin === value, 'Not an origin'),
);

/** What the operator decides and staff does not edit; publishing an earlier version does not bring earlier ones back. */
export const settings = {
  id,
  locales: v.pipe(v.array(language), v.minLength(1)),
  privacy: v.nullable(address('Privatliv')),
  retention: v.strictObject(retention.entries),
  moderation: v.picklist(['before', 'after']),
  /** Origins that may use the space from another host (CORS, and framing); the endpoint's own always may. */
  origins: v.array(origin),
};

/** Everything editorial of one space, as it is published and as it is kept in a repository. */
export const spaceContent = group('Indhold', {
  ...settings,
  title: line('Titel'),
  municipality: line('Kommunens navn'),
  ...{groups, themes},
  participation: v.nullable(participation),
  forms,
  visions,
  pejlemaerker,
  activities,
  hearings: v.optional(hearings),
  /** Those kept with the content. What staff wrote down at the desk stands beside them and is not touched by publishing. */
  outcomes: v.optional(outcomes),
  telling: v.optional(telling),
});
