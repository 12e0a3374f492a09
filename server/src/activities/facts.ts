import type {Activity} from '../../../src/data/activities.js';
import {maybeInLocale} from '../content/say.js';
import type {ActivityContent} from '../content/shape.js';
import {spoken} from '../http/locale.js';
import {tellingWords, type TellingWords} from '../words/telling.js';

/** What one chooses an activity by, with what it is called in a language. */
export const factsOf = (
  {access = [], audience = [], languages = []}: ActivityContent,
  locale: string,
): Required<Pick<Activity, 'access' | 'audience' | 'languages'>> => {
  const words = tellingWords(spoken(locale));
  const named = <K extends keyof TellingWords>(those: readonly K[]): {id: K; title: string}[] =>
    those.map((id) => ({id, title: words[id]}));
  const names = new Intl.DisplayNames(spoken(locale), {type: 'language'});
  const tongues = languages.map((id) => ({id, title: capitalized(names.of(id) ?? id, locale)}));
  return {access: named(access), audience: named(audience), languages: tongues};
};

const capitalized = (word: string, locale: string): string => word.slice(0, 1).toLocaleUpperCase(locale) + word.slice(1);

/** How accessible an activity is, in one line; null where nothing is said of it. */
export const accessOf = (content: ActivityContent, locale: string): string | null =>
  [...factsOf(content, locale).access.map(({title}) => title), maybeInLocale(content.accessibility, locale)].filter(Boolean).join('. ') ||
  null;
