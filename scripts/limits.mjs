// What each file may weigh, in bytes of brotli. A limit is changed on purpose only.
import {widgets} from '../rollup.config.js';

/** The loader: some 8 B for each widget's name and what it reads first. */
export const LOADER = 1300;
/** The loader with the hash of every file, some 50 B each. */
export const VERIFIED = 5500;
/** Some 50 B of it are what activities, hearings and rooms need of dates. */
const CORE = 11_200;
const WIDGET = 2500;
/** Those that are more than a widget usually is: a table in three layouts with what stands out; contributions with answers. */
const LARGER = {
  'activity-list': 4000,
  'initiative-list': 3000,
  'participation-ladder': 3000,
  'association-guide': 3000,
  budget: 4000,
  draw: 4000,
  'room-list': 4000,
  hearing: 4000,
  'outcome-list': 3000,
  'result-list': 2600,
  'partner-map': 2700,
  heatmap: 3500,
  'input-form': 3500,
  'input-wall': 4250,
};
/** What comes after the first keystroke, and the texts of a language. */
const LATER = {
  ...{
    'place.css': 750,
    map: 3200,
    month: 1800,
    choices: 1200,
    shapes: 40_000,
    answers: 1300,
    later: 1900,
    times: 3000,
    links: 600,
    inline: 800,
    'share-picture': 1500,
    sending: 5900,
    about: 1200,
    supporting: 500,
    qr: 2300,
    outbox: 4500,
    similar: 2000,
    'look-up': 2000,
    files: 2000,
    acts: 4000,
    reporting: 2000,
    news: 1000,
    voting: 2500,
    counted: 1500,
    find: 1000,
  },
  ...{en: 7500, ar: 9000},
};

/** The moderation desk, at once but for the dialogs and the texts of a language; `base` is Lit and what all widgets stand on. */
export const DESK = {
  'moderation-desk': 12_000,
  base: 12_450,
  asker: 5000,
  outbox: LATER.outbox,
  inline: LATER.inline,
  en: LATER.en,
  ar: LATER.ar,
  'desk-en': 2500,
  'desk-ar': 3000,
};

/** Of a file of `dist/cdn/sammen`, by its name without `.js`. */
export const limitOf = (name) => (name === 'core' ? CORE : widgets.includes(name) ? (LARGER[name] ?? WIDGET) : (LATER[name] ?? 0));
