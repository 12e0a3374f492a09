/// <reference types="vite/client" />
import {html, nothing, type TemplateResult} from 'lit';
import source from '../../src/theme/tokens.ts?raw';
import {painted} from './measure.js';
import {colourFrom, isAllowed, schemesOf, TOKENS, type Theme, type Token} from './theme.js';

/** The public tokens in words, as the file that reads them documents them. */
export const WORDS: ReadonlyMap<string, string> = new Map(
  [...source.matchAll(/@cssprop --sammen-([\w-]+) +(.+)/g)].map(([, name = '', words = '']) => [name, words.replaceAll('`', '')]),
);

export type Change = (token: Token, value: string) => void;

const supports = (property: string, value: string): boolean => CSS.supports(property, value);
const hex = (value: string): string => (CSS.supports('color', value) ? painted(['#fff', value]) : '#808080');

const written = (id: string, label: string, value: string, wrong: boolean, change: (value: string) => void): TemplateResult => html`
  <input
    id=${id}
    aria-label=${label}
    aria-invalid=${wrong ? 'true' : nothing}
    autocomplete="off"
    spellcheck="false"
    .value=${value}
    placeholder="the library’s"
    @change=${(event: Event) => change((event.target as HTMLInputElement).value.trim())}
  />
`;

const picked = (label: string, value: string, change: (value: string) => void): TemplateResult => html`
  <input
    type="color"
    aria-label="${label}, picked"
    .value=${hex(value)}
    @input=${(event: Event) => change((event.target as HTMLInputElement).value)}
  />
`;

const colourFields = (token: Token, value: string, wrong: boolean, change: Change): TemplateResult => {
  const [light, dark] = schemesOf(value);
  const both = [
    {scheme: 'light', now: light, change: (given: string) => change(token, colourFrom(given, dark || (given && light)))},
    {scheme: 'dark', now: dark || light, change: (given: string) => change(token, colourFrom(light || given, given))},
  ];
  return html`${both.map(
    ({scheme, now, change: take}) =>
      html`<span class="pair">
        <span class="scheme">${scheme}</span>
        ${picked(`${token}, ${scheme}`, now, take)} ${written(`${token}-${scheme}`, `${token}, ${scheme}`, now, wrong, take)}
      </span>`,
  )}`;
};

const oneField = (token: Token, value: string, wrong: boolean, change: Change): TemplateResult => {
  const take = (given: string): void => change(token, given);
  return html`<span class="pair">
    ${token === 'accent' ? picked(token, value, take) : nothing} ${written(token, token, value, wrong, take)}
  </span>`;
};

/** A field for each of the tokens. `wrong` is what was written last and no token may have. */
export const fields = (tokens: readonly Token[], theme: Theme, wrong: Theme, change: Change): TemplateResult[] =>
  tokens.map((token) => {
    const value = wrong[token] ?? theme[token] ?? '';
    const isWrong = wrong[token] !== undefined;
    const field = TOKENS[token] === 'colour' ? colourFields : oneField;
    return html`<fieldset>
      <legend><code>${token}</code> <span class="words">${WORDS.get(token)}</span></legend>
      ${field(token, value, isWrong, change)}
      ${isWrong ? html`<p class="wrong" role="alert">${token === 'accent' ? 'Written as #rgb or #rrggbb.' : 'CSS has no such value here.'}</p>` : nothing}
    </fieldset>`;
  });

/** Whether the browser lets a token have the value; none leaves it to the library. */
export const isFit = (token: Token, value: string): boolean => !value || isAllowed(token, value, supports);
