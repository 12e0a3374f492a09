import * as v from 'valibot';
import {address, choice, group, key, keyed, line, list, long, moment, perhaps, reference} from './parts.js';

/** A moment of which there are no seconds: what is written is what counts. */
const minute = (title: string) =>
  v.pipe(
    moment(title),
    v.check((at) => /T\d\d:\d\d:00(\.0+)?Z$/.test(at), 'Not a whole minute'),
  );

const section = group('Afsnit', {
  id: key,
  title: line('Overskrift'),
  text: long('Tekst', {max: 20_000}),
});

const document = group('Dokument', {
  title: line('Titel'),
  url: address('Adresse'),
  note: v.nullable(line('Note', {help: 'For eksempel PDF, 2,1 MB'})),
});

const entries = group('Høring', {
  id: key,
  title: line('Titel'),
  summary: long('Kort sagt'),
  kind: choice('Slags', {hearing: 'høring', prehearing: 'forhøring'}),
  opens: minute('Åbner'),
  closes: minute('Frist'),
  form: reference('Formular, der svares på', 'forms'),
  sections: keyed('Afsnit', 'et afsnit', section, 100),
  documents: list('Dokumenter', 'et dokument', document, 100),
  contact: perhaps(line('Når fristen er udløbet', {max: 500, help: 'Hvem man kan skrive til. Læses af den, der kommer for sent'})),
  reply: perhaps(group('Kommunens svar på høringen', {text: long('Svar', {max: 20_000}), at: moment('Givet')})),
});

export const hearing = v.pipe(
  entries,
  v.forward(
    v.check(({opens, closes}) => Date.parse(opens) < Date.parse(closes), 'It closes before it opens'),
    ['closes'],
  ),
);

export const hearings = keyed('Høringer', 'en høring', hearing);
