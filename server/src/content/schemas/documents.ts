import * as v from 'valibot';
import {address, day, group, key, keyed, line, long, perhaps, tongue, whole, word} from './parts.js';

export const policy = group('Dokument', {
  id: key,
  title: line('Titel', {max: 300}),
  kind: line('Slags', {help: 'For eksempel politik eller planstrategi'}),
  summary: perhaps(long('Kort sagt')),
  url: perhaps(address('Adresse')),
  adopted: perhaps(day('Vedtaget')),
  by: perhaps(line('Vedtaget af')),
  until: perhaps(day('Gælder til og med')),
  format: perhaps(word('Format', {help: 'For eksempel PDF'})),
  size: perhaps(whole('Størrelse i byte')),
  writtenIn: tongue('Skrevet på'),
});

export const documents = group('Politikker og planer', {
  title: line('Overskrift'),
  intro: v.optional(long('Indledning')),
  items: keyed('Dokumenter', 'et dokument', policy),
});
