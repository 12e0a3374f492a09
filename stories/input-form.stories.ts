import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {outbox} from '../src/data/outbox/page.js';
import '../src/widgets/input-form/input-form.js';
import {failAfterContent, find, press, write} from './acts.js';
import {recorded, type Conduct} from './recorded.js';

const meta: Meta = {
  title: 'Widgets/Input form',
  component: 'sammen-input-form',
  render: ({endpoint, kind, 'receipt-url': receipt, 'heading-level': level, fallback}) => html`
    <sammen-input-form endpoint=${endpoint} kind=${kind || nothing} receipt-url=${receipt || nothing} heading-level=${level ?? nothing}>
      ${fallback ? html`<p>${fallback}</p>` : nothing}
    </sammen-input-form>
  `,
  // A draft outlives its story, as it does a reload; and so does what waits to be sent.
  beforeEach: async () => {
    sessionStorage.clear();
    for (const {key} of await outbox.all()) await outbox.remove(key);
  },
};
export default meta;
type Story = StoryObj;

const fallback = 'Skriv til kommunen på borger@kommune.example.';
const words = 'Vi mangler et sted at mødes om vinteren, hvor det ikke koster noget at komme ind.';

/** A story in which something is done; it has an address of its own, so that no other story sees its draft. */
const doing = (own: string, play: (canvas: HTMLElement) => Promise<unknown>, conduct?: Conduct): Story => ({
  tags: ['!autodocs'],
  args: {endpoint: recorded('aalborg', {own: `form-${own}`, ...(conduct && {conduct})})},
  play: async ({canvasElement}) => void (await play(canvasElement)),
});
const send = async (canvas: HTMLElement, text: string): Promise<void> => {
  await write(canvas, '#text', text);
  await press(canvas, '[part=send]');
};

/** Says before sending what happens next, and how it is moderated. */
export const Writing: Story = {args: {endpoint: recorded('aalborg')}};
export const Initiative: Story = {args: {endpoint: recorded('aalborg'), kind: 'initiative'}};
export const Participation: Story = {args: {endpoint: recorded('albertslund'), kind: 'signup'}};
/** A space without a privacy page is asked nothing private. */
export const WithoutPrivateQuestions: Story = {args: {endpoint: recorded('little')}};
export const LongText: Story = {args: {endpoint: recorded('long')}};
export const Narrow: Story = {args: {endpoint: recorded('aalborg')}, globals: {width: '320'}};
export const NarrowLongText: Story = {args: {endpoint: recorded('long')}, globals: {width: '320'}};

/** Nothing was written: a list of what is wrong on top, the same words at each field, focus on the list. */
export const ErrorSummary: Story = {
  ...doing('faults', async (canvas) => {
    await press(canvas, '[part=send]');
    await find(canvas, '.summary');
  }),
  args: {endpoint: recorded('albertslund', {own: 'form-faults'}), kind: 'signup'},
};
/** A personal identification number never leaves the device. */
export const CprStop = doing('cpr', async (canvas) => {
  await send(canvas, 'Ring til min nabo, hendes CPR-nummer er 070761-4285.');
  await find(canvas, '.summary');
});
/** It may be something else: sending again overrules. */
export const CprMaybe = doing('cpr-maybe', async (canvas) => {
  await send(canvas, 'Det står i sagen fra 0707614285, som vi sendte i foråret.');
  await find(canvas, '.summary');
});
export const Sending = doing('slow', (canvas) => send(canvas, words), 'slow');
/** What was written waits on the device, and is sent by itself; sending it again counts once. */
export const NoConnection = doing(
  'cut',
  async (canvas) => {
    await send(canvas, words);
    await find(canvas, '.outgoing [part=retry]:enabled');
  },
  'cut',
);
export const NoConnectionNarrow: Story = {
  ...doing(
    'cut-narrow',
    async (canvas) => {
      await send(canvas, words);
      await find(canvas, '.outgoing [part=retry]:enabled');
    },
    'cut',
  ),
  globals: {width: '320'},
};
/** What waited was deleted, and can be brought back. */
export const Deleted = doing(
  'deleted',
  async (canvas) => {
    await send(canvas, words);
    await press(canvas, '.outgoing [part=remove]:enabled');
    await find(canvas, '[part=restore]');
  },
  'cut',
);
/** It was sent while nobody looked: the receipt waits until its code is saved. */
export const SentMeanwhile = doing('meanwhile', async (canvas) => {
  const url = recorded('aalborg', {own: 'form-meanwhile'});
  await outbox.add({key: 'story-meanwhile', url, language: 'da', body: {kind: 'input', language: 'da', fields: {text: words}}});
  await write(canvas, '#text', '');
  await find(canvas, '.outgoing [part=retry]');
  await press(canvas, '.outgoing [part=retry]');
  await find(canvas, '.outgoing .ticket');
});
/** The endpoint refuses an answer that this form still offers. */
export const ChangedMeanwhile = doing(
  'changed',
  async (canvas) => {
    await send(canvas, words);
    await find(canvas, '.summary');
  },
  'changed',
);
/** The moment after sending: a code worth keeping. */
export const Received = doing('received', async (canvas) => {
  await send(canvas, words);
  await find(canvas, '.ticket');
});
export const ReceivedNarrow: Story = {
  ...doing('received-narrow', async (canvas) => {
    await send(canvas, words);
    await find(canvas, '.ticket');
  }),
  globals: {width: '320'},
};
/** What was written before a reload is there again. */
export const DraftRecalled: Story = {
  tags: ['!autodocs'],
  args: {endpoint: recorded('aalborg', {own: 'form-draft'})},
  beforeEach: () => {
    const draft = {answers: {text: words, place: 'Biblioteket'}};
    sessionStorage.setItem(`sammen-draft ${recorded('aalborg', {own: 'form-draft'})} input`, JSON.stringify(draft));
  },
};

export const Waiting: Story = {args: {endpoint: recorded('aalborg', {conduct: 'waiting'})}};
/** What the page brought stands there until the form comes. */
export const WaitingWithFallback: Story = {args: {endpoint: recorded('aalborg', {conduct: 'waiting'}), fallback}};
/** The space has no such form. */
export const Empty: Story = {args: {endpoint: recorded('nothing')}};
export const EmptyWithFallback: Story = {args: {endpoint: recorded('nothing'), fallback}};
export const FailedNoConnection: Story = {args: {endpoint: recorded('aalborg', {conduct: 'failing'})}};
export const FailedInTime: Story = {args: {endpoint: recorded('aalborg', {conduct: 'late'})}};
export const FailedWrongShape: Story = {args: {endpoint: recorded('aalborg', {conduct: 'wrong-shape'})}};
export const FailedWithFallback: Story = {args: {endpoint: recorded('aalborg', {conduct: 'failing'}), fallback}};
/** The form stays, and what is written in it. */
export const FailedAfterContent: Story = {
  tags: ['!autodocs'],
  args: {endpoint: recorded('little', {own: 'form-fails-later'})},
  play: ({canvasElement, args}) => failAfterContent(canvasElement, args.endpoint as string),
};
