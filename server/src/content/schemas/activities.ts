import * as v from 'valibot';
import {choice, group, key, keyed, line, list, long, moment, perhaps, whole, word} from './parts.js';
import {levelWords} from './pieces.js';

export const activity = group('Aktivitet', {
  id: key,
  title: line('Titel'),
  summary: long('Kort sagt'),
  starts: moment('Begynder'),
  ends: v.nullable(moment('Slutter')),
  mode: choice('Hvordan', {physical: 'man møder op', online: 'på nettet', both: 'begge dele'}),
  place: v.nullable(line('Sted')),
  initiative: perhaps(
    word('Kommer af initiativet', {help: 'Initiativets id. Så står det ved initiativet, at det er blevet til noget', max: 36}),
  ),
  accessibility: v.nullable(line('Tilgængelighed', {max: 500, help: 'For eksempel trinfri adgang, teleslynge, tegnsprog'})),
  open: list(
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

export const activities = keyed('Aktiviteter', 'en aktivitet', activity);
