import * as v from 'valibot';
import {date} from '../../../../src/data/visions.js';
import {address, group, key, keyed, line, list, long, whole, word, type Editing} from './parts.js';

export const vision = group('Vision', {
  id: key,
  title: line('Titel'),
  period: v.nullable(word('Periode', {help: 'Som den skrives, for eksempel 2022-2030'})),
  promise: v.nullable(line('Løfte eller slogan')),
  summary: long('Kort sagt'),
  story: list('Fortællingen', 'et afsnit', long('Afsnit', {max: 5_000}), 100),
  pillars: list('Bærende tanker', 'en tanke', group('Tanke', {title: line('Overskrift'), body: long('Tekst')}), 30),
  goals: list('Verdensmål', 'et mål', group('Mål', {number: whole('Nummer', {min: 1, max: 17}), title: line('Navn')}), 17),
  documents: list(
    'Dokumenter',
    'et dokument',
    group('Dokument', {title: line('Titel'), url: address('Adresse'), note: v.nullable(line('Note', {help: 'For eksempel PDF, 2,1 MB'}))}),
    100,
  ),
  updated: v.nullable(v.pipe(date, v.title('Opdateret'), v.metadata({kind: 'day', help: 'En dag: 2026-11-23'} satisfies Editing))),
});

export const visions = keyed('Visioner', 'en vision', vision);
