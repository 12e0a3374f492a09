import {html, nothing, svg} from 'lit';
import type {Partner} from '../../data/partners.js';
import {msg, str} from '../../i18n/locale.js';
import {landIn, type Land, type Shapes} from './land.js';
import {marksFor, type Mark} from './marks.js';
import {viewOf, type View} from './projection.js';

/** What is drawn once for a width. */
interface Drawing {
  view: View;
  land: Land;
  marks: Mark[];
}

export interface Wanted {
  partners: readonly Partner[];
  /** Names a place: "Nuuk, Grønland". */
  nameOf: (partner: Partner) => string;
  title: string;
  /** Of the map, in pixels. */
  width: number;
  /** As `font` in CSS has it: the type of the names. */
  font: string;
  onChoose: (partner: Partner) => void;
}

/** Draws the map; what was drawn for the same places and width is kept. */
export class PartnerMap {
  readonly #shapes: Shapes;
  #key = '';
  #drawing: Drawing | undefined;

  constructor(shapes: Shapes) {
    this.#shapes = shapes;
  }

  render(wanted: Wanted): unknown {
    const {partners, title} = wanted;
    const {view, land, marks} = this.#drawn(wanted);
    const both = partners.some(({active}) => active) && partners.some(({active}) => !active);
    return html`
      <figure part="map">
        <svg viewBox="0 0 ${view.width} ${view.height}" role="group" aria-labelledby="map-title" aria-describedby="map-about">
          <title id="map-title">${msg(str`Kort: ${title}`, {id: 'map-title', desc: 'Names the map; 0 is the heading of the list'})}</title>
          <g aria-hidden="true">
            <path class="land" d=${land.other} />
            <path class="land named" d=${land.named} />
            <path class="borders" d=${land.borders} />
            ${marks.map(({from, at}) => svg`<path class="lead" d=${`M${from.join()}L${at.join()}`} />`)}
          </g>
          ${partners.map((partner, i) => (marks[i] ? mark(partner, marks[i], wanted) : nothing))}
        </svg>
        <figcaption class="muted">
          <span id="map-about" class="no-print">${msg('Hvert punkt fører til stedet på listen.', {id: 'map-about', desc: 'Describes the map: each point is a link to the list'})}</span>
          ${both ? legend() : nothing}
        </figcaption>
      </figure>
    `;
  }

  #drawn({partners, width, font}: Wanted): Drawing {
    const key = JSON.stringify([partners, width, font]);
    if (this.#drawing && key === this.#key) return this.#drawing;
    const view = viewOf(partners, width);
    const pen = document.createElement('canvas').getContext('2d');
    if (pen) pen.font = font;
    const points = partners.map(({longitude, latitude}) => view.project(longitude, latitude));
    const marks = marksFor(
      points,
      partners.map(({title}) => pen?.measureText(title).width ?? 0),
      view,
    );
    this.#key = key;
    return (this.#drawing = {view, marks, land: landIn(this.#shapes, view, new Set(partners.map(({country}) => country)))});
  }
}

const dot = (at: readonly [number, number], active: boolean): unknown =>
  svg`<circle class=${active ? 'dot active' : 'dot'} cx=${at[0]} cy=${at[1]} r="6" />`;

const mark = (partner: Partner, {at, reach, name}: Mark, {nameOf, onChoose}: Wanted): unknown => svg`
  <a
    class=${name.free ? 'mark named' : 'mark'}
    id=${`mark-${partner.id}`}
    href=${`#place-${partner.id}`}
    aria-label=${nameOf(partner)}
    @click=${(event: Event) => {
      event.preventDefault();
      onChoose(partner);
    }}
  >
    <circle class="reach" cx=${at[0]} cy=${at[1]} r=${reach} />
    <circle class="ring" cx=${at[0]} cy=${at[1]} r="10" />
    ${dot(at, partner.active)}
    <text x=${name.at[0]} y=${name.at[1]} dy="0.35em" text-anchor=${name.anchor}>${partner.title}</text>
  </a>
`;

const legend = (): unknown => html`
  <span class="sort"><svg viewBox="0 0 16 16" aria-hidden="true">${dot([8, 8], true)}</svg>${msg('Tæt samarbejde', {id: 'partner-active', desc: 'Marks a partner that the municipality works with most'})}</span>
  <span class="sort"><svg viewBox="0 0 16 16" aria-hidden="true">${dot([8, 8], false)}</svg>${msg('De andre', {id: 'map-others', desc: 'Beside the sign for partners that are worked with less'})}</span>
`;
