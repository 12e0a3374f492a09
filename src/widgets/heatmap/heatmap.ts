import {html, nothing} from 'lit';
import {insights, type Columns, type Insights} from '../../data/insights.js';
import {define} from '../../define.js';
import {number} from '../../i18n/format.js';
import {msg, str} from '../../i18n/locale.js';
import {Reading} from '../../reading.js';
import {linkTo} from '../../ui/fragment.js';
import {heading} from '../../ui/heading.js';
import {whenRead} from '../../ui/status.js';
import {Widget} from '../../widget.js';
import {saving, type Saving} from './saving.js';
import {standsOut} from './stands-out.js';
import {stepOf} from './steps.js';
import {styles} from './styles.js';
import {tableOf, type Line, type Table} from './table.js';

/**
 * What citizens write about, and who, what about or when: a table of how many published contributions there are for each
 * goal, with colour on top, and a sentence that says what stands out. Numbers lead to the contributions on the wall.
 *
 * @element sammen-heatmap
 * @reads /insights?columns=group
 * @slot - what is shown until there is content, and when there is none
 * @fires {SammenReadyEvent} sammen-ready - the content is shown for the first time
 * @fires {SammenErrorEvent} sammen-error - the content could not be read
 * @csspart heading - the heading
 * @csspart finding - the sentence that says what stands out
 * @csspart table - the table
 * @csspart save-table - the button that saves the numbers
 * @csspart save-picture - the button that saves a picture
 */
export class SammenHeatmap extends Widget {
  static override styles = [...Widget.styles, styles];
  static override properties = {
    columns: {},
    formUrl: {attribute: 'form-url'},
    wallUrl: {attribute: 'wall-url'},
    _chosen: {state: true},
    _saved: {state: true},
  };
  static override allowed = {...Widget.allowed, columns: {words: 'group, theme or week', test: /^(group|theme|week)$/}};

  /** What the goals are laid out by from the start: group, theme or week. */
  columns: Columns | '' = 'group';
  /** Address of the page with the form; default this page. */
  formUrl = '';
  /** Address of the page with the wall of contributions; default this page. */
  wallUrl = '';

  private _chosen: Columns | '' = '';
  /** What has been saved: a picture's description, or why it could not be. */
  private _saved: Saving = {};

  readonly #reading = new Reading(
    this,
    (client, language) => client.read(`/insights?columns=${this.by}`, insights, language),
    () => this.by,
  );

  /** What the goals are laid out by. */
  get by(): Columns {
    return this._chosen || this.columns || 'group';
  }

  protected override renderContent(): unknown {
    return whenRead(this.#reading, (counts) => (counts.rows.length ? this.#content(counts) : this.empty(nothing)), this.broughtOr);
  }

  #content(counts: Insights): unknown {
    const title = msg('Det skriver I om', {id: 'heat-title', desc: 'Heading of the table of what contributions are about'});
    return html`
      ${heading(this.headingLevel, title, 'title')}
      ${counts.total ? this.#table(tableOf(counts, this.by), counts, title) : this.#none(counts)}
    `;
  }

  /** Nothing has been told: who comes first is asked to. */
  #none({cells}: Insights): unknown {
    const few = cells.some((line) => line.includes(null));
    return html`
      <p class="finding">
        ${
          few
            ? msg('Der er kommet de første bidrag. Når der er mindst fem om det samme, står tallene her.', {
                id: 'heat-few',
                desc: 'There are contributions, but every number is below five',
              })
            : msg('Der er ingen tal endnu. De kommer, når de første bidrag er læst og offentliggjort.', {
                id: 'heat-none',
                desc: 'Nothing has been published yet',
              })
        }
      </p>
      ${few ? this.#choice() : nothing}
      <p class="row no-print">
        <a class="button" href=${linkTo(this.formUrl, 'form', 'input')}>${msg('Giv dit bidrag', {id: 'give-input', desc: 'Opens the form with this goal chosen'})}</a>
      </p>
    `;
  }

  #table(table: Table, counts: Insights, title: string): unknown {
    const {caption, columns, lines, sums, most} = table;
    const finding = standsOut(counts, table, this.by, this.locale);
    return html`
      <p class="finding lead" part="finding">${finding}</p>
      ${this.#choice()}
      <div class="scroll" role="region" aria-labelledby="caption" tabindex="0" @scroll=${onScroll}>
        <table part="table">
          <caption><span id="caption">${caption}</span></caption>
          <thead>
            <tr>
              <th scope="col">${table.corner}</th>
              ${columns.map(({label, more}) => html`<th scope="col">${label}${more ? html` <span class="more">${more}</span>` : nothing}</th>`)}
              <th scope="col" class="sum">${table.all}</th>
            </tr>
          </thead>
          <tbody>
            ${lines.map((line) => this.#line(line, table, most))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">${table.all}</th>
              ${sums.map((sum) => html`<td>${number(this.locale, sum)}</td>`)}
              <td class="sum">${number(this.locale, counts.total)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
      ${this.#explained(counts)} ${saving(this, {counts, table, title, finding}, this._saved, (saved) => (this._saved = saved))}
    `;
  }

  #choice(): unknown {
    const options: [Columns, string][] = [
      ['group', msg('Borgergruppe', {id: 'by-group', desc: 'Choice: lay the numbers out by citizen group'})],
      ['theme', msg('Tema', {id: 'by-theme', desc: 'Choice: lay the numbers out by theme'})],
      ['week', msg('Uge', {id: 'by-week', desc: 'Choice: lay the numbers out by week'})],
    ];
    return html`
      <p class="by no-print">
        <label for="by">${msg('Fordelt på', {id: 'heat-by', desc: 'Label of the choice of columns: group, theme or week'})}</label>
        <select id="by" @change=${this.#onChoose}>
          ${options.map(([value, words]) => html`<option value=${value} ?selected=${value === this.by}>${words}</option>`)}
        </select>
      </p>
    `;
  }

  #line({id, label, cells, sum}: Line, {columns, few}: Table, most: number): unknown {
    return html`
      <tr>
        <th scope="row">${label}</th>
        ${cells.map((cell, at) => {
          if (cell === null) return html`<td class="few">${few}</td>`;
          const words = number(this.locale, cell);
          const column = columns[at];
          const href = cell && id && column?.id && this.by !== 'week' ? this.#wall(id, column.id) : undefined;
          return html`<td data-step=${stepOf(cell, most)}>
            ${href ? html`<a href=${href}>${words}<span class="hidden">: ${label}, ${column?.label}</span></a>` : html`<span>${words}</span>`}
          </td>`;
        })}
        <td class="sum">${number(this.locale, sum)}</td>
      </tr>
    `;
  }

  /** Opens the wall with what a cell counts. */
  #wall(pejlemaerke: string, column: string): string {
    return linkTo(this.wallUrl, 'wall', `${new URLSearchParams({pejlemaerke, [this.by]: column})}`);
  }

  /** What the numbers are, and what they are not. */
  #explained({cells}: Insights): unknown {
    return html`
      <p class="muted about">
        ${msg('Tallene er bidrag, ikke personer. Jo kraftigere farve, jo flere bidrag.', {id: 'heat-counts', desc: 'What the numbers count'})}
        ${
          this.by === 'week'
            ? nothing
            : msg('Vælg et tal for at læse bidragene bag det.', {id: 'heat-choose', desc: 'Each number is a link to its contributions'})
        }
        ${
          this.by === 'theme'
            ? msg('Et bidrag med flere temaer tæller med under hvert af dem.', {
                id: 'heat-themes',
                desc: 'Why the totals by theme are higher',
              })
            : nothing
        }
        ${
          cells.some((line) => line.includes(null))
            ? msg(str`Er der 1 til 4 bidrag, står der »${this.#few()}«, og de er ikke med i summerne.`, {
                id: 'heat-suppressed',
                desc: 'Why small numbers are not shown; 0 is the words in such a cell',
              })
            : nothing
        }
      </p>
    `;
  }

  #few(): string {
    return msg('under 5', {id: 'under-five', desc: 'In a cell of the table: one to four contributions'});
  }

  readonly #onChoose = (event: Event): void => {
    this._chosen = (event.target as HTMLSelectElement).value as Columns;
    this._saved = {};
  };
}

/** The first column stays, and needs a ground only once something moves beneath it. */
const onScroll = ({currentTarget}: Event): void => {
  const region = currentTarget as HTMLElement;
  region.toggleAttribute('data-moved', region.scrollLeft !== 0);
};

define('sammen-heatmap', SammenHeatmap);

declare global {
  interface HTMLElementTagNameMap {
    'sammen-heatmap': SammenHeatmap;
  }
}
