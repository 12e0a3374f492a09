import {address, choice, group, line, perhaps, several, whole} from './parts.js';

/** Where to read on, or where it is written. */
export const source = (title = 'Læs mere') => group(title, {title: line('Tekst på linket'), url: perhaps(address('Adresse'))});

export const picture = (title = 'Billede') =>
  group(title, {
    url: address('Billedets adresse'),
    alt: line('Hvad billedet viser', {max: 500, empty: true, help: 'Til den, der ikke kan se det. Tom, når billedet kun er pynt.'}),
    width: whole('Bredde i pixels', {min: 1, max: 20_000}),
    height: whole('Højde i pixels', {min: 1, max: 20_000}),
  });

export const qualifier = choice('Hvor nøjagtigt', {exact: 'præcis', more: 'mere end', about: 'cirka'});

export const levelWords = {
  observe: 'Iagttage',
  active: 'Deltage',
  cocreate: 'Medskabe',
  initiate: 'Tage initiativ',
} as const;

/** Whom something is for; none is everybody. */
export const audience = several('For hvem', {children: 'børn', young: 'unge', adults: 'voksne', seniors: 'seniorer', families: 'familier'});

/** What lets one take part; see access.ts of the contract. */
export const access = several('Tilgængelighed', {
  ...{'step-free': 'trinfri adgang', toilet: 'handicaptoilet', loop: 'teleslynge', calm: 'rolige omgivelser', companion: 'ledsager gratis'},
});
