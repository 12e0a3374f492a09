/** How a report of a hearing looks: the municipality's answer stands beside what it answers where there is room. */
export const reportRules = `
body:has(.report) { max-width: 60rem; }
.report .kicker { color: var(--accent); font-weight: 600; margin-bottom: 0.25rem; }
.report .facts { border-block: 1px solid var(--line); padding-block: 1rem 0.25rem; gap: 0 3rem; margin-bottom: 2rem; }
.report .facts dd { font-variant-numeric: tabular-nums; }
.report .part { border-top: 1px solid var(--line); margin-top: 3rem; }
.report .part h2 { margin-top: 1.5rem; }
.report .heard { color: var(--quiet); border-inline-start: 1px solid var(--edge); padding-inline-start: 1.25rem; margin-bottom: 1.5rem; }
.report .heard p:last-child { margin-bottom: 0; }
.report .reply { background: var(--tint); border-inline-start: 4px solid var(--accent); padding: 1.25rem 1.5rem 0.25rem; margin-block: 2.5rem; }
.report .reply h2 { margin-top: 0; }
.report .answers { list-style: none; padding: 0; max-width: none; }
.report article { border-top: 1px solid var(--line); display: grid; gap: 0 2.5rem; padding-block: 1.25rem 0.5rem; }
.report h4 { font-size: 1rem; line-height: 1.3; margin: 0; }
.report article .quiet { font-size: 0.9375rem; margin-bottom: 0.25rem; }
.report blockquote { margin: 0.5rem 0 1rem; font-size: 1rem; }
.report .replied { border-inline-start: 3px solid var(--accent); padding-inline-start: 1.25rem; margin-bottom: 1rem; }
.report .replied p:last-child { margin-bottom: 0; }
@media (min-width: 48rem) { .report article { grid-template-columns: 3fr 2fr; } }
@media print {
  .report { font-size: 10.5pt; }
  .report .ways { display: none; }
  .report article { grid-template-columns: 3fr 2fr; break-inside: avoid; }
  .report .reply { background: none; }
}
`;
