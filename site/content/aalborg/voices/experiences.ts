import {centre, culture, everywhere, parks, quarters, sport, towns, waterfront} from './places.js';
import {topic, type Topic} from './topic.js';

/** "Med store oplevelser": city life, events, villages, outdoor life, associations, culture, sport. */
export const experiences: readonly Topic[] = [
  topic(5, waterfront, [
    [
      'The Tall Ships Races var [det bedste, byen har lavet|en oplevelse for livet|fantastisk].',
      'Da skibene lå {i}, talte hele byen med hinanden.',
      'boernefamilier: Vi tog børnene med til The Tall Ships Races og blev hængende {i} til sent.',
      'Havnen er blevet [flot|dejlig|byens bedste sted], men der mangler liv om vinteren.',
    ],
    [
      'Få The Tall Ships Races tilbage [så tit som muligt|igen snart|hvert fjerde år].',
      'Lav flere gratis oplevelser {i}.',
      'Lav [et havbad|en vinterbadeplads|en sauna] {i}.',
      'Sæt [bænke og borde|grillpladser|et par legeredskaber] op {i}.',
      'Giv små foreninger en bod, når der er fest {i}.',
      'Hold byens fester {i} fri for alt for mange ølboder.',
    ],
    [
      'Det er gratis og for alle, og det er sjældent.',
      'Fjorden er det, vi har, som andre byer ikke har.',
      'Man bliver stolt af at bo her.',
      'Store begivenheder giver også små butikker en god dag.',
    ],
  ]),
  topic(4, centre, [
    [
      'Der lukker [en butik|endnu en butik|et par butikker om måneden] {i}.',
      'Om aftenen er der kun noget at lave for dem, der drikker {i}.',
      'Vi savner [en legeplads|et sted at sidde uden at købe noget|et offentligt toilet] {i}.',
      'Gågaden er [tom|kedelig|uden liv] efter lukketid.',
    ],
    [
      'Lav [et overdækket torv|en markedshal|et grønttorv] {i}.',
      'Sæt flere borde og bænke ud {i}.',
      'Hold gadefester {i}, hvor man spiser sammen.',
      'Lav flere oplevelser for [børn|familier|unge under 18] {i}.',
      'Lav [et julemarked|gadeteater|live musik om lørdagen] {i}.',
      'Gør {navn} bilfri om sommeren.',
    ],
    ['En midtby skal være mere end butikker.', 'Ellers tager folk bare til City Syd.', 'Liv på gaden gør det også trygt at gå hjem.'],
  ]),
  topic(4, towns, [
    [
      'Vores forsamlingshus {i} trænger til [nyt tag|en kærlig hånd|et nyt køkken].',
      'Her {i} er det [frivillige|de samme ti mennesker|borgerforeningen], der får det hele til at ske.',
      'Sommerfesten {i} samler [hele byen|over tre hundrede|alle fra baby til oldemor].',
      'Købmanden {i} er det sidste sted, vi mødes.',
    ],
    [
      'Giv [landsbyerne|de små byer|byen] en pulje, de selv bestemmer over.',
      'Støt forsamlingshuset {i}.',
      'Flyt nogle af de store arrangementer ud {i}.',
      'Lad kommunens folk komme ud {i} og høre, hvad vi kan selv.',
      'Lav fællesspisning {i} hver måned.',
      'Gør det nemt at låne [telte og borde|skolen|hallen] {i}.',
    ],
    [
      'Vi kan meget selv, bare vi ikke skal udfylde tyve sider.',
      'Når mødestedet lukker, flytter folk.',
      'Det er billigt, og det virker.',
      'Landsbyerne er ikke bare et sted, man kører igennem.',
    ],
  ]),
  topic(4, parks, [
    [
      'Vi bruger [skoven|naturen|stierne] {i} hver uge.',
      'Der er aldrig skraldespande nok {i}.',
      'unge,boernefamilier,udlaendinge: Jeg løber {i}, men det er mørkt det halve af året.',
      'Der er [smukt|roligt|dejligt] {i}, men svært at komme til med [barnevogn|kørestol|gangbesværede].',
    ],
    [
      'Lav en sti hele vejen langs fjorden.',
      'Sæt [shelters|bålpladser|borde og bænke] op {i}.',
      'Lav en [mountainbikerute|ridesti|løberute med lys] {i}.',
      'Pas på det vilde {i}, og lad være med at lave det hele om til park.',
      'Lav en naturlegeplads {i}.',
      'Sæt skilte op {i}, så man kan finde rundt.',
    ],
    ['Det er gratis at gå en tur.', 'Børn bliver rolige af at være ude.', 'Ikke alle oplevelser behøver strøm og scene.'],
  ]),
  topic(
    4,
    [...sport, ...sport, ...everywhere],
    [
      [
        'Vores klub {i} har venteliste, fordi der mangler haltid.',
        'unge,boernefamilier,seniorer: Jeg er frivillig træner {i} for [tyve|tolv|femten] unger.',
        'Omklædningsrummene {i} er fra [halvfjerdserne|før jeg blev født].',
        'Kontingentet er blevet så dyrt, at nogle børn må stoppe.',
      ],
      [
        'Byg en [hal|svømmehal|skøjtebane|kunstgræsbane] mere {i}.',
        'Lad hallerne stå åbne i ferien {i}.',
        'Hjælp frivillige med papirarbejdet.',
        'Giv børn fra familier uden råd et fritidspas.',
        'Lav flere steder, hvor man kan dyrke sport uden at være medlem.',
        'Sæt [en streetbane|udendørs træningsredskaber|et basketmål] op {i}.',
      ],
      [
        'Det er i foreningen, man lærer at tabe og hjælpe til.',
        'Uden frivillige går det hele i stå.',
        'Bevægelse er billigere end medicin.',
      ],
    ],
  ),
  topic(4, culture, [
    [
      'Musikken {i} er i verdensklasse, men billetterne er dyre.',
      'Vi har set [tre koncerter|en fantastisk udstilling|teater for første gang] {i} i år.',
      'Der sker meget for de store navne og lidt for dem, der selv vil spille.',
      'Karnevallet er sjovt, men ikke for de små.',
    ],
    [
      'Lav [gratis koncerter|kulturnat|åbne øvelokaler|billige billetter til unge] {i}.',
      'Hold længere åbent {i} om aftenen.',
      'Mere kunst i det offentlige rum, også uden for midtbyen.',
      'Lav et sted {i}, hvor unge selv kan stå for arrangementerne.',
      'Send kulturen på turné ud i de små byer.',
    ],
    ['Kultur er det, man husker en by for.', 'Det skal ikke kun være for dem, der har råd.', 'Nogen skal også være de næste.'],
  ]),
  topic(2, quarters, [
    ['Legepladsen {i} er [slidt|kedelig|kun for de helt små].', 'De store børn {i} har ingen steder at være.'],
    [
      'Lav en [stor legeplads|skaterbane|klub for unge|bålplads] {i}.',
      'Lav en fælles have {i}, hvor man kan dyrke og mødes.',
      'Lav et sted {i}, hvor man kan være, når det regner.',
      'Hold en dag om året, hvor hele gaden er ude {i}.',
    ],
    ['Det er der, naboer lærer hinanden at kende.', 'Unge, der keder sig, finder selv på noget.'],
  ]),
];
