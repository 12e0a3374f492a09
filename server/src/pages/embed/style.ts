import {rules} from '../style.js';

/**
 * How an embed page looks before and without its widget: the rules of the plain pages in the colours of the theme.
 * Light unless the theme says otherwise, whatever the device prefers: the page around the frame is.
 */
export const embedCss = `
:root {
  color-scheme: light;
  --paper: var(--sammen-paper, #fff); --ink: var(--sammen-ink, #1b1d21); --quiet: #565b64; --line: var(--sammen-line, #1b1d2126); --edge: #6d727b;
  --accent: var(--sammen-accent-text, var(--sammen-accent, #24527a)); --on-accent: var(--sammen-paper, #fff);
  --tint: #7773; --wrong: #a3161c; --wrong-tint: #a3161c0d; --warn: #7a4a00;
}
${rules}
html { font-family: var(--sammen-font, system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif); }
body { max-width: none; padding: 0.25rem 0.25rem 1rem; }
main > * { display: block; }
h1, h2, h3, h4, h5, h6 { font-family: var(--sammen-heading-font, inherit); text-wrap: balance; }
h3, h4, h5, h6 { font-size: 1.125rem; line-height: 1.35; margin: 0 0 0.25rem; font-weight: 650; }
.plain { list-style: none; padding: 0; }
.parts { list-style: none; padding: 0; margin: 2rem 0; max-width: none; }
.parts > li { border-top: 1px solid var(--line); padding: 1.25rem 0 0.5rem; }
.parts h2 { font-size: 1.375rem; margin: 0 0 0.25rem; }
.parts .parts { margin: 1rem 0; }
.parts .parts > li { border-top: 0; border-inline-start: 2px solid var(--line); padding: 0 1rem; margin-bottom: 1.5rem; }
.parts ul:not([class]) { list-style: disc; padding-inline-start: 1.25rem; }
.promise { color: var(--accent); font-size: 1.375rem; line-height: 1.3; }
.numbered { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr)); gap: 0.25rem 1.5rem; max-width: none; }
.numbered span { display: inline-block; min-width: 2em; color: var(--quiet); font-variant-numeric: tabular-nums; }
form + p { margin-top: 1.25rem; }
.scroll { overflow-x: auto; }
.figures { border-collapse: collapse; font-variant-numeric: tabular-nums; }
.figures caption { text-align: start; color: var(--quiet); padding-block-end: 0.5rem; }
.figures :is(th, td) { padding: 0.5rem 0.75rem 0.5rem 0; text-align: end; vertical-align: bottom; font-weight: 400; border-bottom: 1px solid var(--line); }
.figures :is(tr > :first-child, tfoot *) { font-weight: 600; }
.figures tr > :first-child { text-align: start; }
.label { font-weight: 600; margin: 0 0 0.25rem; }
.button { display: inline-block; min-height: 2.75rem; padding: 0.5rem 1rem; border: 1px solid var(--accent); border-radius: 4px; text-decoration: none; }
.button:hover { text-decoration: underline; }
.row { display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 1rem; }
form[role=search] { display: grid; gap: 0 1rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr)); max-width: 60rem; align-items: end; }
form[role=search] > :first-of-type { grid-column: 1 / -1; }
form[role=search] :is(input, select) { box-sizing: border-box; width: 100%; min-height: 2.75rem; font: inherit; padding: 0.5rem 0.75rem; }
form[role=search] button { justify-self: start; margin-bottom: 1rem; }
blockquote.text { margin: 0.25rem 0; white-space: pre-line; max-width: 66ch; overflow-wrap: anywhere; }
.answer { border-inline-start: 3px solid var(--accent); padding-inline-start: 1rem; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;
