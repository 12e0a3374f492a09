/** What foreigners write in English, by the goal's slug; the same brackets and braces as in Danish. */
export const english: Readonly<Record<string, readonly string[]>> = {
  'med-gode-forbindelser': [
    'The bus {at} stops running before my shift ends.',
    'I cycle everywhere, and I love it, but the path {at} simply ends.',
    'Please announce the stops in English too, at least on the +Bussen line.',
    'More trains to [Aarhus|the airport|Copenhagen] early in the morning, please.',
    'Coming from a big city, I find the queues at the tunnel hard to understand. Build the third crossing.',
    'Ticket machines should explain zones to people who are new here.',
  ],
  'alle-kan-noget': [
    'I have a degree in [engineering|nursing|teaching|IT] and I am cleaning offices. Help us use what we know.',
    'International House was the first door that opened for me.',
    'Please offer Danish lessons in the evening, also for people who work.',
    'My [wife|husband|partner] is still looking for work after [one year|two years].',
    'Companies should dare to hire people before their Danish is perfect.',
    'A mentor for my first month would have saved me a year.',
  ],
  'med-store-oplevelser': [
    'The Tall Ships Races was the day I fell in love with this town.',
    'Tell us about events in English, we want to join.',
    'I wish there were more free concerts {at}.',
    'Please keep the waterfront open and free for everybody.',
    'Sports clubs are wonderful here, but how does one find them?',
  ],
  'i-groen-balance': [
    'I am impressed by how green the city is. Please do not cover it with tall buildings.',
    'More trees {at}, please.',
    'Explain sorting of waste with pictures, my neighbours and I get it wrong.',
    'Keep the fjord clean, it is the heart of the city.',
  ],
  'i-faellesskab': [
    'My neighbours are friendly, but nobody rings the bell. A shared dinner {at} would help.',
    'I was [lonely|homesick] the first winter. A [coffee club|choir|walking group] saved me.',
    'Please help newcomers find a doctor and understand the letters.',
    'We could cook for each other once a month {at}.',
  ],
};

export const englishOpenings: readonly string[] = [
  'I moved here from [Spain|India|Romania|Germany|Poland|Brazil|Nepal|Italy|Iran|the Netherlands] [two|three|five] years ago.',
  'I am an exchange student at AAU.',
  'Sorry for writing in English.',
  'We came here for work and stayed for the people.',
  'As a foreigner I notice [small things|one thing|what locals may not see].',
  'I work at [the hospital|the university|a factory|a hotel] and live {home}.',
];

export const englishClosings: readonly string[] = [
  'Thank you for asking us too.',
  'Thanks!',
  'It would mean a lot.',
  'I would gladly help.',
  'See you at the summit.',
];

export const englishPlaces: readonly string[] = [
  ...[
    'in Vestbyen',
    'in Vejgaard',
    'in Aalborg Øst',
    'in Nørresundby',
    'by the waterfront',
    'in Kildeparken',
    'at the university',
    'in Gug',
  ],
  ...['in Hasseris', 'in Svenstrup', 'in Karolinelund', 'in the city centre', 'by the Limfjord bridge', 'at Nytorv', 'in Klarup'],
];
