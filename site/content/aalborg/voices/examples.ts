import {v7} from 'uuid';
import {answers} from './answers.js';
import {chanceOf, weighted, type Chance} from './chance.js';
import {writer} from './write.js';

/** A made-up contribution, about a goal and from a group by their slugs. */
export interface Example {
  id: string;
  text: string;
  language: 'da' | 'en';
  pejlemaerke: string | null;
  group: string | null;
  place: string | null;
  status: 'published' | 'answered' | 'decided' | 'done';
  sent: Date;
  listed: Date;
  answer: string | null;
  answered: Date | null;
  supports: number;
}

/** The campaign: 6 September to 10 November 2018, in Danish time, which left summer time on 28 October. */
const FIRST = Date.UTC(2018, 8, 5, 22);
const LAST = Date.UTC(2018, 10, 10, 22, 59);
const WINTER = Date.UTC(2018, 9, 28, 1);
const NEW_YEAR = Date.UTC(2019, 0, 31);
const HOUR = 3_600_000;
const DAYS = 66;

/** Most in the first days, again when it was told about in the middle, and towards the summit. */
const bump = (day: number, around: number, width: number, height: number): number => height * Math.exp(-(((day - around) / width) ** 2));
const dayOf = weighted(
  Array.from({length: DAYS}, (_, day) => [day, 1 + 3 * Math.exp(-day / 5) + bump(day, 33, 4, 1.8) + bump(day, DAYS, 7, 2.6)] as const),
);

/** By the hour of the day: few at night, most in the evening. */
const hourOf = weighted(
  [3, 1, 1, 1, 1, 3, 9, 16, 19, 17, 18, 20, 24, 20, 18, 20, 24, 22, 26, 36, 42, 38, 24, 9].map((weight, hour) => [hour, weight] as const),
);

/** Infrastructure stands out, as it did: who writes about what, by group and goal. */
const GROUPS = {unge: 25, boernefamilier: 28, seniorer: 22, udsatte: 8, udlaendinge: 9};
const NO_GROUP = 8;
const GOALS = {'alle-kan-noget': 13, 'med-gode-forbindelser': 39, 'med-store-oplevelser': 19, 'i-groen-balance': 18, 'i-faellesskab': 11};
/** How much more than others a group writes about a goal. */
const LEANINGS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  unge: {'med-gode-forbindelser': 1.35, 'alle-kan-noget': 1.3, 'i-faellesskab': 0.5},
  boernefamilier: {'med-gode-forbindelser': 1.15, 'i-faellesskab': 0.8},
  seniorer: {'i-faellesskab': 2, 'i-groen-balance': 1.2, 'alle-kan-noget': 0.6},
  udsatte: {'i-faellesskab': 3, 'alle-kan-noget': 2, 'med-gode-forbindelser': 0.35},
  udlaendinge: {'alle-kan-noget': 2.4, 'i-faellesskab': 1.4, 'med-gode-forbindelser': 0.6},
};

const groupOf = weighted<string | null>([...Object.entries(GROUPS), [null, NO_GROUP]]);
const goalOf = new Map(
  [...Object.keys(GROUPS), null].map((group) => [
    group,
    weighted(Object.entries(GOALS).map(([goal, weight]) => [goal, weight * (LEANINGS[group ?? '']?.[goal] ?? 1)] as const)),
  ]),
);

const sentAt = (chance: Chance): number => {
  const day = dayOf(chance);
  const at = FIRST + (day * 24 + hourOf(chance)) * HOUR + chance.below(HOUR);
  const local = at >= WINTER ? at + HOUR : at;
  return local < LAST ? local : LAST - chance.below(12 * HOUR);
};

/** Read by somebody within a day or so, and before the campaign was over. */
const listedAt = (chance: Chance, sent: number): number => {
  const later = sent - Math.log(1 - chance.next()) * 7 * HOUR;
  return later < LAST ? Math.floor(later) : sent + chance.below(LAST - sent);
};

/** A power law (Pareto, 1.35): most have none or one, a few have hundreds. */
const supportsOf = (chance: Chance): number => Math.min(640, Math.floor((1 - chance.next()) ** (-1 / 1.35) - 1));

/** A UUIDv7 of that time whose rest is chance, the same for the same seed. */
const idAt = (chance: Chance, msecs: number): string =>
  v7({msecs, seq: chance.below(2 ** 31), random: Uint8Array.from({length: 16}, () => chance.below(256))});

/** Made-up contributions of the Aalborg campaign without end, the same for the same seed; the first n of them are always the same n. */
export function* examples(seed: string): Generator<Example, never> {
  const chance = chanceOf(`aalborg ${seed}`);
  const write = writer(chance);
  for (;;) {
    const group = groupOf(chance);
    const goal = goalOf.get(group)?.(chance) ?? 'med-gode-forbindelser';
    const written = write(goal, group);
    const sent = sentAt(chance);
    const listed = listedAt(chance, sent);
    const supports = supportsOf(chance);
    const fate = chance.next() - (supports > 20 ? 0.15 : 0);
    const status = fate < 0.008 ? 'done' : fate < 0.02 ? 'decided' : fate < 0.075 ? 'answered' : 'published';
    const answered = status === 'published' ? null : new Date(Math.min(NEW_YEAR, listed + (1 + chance.below(30 * 24)) * HOUR));
    yield {
      ...{id: idAt(chance, sent), ...written, group, pejlemaerke: chance.is(0.05) ? null : goal},
      ...{status, sent: new Date(sent), listed: new Date(listed), supports, answered},
      answer: answered && chance.pick(answers[goal] ?? []),
      place: chance.is(0.6) ? written.place : null,
    };
  }
}
