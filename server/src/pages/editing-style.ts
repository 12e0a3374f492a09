/** The pages on which staff edits content; the rest of their look is that of all plain pages. */
export const editingRules = `
.steps ol, .choose ul, .rows, .lacks, .differences, .list > ol { list-style: none; padding: 0; max-width: none; }
.top nav + form { margin-inline-start: 0; }
.steps ol { display: flex; flex-wrap: wrap; gap: 0 0.5rem; font-size: 0.875rem; margin-bottom: 1.5rem; }
.steps li + li::before { content: '/'; color: var(--quiet); margin-inline-end: 0.5rem; }
:is(.steps, .choose) a { display: inline-flex; align-items: center; min-height: 2.75rem; }
.steps [aria-current] { display: inline-flex; align-items: center; color: var(--quiet); }
body:has(.editing) { max-width: 60rem; }
.rows { max-width: none; margin: 0 0 1.5rem; }
.rows > li { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; align-items: center; border-top: 1px solid var(--line); padding: 0.5rem 0; }
.rows > li > a { flex: 1 1 16rem; min-width: 0; display: inline-flex; align-items: center; min-height: 2.75rem; font-weight: 600; }
.rows .moves { margin-inline-start: auto; }
.lacks { color: var(--warn); margin: 0; font-size: 0.875rem; }
small.lacks { color: var(--warn); font-weight: 600; }
.moves { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: center; margin: 0.5rem 0 0; max-width: none; }
button.small { padding: 0.25rem 0.75rem; font-size: 0.875rem; font-weight: 400; border-color: var(--edge); }
fieldset { min-width: 0; }
.part, .list, .languages { border: 0; padding: 0; margin: 0 0 1.75rem; }
:is(.part, .list, .languages) > legend { font-size: 1.125rem; font-weight: 650; margin-bottom: 0.5rem; }
.languages + .help { margin-bottom: 1.5rem; }
.languages { border-bottom: 1px solid var(--line); padding-bottom: 1rem; }
.languages > legend { font-size: 1rem; }
.languages strong { display: inline-flex; align-items: center; min-height: 2.75rem; padding: 0 0.75rem; border-bottom: 3px solid var(--accent); }
.list { border-top: 1px solid var(--line); padding-top: 0.75rem; }
.list > legend { float: inline-start; width: 100%; }
.list > legend + * { clear: both; }
.list > ol { max-width: none; margin: 0; clear: both; }
.list > ol > li { border-inline-start: 2px solid var(--line); padding-inline-start: 1rem; margin-bottom: 1.5rem; }
.list > ol > li > :is(.field, .part) { margin-bottom: 0.5rem; }
.list .part > legend { font-size: 1rem; }
.editing textarea { min-height: 5rem; }
input[type=datetime-local] { display: block; width: 100%; max-width: 18rem; min-height: 2.75rem; margin-top: 0.5rem; padding: 0.5rem 0.75rem; background: var(--paper); border: 1px solid var(--edge); border-radius: 4px; }
.original { white-space: pre-line; border-inline-start: 2px solid var(--line); padding-inline-start: 0.75rem; margin: 0.25rem 0 0; color: var(--quiet); }
.ways { display: flex; flex-wrap: wrap; gap: 1rem 1.5rem; align-items: start; }
.ways .field { margin-bottom: 0.75rem; }
.differences > li { border-top: 1px solid var(--line); padding: 0.75rem 0; }
.differences p { margin: 0 0 0.5rem; }
.differences dl { display: grid; gap: 0.5rem 1.5rem; margin: 0; }
.differences dd { white-space: pre-line; margin: 0; }
del { text-decoration-color: var(--wrong); background: var(--wrong-tint); }
ins { text-decoration: none; background: var(--tint); border-bottom: 2px solid var(--accent); }
.choose ul { display: flex; flex-wrap: wrap; gap: 0 1.25rem; max-width: none; margin: 0 0 0.5rem; }
.choose [aria-current] { color: inherit; font-weight: 650; text-decoration: none; border-bottom: 3px solid var(--accent); }
.stage { border: 1px solid var(--line); padding: 1.25rem; margin-top: 1rem; }
.stage > * + * { display: block; margin-top: 2rem; }
.wide { overflow-x: auto; }
.wide :is(th, td) { vertical-align: middle; }
.wide th a { display: inline-flex; align-items: center; min-height: 2.75rem; }
@media (min-width: 40rem) { .differences dl { grid-template-columns: 1fr 1fr; } .differences div:only-child { grid-column: 1 / -1; } }
`;
