import type {Hearing} from '../src/data/hearings.js';
import type {Recorded} from '../stories/recorded.js';

/** What the endpoint's clock shows, as recorded: two weeks before what is open closes. */
const NOW = '2031-05-01T10:00:00.000Z';

/**
 * Every hearing, and the public answers to each of its sections.
 * @param steady replaces what is never the same twice.
 */
export const readHearings = async (
  ask: (path: string) => Promise<{body: unknown}>,
  steady: (body: unknown) => unknown,
): Promise<Recorded['read'][string]> => {
  const {items, ...head} = (await ask('/hearings')).body as {items: Hearing[]};
  const answers: Recorded['read'][string] = {'/hearings': {...head, now: NOW, items}};
  for (const hearing of items) {
    const {id, form, sections} = hearing;
    answers[`/hearings/${id}`] = {...head, now: NOW, ...hearing};
    for (const section of ['', ...sections.map((one) => one.id)]) {
      const path = `/contributions?kind=${form}&about=${id}&section=${section}&limit=10`;
      answers[path] = steady((await ask(path)).body);
    }
  }
  return answers;
};
