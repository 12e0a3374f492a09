import {executeServerCommand, sendKeys} from '@web/test-runner-commands';
import type {SammenModerationDesk} from '../../../src/staff/moderation-desk/moderation-desk.js';
import {newSpace, part, parts, place, shows, until, type Space} from '../../support/wtr-page.js';

/** A space in which texts wait to be read. */
export const waiting = async (...texts: string[]): Promise<Space> => {
  const space = await newSpace();
  for (const text of texts) {
    const answer = await fetch(`${space.endpoint}/contributions`, {
      method: 'POST',
      headers: {'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID()},
      body: JSON.stringify({kind: 'input', language: 'da', fields: {text, pejlemaerke: 'natur'}}),
    });
    if (answer.status !== 202) throw new Error(await answer.text());
  }
  return space;
};

/** Logs in once for a file of tests. */
export const logIn = async (): Promise<void> => {
  await executeServerCommand('desk-session', await executeServerCommand('log-in', {}));
};

/** Opens the desk at a space, with the list there. */
export const openDesk = async ({id}: Space, lang = 'da', endpoint = '/staff/api'): Promise<SammenModerationDesk> => {
  history.replaceState(null, '', `#view=waiting&space=${id}`);
  return place<SammenModerationDesk>('sammen-moderation-desk', {endpoint}, {lang, fallback: '<p><a href="/staff/">Uden scripts</a></p>'});
};

export const items = (desk: SammenModerationDesk): HTMLElement[] => parts(desk, '[part=item]');

export const withItems = async (desk: SammenModerationDesk, count: number): Promise<HTMLElement[]> => {
  await until(() => items(desk).length === count && !part(desk, '.queue').ariaBusy);
  return items(desk);
};

/** Presses the button of an action at an item. */
export const press = (item: HTMLElement | undefined, action: string, detail = 1): void =>
  void item?.querySelector(`[data-action=${action}]`)?.dispatchEvent(new MouseEvent('click', {bubbles: true, detail}));

/** Types a key with the focus at an element. */
export const type = async (element: HTMLElement | undefined, key: string): Promise<void> => {
  element?.focus();
  await sendKeys({press: key});
};

/** Waits until the notice says what was done. */
export const told = async (desk: SammenModerationDesk, words: string): Promise<void> => {
  await until(() => desk.shadowRoot?.querySelector<HTMLElement>('.told')?.innerText.includes(words));
};

export const dialog = (desk: SammenModerationDesk): Promise<HTMLElement> => shows(desk, '#ask[open] form');
