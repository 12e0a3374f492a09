import '../../../src/widgets/input-form/input-form.js';
import type {SammenInputForm} from '../../../src/widgets/input-form/input-form.js';
import {part, place, shows, until} from '../../support/wtr-page.js';

export const TEXT = 'Flere bænke ved stien, så vi kan hvile undervejs.';

/** A form on the page, with its questions. */
export const openForm = async (endpoint: string, attributes: Record<string, string> = {}, lang = 'da'): Promise<SammenInputForm> => {
  const form = await place<SammenInputForm>('sammen-input-form', {endpoint, ...attributes}, {lang});
  await shows(form, 'form');
  return form;
};

/** The control of a question. */
export const control = (form: SammenInputForm, name: string): HTMLInputElement => part(form, `[name="${name}"]`);

/** Writes answers, as typing does in the end; done when the form has taken them up. */
export const fill = async (form: SammenInputForm, answers: Record<string, string>): Promise<void> => {
  for (const [name, value] of Object.entries(answers)) {
    control(form, name).value = value;
    control(form, name).dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  }
  // The draft is kept when they have been taken up; the last that may be kept is in it.
  await until(() => draftIn());
  await form.updateComplete;
};

/** What is kept of the form in this tab, or undefined. */
export const draftIn = (): string | undefined => {
  const key = Object.keys(sessionStorage).find((name) => name.startsWith('sammen-draft'));
  return key === undefined ? undefined : (sessionStorage.getItem(key) ?? undefined);
};

export const send = (form: SammenInputForm): void => part(form, '[part=send]').click();

/** The words of the error summary, a fault each; waits for it. */
export const summary = async (form: SammenInputForm): Promise<string[]> => {
  const box = await shows(form, '[part=error-summary]');
  return [...box.querySelectorAll('a')].map(({textContent}) => textContent ?? '');
};

/** The code on the receipt, without its spaces; waits for it. */
export const codeOn = async (form: SammenInputForm): Promise<string> =>
  ((await shows(form, '[part=ticket] .code')).textContent ?? '').replace(/\s/g, '');
