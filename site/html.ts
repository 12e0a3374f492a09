/** Markup that may stand in a page as it is. Only the {@link html} tag makes it. */
export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
}

type Value = string | number | Html | readonly Value[] | false | null | undefined;

const ENTITIES: Record<string, string> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'};

const written = (value: Value): string => {
  if (value instanceof Html) return value.markup;
  if (value === false || value === null || value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number') return String(value).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
  return value.map(written).join('');
};

/** A template whose values are escaped, unless they were made by this tag themselves. Lists are written out. */
export const html = (strings: TemplateStringsArray, ...values: Value[]): Html =>
  new Html(strings.map((string, index) => (index === 0 ? '' : written(values[index - 1])) + string).join(''));
