import {svg, html, type TemplateResult} from 'lit';

const icon = (shape: TemplateResult): TemplateResult => html`
  <svg class="icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">
    ${shape}
  </svg>
`;

export const check = (): TemplateResult => icon(svg`<path d="M5 12.5l4.5 4.5L19 7.5"/>`);
export const dot = (): TemplateResult => icon(svg`<circle cx="12" cy="12" r="7"/>`);
export const half = (): TemplateResult => icon(svg`<circle cx="12" cy="12" r="7"/><path d="M12 5a7 7 0 0 1 0 14z" fill="currentColor"/>`);
export const pen = (): TemplateResult => icon(svg`<path d="M5 19l1-4L16 5l3 3L9 18z"/>`);
