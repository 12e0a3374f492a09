import {publishContent} from '../server/src/content/publish.js';
import type {SpaceContent} from '../server/src/content/shape.js';
import {addVotes} from '../site/content/votes.js';
import type {RecordedAnswer} from '../stories/recorded.js';
import type {TestEndpoint} from '../test/support/endpoint.js';
import {sampleSpace} from '../test/support/sample.js';

/** The clock that recorded answers show. */
const NOW = '2026-03-02T09:15:00Z';

type Ask = (language: string, path: string) => Promise<RecordedAnswer>;

/** What is open stays open, whatever the day of recording. */
export const budgetsOnFixedDays = ({telling, ...content}: SpaceContent): SpaceContent => {
  const items = telling?.budgets?.items.map((budget) =>
    Date.parse(budget.closes) < Date.now() ? budget : {...budget, opens: '2026-02-16T07:00:00Z', closes: '2031-05-25T20:00:00Z'},
  );
  return {...content, telling: {...telling, ...(items && {budgets: {items}})}};
};

/** A space in which citizens have voted about what is over. */
export const spaceWithVotes = async (endpoint: TestEndpoint, content: Partial<SpaceContent>): ReturnType<TestEndpoint['newSpace']> => {
  const {id = ''} = content;
  const whole = {...sampleSpace(id), ...content};
  if (id === 'vallensbaek') await publishContent(endpoint.db, whole, (tx) => addVotes(tx, whole));
  return endpoint.newSpace(content);
};

/** Every budget, by the path that it is read at. */
export const readBudgets = async (ask: Ask, language: string): Promise<Record<string, unknown>> => {
  const read = async (path: string): Promise<object> => ({...((await ask(language, path)).body as object), now: NOW});
  const all = (await read('/budgets')) as {items: {id: string}[]};
  const answers: Record<string, unknown> = {'/budgets': all};
  for (const {id} of all.items) answers[`/budgets/${id}`] = await read(`/budgets/${id}`);
  return answers;
};

/** The answer to a ballot about the first budget that is open; undefined where none is. */
export const castBallot = async (address: string, budgets: unknown): Promise<RecordedAnswer | undefined> => {
  const {items} = budgets as {items: {id: string; phase: string; projects: {id: string}[]}[]};
  const open = items.find(({phase}) => phase === 'open');
  if (!open) return undefined;
  const body = {actor: 'a-recorded-token', turn: 1, choices: [{project: open.projects[0]?.id, points: 1}]};
  const answer = await fetch(`${address}/budgets/${open.id}/ballot`, {
    ...{method: 'PUT', headers: {'Content-Type': 'application/json'}, body: JSON.stringify(body)},
  });
  return {status: answer.status, body: await answer.json()};
};
