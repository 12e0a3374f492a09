/** What somebody in a municipality that does not exist has at hand when they begin. */
export const TEXTS = {
  space: 'nyby',
  municipality: 'Nyby Kommune',
  title: 'Vores by',
  vision: {
    title: 'Plads til flere i Nyby',
    promise: 'Nyby bliver til, når vi mødes',
    summary:
      'I 2035 kan alle i Nyby komme rundt uden bil, finde nogen at dele en interesse med og se, hvad kommunen gør ved det, de har sagt.',
    pillars: [
      ['Tæt på', 'Skole, busstop og natur ligger inden for et kvarter på cykel.'],
      ['Åbent', 'Vi fortæller, hvad der sker, mens det sker, og før det er besluttet.'],
    ],
  },
  goals: [
    ['Byen mødes', 'Biblioteker, haller og pladser er åbne for det, som borgerne selv finder på.', 'Vi åbner tre skoler om aftenen.'],
    [
      'Naturen tæt på',
      'Der skal være højst ti minutters gang til et sted, hvor der er grønt og stille.',
      'Vi planter 2.000 træer langs stierne.',
    ],
    [
      'Alle kommer frem',
      'Det skal være let at komme rundt, også for den, der ikke ser eller går godt.',
      'Vi retter de 40 værste kantsten.',
    ],
  ],
  input: 'En bænk ved åen, tak.',
} as const;
