import * as v from 'valibot';
import {amount, group, key, keyed, line, long, perhaps, whole, yes, type Editing} from './parts.js';
import {source} from './pieces.js';

export const partner = group('Samarbejdspartner', {
  id: key,
  title: line('By eller sted'),
  country: v.pipe(
    v.string(),
    v.regex(/^[A-Z]{2}$/, 'Not a country of ISO 3166-1'),
    v.title('Land'),
    v.metadata({kind: 'word', max: 2, help: 'To store bogstaver, for eksempel DE; Grønland er GL'} satisfies Editing),
  ),
  latitude: amount('Breddegrad', {min: -90, max: 90}),
  longitude: amount('Længdegrad', {min: -180, max: 180}),
  body: perhaps(long('Tekst')),
  active: v.optional(yes('En af dem, der arbejdes mest sammen med')),
  link: perhaps(source()),
});

export const partners = group('Partnere', {
  title: line('Overskrift'),
  intro: v.optional(long('Indledning')),
  total: whole('Hvor mange i alt', {help: 'Også dem, der ikke er nævnt'}),
  items: keyed('Partnere', 'en partner', partner),
});
