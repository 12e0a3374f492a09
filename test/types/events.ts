// Compiled by `npm run types`, never run: what somebody sees who listens in TypeScript. A line after `@ts-expect-error`
// that compiles is an error itself, so each guard shows that the types are the events' own and not `any`.
import type {SammenErrorEvent} from '../../src/index.js';

const words: string[] = [];

window.addEventListener('sammen-ready', ({tag}) => words.push(tag));
document.body.addEventListener('sammen-ready', ({tag}) => words.push(tag));

document.addEventListener('sammen-ready', (event) => {
  words.push(event.tag);
  // @ts-expect-error: nothing has failed
  words.push(event.kind);
});

document.addEventListener('sammen-error', ({tag, kind, message}) => {
  words.push(tag, message);
  if (kind === 'limited') words.push(kind);
  // @ts-expect-error: no such kind
  if (kind === 'unlucky') words.push(kind);
});

document.addEventListener('sammen-level-chosen', ({level}) => {
  if (level === 'cocreate') words.push(level);
  // @ts-expect-error: no such step
  if (level === 'decide') words.push(level);
});

window.addEventListener('sammen-contribution-sent', (event) => {
  words.push(event.kind);
  // @ts-expect-error: what was written is nobody's business
  words.push(event.text);
});

// @ts-expect-error: not an event of the widgets
document.addEventListener('sammen-readey', ({tag}) => words.push(tag));

document.querySelector('sammen-vision-card')?.addEventListener('sammen-error', (event: SammenErrorEvent) => words.push(event.message));

window.sammen?.scan(document);
// @ts-expect-error: a part of the page, not its address
window.sammen?.scan('#main');
