import {css, html, nothing, type TemplateResult} from 'lit';
import {msg} from '../i18n/locale.js';

export interface SummaryLine {
  /** Id of the control to go to. */
  target: string;
  words: string;
}

/** All faults of a form in one list on top, each a link to its field (after GOV.UK's error summary). Gets focus when it appears. */
export const errorSummary = (lines: SummaryLine[]): TemplateResult | typeof nothing =>
  lines.length === 0
    ? nothing
    : html`
        <div class="summary" part="error-summary" role="alert" tabindex="-1" aria-labelledby="summary-title">
          <p id="summary-title">${msg('Der er noget, du skal rette', {id: 'summary-title', desc: 'Heads the list of faults in a form'})}</p>
          <ul>
            ${lines.map(({target, words}) => html`<li><a href="#${target}" @click=${goTo}>${words}</a></li>`)}
          </ul>
        </div>
      `;

/** Fragments do not reach into shadow roots, so the link moves focus itself. */
const goTo = (event: MouseEvent): void => {
  event.preventDefault();
  const link = event.currentTarget as HTMLAnchorElement;
  const target = (link.getRootNode() as ShadowRoot).getElementById(link.hash.slice(1));
  target?.focus();
  target?.closest('.field')?.scrollIntoView({block: 'nearest'});
};

export const summaryStyles = css`
  .summary {
    border: 2px solid var(--_error);
    border-radius: var(--_radius);
    margin-block-start: calc(var(--_u) * 6);
    max-width: var(--_measure);
    padding: calc(var(--_u) * 4) calc(var(--_u) * 5);
    scroll-margin-block: 96px;
  }
  .summary p {
    font-weight: 650;
    line-height: 1.3;
  }
  .summary li {
    margin-block-start: calc(var(--_u) * 2);
  }
  .summary a {
    color: var(--_error);
    font-weight: 600;
  }
`;
