import {asStories, type Voice} from '../voices.js';

/** What citizens of Albertslund might have told. Made up: neither the people nor what happened to them. */
export const stories: readonly Voice[] = asStories([
  {
    ...{language: 'da', name: 'Lone, opdigtet', place: 'I gården', at: '2026-10-02T08:00:00Z'},
    text: `Det begyndte med en sofa. Nogen havde stillet den ned ved skuret, og ingen havde bil til at køre den væk. Så satte min nabo sig i den med en termokande, og jeg satte mig ved siden af.

Den næste torsdag var vi seks. En havde kage med, en anden havde te, som hans mor laver den. Vi talte om alt det, man ellers kun hilser på hinanden over.

Sofaen er kørt på genbrugspladsen nu. Vi har fået en bænk i stedet, og torsdagen har vi beholdt. Hvis du kommer forbi, så er der altid plads til en mere.`,
    answer: 'Tak, fordi du fortæller det. Vi har skrevet om torsdagene til de andre gårde, og I er velkomne til at låne flere bænke af os.',
  },
  {
    ...{language: 'en', name: 'Amara, made up', place: 'The library', at: '2026-09-18T08:00:00Z'},
    text: `When I moved here I knew two words of Danish, and one of them was “tak”. At the language café they gave me coffee and asked what I was good at. I said: hair.

Now I am the one who pours the coffee on Wednesdays.`,
  },
  {
    ...{language: 'da', name: null, place: 'Kanalen', at: '2026-09-03T08:00:00Z'},
    text: 'Min søn på syv spurgte, hvem der ejer ænderne. Jeg sagde: os alle sammen. Siden har han samlet skrald langs kanalen hver søndag, og nu kommer hans klasse også.',
  },
  {
    ...{language: 'ar', name: 'سلمى، متخيَّلة', place: null, at: '2026-08-21T08:00:00Z'},
    text: 'دعتنا جارتنا إلى الإفطار في الفناء، ولم نكن نعرف أحدًا. أحضر كل واحد طبقًا من بلده، وعاد كل واحد بوصفة من بلد آخر.',
  },
  {
    ...{language: 'da', name: 'Preben, opdigtet', place: 'Cykelværkstedet', at: '2026-06-11T08:00:00Z'},
    text: `Da jeg gik på pension, sagde min kone, at jeg skulle finde noget at skille ad. Det blev cykler. Vi er fire gamle mænd og to piger fra niende klasse, og pigerne er de hurtigste til at lappe.

Sidste år gav vi enogtredive cykler videre til børn, der ikke havde en. Det bedste er den lyd, når en kæde løber rent første gang. Den næstbedste er, når et barn ringer med klokken hele vejen ned ad stien.

Vi mangler altid slanger, og vi mangler en, der kan snakke, mens vi andre arbejder.`,
  },
  {
    ...{language: 'da', name: 'Mia, opdigtet', place: 'Stationen', at: '2026-05-28T08:00:00Z'},
    text: 'Jeg glemte min cello i toget. En dame jeg aldrig havde set før, kørte med til endestationen og hjem igen med den på skødet. Nu spiller vi sammen om mandagen. Hun spiller fløjte.',
  },
]);
