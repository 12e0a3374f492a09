import type {HearingContent, SpaceContent} from '../server/src/content/shape.js';

export const at = (time: number): string => new Date(time).toISOString().replace('.000Z', 'Z');

/** One that has a reply is over; the others stay open for as long as the recording is used. */
const heardOnFixedDays = (hearing: HearingContent): HearingContent =>
  hearing.reply
    ? {...hearing, opens: '2026-01-05T07:00:00Z', closes: '2026-02-02T11:00:00Z', reply: {...hearing.reply, at: '2026-02-20T08:00:00Z'}}
    : {...hearing, opens: '2026-01-05T07:00:00Z', closes: '2031-05-15T10:00:00Z'};

/** Days of an occasion do not depend on the day of recording: the nth is n weeks into May 2031. */
export const onFixedDays = (content: SpaceContent): SpaceContent => ({
  ...content,
  activities: content.activities.map((activity, n) => {
    const starts = Date.UTC(2031, 4, 6 + 7 * n, 15);
    const lasts = activity.ends === null ? 0 : 2 * 3_600_000;
    return {...activity, starts: at(starts), ends: lasts ? at(starts + lasts) : null};
  }),
  ...(content.hearings && {hearings: content.hearings.map(heardOnFixedDays)}),
});
