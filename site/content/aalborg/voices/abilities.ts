import {campus, centre, everywhere, quarters} from './places.js';
import {topic, type Topic} from './topic.js';

/** "Alle kan noget": work, education, enterprise, room for all. */
export const abilities: readonly Topic[] = [
  topic(
    4,
    [...campus, ...quarters],
    [
      [
        'unge: Jeg kender mange, der flytter til København, så snart de er færdige på universitetet.',
        'Der er [for få|næsten ingen] studiejob {i}, der har noget med faget at gøre.',
        'unge,udlaendinge: Jeg har søgt [tredive|over fyrre|mange] praktikpladser og fået to svar.',
        'Det er svært at finde en [bolig|lejlighed], man har råd til på SU.',
      ],
      [
        'Få flere virksomheder til at tage praktikanter.',
        'Lav en ordning, hvor nyuddannede får deres første job {i}.',
        'Byg [billige boliger|kollegier] til studerende {i}.',
        'Lad studerende løse rigtige opgaver for kommunen.',
        'Flere lærepladser, også til dem, der ikke er bedst i skolen.',
        'Åbn værkstederne på uddannelserne for alle en aften om ugen.',
      ],
      [
        'unge,udlaendinge: Vi er glade for byen, men man bor der, hvor arbejdet er.',
        'Den første chance er den sværeste.',
        'En elev, der får en chance, bliver ofte hængende i firmaet.',
        'Byen lever af, at de unge bliver.',
      ],
    ],
  ),
  topic(
    3,
    [...centre, 'i GrowAAL', 'på havnen', 'på landet'],
    [
      [
        'unge,boernefamilier,udlaendinge: Jeg startede [mit eget firma|min egen webshop|et lille værksted] sidste år og kendte ingen at spørge.',
        'GrowAAL har været [en kæmpe hjælp|guld værd] for [os|en af mine venner].',
        'Det er papirarbejdet, der slår en ihjel, når man starter noget nyt.',
        'Mange små butikker {i} kæmper med huslejen.',
      ],
      [
        'Giv iværksættere billige lokaler {i}.',
        'Lav ét sted at ringe til, når man vil starte en virksomhed.',
        'Lad kommunen købe mere af små lokale firmaer.',
        'Lån tomme butikker {i} ud til folk med en idé.',
        'Hold GrowAAL i gang, og lav en udgave for dem over halvtreds.',
      ],
      [
        'Man behøver ikke være ung for at have en idé.',
        'Et tomt vindue er værre end en skæv butik.',
        'Det er de små firmaer, der ansætter dem, de store ikke vil have.',
      ],
    ],
  ),
  topic(4, everywhere, [
    [
      'udsatte: Jeg har været sygemeldt længe og vil gerne i gang, men ikke på fuld tid.',
      'boernefamilier,seniorer: Min [søn|datter|nevø] har autisme og er god til mange ting, men ingen spørger.',
      'Man bliver hurtigt et nummer i systemet.',
      'seniorer: Jeg er [58|61|63], og ingen svarer på mine ansøgninger.',
    ],
    [
      'Lav flere småjob på [fem|otte|ti] timer om ugen.',
      'Spørg, hvad folk kan, før I spørger, hvad de fejler.',
      'Giv [mennesker med handicap|folk på kanten|os med en diagnose] en rigtig plads på en rigtig arbejdsplads.',
      'Lad den samme sagsbehandler følge én hele vejen.',
      'Brug de ældres erfaring, for eksempel som mentorer {i}.',
      'Gør det let at være frivillig uden at miste sin ydelse.',
    ],
    [
      'At blive brugt til noget er bedre end al medicin.',
      'Alle kan noget, siger vi, så lad os mene det.',
      'Jeg vil hellere bidrage end vente.',
      'Det er dyrt at lade folk sidde derhjemme.',
    ],
  ]),
  topic(4, everywhere, [
    [
      'Klasserne {i} er blevet for store.',
      'boernefamilier: Vores [lærere|pædagoger] gør det godt, men der er for få af dem.',
      'Ikke alle børn skal i gymnasiet, og det skal vi sige højt.',
      'I skolen {i} mangler der [et værksted|et ordentligt køkken|ro].',
    ],
    [
      'Færre elever i klasserne og flere voksne {i}.',
      'Mere praktisk undervisning: køkken, træ, metal, have.',
      'Lad håndværkere og virksomheder komme ud i skolerne.',
      'Lav lektiehjælp {i} efter skoletid.',
      'Bevar den lille skole {i}.',
      'Få flere voksne i vuggestuer og børnehaver.',
    ],
    [
      'Det er der, det hele begynder.',
      'Et barn, der bliver set, lærer også noget.',
      'Uden skole er der ingen børnefamilier om ti år.',
      'Nogle tænker bedst med hænderne.',
    ],
  ]),
  topic(
    3,
    [...quarters, 'i International House', ...campus],
    [
      [
        'Der bor mange dygtige udlændinge her, som ikke bruger deres uddannelse.',
        'unge,boernefamilier,seniorer: Min kollega fra udlandet boede her i [to|tre] år uden at blive inviteret hjem til nogen.',
        'International House gør et godt stykke arbejde.',
        'udlaendinge: Jeg lærte dansk på mit arbejde, ikke på kurset.',
      ],
      [
        'Lav sprogcaféer {i}, hvor danskere også kommer.',
        'Skriv kommunens breve på engelsk også.',
        'Brug vores venskabsbyer til udveksling for lærlinge.',
        'Find en nabo eller kollega til alle, der flytter hertil fra et andet land.',
        'Få flere internationale virksomheder og skoler hertil.',
      ],
      [
        'Hvis ægtefællen ikke trives, rejser hele familien igen.',
        'Man bliver kun en del af byen, hvis nogen åbner døren.',
        'Verden er allerede flyttet ind, nu skal vi bare hilse på.',
      ],
    ],
  ),
  topic(2, everywhere, [
    ['Vi er [forskellige|mange slags mennesker], og det er det gode ved at bo {i}.', 'Her {i} kender man hinanden på kryds og tværs.'],
    [
      'Der skal være plads til [alle|de skæve|dem, der ikke passer i kasserne] {i}.',
      'Hold fast i, at alle kan noget.',
      'Bland boligerne, så rige og fattige bor dør om dør {i}.',
      'Spørg de unge, før I beslutter noget om de unge.',
    ],
    ['En by er ikke stærkere end dem, der har det sværest.', 'Det koster ikke noget at være ordentlig.'],
  ]),
];
