import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/widgets/promise/promise.js';
import {failAfterContent, find} from './acts.js';
import {recorded} from './recorded.js';

const meta: Meta = {
  title: 'Widgets/Promise',
  component: 'sammen-promise',
  render: ({endpoint, 'heading-level': level, fallback}) => html`
    <sammen-promise endpoint=${endpoint} heading-level=${level ?? nothing}>
      ${fallback ? html`<p>${fallback}</p>` : nothing}
    </sammen-promise>
  `,
};
export default meta;
type Story = StoryObj;

const fallback = 'Giv et løfte på kommunens hjemmeside.';

/** Six promises of others, in three languages. */
export const WithContent: Story = {args: {endpoint: recorded('albertslund')}};
export const Few: Story = {args: {endpoint: recorded('vallensbaek')}};
/** Nobody has promised anything. */
export const None: Story = {args: {endpoint: recorded('sample')}};
/** Promises as long as they can be. */
export const LongText: Story = {args: {endpoint: recorded('long')}};
export const Narrow: Story = {args: {endpoint: recorded('albertslund')}, globals: {width: '320'}};
export const NarrowLongText: Story = {args: {endpoint: recorded('long')}, globals: {width: '320'}};

const write = async (canvas: HTMLElement): Promise<void> => {
  const field = await find<HTMLInputElement>(canvas, '#middle');
  field.value = 'holder gården grøn';
  field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
};
/** As it is written. */
export const Written: Story = {
  tags: ['!autodocs'],
  args: {endpoint: recorded('albertslund')},
  play: ({canvasElement}) => write(canvasElement),
};
/** The picture, made on the device. */
export const Picture: Story = {
  tags: ['!autodocs'],
  args: {endpoint: recorded('albertslund')},
  play: async ({canvasElement}) => {
    await write(canvasElement);
    (await find<HTMLButtonElement>(canvasElement, '.own .row button')).click();
    await find(canvasElement, 'canvas');
  },
};

export const Waiting: Story = {args: {endpoint: recorded('albertslund', {conduct: 'waiting'})}};
/** What the page brought stands there until the content comes. */
export const WaitingWithFallback: Story = {args: {endpoint: recorded('albertslund', {conduct: 'waiting'}), fallback}};
export const FailedNoConnection: Story = {args: {endpoint: recorded('albertslund', {conduct: 'failing'})}};
export const FailedInTime: Story = {args: {endpoint: recorded('albertslund', {conduct: 'late'})}};
export const FailedWrongShape: Story = {args: {endpoint: recorded('albertslund', {conduct: 'wrong-shape'})}};
export const FailedWithFallback: Story = {args: {endpoint: recorded('albertslund', {conduct: 'failing'}), fallback}};
/** The content stays, and "Prøv igen" brings it up to date. */
export const FailedAfterContent: Story = {
  args: {endpoint: recorded('albertslund', {own: 'promise-fails-later'})},
  play: ({canvasElement, args}) => failAfterContent(canvasElement, args.endpoint as string),
};
