import type {SammenInputForm} from '../../../src/widgets/input-form/input-form.js';
import type {Arrival, Fault} from '../../support/wtr-faults.js';
import {faultyAddress, impatient, newSpace, until, type FaultyAddress} from '../../support/wtr-page.js';
import {fill, openForm, TEXT} from '../input-form/form.js';

export const posts = async (address: FaultyAddress): Promise<Arrival[]> =>
  (await address.arrivals()).filter(({method}) => method === 'POST');
export const keys = async (address: FaultyAddress): Promise<unknown[]> => [
  ...new Set((await posts(address)).map(({headers}) => headers['idempotency-key'])),
];

/** A form with something written, whose requests meet a fault when it is sent. */
export const written = async (
  fault: Fault,
  answers: Record<string, string> = {text: TEXT},
): Promise<{form: SammenInputForm; address: FaultyAddress}> => {
  const address = await faultyAddress(await newSpace(), 'none');
  const form = await openForm(address.endpoint);
  await fill(form, answers);
  await address.become(fault);
  if (fault === 'slow') impatient(address.endpoint, 400);
  return {form, address};
};

/** Presses a button when it can be pressed: an attempt may be under way. */
export const press = async (form: SammenInputForm, selector: string): Promise<void> => {
  const button = await until(() => form.shadowRoot?.querySelector<HTMLButtonElement>(`${selector}:enabled`));
  button.click();
};
