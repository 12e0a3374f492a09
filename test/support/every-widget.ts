/** What a suite that tries every widget has to know of one. */
export interface Tried {
  /** Words of the sample space's that it shows, in Danish; see `sampleSpace`. */
  words: string;
  /** A part that it has only when its content is there. */
  content: string;
  /** What it reads from the endpoint as it comes onto a page, in that order. */
  reads: readonly string[];
  /** Attributes with which it shows the most. */
  attributes?: string;
}

/**
 * Every widget that a citizen meets, by its folder in `src/widgets`. The suites that load, embed, attack and look at every
 * widget take them from here; `test/house` says which one is missing.
 */
export const EVERY: Record<string, Tried> = {
  'vision-card': {words: 'Her er der plads til alle.', content: '[part=summary]', reads: ['/visions']},
  'pejlemaerke-list': {words: 'Stærke fællesskaber', content: '[part=item]', reads: ['/pejlemaerker']},
  'participation-ladder': {words: 'Fire måder at tage del på', content: '[part=step]', reads: ['/'], attributes: 'level="cocreate"'},
  'input-form': {words: 'Fortæl, hvad der er vigtigt for dig.', content: '[part=send]', reads: ['/']},
  receipt: {words: 'Kode', content: '#code', reads: []},
  heatmap: {words: 'Det skriver I om', content: '.finding', reads: ['/insights?columns=group']},
  'input-wall': {
    words: 'Bidrag fra borgerne',
    content: '[part=list], .none',
    reads: ['/', '/contributions?kind=input&sort=newest&limit=20', '/pejlemaerker'],
  },
  'outcome-list': {words: 'Hallerne er åbne til klokken 22.', content: '[part=item]', reads: ['/outcomes?limit=6', '/pejlemaerker']},
  'fact-list': {words: 'kom der ind på to måneder', content: '[part=item]', reads: ['/facts']},
  timeline: {words: 'Vi spurgte alle', content: '[part=item]', reads: ['/milestones']},
  interview: {words: 'Hvad gjorde størst indtryk?', content: '[part=question]', reads: ['/interviews']},
  'document-list': {words: 'Planen for de grønne veje', content: '[part=item]', reads: ['/documents']},
  'news-list': {words: 'Stien er åben', content: '[part=item]', reads: ['/news']},
  'goal-badges': {words: 'Vi bygger tæt på stationen.', content: '[part=item]', reads: ['/goals']},
  'result-list': {words: 'Vi plantede strandeng.', content: '[part=item]', reads: ['/results']},
  'partner-map': {words: 'Vi bytter skoleklasser.', content: '[part=place]', reads: ['/partners']},
  video: {words: 'Tre sekunder ved vandet.', content: '[part=heading]', reads: ['/videos']},
  share: {words: 'Del siden', content: '[part=copy]', reads: []},
  'association-guide': {words: 'Vi synger hver tirsdag.', content: '[part=item]', reads: ['/associations']},
  'activity-list': {words: 'En dag om byen.', content: '[part=item]', reads: ['/activities', '/']},
  'initiative-list': {
    words: 'Det vil borgerne i gang med',
    content: '[part=heading]',
    reads: ['/initiatives?limit=6', '/'],
  },
  dialogue: {words: 'Spørg, og svar hinanden', content: '[part=heading]', reads: ['/dialogue?limit=5']},
  promise: {words: 'Giv et løfte', content: '[part=preview]', reads: ['/contributions?kind=promise&sort=newest&limit=12']},
  budget: {words: 'Ti bænke ved fjorden', content: '[part=project]', reads: ['/budgets']},
  'room-list': {words: 'Til fest og til møder.', content: '[part=item]', reads: ['/rooms']},
  draw: {words: 'Tolv af jer skal tale om fjorden.', content: '[part=facts]', reads: ['/draws']},
  hearing: {words: 'Byrådet vil bygge ved vandet.', content: '[part=item]', reads: ['/hearings']},
  recognition: {words: 'Har talt alle fugle i fjorden.', content: '[part=item]', reads: ['/', '/honours']},
  'story-list': {words: 'Fortalt af borgerne', content: '[part=heading]', reads: ['/', '/contributions?kind=story&limit=5']},
  'site-picker': {words: 'Kommunens bibliotek', content: '[part=list]', reads: ['/sites']},
};

/** Each as a webmaster writes it, with the attributes with which it shows the most. */
export const tagOf = (name: string, inside = ''): string => {
  const attributes = EVERY[name]?.attributes;
  return `<sammen-${name}${attributes ? ` ${attributes}` : ''}>${inside}</sammen-${name}>`;
};
