import {centre, everywhere, parks, quarters, roads, towns, waterfront} from './places.js';
import {topic, type Topic} from './topic.js';

/** "I grøn balance": climate, environment, and the worry that building is too dense and too tall. */
export const balance: readonly Topic[] = [
  topic(
    6,
    [...centre, ...waterfront, ...quarters],
    [
      [
        'Der bygges [for højt og for tæt|alt for højt|højhuse overalt] {i}.',
        'Snart kan man ikke se [fjorden|himlen|byens gamle tage] for beton {i}.',
        'De nye boliger {i} ligner hinanden allesammen.',
        'Solen når ikke længere ned {i} om eftermiddagen.',
        'Jeg forstår godt, at byen vokser, men det går for stærkt {i}.',
      ],
      [
        'Sæt en grænse for, hvor højt der må bygges {i}.',
        'Lad der være [luft|grønt|plads] mellem husene {i}.',
        'Bevar de gamle huse {i}.',
        'Byg flere billige boliger og færre penthouselejligheder {i}.',
        'Stil krav om grønne tage, når der bygges {i}.',
        'Spørg naboerne først, før I siger ja til et højhus {i}.',
        'Byg i træ og ikke kun i beton.',
      ],
      [
        'Det, vi river ned, kommer aldrig igen.',
        'Vi skal også selv kunne være her om tyve år.',
        'Det er ikke hyggeligt at gå i blæst mellem høje huse.',
        'En by er ikke en investering, den er et hjem.',
        'Når der bygges tæt, skal der være noget grønt at gå ud til.',
      ],
    ],
  ),
  topic(
    5,
    [...centre, ...quarters, ...roads],
    [
      [
        'Der er [for få træer|næsten ikke et træ|kun fliser] {i}.',
        'De fældede [de gamle træer|en hel række træer|kastanjen] {i}.',
        'Vi mangler et grønt pusterum {i}.',
        'Om sommeren er der ulidelig varmt {i}.',
      ],
      [
        'Plant [flere træer|frugttræer, man må plukke af|hundrede træer] {i}.',
        'Lav en [lommepark|lille park|byhave] {i}.',
        'Lad rabatterne {i} gro vilde til bier og sommerfugle.',
        'Læg grønt på [tagene|murene|parkeringspladserne] {i}.',
        'Hver gang der fældes ét træ, skal der plantes to.',
        'Gør {navn} grønnere.',
      ],
      [
        'Træer er billig aircondition.',
        'Bierne kan ikke leve af fliser.',
        'Man bliver gladere af grønt.',
        'Et træ tager tredive år, så plant det nu.',
      ],
    ],
  ),
  topic(4, everywhere, [
    [
      'Jeg sorterer alt, men ved ikke, hvad der sker med det bagefter.',
      'Skraldespandene {i} flyder over [hver weekend|om sommeren|, når det er godt vejr].',
      'Der ligger [plastik|cigaretskod|affald fra burgere] overalt {i}.',
      'Genbrugspladsen lukker, før jeg har fri.',
    ],
    [
      'Lav affaldssortering i alle boligforeninger {i}.',
      'Lav et byttested for ting {i}.',
      'Sæt flere skraldespande op {i}, også til pant.',
      'Hold længere åbent på genbrugspladsen.',
      'Lav en reparationscafé {i} hver måned.',
      'Brug mindre plastik i kommunens egne køkkener.',
    ],
    ['Det skal være let at gøre det rigtige.', 'Vi kan ikke blive ved med at smide ud.', 'Børn gør, som de ser os gøre.'],
  ]),
  topic(
    4,
    [...everywhere, ...towns],
    [
      [
        'Klimaet er det eneste, vi ikke kan udskyde.',
        'boernefamilier,seniorer: Vi har fået [solceller|varmepumpe] {i}, men reglerne gør det besværligt.',
        'Kælderen {i} stod under vand efter sidste skybrud.',
        'Aalborg har en stor cementfabrik og et ansvar, der passer til.',
      ],
      [
        'Lav en klimaplan med tal og årstal, som man kan holde jer op på.',
        'Sæt solceller på [skoler og haller|alle kommunens tage|plejehjem] {i}.',
        'Gør fjernvarmen grøn hurtigere.',
        'Lav plads til regnvandet {i}, så det ikke ender i kældrene.',
        'Servér mere grønt og mindre kød i kommunens kantiner.',
        'Sæt flere ladestandere op {i}.',
        'Kør kommunens egne biler på el.',
      ],
      [
        'Vi skylder det dem, der kommer efter os.',
        'Det bliver kun dyrere at vente.',
        'Aalborg gav navn til et charter om det, så lad os leve op til det.',
      ],
    ],
  ),
  topic(
    4,
    [...parks, ...waterfront],
    [
      [
        'Fjorden er [blevet renere, men ikke ren nok|vores vigtigste natur|under pres].',
        'Vi har set [isfugl|odder|rådyr|viber] {i}.',
        'Der bliver mindre og mindre vild natur {i}.',
      ],
      [
        'Giv naturen {i} lov til at være i fred.',
        'Lad [kør|får|heste] græsse {i}.',
        'Sprøjt ikke med gift {i}.',
        'Beskyt drikkevandet, før det er for sent.',
        'Lad Limfjorden få [ålegræsset|muslingerne|fiskene] tilbage.',
        'Vis skolebørn, hvad der lever {i}.',
      ],
      ['Man passer på det, man kender.', 'Naturen kan ikke stemme.', 'Rent vand er ikke noget, man kan købe sig til bagefter.'],
    ],
  ),
  topic(
    3,
    [...centre, ...roads],
    [
      ['Luften {i} er dårlig, når bilerne holder stille.', 'Der er mere plads til parkerede biler end til mennesker {i}.'],
      [
        'Gør {navn} bilfri om søndagen.',
        'Lav flere delebiler {i}.',
        'Kør kun med elbusser {i}.',
        'Gør det dyrere at parkere i midten og gratis i udkanten med bus ind.',
        'Prioritér cyklen, bussen og fødderne før bilen.',
      ],
      ['Vi kan ikke alle sammen køre hver for sig.', 'Grønne valg skal også være de nemme.', 'boernefamilier: Mine børn har astma.'],
    ],
  ),
];
