import {at} from './record-answers.js';
import {budgetsOnFixedDays} from './record-budgets.js';
import type {HearingContent, SpaceContent} from '../server/src/content/shape.js';

/** One that has a reply is over; the others stay open for as long as the recording is used. */
const heardOnFixedDays = (hearing: HearingContent): HearingContent =>
  hearing.reply
    ? {...hearing, opens: '2026-01-05T07:00:00Z', closes: '2026-02-02T11:00:00Z', reply: {...hearing.reply, at: '2026-02-20T08:00:00Z'}}
    : {...hearing, opens: '2026-01-05T07:00:00Z', closes: '2031-05-15T10:00:00Z'};

/** Volunteering opened in 2020 and closes in 2099. */
const drawsOnFixedDays = ({telling, ...content}: SpaceContent): SpaceContent => {
  const {draws} = telling ?? {};
  const items = draws?.items.map((draw) => ({...draw, opens: '2020-01-01T08:00:00Z', closes: '2099-01-01T11:00:00Z'}));
  return {...content, telling: {...telling, ...(draws && items && {draws: {...draws, items}})}};
};

/** Days of an occasion do not depend on the day of recording: the nth is n weeks into May 2031. */
export const onFixedDays = (content: SpaceContent): SpaceContent => ({
  ...drawsOnFixedDays(budgetsOnFixedDays(content)),
  activities: content.activities.map((activity, n) => {
    const starts = Date.UTC(2031, 4, 6 + 7 * n, 15);
    const lasts = activity.ends === null ? 0 : 2 * 3_600_000;
    return {...activity, starts: at(starts), ends: lasts ? at(starts + lasts) : null};
  }),
  ...(content.hearings && {hearings: content.hearings.map(heardOnFixedDays)}),
});
