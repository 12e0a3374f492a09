import * as v from 'valibot';
import {address, group, key, keyed, line, long, perhaps, reference, word} from './parts.js';
import {access, audience} from './pieces.js';

const mail = v.pipe(
  word('E-mail'),
  v.check((value) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value), 'Not an e-mail address'),
);

const phone = v.pipe(
  word('Telefon', {max: 30}),
  v.check((value) => /^\+?[\d ]{3,}$/.test(value), 'Not a phone number'),
);

const contact = group('Kontakt', {
  name: perhaps(line('Navn', {help: 'Spørg personen først: alle kan læse det'})),
  email: perhaps(mail),
  phone: perhaps(phone),
  url: perhaps(address('Hjemmeside')),
});

export const association = group('Forening', {
  id: key,
  title: line('Navn'),
  summary: long('Hvad den tilbyder'),
  kind: reference('Slags', 'associations.kinds'),
  audience: v.optional(audience),
  when: perhaps(line('Hvornår', {help: 'For eksempel tirsdage kl. 19-21'})),
  where: perhaps(line('Hvor')),
  access: v.optional(access),
  accessibility: perhaps(line('Mere om tilgængelighed', {max: 500})),
  contact: perhaps(contact),
});

export const associations = group('Foreninger', {
  title: line('Overskrift'),
  intro: v.optional(long('Indledning')),
  kinds: keyed('Slags', 'en slags', group('Slags', {id: key, label: line('Navn')}), 50),
  items: keyed('Foreninger', 'en forening', association, 1_000),
});
