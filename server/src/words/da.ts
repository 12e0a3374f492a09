/** What can be done about a decision against somebody; Digital Services Act, article 17(3)(f). */
const appeal =
  'Er du uenig, kan du bede kommunen om, at en anden medarbejder ser på det igen. Du kan også klage til et godkendt organ for tvistbilæggelse eller gå til domstolene.';

/** What the endpoint itself says to citizens, in Danish; the other languages have the same entries. */
export const da = {
  problems: {
    malformed: {title: 'Forkert forespørgsel', detail: 'Forespørgslen kan ikke læses.'},
    invalid: {title: 'Noget skal rettes', detail: 'Nogle af svarene skal rettes, før de kan sendes.'},
    'key-missing': {title: 'Nøgle mangler', detail: 'Overskriften Idempotency-Key mangler eller er ikke 8-128 synlige tegn.'},
    'key-reused': {title: 'Nøgle brugt før', detail: 'Nøglen er allerede brugt til et andet indhold.'},
    'in-progress': {title: 'Allerede i gang', detail: 'Det samme bidrag er ved at blive modtaget. Prøv igen om lidt.'},
    'not-found': {title: 'Findes ikke', detail: 'Det, der spørges efter, findes ikke.'},
    'no-receipt': {title: 'Ingen kvittering', detail: 'Der er ikke noget bidrag med den kode.'},
    method: {title: 'Metoden bruges ikke her', detail: 'Adressen findes, men ikke med den metode.'},
    'too-slow': {title: 'For langsomt', detail: 'Forespørgslen var for længe undervejs. Prøv igen.'},
    'too-large': {title: 'For stort', detail: 'Det sendte er for stort. Grænsen er 64 KiB.'},
    'media-type': {title: 'Forkert format', detail: 'Indholdet skal sendes i et format, som adressen tager imod.'},
    login: {title: 'Log ind igen', detail: 'Du er ikke logget ind længere. Log ind, og prøv igen.'},
    origin: {title: 'Ikke tilladt herfra', detail: 'Siden har ikke lov til at sende til dette rum.'},
    role: {title: 'Kræver en anden rolle', detail: 'Din rolle her giver ikke lov til det. Spørg den, der giver roller hos jer.'},
    insecure: {title: 'Kun med https', detail: 'Det skal sendes over en sikker forbindelse. Adressen skal begynde med https.'},
    limited: {title: 'For mange forsøg', detail: 'Der har været for mange forsøg herfra. Vent lidt, og prøv igen.'},
    unavailable: {title: 'Ude af drift et øjeblik', detail: 'Serveren kan ikke svare lige nu. Prøv igen om lidt.'},
    internal: {title: 'Fejl hos os', detail: 'Noget gik galt hos os. Prøv igen om lidt.'},
    format: {title: 'Formatet findes ikke', detail: 'Svaret kan kun gives som JSON.'},
  },
  faults: {
    required: 'Udfyld feltet.',
    'too-short': 'Teksten er for kort.',
    'too-long': 'Teksten er for lang.',
    choice: 'Vælg en af mulighederne.',
    email: 'Skriv en e-mailadresse som navn@eksempel.dk.',
    characters: 'Teksten indeholder tegn, der ikke kan gemmes.',
    cpr: 'Teksten indeholder et CPR-nummer. Fjern det, før du sender.',
    'cpr-maybe': 'Teksten indeholder måske et CPR-nummer.',
    unknown: 'Feltet kendes ikke her.',
    malformed: 'Værdien har ikke den rigtige form.',
    mask: 'Teksten må kun ændres ved at sætte »[fjernet]« i stedet for det, der tages ud.',
    over: 'Det er overstået. Vælg noget andet, der er åbent.',
    'not-open': 'Den måde at være med på er ikke åben her. Vælg en anden.',
    gone: 'Det, du svarer på, er ikke længere offentligt. Gå tilbage, og vælg det igen.',
    taken: 'Den tid er netop taget af en anden. Vælg en anden tid.',
    'not-lent': 'Lokalet kan ikke lånes på det tidspunkt. Vælg en anden tid.',
    'too-far': 'Lokalet kan ikke lånes så langt frem endnu. Vælg en tidligere tid.',
    closed: 'Fristen er udløbet, så vi kan ikke tage imod mere her.',
    early: 'Der er ikke åbent endnu.',
    'too-much': 'Det er mere, end der er. Tag noget fra.',
  },
  reasons: {
    'personal-data': 'Bidraget indeholder personoplysninger',
    abusive: 'Bidraget er krænkende eller truende',
    'off-topic': 'Bidraget handler om noget andet',
    duplicate: 'Bidraget er sendt før',
    advertising: 'Bidraget er reklame',
    illegal: 'Bidraget må ikke offentliggøres efter loven',
    other: 'Anden grund',
    undone: 'Beslutningen er fortrudt',
    masked: 'Kommunen har fjernet personoplysninger fra teksten',
    placed: 'Der er blevet en plads til dig',
    withheld: 'Kommunen viser ikke længere bidrag af denne slags for andre',
  },
  places: {
    placed: 'Du har en plads.',
    gone: 'Aktiviteten er taget af programmet.',
    queued: 'Der er ikke flere pladser lige nu. Du er nummer {number} på ventelisten, og du rykker selv op, når nogen melder fra.',
  },
  /** At the desk, of somebody who wants to join what nobody can be told of. */
  unreachable: {
    label: 'Kan ikke gives videre',
    value: 'Den, der har startet det, har ingen e-mail her. Skriv selv til dem begge, eller sig nej med en grund.',
  },
  reportedBefore: 'Andre havde gjort kommunen opmærksom på bidraget',
  next: {
    received: ['En medarbejder læser dit bidrag, før andre kan se det.', 'Du behøver ikke gøre mere.'],
    waiting: ['En medarbejder læser dit bidrag, før andre kan se det.', 'Du behøver ikke gøre mere.'],
    held: ['Kommunen ser nærmere på dit bidrag. Imens kan andre ikke se det.', appeal],
    rejected: [
      'Kommunen har besluttet, at andre ikke kan se dit bidrag. Grunden står i forløbet.',
      'En medarbejder har truffet beslutningen, ikke et program.',
      appeal,
      'Du kan sende et nyt bidrag.',
    ],
    published: ['Dit bidrag kan læses af alle.', 'Svarer kommunen, kan du læse svaret her.'],
    answered: ['Kommunen har behandlet det, du sendte.'],
    decided: ['Kommunen har truffet en beslutning.'],
    done: ['Det, du bidrog til, er gennemført.'],
    withdrawn: ['Dit bidrag er trukket tilbage og vises ikke mere.', 'Det, du skrev, og dine kontaktoplysninger er slettet.'],
  },
};

export type Words = typeof da;
export type ProblemCode = keyof Words['problems'];
