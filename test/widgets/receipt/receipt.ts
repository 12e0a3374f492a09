import {receipt} from '../../../src/data/contributions.js';
import {post} from '../../../src/data/post.js';
import {clientFor} from '../../../src/endpoint.js';
import '../../../src/widgets/receipt/receipt.js';
import type {Widget} from '../../../src/widget.js';
import {part, place, shows, type Space} from '../../support/wtr-page.js';

export const TEXT = 'Flere bænke ved stien, tak.';
export const UNKNOWN = '0123456789ABCDEFGHJKMNPQRS';

/** A citizen's contribution; its code. */
export const sent = async (space: Space): Promise<string> => {
  const client = clientFor(space.endpoint);
  if (!client) throw new Error('no client');
  const fields = {text: TEXT, pejlemaerke: 'natur', name: 'Bo', email: 'bo@eksempel.dk'};
  const body = {kind: 'input', language: 'da', fields};
  return (await post(client, '/contributions', body, receipt, {language: 'da', key: crypto.randomUUID()})).code;
};

export const open = async (endpoint: string): Promise<Widget> => {
  const widget = await place('sammen-receipt', {endpoint});
  await shows(widget, '#code');
  return widget;
};

export const ask = (widget: Widget, code: string): void => {
  part<HTMLInputElement>(widget, '#code').value = code;
  part(widget, 'form button').click();
};

/** A receipt with the story of a contribution open. */
export const followed = async (space: Space, code: string): Promise<Widget> => {
  const widget = await open(space.endpoint);
  ask(widget, code);
  await shows(widget, '[part=story]');
  return widget;
};
