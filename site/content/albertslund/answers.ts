import {createHash} from 'node:crypto';
import {v7 as newId} from 'uuid';
import {addArrivals, type Arrival} from '../../../server/src/batches/add.js';
import {closeBatch, openBatch} from '../../../server/src/batches/batch.js';
import type {Entry, Snapshot} from '../../../server/src/content/spaces.js';
import {transact, type Db} from '../../../server/src/db/connect.js';

const DAY = 86_400_000;

interface Made {
  hearing: string;
  section?: string;
  text: string;
  language?: string;
  name?: string;
  behalf?: string;
  answer?: string;
}

/** What citizens might have answered to the hearings; made up, all of it. */
const ANSWERS: readonly Made[] = [
  {
    ...{hearing: 'groen-dag', section: 'kvarterer', name: 'Mona', behalf: 'Beboerne i Nordgården'},
    text: 'Hold den i kvartererne. Hos os kommer de, der ellers bliver hjemme, når der er under fem minutter at gå.',
    answer: 'Vi er enige. Hvert kvarter får sit eget program om formiddagen.',
  },
  {
    ...{hearing: 'groen-dag', section: 'kvarterer', language: 'ar', name: 'سمير'},
    text: 'أتمنى أن نجتمع في الساحة أيضًا، فهناك نلتقي بمن لا نعرفهم.',
    answer: 'Torvet er med: Vi samles der fra klokken 14.',
  },
  {
    ...{hearing: 'groen-dag', section: 'tilgaengelighed', name: 'Preben'},
    text: 'Jeg kører i kørestol. Sidste år var der grus hele vejen.\n\nLæg en måtte ud, så kan jeg også nå boderne.',
    answer: 'Det gør vi. Alle steder får trinfri adgang, og vi lægger måtter ud på gruset.',
  },
  {hearing: 'groen-dag', text: 'Tak, fordi I spørger. Gør det gerne igen næste år.'},
  {
    ...{hearing: 'faellesskab-2027', section: 'moedes', name: 'Lone'},
    text: 'Et lokale uden nøgle og booking ville være nok for os. Vi er ti, der strikker.',
  },
  {
    ...{hearing: 'faellesskab-2027', section: 'sprog', behalf: 'Sprogcaféen', name: 'Yusuf'},
    text: 'Skriv, at man må sige det på sit eget sprog. Så kommer flere.',
  },
];

const hearingIn = (space: Snapshot, slug: string): Entry => {
  const hearing = space.find('hearing', slug);
  if (!hearing) throw new Error(`The answers are to Albertslund's hearings; the space ${space.id} has no "${slug}".`);
  return hearing;
};

const arrivalOf = (space: Snapshot, {hearing: slug, section, text, language = 'da', name, behalf, answer}: Made, at: number): Arrival => {
  const hearing = hearingIn(space, slug);
  const sent = new Date((hearing.starts?.getTime() ?? 0) + (at + 1) * DAY);
  const answered = answer === undefined ? null : new Date((hearing.ends?.getTime() ?? 0) + 15 * DAY);
  return {
    ...{id: newId({msecs: sent.getTime()}), kind: 'hearing-answer', text, language, pejlemaerke: null, group: null, place: null},
    ...{about: hearing.id, name: name ?? null, flags: [], supports: 0},
    fields: {hearing: slug, ...(section && {section: `${slug}.${section}`}), ...(behalf && {behalf})},
    ...{status: answered ? 'answered' : 'published', sent, listed: new Date(sent.getTime() + DAY / 4), answer: answer ?? null, answered},
  };
};

/** Adds the made-up answers to the hearings, once. Resolves with how many were added. */
export const addAnswers = (db: Db, space: Snapshot): Promise<number> =>
  transact(db, async (tx) => {
    const name = 'answers to hearings';
    const fingerprint = createHash('sha256').update(name).digest();
    const batch = {space: space.id, id: newId(), origin: 'generated' as const, name, fingerprint, actor: 'generator', at: new Date()};
    if (!(await openBatch(tx, batch))) return 0;
    await addArrivals(
      tx,
      space,
      batch.id,
      ANSWERS.map((one, at) => arrivalOf(space, one, at)),
    );
    await closeBatch(tx, batch, ANSWERS.length);
    return ANSWERS.length;
  });
