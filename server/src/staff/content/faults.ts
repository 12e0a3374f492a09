import type {BaseIssue} from 'valibot';
import type {Field} from '../../content/fields.js';
import {capital, languageName} from './words.js';

/** Something that is wrong with what is entered. */
export interface Fault {
  /** The control that it is about, by its name; empty for the whole. */
  path: string;
  message: string;
  /** The language of the text that it is about. */
  language?: string;
}

/** A field somewhere inside another, and what it is called there. */
interface Found {
  field: Field;
  name: string;
  language?: string;
}

/** The field that a path leads to: names of fields, places in lists, languages. */
const find = (field: Field, [step, ...rest]: readonly string[], name = ''): Found => {
  if (step === undefined) return {field, name};
  if (field.type === 'text') return {field, name, language: step};
  const own = (label: string): string => (name ? `${name}, ${label}` : label);
  if (field.type === 'list') return find(field.item, rest, own(`${field.item.label} ${Number(step) + 1}`));
  const next = field.type === 'group' ? field.fields.find((one) => one.name === step) : undefined;
  return next ? find(next, rest, next.type === 'list' && rest.length > 0 ? name : own(next.label)) : {field, name};
};

const FORMS: Record<string, string> = {
  address: 'skal være en adresse, der begynder med https://, http:// eller /',
  day: 'skal være en dato, der findes, som 2018-11-10',
  moment: 'skal være en dato og et klokkeslæt',
  language: 'skal være en sprogkode, som da eller en',
};

type Issue = Pick<BaseIssue<unknown>, 'type' | 'requirement' | 'input' | 'message'>;

/** What is wrong, after the field's name. */
const wrong = ({field, language}: Found, {type, requirement, input, message}: Issue): string => {
  const isEmpty = input === undefined || input === null || (typeof input === 'string' && input.trim() === '');
  if (type === 'max_length' && Array.isArray(input)) return `må højst have ${String(requirement)}; der er ${input.length}`;
  if (type === 'max_length') return `må højst være på ${String(requirement)} tegn; der er ${String(input).length}`;
  if (message === 'Characters that cannot be stored') return 'indeholder tegn, der ikke kan gemmes';
  if (message === 'More than one line') return 'skal stå på én linje';
  if (message === 'The same id twice' || message === 'The same value twice') return 'har det samme to gange';
  if (message === 'It closes before it opens') return 'skal ligge senere end, hvornår der åbnes';
  if (message === 'Languages are named by their tag, such as "en"') return `kan ikke have sproget ${language ?? ''}`;
  if (message === 'Closed before it opens') return 'skal være senere, end der åbnes';
  if (message === 'Ends before it begins') return 'skal være senere, end der begyndes';
  if (message === 'Repeats until before it begins') return 'skal være den dag, det begynder, eller senere';
  if (message === 'A project without a cost') return 'skal alle have en pris, når man vælger inden for et beløb';
  if (message === 'Neither a day nor a number') return 'skal udfyldes, eller også »Antal gange«';
  if (message === 'Both a day and a number') return 'kan ikke gælde, når der også står en dato';
  if (isEmpty) return field.type === 'choice' || field.type === 'reference' ? 'skal vælges' : 'skal udfyldes';
  if (type === 'min_value') return `skal være mindst ${String(requirement)}`;
  if (type === 'max_value') return `må højst være ${String(requirement)}`;
  if (field.type === 'number') return field.whole ? 'skal være et helt tal' : 'skal være et tal, som 12 eller 12,5';
  if (field.type === 'word' && FORMS[field.kind]) return FORMS[field.kind] ?? '';
  return 'har ikke den rigtige form';
};

/** What a schema says is wrong, for whoever entered it. @param path from the field on. */
export const faultOf = (field: Field, path: readonly string[], issue: Issue): Fault => {
  const found = find(field, path);
  const language = found.field.type === 'text' ? (found.language ?? 'da') : undefined;
  const around = language !== undefined && language !== 'da' ? ` (${languageName(language)})` : '';
  const at = found.field.type === 'text' && found.language === undefined ? [...path, 'da'] : path;
  return {
    path: at.join('.'),
    message: `»${capital(found.name || field.label)}«${around} ${wrong(found, issue)}.`,
    ...(language !== undefined && {language}),
  };
};
