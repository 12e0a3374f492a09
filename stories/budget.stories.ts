import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/widgets/budget/budget.js';
import {failAfterContent, find, press} from './acts.js';
import {recorded} from './recorded.js';

/** A story is a device that has not voted. */
const forget = (): void => {
  for (const key of Object.keys(localStorage)) if (key.startsWith('sammen-ballot')) localStorage.removeItem(key);
};

const meta: Meta = {
  title: 'Widgets/Budget',
  component: 'sammen-budget',
  beforeEach: forget,
  render: ({endpoint, budget, 'heading-level': level, fallback}) => html`
    <sammen-budget endpoint=${endpoint} budget=${budget ?? nothing} heading-level=${level ?? nothing}>
      ${fallback ? html`<p>${fallback}</p>` : nothing}
    </sammen-budget>
  `,
};
export default meta;
type Story = StoryObj;

const fallback = 'Læs om budgettet på kommunens hjemmeside.';
const acting = (own: string, conduct?: 'cut' | 'slow'): string => recorded('albertslund', {own, ...(conduct && {conduct})});

/** Five made-up projects to choose among. */
export const WithContent: Story = {args: {endpoint: recorded('albertslund')}};
/** Ten points to divide. */
export const Points: Story = {args: {endpoint: recorded('vallensbaek')}};
/** One project and one point. */
export const Minimal: Story = {args: {endpoint: recorded('little')}};
/** Every part at its longest. */
export const LongText: Story = {args: {endpoint: recorded('long')}};
export const Narrow: Story = {args: {endpoint: recorded('albertslund')}, globals: {width: '320'}};
export const NarrowPoints: Story = {args: {endpoint: recorded('vallensbaek')}, globals: {width: '320'}};
export const NarrowLongText: Story = {args: {endpoint: recorded('long')}, globals: {width: '320'}};
/** It has yet to open: the projects can be read. */
export const Coming: Story = {args: {endpoint: recorded('sample'), budget: 'naeste'}};
/** It is over: what was chosen, how it was counted. */
export const Result: Story = {args: {endpoint: recorded('vallensbaek'), budget: 'ildsjaele'}};
export const NarrowResult: Story = {args: {endpoint: recorded('vallensbaek'), budget: 'ildsjaele'}, globals: {width: '320'}};
/** It is over, and nobody has voted. */
export const ResultOfNone: Story = {args: {endpoint: recorded('sample'), budget: 'sidste'}};

const choose = async (canvas: HTMLElement, ...ids: string[]): Promise<void> => {
  for (const id of ids) await press(canvas, `#p-${id}`);
};
const FIT = ['faelleskoekken', 'legeplads'];
/** Two projects are chosen, nothing is sent. */
export const Chosen: Story = {
  tags: ['!autodocs'],
  args: {endpoint: acting('budget-chosen')},
  play: ({canvasElement}) => choose(canvasElement, ...FIT),
};
/** More than there is: said at once. */
export const TooMuch: Story = {
  tags: ['!autodocs'],
  args: {endpoint: acting('budget-too-much')},
  play: ({canvasElement}) => choose(canvasElement, ...FIT, 'stadion'),
};
export const Nothing: Story = {
  tags: ['!autodocs'],
  args: {endpoint: acting('budget-nothing')},
  play: ({canvasElement}) => press(canvasElement, '[part=send]'),
};

const send = async (canvas: HTMLElement): Promise<void> => {
  await choose(canvas, ...FIT);
  await press(canvas, '[part=send]');
};
const sent = async (canvas: HTMLElement): Promise<void> => {
  await send(canvas);
  await find(canvas, '.back');
};
export const Sending: Story = {
  tags: ['!autodocs'],
  args: {endpoint: acting('budget-slow', 'slow')},
  play: ({canvasElement}) => send(canvasElement),
};
export const Sent: Story = {tags: ['!autodocs'], args: {endpoint: acting('budget-sent')}, play: ({canvasElement}) => sent(canvasElement)};
/** Something was changed, and has not been sent. */
export const Unsent: Story = {
  tags: ['!autodocs'],
  args: {endpoint: acting('budget-unsent')},
  play: async ({canvasElement}) => {
    await sent(canvasElement);
    await choose(canvasElement, 'legeplads');
  },
};
export const Changed: Story = {
  tags: ['!autodocs'],
  args: {endpoint: acting('budget-changed')},
  play: async ({canvasElement}) => {
    await sent(canvasElement);
    await choose(canvasElement, 'legeplads');
    await press(canvasElement, '[part=send]');
    await find(canvasElement, '.back');
  },
};
export const TakenBack: Story = {
  tags: ['!autodocs'],
  args: {endpoint: acting('budget-taken')},
  play: async ({canvasElement}) => {
    await sent(canvasElement);
    await press(canvasElement, '.back');
    await find(canvasElement, '.stands');
  },
};
/** No connection: the ballot is kept, and sent later. */
export const FailedToSend: Story = {
  tags: ['!autodocs'],
  args: {endpoint: acting('budget-cut', 'cut')},
  play: async ({canvasElement}) => {
    await send(canvasElement);
    await find(canvasElement, '.failure');
  },
};

export const Waiting: Story = {args: {endpoint: recorded('albertslund', {conduct: 'waiting'})}};
/** What the page brought stands there until the content comes. */
export const WaitingWithFallback: Story = {args: {endpoint: recorded('albertslund', {conduct: 'waiting'}), fallback}};
export const Empty: Story = {args: {endpoint: recorded('nothing')}};
export const EmptyWithFallback: Story = {args: {endpoint: recorded('nothing'), fallback}};
export const FailedNoConnection: Story = {args: {endpoint: recorded('albertslund', {conduct: 'failing'})}};
export const FailedInTime: Story = {args: {endpoint: recorded('albertslund', {conduct: 'late'})}};
export const FailedWrongShape: Story = {args: {endpoint: recorded('albertslund', {conduct: 'wrong-shape'})}};
export const FailedWithFallback: Story = {args: {endpoint: recorded('albertslund', {conduct: 'failing'}), fallback}};
/** The content stays, and "Prøv igen" brings it up to date. */
export const FailedAfterContent: Story = {
  tags: ['!autodocs'],
  args: {endpoint: recorded('little', {own: 'budget-fails-later'})},
  play: ({canvasElement, args}) => failAfterContent(canvasElement, args.endpoint as string),
};
