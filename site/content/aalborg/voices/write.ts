import {abilities} from './abilities.js';
import {balance} from './balance.js';
import {hashOf, weighted, type Chance} from './chance.js';
import {community} from './community.js';
import {connections} from './connections.js';
import {english, englishClosings, englishOpenings, englishPlaces} from './english.js';
import {experiences} from './experiences.js';
import {after, alsos, before, closings, lists, openings, plainOpenings} from './people.js';
import {everywhere} from './places.js';
import type {Topic} from './topic.js';

/** What people write about, by the goal's slug. */
const topics: Readonly<Record<string, readonly Topic[]>> = {
  'alle-kan-noget': abilities,
  'med-gode-forbindelser': connections,
  'med-store-oplevelser': experiences,
  'i-groen-balance': balance,
  'i-faellesskab': community,
};

export interface Written {
  text: string;
  language: 'da' | 'en';
  /** The place that it is about, when it names one. */
  place: string | null;
}

export const SHORTEST = 20;
export const LONGEST = 600;

type Part = 'opening' | 'seen' | 'before' | 'wish' | 'after' | 'because' | 'closing' | 'also';

/** What a text is made of, and how often: from one wish to a whole letter. */
const shape = weighted<readonly Part[]>([
  [['wish'], 10],
  [['before', 'wish'], 6],
  [['wish', 'after'], 6],
  [['seen', 'wish'], 14],
  [['wish', 'because'], 9],
  [['wish', 'because', 'after'], 6],
  [['opening', 'wish'], 7],
  [['opening', 'seen', 'wish'], 15],
  [['seen', 'before', 'wish'], 6],
  [['seen', 'wish', 'because'], 10],
  [['opening', 'seen', 'because', 'wish'], 11],
  [['seen', 'because'], 3],
  [['opening', 'seen', 'before', 'wish', 'because', 'closing'], 8],
  [['opening', 'seen', 'because', 'wish', 'also', 'wish', 'because', 'closing'], 5],
  [['opening', 'seen', 'seen', 'because', 'wish', 'also', 'seen', 'wish', 'because', 'closing'], 2],
]);

/** Writes as people write: hardly ever what was written before. Keeps a bit for each text, 8 MB however many there are. */
export const writer = (chance: Chance): ((goal: string, group: string | null) => Written) => {
  const written = new Uint8Array(2 ** 23);
  const isNew = (text: string): boolean => {
    const bit = hashOf(text) % 2 ** 26;
    const [at, mask] = [bit >>> 3, 1 << (bit & 7)];
    const before = written[at] ?? 0;
    written[at] = before | mask;
    return (before & mask) === 0;
  };
  return (goal, group) => {
    for (let tries = 0; ; tries++) {
      const one = group === 'udlaendinge' && chance.is(ENGLISH) ? inEnglish(chance, goal) : inDanish(chance, goal, group);
      if (one.text.length < SHORTEST || one.text.length > LONGEST) continue;
      if (isNew(one.text) || tries > MOST_TRIES) return one;
    }
  };
};

const ENGLISH = 0.4;
const MOST_TRIES = 12;

type Said = Readonly<Record<Part, readonly string[]>>;

/** What a group says about a topic, made once for each. */
const saidBy = (topic: Topic, group: string | null): Said => {
  const theirs = (sentences: readonly string[]): string[] =>
    sentences.flatMap((one) => {
      const [, groups, rest] = /^([a-z,]+): (.*)$/s.exec(one) ?? [];
      return groups === undefined ? [one] : group !== null && groups.split(',').includes(group) ? [rest ?? ''] : [];
    });
  return {
    ...{opening: [...plainOpenings, ...repeated(openings[group ?? ''] ?? [], 5)], closing: closings, also: alsos, before, after},
    ...{seen: theirs(topic.seen), wish: theirs(topic.wish), because: theirs(topic.because)},
  };
};

const repeated = <T>(list: readonly T[], times: number): T[] => Array.from({length: times}, () => list).flat();

const whatOf = Object.fromEntries(
  Object.entries(topics).map(([goal, list]) => [
    goal,
    {
      topic: weighted(list.map((topic) => [topic, topic.weight] as const)),
      said: new Map(list.map((topic) => [topic, new Map([...Object.keys(openings), null].map((group) => [group, saidBy(topic, group)]))])),
    },
  ]),
);

const inDanish = (chance: Chance, goal: string, group: string | null): Written => {
  const what = whatOf[goal];
  const topic = what?.topic(chance);
  const said = topic && what?.said.get(topic)?.get(group);
  if (!said) throw new Error(`nobody knows what ${group ?? 'anybody'} would write about ${goal}`);
  const used = new Set<string>();
  const sentence = (part: Part): string => {
    const left = said[part].filter((one) => !used.has(one));
    const chosen = chance.pick(left.length > 0 ? left : said[part]);
    used.add(chosen);
    return chosen;
  };
  const place = chance.pick(topic.places);
  const sentences = shape(chance).map(sentence).join(' ');
  const text = asTyped(chance, fill(chance, sentences, {hjem: everywhere}, place));
  return {text, language: 'da', place: text.includes(nameOf(place)) && isName(nameOf(place)) ? nameOf(place) : null};
};

const inEnglish = (chance: Chance, goal: string): Written => {
  const said = chance.pick(english[goal] ?? []);
  const sentences = [
    ...(chance.is(0.6) ? [chance.pick(englishOpenings)] : []),
    said,
    ...(chance.is(0.35) ? [chance.pick(english[goal] ?? [])].filter((one) => one !== said) : []),
    ...(chance.is(0.3) ? [chance.pick(englishClosings)] : []),
  ].join(' ');
  return {text: fill(chance, sentences, {at: englishPlaces, home: englishPlaces}), language: 'en', place: null};
};

/** Chooses in `[a|b]` and fills the braces. The place is named once; after that it is "der". */
const fill = (chance: Chance, sentences: string, more: Readonly<Record<string, readonly string[]>>, place = ''): string => {
  let named = false;
  const slot = (name: string): string => {
    if (name !== 'i' && name !== 'navn') return chance.pick(more[name] ?? lists[name] ?? []);
    const first = !named;
    named = true;
    return name === 'navn' ? nameOf(place) : first ? place : 'der';
  };
  return sentences
    .replace(/\[([^\]]*)\]/g, (_, choices: string) => chance.pick(choices.split('|')))
    .replace(/\{(\w+)\}/g, (_, name: string) => slot(name))
    .replaceAll(' ,', ',');
};

/** `på Nytorv` is Nytorv. */
const nameOf = (place: string): string => place.slice(place.indexOf(' ') + 1);
const isName = (name: string): boolean => /^\p{Lu}/u.test(name);

/** People type as they type: some in small letters, some without a full stop, some loudly. */
const asTyped = (chance: Chance, text: string): string => {
  const how = chance.next();
  if (how < 0.05) return text.replace(/\.$/, '');
  if (how < 0.09) return text.replace(/\.$/, chance.is(0.3) ? '!!' : '!');
  if (how < 0.12) return text.toLowerCase().replace(/\.$/, '');
  if (how < 0.14) return text.replace(/\. /g, '.\n');
  return text;
};
