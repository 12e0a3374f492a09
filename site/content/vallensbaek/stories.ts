import {asStories, type Voice} from '../voices.js';

/** What citizens of Vallensbæk might have told. Made up: neither the people nor what happened to them. */
export const stories: readonly Voice[] = asStories([
  {
    ...{language: 'da', name: 'Henning, opdigtet', place: 'Gymnastiksalen', at: '2026-10-09T08:00:00Z'},
    text: `Vi var fire, der gerne ville danse folkedans, og vi manglede et gulv. Kommunen sagde, at gymnastiksalen står tom om tirsdagen efter klokken syv. Vi fik en nøgle og en liste over, hvor lyset tændes.

Første gang kom der ni. Anden gang kom der toogtyve, og en af dem havde harmonika med. Min knæprotese har aldrig haft det bedre.

Vi låser selv af, og vi fejer selv. Det er ikke noget problem, når man er glad for gulvet.`,
    answer:
      'Tak for historien, og tak, fordi I passer så godt på salen. Andre hold kan også få en nøgle: skriv til os, så finder vi en aften.',
  },
  {
    ...{language: 'da', name: 'Nadia, opdigtet', place: 'Stranden', at: '2026-09-24T08:00:00Z'},
    text: 'Vi ville bare rydde op på stranden en enkelt søndag. Så kom der en mand med en grill, og så var det pludselig en forening. Jeg er kasserer. Jeg vidste ikke engang, at jeg kunne lide regneark.',
  },
  {
    ...{language: 'en', name: 'Tomas, made up', place: 'The football pitch', at: '2026-08-30T08:00:00Z'},
    text: `My daughter’s team had no coach, so eleven parents stood around a pitch looking at their shoes. I said I could do it until they found somebody who knew the rules.

That was three years ago. I know the rules now.`,
  },
  {
    ...{language: 'da', name: null, place: 'Plejehjemmet', at: '2026-06-19T08:00:00Z'},
    text: 'Hver fredag læser jeg avisen højt for tre damer på halvfems. De vil helst høre dødsannoncerne først og sporten til sidst. Den dag jeg var syg, ringede de til mig og læste for mig.',
  },
]);
