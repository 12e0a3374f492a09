import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {css, html, nothing} from 'lit';
import {WORDS} from './theming/fields.js';

const styles = css`
  .tokens {
    border-collapse: collapse;
    inline-size: 100%;
    line-height: 1.5;
  }
  .tokens :is(th, td) {
    border-block-end: 1px solid color-mix(in oklab, currentcolor 15%, transparent);
    overflow-wrap: anywhere;
    padding: 8px 16px 8px 0;
    text-align: start;
    vertical-align: top;
  }
  .tokens td:first-child {
    font-family: ui-monospace, monospace;
    font-size: 0.875em;
    white-space: nowrap;
  }
  @media (max-width: 640px) {
    .tokens :is(tr, td) {
      display: block;
    }
    .tokens thead {
      display: none;
    }
    .tokens td {
      border: 0;
      padding-block: 0;
    }
    .tokens tr {
      border-block-end: 1px solid color-mix(in oklab, currentcolor 15%, transparent);
      padding-block: 12px;
    }
  }
  .swatch {
    block-size: 1.25em;
    border: 1px solid currentcolor;
    display: inline-block;
    inline-size: 2.5em;
    margin-inline-end: 8px;
    vertical-align: middle;
  }
`;

const meta: Meta = {title: 'Tokens', tags: ['!autodocs']};
export default meta;

const now = (name: string): unknown => {
  const value = getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  if (!value) return 'the library’s';
  const swatch = CSS.supports('color', value) ? html`<span class="swatch" style="background: ${value}"></span>` : nothing;
  return html`${swatch}${value}`;
};

/** What there is to set, and what the theme in the toolbar makes of it. */
export const All: StoryObj = {
  render: () => html`
    <style>
      ${styles}
    </style>
    <table class="tokens" lang="en" dir="ltr">
      <thead>
        <tr>
          <th scope="col">Property</th>
          <th scope="col">What it is</th>
          <th scope="col">Now</th>
        </tr>
      </thead>
      <tbody>
        ${[...WORDS].map(
          ([name, words]) =>
            html`<tr>
              <td>--sammen-${name}</td>
              <td>${words}</td>
              <td>${now(`--sammen-${name}`)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  `,
};
