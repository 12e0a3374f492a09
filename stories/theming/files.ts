import {html, type TemplateResult} from 'lit';

/** A file to take along. */
export interface Taken {
  name: string;
  /** What it is. */
  what: string;
  type: string;
  text: string;
}

/** Copies a text, and says what became of it. */
export const copy = (what: string, text: string): Promise<string> =>
  navigator.clipboard.writeText(text).then(
    () => `Copied: ${what}.`,
    () => `This browser does not let a page copy. Select ${what} under »Files«, or in the address.`,
  );

/** A file, and the way to save it. */
export const file = ({name, what, type, text}: Taken): TemplateResult => html`
  <section class="file">
    <h3>${what}</h3>
    <p class="row">
      <a class="button" download=${name} href="data:${type};charset=utf-8,${encodeURIComponent(text)}">Download ${name}</a>
    </p>
    <pre tabindex="0" role="region" aria-label=${name}><code>${text}</code></pre>
  </section>
`;
