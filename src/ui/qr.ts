import {generate} from 'lean-qr/nano';
import {html, type TemplateResult} from 'lit';
import {msg} from '../i18n/locale.js';

/** Modules of nothing around the code, without which readers do not find it (ISO/IEC 18004). */
const QUIET = 4;

/** One bar for each run of dark modules in a row. */
const barsOf = (code: ReturnType<typeof generate>): string => {
  let bars = '';
  for (let y = 0; y < code.size; y++) {
    for (let x = 0, run = 0; x <= code.size; x++) {
      if (code.get(x, y)) run++;
      else if (run) {
        bars += `M${x - run} ${y}h${run}v1h-${run}z`;
        run = 0;
      }
    }
  }
  return bars;
};

/** A picture from which a phone opens an address: dark on light in every theme, drawn on the device. */
export const qr = (href: string): TemplateResult => {
  const code = generate(href);
  const side = code.size + 2 * QUIET;
  return html`
    <figure class="qr" part="qr">
      <svg
        role="img"
        aria-label=${msg('QR-kode med linket til din kvittering', {id: 'qr', desc: 'Name of the picture of a QR code'})}
        viewBox="${-QUIET} ${-QUIET} ${side} ${side}"
        shape-rendering="crispEdges"
      >
        <path d=${barsOf(code)} />
      </svg>
      <figcaption>${msg('Tag kvitteringen med på din telefon', {id: 'qr-caption', desc: 'Below a QR code: scan it to have the receipt on a phone'})}</figcaption>
    </figure>
  `;
};
