import {html, svg, type TemplateResult} from 'lit';

// Those of ui/icons.ts are one widget's: what two need from the start, every page carries.
const icon = (shape: TemplateResult): TemplateResult => html`
  <svg class="icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">
    ${shape}
  </svg>
`;

export const check = (): TemplateResult => icon(svg`<path d="M5 12.5l4.5 4.5L19 7.5"/>`);
export const heart = (): TemplateResult =>
  icon(svg`<path d="M12 20C5 15 3.5 11.5 3.5 9A4.5 4.5 0 0 1 12 7a4.5 4.5 0 0 1 8.5 2c0 2.5-1.5 6-8.5 11z"/>`);
