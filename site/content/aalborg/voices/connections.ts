import {campus, crossings, everywhere, quarters, roads, stations, towns} from './places.js';
import {topic, type Topic} from './topic.js';

/** "Med gode forbindelser": what most people wrote about. */
export const connections: readonly Topic[] = [
  topic(9, crossings, [
    [
      'unge,boernefamilier,seniorer,udlaendinge: Jeg holder i kø {i} [hver morgen|næsten hver dag|mindst tre gange om ugen].',
      'Når der er [uheld|vejarbejde|et havareret køretøj] {i}, går hele byen i stå.',
      'Køen {i} begynder [før klokken syv|allerede ved halvsyvtiden|tidligere for hvert år].',
      'unge,boernefamilier,seniorer,udlaendinge: Turen over fjorden tager mig {minutter} i myldretiden, og uden for den tager den ti.',
      'Trafikken {i} er blevet [meget værre|dobbelt så slem|uudholdelig], siden jeg flyttede hertil.',
      'Det føles, som om vi er to byer, når man skal regne med kø {i} hver gang.',
    ],
    [
      '[Gør noget ved|Få nu styr på|Find en løsning på] køerne {i}.',
      'Byg en tredje Limfjordsforbindelse [nu|snart|hurtigst muligt|, før det er for sent].',
      'Den tredje Limfjordsforbindelse skal [øverst på listen|besluttes nu|finansieres, ikke bare diskuteres].',
      'Lav en bane kun til busser og samkørsel {i}.',
      '[Lav en app, der viser|Sæt skilte op, der viser], hvor lang køen er {i}, før man kører hjemmefra.',
      'Tal med arbejdspladserne om forskudte mødetider, så vi ikke alle skal over fjorden på samme tid.',
    ],
    [
      'boernefamilier: Det koster mig {minutter} om dagen, som jeg hellere ville bruge sammen med mine børn.',
      'Håndværkere og hjemmepleje mister [timer|mange timer|en halv arbejdsdag] hver uge på det.',
      'Virksomhederne vælger en anden by, hvis folk ikke kan komme på arbejde.',
      'Når tunnelen lukker, er der kun én bro tilbage, og så kan ambulancen heller ikke komme frem.',
      'Biler i tomgang er hverken godt for klimaet eller humøret.',
    ],
  ]),
  topic(
    3,
    ['over Egholm', 'ved Egholm', 'øst for byen', 'ved Limfjorden', 'mod vest'],
    [
      [
        'Vi har talt om en ny forbindelse over fjorden, [så længe jeg kan huske|i over tyve år|siden jeg gik i skole].',
        'En motorvej {i} vil [ødelægge naturen|larme langt ud over fjorden|flytte køen, ikke fjerne den].',
        'Jeg ved godt, at en ny forbindelse {i} deler folk.',
      ],
      [
        'Sig ja til en forbindelse {i} og kom i gang.',
        'Lad være med at lægge en motorvej {i}.',
        'Byg hellere et rør mere ved siden af den gamle tunnel end en motorvej {i}.',
        'Undersøg, om bedre tog og busser kan klare det, før der bygges {i}.',
        'Tænk cyklister og tog med, når den tredje forbindelse bliver bygget.',
      ],
      [
        'Egholm er det eneste sted, hvor man kan høre [viber|stilheden|vinden] fem minutter fra byen.',
        'Hele Nordjylland er afhængig af, at man kan komme over fjorden.',
        'Hvis der er én forbindelse, der svigter, skal der være en anden.',
        'Vi skal ikke bygge os ud af et problem, som flere biler har skabt.',
      ],
    ],
  ),
  topic(
    6,
    [...campus, 'ved det nye hospital', 'ved Gigantium', 'på Sohngårdsholmsvej'],
    [
      [
        'Bussen til universitetet er [stopfyldt|så fyldt, at den kører forbi|proppet] om morgenen.',
        'unge,boernefamilier: Jeg har [ofte|flere gange|tit] stået tilbage {i}, fordi bussen var fuld.',
        '+Bussen lyder [rigtig god|spændende|som det rigtige].',
        'Alle taler om +Bussen, men ingen ved, hvornår den kører.',
        'Det nye hospital kommer til at ligge langt ude, hvis man ikke har bil.',
      ],
      [
        'Lad +Bussen køre [hvert femte minut|også om natten i weekenden|til den tid, hvor undervisningen begynder].',
        'Få +Bussen til at køre hele vejen til det nye hospital fra første dag.',
        'Forlæng +Bussen til {endestation}.',
        'Giv [studerende|unge under uddannelse|folk med SU] rabat på +Bussen.',
        'Sørg for, at der er læ og en bænk ved alle +Bussens stop.',
        'Hold fast i +Bussen, også når budgettet bliver stramt.',
      ],
      [
        'Både patienter, ansatte og studerende skal samme vej.',
        'Ellers tager alle bilen derud, og der er ikke parkeringspladser nok.',
        'Det er den første kollektive trafik i byen, man ikke behøver slå op.',
        'Den binder øst og vest sammen på en måde, bilen ikke kan.',
      ],
    ],
  ),
  topic(5, towns, [
    [
      'Bussen {i} kører [kun hver anden time|ikke efter klokken 19|slet ikke om søndagen].',
      'boernefamilier: Vores [unge|børn|store børn] kan ikke komme hjem fra {fritid} om aftenen.',
      'Uden bil er man [på den|stavnsbundet|afskåret fra det meste] {i}.',
      'Der er nedlagt [et stoppested|to afgange|endnu en rute] {i}.',
    ],
    [
      'Vi vil gerne have [en aftenbus|flere afgange|en bus i timen] {i}.',
      'Lav en flexbus, man kan bestille på telefonen, {i}.',
      'Lav [et samkørselssted|en samkørselsbænk|en parker og rejs-plads] {i}.',
      'Busserne {i} skal passe med toget.',
      'Husk os, der bor {i}, når I lægger busplanen.',
      'Lad skolebussen tage andre med {i}, når der er plads.',
    ],
    [
      'Ellers flytter de unge, og så lukker skolen bagefter.',
      'Det er en kommune, ikke bare en by med noget land omkring.',
      'Ikke alle ældre kan eller må køre bil.',
      'To biler i hver husstand er hverken billigt eller grønt.',
    ],
  ]),
  topic(
    6,
    [...roads, ...quarters],
    [
      [
        'Cykelstien {i} [holder pludselig op|er fuld af huller|er alt for smal|er livsfarlig, når det er mørkt].',
        'boernefamilier: Mine børn tør ikke cykle {i}.',
        'unge,boernefamilier,udlaendinge: Jeg cykler [til arbejde hele året|hver dag|i al slags vejr] og kommer forbi {navn}.',
        'Om vinteren bliver cykelstien {i} ryddet [længe efter kørebanen|først op ad formiddagen|slet ikke].',
        'Krydset {i} er uoverskueligt for [cyklister|skolebørn|alle, der ikke sidder i bil].',
      ],
      [
        '[Lav|Byg|Anlæg] en ordentlig cykelsti {i}.',
        'Lav en cykelsupersti fra {by} til midtbyen.',
        'Lad lyset skifte til grønt for cykler først {i}.',
        'Sæt [flere cykelstativer|en cykelpumpe|overdækket cykelparkering] op {i}.',
        'Ryd cykelstierne for sne, før I rydder vejene.',
        'Adskil cykler og biler {i}.',
      ],
      [
        'Flere cykler betyder færre biler i køen.',
        'Børn, der lærer at cykle trygt, bliver ved med det.',
        'Det er [det billigste|den hurtigste måde], vi kan gøre noget for både sundhed og klima.',
        'Jeg har set [to|flere|alt for mange] sammenstød der.',
      ],
    ],
  ),
  topic(3, stations, [
    [
      'Toget er [dyrere|langsommere|mere forsinket] end bilen.',
      'Man venter [for længe|op til fyrre minutter|i regnvejr] {i}, når man skal skifte til bus.',
      'Nærbanen er god, men der er [for få afgange|ingen plads til cykler|aldrig til at få en siddeplads].',
    ],
    [
      'Lad nærbanen køre hvert kvarter.',
      'Få tog og busser til at passe sammen {i}.',
      'Byg en letbane, selv om det blev aflyst sidst.',
      'Én billet til bus, tog og bycykel, tak.',
      'Lav ordentlig cykelparkering {i}.',
      'Genåbn et trinbræt {by2}.',
    ],
    ['Det skal være lettere at lade bilen stå.', 'Man vælger det, der er nemmest.', 'Pendlere flytter efter forbindelserne.'],
  ]),
  topic(2, roads, [
    [
      'Der bliver kørt [alt for stærkt|over 70|som på en motorvej] {i}.',
      'Lastbilerne larmer {i} fra klokken fem.',
      'Der er [gravet op|vejarbejde] {i} for tredje gang på et år.',
    ],
    [
      'Sænk farten {i}.',
      'Sæt [et fodgængerfelt|en rundkørsel|bump|en fartviser] {i}.',
      'Send den tunge trafik uden om {navn}.',
      'Grav én gang, når I graver, og gør det ordentligt.',
      'Fyld hullerne i vejen {i}.',
    ],
    ['Der går mange skolebørn.', 'Man kan ikke sove for åbent vindue.', 'Det er et spørgsmål om tid, før det går galt.'],
  ]),
  topic(2, everywhere, [
    [
      'Der er langt mellem byen og os {i}.',
      'Internettet {i} er så langsomt, at man ikke kan arbejde hjemme.',
      'Man hører sjældent noget til rådhuset {i}.',
    ],
    [
      'Bind land og by bedre sammen.',
      'Få hurtigt internet ud til alle {i}.',
      'Hold et byrådsmøde {i} en gang imellem.',
      'Lav [en sti|en gang- og cykelsti], så vi kan komme fra {by} til nabobyen uden at gå på landevejen.',
    ],
    ['Vi er også Aalborg.', 'Man kan godt bo på landet og have brug for byen.', 'Forbindelser er også dem mellem mennesker.'],
  ]),
];
