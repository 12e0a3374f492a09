import * as v from 'valibot';
import {StartFailure} from '../failure.js';
import {spaceContent} from './schemas/space.js';
import type {FieldContent, FormContent, Localized, SpaceContent} from './shape.js';

/** What a space is begun with. */
export interface Beginning {
  id: string;
  /** The municipality's name, in Danish. */
  municipality: string;
  /** What the space is about; default the municipality's name. */
  title: string | undefined;
  /** Origins of the pages that may use it from another host. */
  origins: readonly string[];
}

const da = (text: string): Localized => ({da: text});

const field = (name: string, type: FieldContent['type'], label: string, more: Partial<FieldContent> = {}): FieldContent => ({
  ...{name, type, label: da(label), help: null, required: false, private: false, minLength: 0, maxLength: 200, choices: []},
  ...more,
});

/** "Giv dit bidrag", with as few questions as it can have. Staff adds others in the files. */
const input: FormContent = {
  kind: 'input',
  title: da('Giv dit bidrag'),
  intro: null,
  send: da('Send dit bidrag'),
  published: true,
  next: [
    da('Gem koden på din kvittering. Med den kan du altid se, hvad der sker.'),
    da('En medarbejder læser dit bidrag, før andre kan se det. Din e-mail bliver aldrig vist.'),
  ],
  fields: [
    field('text', 'long-text', 'Hvad vil du sige?', {
      ...{required: true, minLength: 3, maxLength: 2_000},
      help: da('Skriv, som du taler. Udelad CPR-nummer og oplysninger om andre mennesker.'),
    }),
    field('pejlemaerke', 'choice', 'Hvilket pejlemærke handler det om?', {choices: 'pejlemaerker'}),
    field('email', 'email', 'E-mail', {private: true, help: da('Kun til at fortælle dig, hvad der sker med dit bidrag.')}),
  ],
};

/**
 * A space with nothing in it but a form: moderated before, in Danish, contact details kept for 180 days, what is not public
 * for 200 and what is for five years. Throws a {@link StartFailure} that names what cannot be so.
 */
export const beginningOf = ({id, municipality, title = municipality, origins}: Beginning): SpaceContent => {
  const read = v.safeParse(spaceContent, {
    ...{id, locales: ['da'], privacy: null, moderation: 'before', origins, groups: [], themes: [], participation: null},
    retention: {contactDays: 180, unpublishedDays: 200, publishedDays: 5 * 365 + 1},
    ...{title: da(title), municipality: da(municipality), forms: [input], visions: [], activities: []},
    pejlemaerker: {title: da('Vores pejlemærker'), intro: null, items: []},
  });
  if (read.success) return read.output;
  const [issue] = read.issues;
  throw new StartFailure(`${v.getDotPath(issue) ?? 'space'}: ${issue.message}`);
};
