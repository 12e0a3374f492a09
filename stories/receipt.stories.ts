import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/widgets/receipt/receipt.js';
import {find, press, write} from './acts.js';
import {CODES} from './codes.js';
import {recorded, type Conduct} from './recorded.js';

const meta: Meta = {
  title: 'Widgets/Receipt',
  component: 'sammen-receipt',
  render: ({endpoint, 'heading-level': level}) =>
    html`<sammen-receipt endpoint=${endpoint} heading-level=${level ?? nothing}></sammen-receipt>`,
};
export default meta;
type Story = StoryObj;

/** A story in which a code is looked up. */
const lookingUp = (code: string, until: string, {conduct, ...more}: {conduct?: Conduct} & Story = {}): Story => ({
  tags: ['!autodocs'],
  args: {endpoint: recorded('aalborg', conduct && {conduct})},
  play: async ({canvasElement}) => {
    await write(canvasElement, '#code', code);
    await press(canvasElement, '[type=submit]');
    await find(canvasElement, until);
  },
  ...more,
});

export const LookUp: Story = {args: {endpoint: recorded('aalborg')}};
export const Narrow: Story = {args: {endpoint: recorded('aalborg')}, globals: {width: '320'}};

export const WaitsToBeRead = lookingUp(CODES.waiting, '.story');
export const Published = lookingUp(CODES.published, '.story');
/** With the municipality's answer. */
export const Answered = lookingUp(CODES.answered, '.story');
export const AnsweredNarrow = lookingUp(CODES.answered, '.story', {globals: {width: '320'}});
/** Not shown, and why. */
export const Rejected = lookingUp(CODES.rejected, '.story');
/** A code that belongs to nothing, or not any more. */
export const UnknownCode = lookingUp(CODES.withdrawn, '.error');
export const IncompleteCode = lookingUp('7K3MQ-9XV2T', '.error');
export const LookingUp = lookingUp(CODES.answered, '[type=submit]', {conduct: 'slow'});
export const NoConnection = lookingUp(CODES.answered, '.failure', {conduct: 'cut'});

const found = lookingUp(CODES.published, '.story');
const withdraw = async (canvas: HTMLElement): Promise<void> => {
  await press(canvas, '.row button');
  await find(canvas, 'dialog[open]');
};
/** Withdrawing cannot be undone, so it is asked about once. */
export const AskedBeforeWithdrawing: Story = {
  ...found,
  play: async (context) => {
    await found.play?.(context);
    await withdraw(context.canvasElement);
  },
};
export const Withdrawn: Story = {
  ...found,
  play: async (context) => {
    await found.play?.(context);
    await withdraw(context.canvasElement);
    await press(context.canvasElement, 'dialog .primary');
    await find(context.canvasElement, '#code');
  },
};
