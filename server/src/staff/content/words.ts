import type {Version} from '../../content/versions.js';

const languages = new Intl.DisplayNames('da', {type: 'language'});

/** The name of a language in Danish: »engelsk«. */
export const languageName = (tag: string): string => languages.of(tag) ?? tag;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const moment = new Intl.DateTimeFormat('da', {dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Copenhagen'});
export const when = (at: Date): string => moment.format(at);

/** Those who are nobody by name. */
const NOBODY: Record<string, string> = {'one-time link': 'en med et engangslink'};
const personFrom = (origin: Version['origin'], name: string): string =>
  origin === 'repository' ? 'serverens eget indhold' : (NOBODY[name] ?? name);

/** Who made a version. */
export const authorOf = ({origin, author}: Version): string => personFrom(origin, author);
/** Who published it. */
export const publisherOf = ({origin, publisher}: Version): string => personFrom(origin, publisher ?? '');

/** What has become of a version. @param current the number of the one that is public. */
export const stateOf = ({state, number, publishAt}: Version, current: number): string => {
  if (state === 'published') return number === current ? 'Udgivet' : 'Udgivet før';
  if (state === 'withdrawn') return 'Kasseret';
  if (state === 'scheduled' && publishAt) return `Udgives ${when(publishAt)}`;
  return number < current ? 'Kladde, overhalet af en udgivelse' : 'Kladde';
};

/** »Engelsk: 3 tekster mangler«; nothing where none is missing. */
export const missingWords = (missing: Readonly<Record<string, number>>): string[] =>
  Object.entries(missing).flatMap(([language, count]) =>
    count === 0 ? [] : [`${capital(languageName(language))}: ${count} ${count === 1 ? 'tekst' : 'tekster'} mangler`],
  );
