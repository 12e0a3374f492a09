import * as v from 'valibot';
import {shownInDenmark} from '../moments.js';
import {choice, fullDay, group, key, keyed, line, list, long, moment, perhaps, reference, tongue, whole} from './parts.js';
import {access, audience, levelWords} from './pieces.js';

/** How an activity comes again: at the same time of day on the same weekday, clocks in Denmark. */
const repeats = v.pipe(
  group('Gentages', {
    every: choice('Hvor tit', {week: 'hver uge', 'two-weeks': 'hver anden uge', month: 'hver måned, på den samme ugedag'}),
    until: perhaps(fullDay('Til og med')),
    times: perhaps(whole('Antal gange', {min: 2, max: 200, help: 'I stedet for en dato. De dage, der falder ud, tæller med'})),
    except: v.optional(list('Dage, der falder ud', 'en dag', fullDay('Dag'), 100)),
  }),
  v.forward(
    v.check(({until, times}) => (until ?? null) !== null || (times ?? null) !== null, 'Neither a day nor a number'),
    ['until'],
  ),
  v.forward(
    v.check(({until, times}) => (until ?? null) === null || (times ?? null) === null, 'Both a day and a number'),
    ['times'],
  ),
);

const parts = group('Aktivitet', {
  id: key,
  title: line('Titel'),
  summary: long('Kort sagt'),
  starts: moment('Begynder'),
  ends: v.nullable(moment('Slutter')),
  repeats: perhaps(repeats),
  mode: choice('Hvordan', {physical: 'man møder op', online: 'på nettet', both: 'begge dele'}),
  place: v.nullable(line('Sted')),
  initiative: perhaps(reference('Kommer af initiativet', 'initiatives', 'Så står det ved initiativet, at det er blevet til noget')),
  access: v.optional(access),
  accessibility: v.nullable(line('Mere om tilgængelighed', {max: 500, help: 'For eksempel hvem der kan bestille tolk'})),
  audience: v.optional(audience),
  languages: v.optional(list('Sprog, der tales', 'et sprog', tongue('Sprog'), 20)),
  open: keyed(
    'Måder at tage del på',
    'en måde',
    group('Måde', {
      level: choice('Hvilken', levelWords),
      seeks: line('Hvad der søges', {max: 500}),
      places: perhaps(whole('Pladser', {min: 1, max: 100_000, help: 'Er der flere, der vil med, kommer de på venteliste'})),
    }),
    4,
  ),
});

/** An end that comes first would stand as it is on the page, and the other way round in a calendar. */
export const activity = v.pipe(
  parts,
  v.forward(
    v.check(({starts, ends}) => (ends ?? null) === null || Date.parse(starts) < Date.parse(ends ?? ''), 'Ends before it begins'),
    ['ends'],
  ),
  v.forward(
    v.check(({starts, repeats: again}) => {
      const until = again?.until ?? null;
      return until === null || until >= shownInDenmark(new Date(starts)).slice(0, 10);
    }, 'Repeats until before it begins'),
    ['repeats', 'until'],
  ),
);

export const activities = keyed('Aktiviteter', 'en aktivitet', activity);
