import {day, group, key, keyed, line, list, long, perhaps} from './parts.js';
import {picture} from './pieces.js';

export const interview = group('Interview', {
  id: key,
  title: line('Titel'),
  person: line('Hvem'),
  role: perhaps(line('Rolle', {help: 'For eksempel borgmester'})),
  date: perhaps(day('Dato')),
  picture: perhaps(picture('Portræt')),
  intro: perhaps(long('Indledning')),
  questions: list(
    'Spørgsmål og svar',
    'et spørgsmål',
    group('Spørgsmål', {
      question: line('Spørgsmål', {max: 500}),
      answer: list('Svar', 'et afsnit', long('Afsnit', {max: 5_000}), 50),
    }),
    100,
  ),
});

export const interviews = group('Interview', {items: keyed('Interview', 'et interview', interview)});
