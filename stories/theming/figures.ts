import {html, type TemplateResult} from 'lit';
import {contrast} from '../../src/theme/palette.js';
import {asRatio, correctionsOf} from './corrections.js';
import {colourOf, computedIn, shown, textsIn} from './measure.js';
import {PAIRS} from './pairs.js';
import type {Theme} from './theme.js';

/** A pair as it was measured in one scheme. */
interface Figure {
  front: string;
  ground: string;
  ratio: number;
}
/** A pair of colours, in light and in dark. */
export interface Row {
  name: string;
  least: number;
  figures: readonly Figure[];
}

const figureOf = ([front, ground]: [string, string]): Figure => ({front, ground, ratio: contrast(front, ground)});

/** The text that is hardest to read of all that the widgets show. */
const faintest = (widgets: readonly Element[]): Figure => {
  const [first = figureOf(['#000000', '#ffffff']), ...rest] = widgets.flatMap(textsIn).map((element) => figureOf(shown(colourOf(element))));
  return rest.reduce((least, figure) => (figure.ratio < least.ratio ? figure : least), first);
};

/** What the widgets of each scheme paint: every pair of tokens, and the text that is hardest to read. */
export const measured = (schemes: readonly (readonly Element[])[]): Row[] => {
  const pairs = schemes.map(([widget]) => (widget ? computedIn(widget, PAIRS).map((computed) => figureOf(shown(computed))) : []));
  const rows = PAIRS.map(({name, least}, i) => ({name, least, figures: pairs.flatMap((figures) => figures[i] ?? [])}));
  return [...rows, {name: 'The faintest text below', least: 4.5, figures: schemes.map(faintest)}];
};

const cell = ({front, ground, ratio}: Figure, least: number): TemplateResult =>
  html`<td class=${ratio < least ? 'faint' : ''}>
    <span class="sample" aria-hidden="true" style="color: ${front}; background: ${ground}">${least === 3 ? '■' : 'Aa'}</span>
    ${asRatio(ratio)}${ratio < least ? html` <strong>too faint</strong>` : ''}
  </td>`;

/** The figures as a table, and what was corrected in words. */
export const figures = (rows: readonly Row[], theme: Theme): TemplateResult => html`
  <ul class="corrections">
    ${correctionsOf(theme).map((words) => html`<li>${words}</li>`)}
  </ul>
  <table>
    <thead>
      <tr>
        <th scope="col">Pair</th>
        <th scope="col">At least</th>
        <th scope="col">Light</th>
        <th scope="col">Dark</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({name, least, figures: both}) =>
          html`<tr>
            <th scope="row">${name}</th>
            <td>${least}:1</td>
            ${both.map((figure) => cell(figure, least))}
          </tr>`,
      )}
    </tbody>
  </table>
`;
