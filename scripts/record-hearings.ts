import type {HearingContent} from '../server/src/content/shape.js';
import type {Hearing} from '../src/data/hearings.js';
import type {Recorded} from '../stories/recorded.js';

/** One that has a reply is over; the others close two weeks after `NOW`. */
export const heardOnFixedDays = (hearing: HearingContent): HearingContent =>
  hearing.reply
    ? {...hearing, opens: '2026-01-05T07:00:00Z', closes: '2026-02-02T11:00:00Z', reply: {...hearing.reply, at: '2026-02-20T08:00:00Z'}}
    : {...hearing, opens: '2026-01-05T07:00:00Z', closes: '2031-05-15T10:00:00Z'};
/** What the endpoint's clock shows, as recorded. */
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
