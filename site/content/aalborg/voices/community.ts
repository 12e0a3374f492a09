import {everywhere, quarters, towns} from './places.js';
import {topic, type Topic} from './topic.js';

/** "I fællesskab": care, health, dignity, standing together. */
export const community: readonly Topic[] = [
  topic(5, everywhere, [
    [
      'Der bor mange alene {i}, som ingen taler med.',
      'boernefamilier,seniorer: Min [mor|far|svigermor|nabo] på [82|86|79] ser kun hjemmehjælperen.',
      'seniorer: Efter jeg [blev alene|gik på pension], har dagene været lange.',
      'Man hilser ikke på hinanden i opgangen mere.',
    ],
    [
      'Lav [fællesspisning|en kaffeklub|et åbent hus] {i} en gang om ugen.',
      'Lav en besøgsordning, hvor unge og gamle mødes {i}.',
      'Byg [bofællesskaber for alle aldre|et seniorbofællesskab|boliger med fælles køkken] {i}.',
      'Lad børnehaver komme på besøg på plejehjemmet {i}.',
      'Hold værestedet {i} åbent i weekenden.',
      'Giv alle nytilflyttere {i} en nabo, der ringer på.',
    ],
    [
      'Ensomhed er farligere end rygning, siger de.',
      'Et måltid er mere, når man er flere om det.',
      'Det koster kaffe og kage.',
      'Man tør ikke altid selv tage det første skridt.',
    ],
  ]),
  topic(4, everywhere, [
    [
      'Hjemmehjælpen {i} er sød, men har [otte minutter|for travlt|et nyt ansigt hver dag].',
      'På plejehjemmet {i} mangler der hænder.',
      'seniorer: Jeg er pårørende til en med demens og er træt helt ind i knoglerne.',
      'boernefamilier,seniorer: Min far fik bad hver fjortende dag på sine sidste år.',
    ],
    [
      'Giv [hjemmeplejen|personalet|sosu-hjælperne] tid til at sætte sig ned.',
      'Lav mad fra bunden på plejehjemmene.',
      'Lad den samme hjælper komme hver gang.',
      'Lav et fristed for pårørende {i}.',
      'Giv ældre lov til at bestemme selv, så længe de kan.',
      'Lad ægtepar blive sammen på plejehjem.',
    ],
    ['Værdighed er at blive kendt ved navn.', 'Det er os selv om tyve år.', 'De har bygget den by, vi andre bor i.'],
  ]),
  topic(4, quarters, [
    [
      'udsatte: Jeg har selv boet på gaden {i} og ved, hvad et varmt rum betyder.',
      'Mange unge har det skidt og venter [et halvt år|for længe|i månedsvis] på hjælp.',
      'udsatte: Man ser ned på os, der kommer på værestedet.',
      'unge,udsatte: Da jeg fik en depression, var det svært at finde ud af, hvem jeg skulle ringe til.',
    ],
    [
      'Lav en dør, man kan gå ind ad uden henvisning, {i}.',
      'Få psykologer ud på skolerne.',
      'Byg boliger til hjemløse, som de har råd til at blive i.',
      'udsatte: Spørg os, det handler om, før I laver om på tilbuddene.',
      'Ansæt flere, der selv har prøvet det.',
      'Hold varmestuen {i} åben om natten.',
    ],
    ['Det kan ske for os alle.', 'En by kendes på, hvordan den behandler de svageste.', 'Tidlig hjælp er billig hjælp.'],
  ]),
  topic(
    3,
    [...quarters, ...towns],
    [
      [
        'Der er [mørkt|utrygt|dårligt lys] {i} om aftenen.',
        'Jeg går omveje for at undgå {navn} efter mørkets frembrud.',
        'Vi passer på hinanden {i}.',
      ],
      [
        'Sæt [mere lys|bedre belysning|nye lygter] op {i}.',
        'Lav natteravne {i} i weekenden.',
        'Få en nærbetjent {i}, man kender navnet på.',
        'Lav nabohjælp {i}.',
        'Gør noget ved hærværket {i}, ikke bare ved de unge.',
      ],
      ['Alle skal kunne gå trygt hjem.', 'Lys gør en stor forskel for få penge.', 'Tryghed er, at nogen kigger efter en.'],
    ],
  ),
  topic(4, everywhere, [
    [
      'boernefamilier: Vi har [lige fået barn|tvillinger|to små] og kender næsten ingen {i}.',
      'Der er langt til nærmeste læge {i}.',
      'Man skal være rask for at være syg i dag, så meget skal man selv holde styr på.',
      'Sundhedshuset er godt, men svært at komme til uden bil.',
    ],
    [
      'Lav et sundhedscenter {i} med læge, sundhedsplejerske og café.',
      'Lav gratis motion for [seniorer|nybagte mødre|folk med ondt i ryggen] {i}.',
      'Lav røgfri [skoletid|stoppesteder|legepladser].',
      'Giv nye familier {i} et netværk fra starten.',
      'Lav en sundhedsbus, der kører ud {i}.',
    ],
    ['Det er nemmere at holde sig i gang sammen.', 'Sundhed begynder længe før hospitalet.', 'Man kan ikke google sig til en at tale med.'],
  ]),
  topic(3, everywhere, [
    [
      'Vi er gode til at hjælpe hinanden {i}.',
      'Jeg er frivillig [i en genbrugsbutik|som lektiehjælper|som besøgsven] og får mere, end jeg giver.',
      'Man kan mærke, at folk i Nordjylland ikke gør meget væsen af sig, men de kommer, når man kalder.',
      'Vi taler for meget om dem og os.',
    ],
    [
      'Gør det lettere at finde ud af, hvor man kan hjælpe {i}.',
      'Lav et hus {i}, hvor foreninger, frivillige og naboer deler nøglen.',
      'Vi skal [spise|synge|løbe|bygge|holde fest] mere sammen.',
      'Hold en årlig dag, hvor alle gør noget for en anden.',
      'Lad kommunen sige tak til de frivillige en gang imellem.',
    ],
    [
      'Vi udvikler os sammen, ellers udvikler vi os ikke.',
      'Fællesskab er ikke noget, man kan bestille.',
      'Sammen er man mindre alene, så enkelt er det.',
    ],
  ]),
];
