import type {SpaceContent} from '../../../server/src/content/shape.js';
import type {SammenBudget} from '../../../src/widgets/budget/budget.js';
import {newSpace, part, place, shows, until, type Space} from '../../support/wtr-page.js';

type Budget = NonNullable<NonNullable<NonNullable<SpaceContent['telling']>['budgets']>['items']>[number];

const da = (text: string): {da: string} => ({da: text});

/** A budget of 100 kroner that is open: a path for 60, benches for 50, trees for 40. */
export const budgetWith = (more: Partial<Budget> = {}): Budget => ({
  ...{id: 'penge', title: da('Pengene'), summary: da('Vælg.'), method: 'sum', amount: 100},
  ...{opens: '2020-01-01T00:00:00Z', closes: '2099-01-01T00:00:00Z'},
  projects: [
    {id: 'sti', title: da('En sti'), text: da('Langs vandet.'), cost: 60},
    {id: 'baenke', title: da('Bænke'), text: da('Med ryglæn.'), cost: 50},
    {id: 'trae', title: da('Træer'), text: da('Hundrede.'), cost: 40},
  ],
  ...more,
});

export const spaceWith = (...items: Budget[]): Promise<Space> => newSpace({telling: {budgets: {items}}});

export const placed = async (endpoint: string): Promise<SammenBudget> => {
  const widget = (await place('sammen-budget', {endpoint})) as SammenBudget;
  await shows(widget, '[part=project]');
  return widget;
};

export const choose = async (widget: Element, ...ids: string[]): Promise<void> => {
  for (const id of ids) part<HTMLInputElement>(widget, `#p-${id}`).click();
  await (widget as SammenBudget).updateComplete;
};
export const chosen = (widget: Element): string[] =>
  [...(widget.shadowRoot?.querySelectorAll<HTMLInputElement>('input:checked') ?? [])].map(({id}) => id.slice(2));

export const send = (widget: Element): void => part(widget, '[part=send]').click();

/** What the endpoint counts. */
export const ballotsAt = async (endpoint: string): Promise<number> =>
  ((await (await fetch(`${endpoint}/budgets/penge`)).json()) as {ballots: number}).ballots;

export const stands = (widget: Element): Promise<unknown> => until(() => widget.shadowRoot?.querySelector('.back'));
