/** How each of the five groups begins, by the group's slug; nobody who could be somebody. `{hjem}` is where one lives. */
export const openings: Readonly<Record<string, readonly string[]>> = {
  unge: [
    'Jeg [læser|studerer] på [AAU|UCN|universitetet] og bor {hjem}.',
    'Jeg er [17|18|19|21|22|24|26] og bor {hjem}.',
    'Jeg går i [gymnasiet|1.g|3.g|10. klasse|lære som tømrer|lære som frisør].',
    'Som [studerende|ung|elev|lærling] [tænker jeg meget over det her|har jeg en ting at sige|ser jeg det lidt anderledes].',
    'Vi er en flok [venner|studerende|fra kollegiet], der har talt om det.',
    'Jeg flyttede hertil for at [studere|læse|tage min uddannelse].',
    'Jeg bor på kollegium og [er glad for byen|elsker Aalborg|vil gerne blive her bagefter].',
  ],
  boernefamilier: [
    'Vi er en familie med [to|tre|fire] børn {hjem}.',
    'Vi bor {hjem} med [to små børn|tvillinger|en teenager og en på fem|tre drenge].',
    'Som [mor|far] til [to|tre|en på seks|en baby] ser man byen lavere oppefra.',
    'Jeg er alenemor til [to|en dreng på ni|en pige på syv] og bor {hjem}.',
    'Vi flyttede hertil for [to|fem|otte] år siden, da vi ventede vores første.',
    'Hverdagen med [børnehave, skole og job|to job og tre madpakker|hente og bringe] skal hænge sammen.',
    'Vores [datter|søn] på [ni|elleve|syv] bad mig skrive det her.',
  ],
  seniorer: [
    'Jeg er [67|71|74|78|81] og har boet {hjem} [hele mit liv|i fyrre år|siden 1976|længe].',
    'Som [pensionist|efterlønner|bedstemor|bedstefar|gammel aalborgenser] [vil jeg gerne sige noget|har jeg set byen ændre sig].',
    'Min [kone|mand] og jeg bor {hjem}.',
    'Jeg arbejdede [på værftet|på Eternitten|på skolen|på sygehuset] i [tredive|over tyve|femogtredive] år.',
    'Vi er en gruppe [pensionister|seniorer], der mødes {hjem}.',
    'Jeg bruger rollator og kommer ikke så langt mere.',
    'Jeg husker, da [der var færge over fjorden|tunnelen åbnede|havnen var fabrikker].',
  ],
  udsatte: [
    'Jeg er på [kontanthjælp|førtidspension|ressourceforløb|sygedagpenge].',
    'Jeg har [en psykisk sygdom|angst|sclerose|en hjerneskade] og bor {hjem}.',
    'Jeg kommer på [værestedet|varmestuen|et værested] {hjem}.',
    'Jeg har været [hjemløs|ude i noget skidt|uden arbejde i mange år].',
    'Jeg sidder i kørestol.',
    'Jeg er ikke så god til at skrive, men [her kommer det|jeg prøver|det er vigtigt].',
    'En fra værestedet hjælper mig med at skrive det her.',
  ],
  udlaendinge: [
    'Jeg kommer fra [Polen|Syrien|Rumænien|Tyskland|Iran|Ukraine|Vietnam|Somalia|Bosnien] og har boet her i [to|fire|seks|ti] år.',
    'Min familie flyttede hertil fra [Syrien|Polen|Litauen|Spanien|Indien|Grønland].',
    'Jeg lærer stadig dansk, så undskyld fejlene.',
    'Jeg kom for at [arbejde|studere|bo sammen med min mand] og bor {hjem}.',
    'Jeg er ny i Danmark og [glad for at være her|bor {hjem}].',
    'Mine børn er født her, og vi bor {hjem}.',
  ],
};

/** How one begins who says nothing about oneself. */
export const plainOpenings: readonly string[] = [
  'Jeg bor {hjem}.',
  'Godt, at I spørger.',
  'Jeg har boet {hjem} [i ti år|længe|siden 2009|hele mit liv].',
  'En enkelt ting.',
  'Kære byråd.',
  'Hej Aalborg.',
  'Tak, fordi I spørger os.',
  'Mit ønske er enkelt.',
  'Jeg har to ting.',
  'Jeg har skrevet det før.',
  'Det her har jeg tænkt på længe.',
  'Vi talte om det [på arbejdet|over aftensmaden|i klubben|i bussen] i går.',
  'Til borgertopmødet:',
  'Stort eller småt, her er mit.',
];

export const closings: readonly string[] = [
  'Tak for at lytte.',
  'Tak.',
  'Held og lykke med arbejdet.',
  'Det håber jeg, I vil se på.',
  'På forhånd tak.',
  'Så kan vi for alvor sige, at vi udvikler os sammen.',
  'Jeg hjælper gerne selv til.',
  'Jeg stiller gerne op til en snak om det.',
  'Det kan ikke vente ti år mere.',
  'Ellers er jeg rigtig glad for at bo her.',
  'Det behøver ikke koste en formue.',
  'Hvem siger nej til det?',
  'Prøv det af i et år og se.',
  'Andre byer har gjort det.',
  'Bliv ved med at spørge os.',
  'Vi ses til topmødet.',
  'Mvh. en, der holder af byen',
  'Det var det hele.',
];

/** How two wishes are joined. */
export const alsos: readonly string[] = ['Og så:', 'Desuden:', 'Og en ting til.', 'Mit andet ønske:', 'Og husk:', 'Til sidst:'];

/** What may stand before a wish, or after it. */
export const before: readonly string[] = [
  ...[
    'Mit forslag:',
    'Forslag:',
    'Ønske:',
    'Vær søde at høre efter:',
    'Først og fremmest:',
    'Kort sagt:',
    'Det vigtigste for mig:',
    'Derfor:',
  ],
  ...[
    'Jeg siger det gerne igen:',
    'En god idé:',
    'Bare én ting:',
    'Som jeg ser det:',
    'Mit håb:',
    'Helt ærligt:',
    'Kære politikere:',
    'Nu må det ske:',
  ],
];
export const after: readonly string[] = [
  ...[
    'Gerne allerede i 2019.',
    'Jo før, jo bedre.',
    'Det er ikke raketvidenskab.',
    'Det ville gøre en forskel.',
    'Det ville jeg bruge hver uge.',
  ],
  ...[
    'Det siger alle, jeg kender.',
    'Begynd i det små.',
    'Også selv om det tager tid.',
    'Vi er mange, der mener det.',
    'Lad os komme i gang.',
  ],
  ...[
    'Det er mit ønske for byen.',
    'Det fortjener vi.',
    'Jeg kan ikke være den eneste.',
    'Så ville jeg være glad.',
    'Mere skal der ikke til.',
  ],
];

/** What the other braces in a sentence may be. */
export const lists: Readonly<Record<string, readonly string[]>> = {
  minutter: ['en halv time', 'tre kvarter', '40 minutter', 'en time', '35 minutter', '50 minutter', 'halvanden time'],
  endestation: ['Storvorde', 'lufthavnen', 'Nørresundby', 'Svenstrup', 'City Syd', 'Gistrup', 'Klarup', 'Vestre Fjordpark'],
  fritid: ['fodbold', 'gymnastik', 'spejder', 'musikskolen', 'svømning', 'badminton', 'fritidsjobbet', 'håndbold'],
  by: ['Vodskov', 'Svenstrup', 'Klarup', 'Nibe', 'Frejlev', 'Gistrup', 'Storvorde', 'Vestbjerg', 'Hals', 'Vester Hassing', 'Godthåb'],
  by2: ['i Ellidshøj', 'ved City Syd', 'i Tylstrup', 'i Sulsted', 'i Aalborg Øst', 'ved Gigantium'],
};
