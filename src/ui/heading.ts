import {html, type TemplateResult} from 'lit';

/** A heading of the level that the page asks for; below 6 it stays 6. */
export const heading = (level: number, content: unknown, className = ''): TemplateResult => {
  switch (Math.min(level || 2, 6)) {
    case 1:
      return html`<h1 part="heading" class=${className} tabindex="-1">${content}</h1>`;
    case 2:
      return html`<h2 part="heading" class=${className} tabindex="-1">${content}</h2>`;
    case 3:
      return html`<h3 part="heading" class=${className} tabindex="-1">${content}</h3>`;
    case 4:
      return html`<h4 part="heading" class=${className} tabindex="-1">${content}</h4>`;
    case 5:
      return html`<h5 part="heading" class=${className} tabindex="-1">${content}</h5>`;
    default:
      return html`<h6 part="heading" class=${className} tabindex="-1">${content}</h6>`;
  }
};
