import type {FastifyReply} from 'fastify';
import type {Entered} from '../../content/entered.js';
import type {Field, GroupField} from '../../content/fields.js';
import {nameOf, type Difference} from '../../content/leaves.js';
import {itemsIn, resourceCalled, type Resource} from '../../content/resources.js';
import {keyOf} from '../../content/schemas/parts.js';
import {html, type Html} from '../../pages/html.js';
import {control, controlId, type Choice} from './controls.js';
import {differenceList} from './differences.js';
import type {Fault} from './faults.js';
import {sendFramed} from './frame.js';
import {capital, languageName} from './words.js';
import {hiddenIn, pathIn, titleOf, type Working} from './working.js';

export interface ItemPage {
  resource: Resource;
  /** What is edited: an item, or the head of a list. */
  field: GroupField;
  /** Its address below the resource's. */
  item: string;
  entered: Entered;
  language: string;
  note: string;
  faults?: readonly Fault[];
  /** What differs from what somebody else has saved meanwhile. */
  conflict?: readonly Difference[];
}

/** What a reference may be to. */
const choicesIn =
  ({content, initiatives}: Working) =>
  ({from}: Field): Choice[] => {
    if (from === undefined) return [];
    if (from === 'initiatives') return initiatives.map(({id, title}) => ({value: id, label: title}));
    const [name = '', part] = from.split('.');
    const resource = resourceCalled(name);
    const value = resource?.of(content) as Record<string, unknown> | undefined;
    // Forms are no resource: nobody edits them here.
    const all = name === 'forms' ? content.forms : resource && itemsIn(resource, value);
    const items = part === undefined ? all : (value?.[part] as unknown[] | undefined);
    return (items ?? []).map((item) => {
      const {title, label} = item as Partial<Record<'title' | 'label', {da?: string}>>;
      return {value: keyOf(item), label: (title ?? label)?.da ?? keyOf(item)};
    });
  };

const summaryOf = (faults: readonly Fault[], language: string): Html | undefined =>
  faults.length === 0
    ? undefined
    : html`<section class="summary" role="alert" aria-labelledby="wrong"><h2 id="wrong">Noget skal rettes</h2><ul>${faults.map(
        (fault) =>
          html`<li>${fault.language === undefined || fault.language === language ? html`<a href="#${controlId(fault.path)}">${fault.message}</a>` : fault.message}</li>`,
      )}</ul></section>`;

const conflictOf = (conflict: readonly Difference[] | undefined): Html | undefined =>
  conflict &&
  html`<section class="summary" role="alert" aria-labelledby="conflict"><h2 id="conflict">En anden har gemt imens</h2>
<p>Det, du har skrevet, står stadig i formularen og er ikke gemt. Her er det, der er forskelligt. Ret, hvad du vil beholde, og gem igen; så gælder dit.</p>
${conflict.length === 0 ? html`<p>Felterne her er ens nu.</p>` : differenceList(conflict, {before: 'Den anden', after: 'Dig'})}</section>`;

/** How many texts a language lacks that Danish has, as they are entered. */
const lackingIn = (entered: Entered, language: string): number =>
  [...entered].filter(([name, text]) => name.endsWith('.da') && text.trim() !== '' && !entered.get(name.replace(/da$/, language))?.trim())
    .length;

const languageWords = (entered: Entered, language: string): string => {
  const lacking = lackingIn(entered, language);
  return `${capital(languageName(language))}${lacking > 0 ? ` (${lacking} mangler)` : ''}`;
};

const languagesOf = ({content}: Working, entered: Entered, language: string): Html | undefined =>
  content.locales.length < 2
    ? undefined
    : html`<fieldset class="languages"><legend>Sprog</legend><p class="moves">${content.locales.map((locale) =>
        locale === language
          ? html`<strong aria-current="true">${languageWords(entered, locale)}</strong>`
          : html`<button class="second small" name="act" value="language:${locale}">${languageWords(entered, locale)}</button>`,
      )}</p></fieldset>`;

/** The form of one item, or of the head of a list, in one language. */
export const sendItem = (reply: FastifyReply, working: Working, page: ItemPage): FastifyReply => {
  const {space, session} = working;
  const {resource, field, item, entered, language, note, faults = [], conflict} = page;
  const name = item === '_new' ? `Tilføj ${resource.items?.one ?? ''}` : item === '_head' ? resource.title : nameFrom(field, entered);
  const list = pathIn(space.id, 'edit', resource.name);
  const showing = {entered, faults, language, choicesFrom: choicesIn(working)};
  const prefix = faults.length > 0 ? 'Fejl: ' : conflict ? 'Ikke gemt: ' : '';
  return sendFramed(reply, {
    ...{session, title: `${prefix}${name} – ${titleOf(space)}`, status: conflict ? 409 : faults.length > 0 ? 422 : 200},
    steps: [
      {label: 'Indhold', href: '/staff/content/'},
      {label: titleOf(space), href: pathIn(space.id)},
      ...(resource.items ? [{label: resource.title, href: list}] : []),
      {label: name},
    ],
    main: html`${conflictOf(conflict)}${summaryOf(faults, language)}<h1>${name}</h1>
<form method="post" action="${list}/${item}" novalidate>${hiddenIn(working)}<input type="hidden" name="language" value="${language}">
<button class="trap" name="act" value="save" tabindex="-1" aria-hidden="true">Gem</button>
${languagesOf(working, entered, language)}
${language !== 'da' && html`<p class="help">Her står kun teksterne, hver med den danske ovenover. Resten rettes på dansk.</p>`}
${field.fields.map((one) => control(one, one.name, showing))}
<div class="field"><label for="note">Hvad har du ændret? <small>(valgfri, står ved versionen)</small></label><input type="text" id="note" name="note" value="${note}" maxlength="200" autocomplete="off"></div>
<p class="moves"><button name="act" value="save">Gem som kladde</button> <a href="${resource.items ? list : pathIn(space.id)}">Tilbage uden at gemme</a></p></form>`,
  });
};

const nameFrom = (field: GroupField, entered: Entered): string => {
  const first = field.fields.find((one) => one.type === 'text');
  return (first && nameOf(first, {da: entered.get(`${first.name}.da`) ?? ''})) || field.label;
};
