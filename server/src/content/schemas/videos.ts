import {address, group, key, keyed, line, list, long, perhaps, tongue, whole, word} from './parts.js';
import {picture, source} from './pieces.js';

export const video = group('Film', {
  id: key,
  title: line('Titel'),
  summary: perhaps(long('Kort sagt')),
  duration: perhaps(whole('Længde i sekunder')),
  poster: perhaps(picture('Stillbillede')),
  sources: list('Filer', 'en fil', group('Fil', {url: address('Adresse'), type: word('Medietype', {help: 'For eksempel video/mp4'})}), 10),
  captions: list(
    'Undertekster',
    'en fil',
    group('Undertekster', {url: address('Adresse på en WebVTT-fil'), language: tongue('Sprog'), label: line('Navn')}),
    20,
  ),
  transcript: list('Alt, der siges og vises', 'et afsnit', long('Afsnit', {max: 5_000}), 200),
  link: perhaps(source('Se den andetsteds')),
});

export const videos = group('Film', {items: keyed('Film', 'en film', video)});
