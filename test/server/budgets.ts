import type {BudgetContent} from '../../server/src/content/telling.js';
import type {SpaceContent} from '../../server/src/content/shape.js';
import {sampleSpace} from '../support/sample.js';
import {read, type Answer} from './citizen.js';

const da = (text: string): {da: string} => ({da: text});

export const project = (id: string, cost?: number): BudgetContent['projects'][number] => ({
  ...{id, title: da(id), text: da('Et sted at være.')},
  ...(cost !== undefined && {cost}),
});

/** A budget that is open; by default a sum of 100 kroner and three projects of 60, 50 and 40. */
export const budgetWith = (more: Partial<BudgetContent> = {}): BudgetContent => ({
  ...{id: 'penge', title: da('Pengene'), summary: da('Vælg.'), method: 'sum', amount: 100},
  ...{opens: '2020-01-01T00:00:00Z', closes: '2099-01-01T00:00:00Z'},
  projects: [project('a', 60), project('b', 50), project('c', 40)],
  ...more,
});

/** The sample space with these budgets and no others. */
export const contentWith = (id: string, ...items: BudgetContent[]): SpaceContent => ({...sampleSpace(id), telling: {budgets: {items}}});

/** The same budget once its time is over. */
export const over = (budget: BudgetContent): BudgetContent => ({...budget, closes: new Date(Date.now() - 1_000).toISOString()});

/** A device's token: what a test calls it, made long enough. */
export const token = (name: string | number): string => `token-${String(name).padStart(24, '0')}`;

const send = async (method: 'PUT' | 'DELETE', endpoint: string, id: string, body: object): Promise<Answer> => {
  const headers = {'Content-Type': 'application/json', 'Accept-Language': 'da'};
  const answer = await fetch(`${endpoint}/budgets/${id}/ballot`, {method, headers, body: JSON.stringify(body)});
  const text = await answer.text();
  return {status: answer.status, headers: answer.headers, text, json: JSON.parse(text)};
};

export const cast = (endpoint: string, actor: string, choices: [string, number][], turn = 1, id = 'penge'): Promise<Answer> =>
  send('PUT', endpoint, id, {actor, turn, choices: choices.map(([one, points]) => ({project: one, points}))});

export const takeBack = (endpoint: string, actor: string, turn: number, id = 'penge'): Promise<Answer> =>
  send('DELETE', endpoint, id, {actor, turn});

export const budgetNow = async (endpoint: string, id = 'penge'): Promise<Answer['json']> => (await read(`${endpoint}/budgets/${id}`)).json;
export const ballotsOf = (endpoint: string, id = 'penge'): Promise<Answer> => read(`${endpoint}/budgets/${id}/ballots`);
