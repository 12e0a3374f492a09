import {editingRules} from './editing-style.js';
import {reportRules} from './report-style.js';

const colours = `
:root {
  color-scheme: light dark;
  --paper: #fdfcfa; --ink: #1b1d21; --quiet: #565b64; --line: #1b1d2126; --edge: #6d727b;
  --accent: #0b4f8a; --on-accent: #fff; --tint: #0b4f8a0f; --wrong: #a3161c; --wrong-tint: #a3161c0d; --warn: #7a4a00;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16181b; --ink: #ecebe8; --quiet: #a9adb5; --line: #ecebe82e; --edge: #8c919a;
    --accent: #8fc3f5; --on-accent: #0c1a28; --tint: #8fc3f514; --wrong: #ff9d98; --wrong-tint: #ff9d9814; --warn: #f1c27a;
  }
}
`;

/** Type and space carry the pages, lines divide, one accent. Small screens first. */
export const rules = `
*, ::before, ::after { box-sizing: border-box; }
html { font: 100%/1.6 system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif; background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; max-width: 46rem; padding: 0 1.25rem 4rem; overflow-wrap: anywhere; hyphens: auto; }
h1 { font-size: clamp(1.75rem, 1.3rem + 2.2vw, 2.5rem); line-height: 1.15; font-weight: 650; letter-spacing: -0.015em; margin: 0 0 1rem; text-wrap: balance; }
h2 { font-size: 1.25rem; line-height: 1.25; font-weight: 650; margin: 2.5rem 0 0.75rem; }
h3 { font-size: 1rem; line-height: 1.3; margin: 0; }
:lang(ar) :is(h1, h2) { letter-spacing: 0; line-height: 1.4; }
p, ol, ul { margin: 0 0 1rem; max-width: 62ch; }
a { color: var(--accent); text-underline-offset: 0.15em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
body:has(sammen-moderation-desk:defined) { max-width: 84rem; }
.top { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; align-items: baseline; padding: 1.25rem 0; margin-bottom: 2.5rem; border-bottom: 1px solid var(--line); }
.top strong { font-weight: 650; }
.top span, .quiet { color: var(--quiet); }
.top form, .top nav { margin-inline-start: auto; display: flex; flex-wrap: wrap; gap: 0 1rem; }
.lead { font-size: 1.125rem; color: var(--quiet); margin-bottom: 2rem; }
.foot { margin-top: 4rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--quiet); font-size: 0.875rem; }
.foot p { margin: 0; }
.field { margin: 0 0 1.75rem; padding: 0; border: 0; min-width: 0; }
label, legend { display: block; font-weight: 600; padding: 0; }
label small, legend small { font-weight: 400; color: var(--quiet); font-size: 0.875rem; }
.help { color: var(--quiet); font-size: 0.9375rem; margin: 0.125rem 0 0; }
.fault { color: var(--wrong); font-weight: 600; margin: 0.125rem 0 0; }
.field.wrong { border-inline-start: 4px solid var(--wrong); padding-inline-start: 1rem; }
input, textarea, select, button { font: inherit; color: inherit; }
input[type=text], input[type=email], textarea, select {
  display: block; width: 100%; min-height: 2.75rem; margin-top: 0.5rem; padding: 0.5rem 0.75rem; background: var(--paper);
  border: 1px solid var(--edge); border-radius: 4px; font-weight: 400;
}
textarea { min-height: 10rem; resize: vertical; }
.wrong :is(input, textarea, select) { border-color: var(--wrong); border-width: 2px; }
.check { display: flex; gap: 0.75rem; align-items: center; min-height: 2.75rem; font-weight: 400; }
.check input { width: 1.375rem; height: 1.375rem; flex: none; margin: 0; accent-color: var(--accent); }
button, a.button { min-height: 2.75rem; padding: 0.5rem 1.25rem; border: 1px solid var(--accent); border-radius: 4px; background: var(--accent); color: var(--on-accent); font-weight: 600; cursor: pointer; }
button.second { background: none; color: var(--accent); }
button.link { border: 0; padding: 0; min-height: 2.75rem; background: none; color: var(--accent); font-weight: 400; text-decoration: underline; text-underline-offset: 0.15em; }
a.button { display: inline-flex; align-items: center; text-decoration: none; }
button:hover, a.button:hover { text-decoration: underline; }
.summary, .notice { border: 1px solid var(--line); border-inline-start: 4px solid var(--accent); padding: 1rem 1.25rem; margin: 0 0 2rem; background: var(--tint); }
.summary { border-inline-start-color: var(--wrong); background: var(--wrong-tint); }
.summary a { color: var(--wrong); font-weight: 600; }
:is(.summary, .notice, .receipt, .queue) h2 { margin-top: 0; }
.summary > :last-child, .notice > :last-child { margin-bottom: 0; }
.next { border-top: 1px solid var(--line); margin: 2.5rem 0 2rem; padding-top: 1.25rem; }
.next h2 { margin-top: 0; }
.code { font: 600 clamp(1.125rem, 0.9rem + 1.6vw, 1.5rem)/1.5 ui-monospace, 'Cascadia Mono', 'DejaVu Sans Mono', monospace; letter-spacing: 0.04em; margin: 0 0 1rem; }
.receipt { border-block: 1px dashed var(--edge); padding: 1.75rem 0 1.25rem; margin: 0 0 2rem; }
dl { margin: 0 0 1rem; }
dt { color: var(--quiet); font-size: 0.875rem; }
dd { margin: 0 0 0.75rem; }
.queue { list-style: none; padding: 0; margin: 0; max-width: none; }
.queue > li { border-top: 1px solid var(--line); padding: 1.75rem 0; }
.said { font-size: 1.125rem; white-space: pre-line; margin: 0.5rem 0 1rem; }
.facts { display: flex; flex-wrap: wrap; gap: 0 1.5rem; }
.facts div { min-width: 7rem; }
.flag { color: var(--warn); font-weight: 600; }
.decide { display: grid; gap: 1.25rem; }
.decide details { border-top: 1px solid var(--line); padding-top: 0.5rem; }
summary { min-height: 2.75rem; display: flex; align-items: center; cursor: pointer; color: var(--accent); }
summary::before { content: '+'; width: 1.25rem; font-weight: 600; }
[open] > summary::before { content: '\\2212'; }
.filter { display: flex; flex-wrap: wrap; gap: 0.75rem; align-items: end; margin-bottom: 2rem; }
.filter label { flex: 1 1 14rem; }
.pages { border-top: 1px solid var(--line); padding-top: 1rem; }
table { border-collapse: collapse; width: 100%; font-size: 0.9375rem; }
th, td { text-align: start; vertical-align: top; padding: 0.5rem 1rem 0.5rem 0; border-top: 1px solid var(--line); }
code { font: 0.9em ui-monospace, 'DejaVu Sans Mono', monospace; }
.trap { position: absolute; inset-inline-start: -200vw; }
@media (min-width: 48rem) { .decide { grid-template-columns: auto 1fr; align-items: start; } .decide details { border: 0; padding: 0; } }
@media (forced-colors: active) { button, a.button { border-color: ButtonText; } }
@media print { .top form, .top nav, button, .filter { display: none; } body { max-width: none; } h1, h2, h3, h4 { break-after: avoid; } }
`;

/** How the plain pages look. */
export const css = colours + rules + editingRules + reportRules;
