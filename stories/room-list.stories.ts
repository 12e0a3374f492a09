import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/widgets/room-list/room-list.js';
import {failAfterContent, find} from './acts.js';
import {recorded} from './recorded.js';

const meta: Meta = {
  title: 'Widgets/Room list',
  component: 'sammen-room-list',
  render: ({endpoint, 'heading-level': level, 'form-url': form, fallback}) => html`
    <sammen-room-list endpoint=${endpoint} heading-level=${level ?? nothing} form-url=${form ?? nothing}>
      ${fallback ? html`<p>${fallback}</p>` : nothing}
    </sammen-room-list>
  `,
};
export default meta;
type Story = StoryObj;

const fallback = 'Ring til kommunen, når I vil låne et lokale.';

/** Rooms to search and choose among. */
export const WithContent: Story = {args: {endpoint: recorded('vallensbaek')}};
/** One with everything, one with little; too few to choose among. */
export const Few: Story = {args: {endpoint: recorded('sample')}};
/** A name, a place, how many, and when. */
export const Minimal: Story = {args: {endpoint: recorded('little')}};
/** Every part at its longest. */
export const LongText: Story = {args: {endpoint: recorded('long')}};
export const Narrow: Story = {args: {endpoint: recorded('vallensbaek')}, globals: {width: '320'}};
export const NarrowLongText: Story = {args: {endpoint: recorded('long')}, globals: {width: '320'}};

const open = async (canvas: HTMLElement): Promise<void> => {
  (await find<HTMLDetailsElement>(canvas, 'details')).open = true;
  await find(canvas, '.hour');
};
/** Two weeks of the first room's: days, and the hours of one. */
export const Times: Story = {
  tags: ['!autodocs'],
  args: {endpoint: recorded('vallensbaek')},
  play: ({canvasElement}) => open(canvasElement),
};
const choose = async (canvas: HTMLElement): Promise<void> => {
  await open(canvas);
  (await find(canvas, '.hour input:not(:disabled)')).click();
  await find(canvas, '[part=ask]');
};
/** An hour is chosen, and the form is a link away. */
export const Chosen: Story = {
  tags: ['!autodocs'],
  args: {endpoint: recorded('vallensbaek')},
  play: ({canvasElement}) => choose(canvasElement),
};
export const NarrowChosen: Story = {
  tags: ['!autodocs'],
  args: {endpoint: recorded('vallensbaek')},
  globals: {width: '320'},
  play: ({canvasElement}) => choose(canvasElement),
};
/** More people than any room holds, and the way back. */
export const NoneFits: Story = {
  tags: ['!autodocs'],
  args: {endpoint: recorded('vallensbaek')},
  play: async ({canvasElement}) => {
    const people = await find<HTMLInputElement>(canvasElement, '#people');
    people.value = '5000';
    people.dispatchEvent(new Event('input'));
  },
};

export const Waiting: Story = {args: {endpoint: recorded('vallensbaek', {conduct: 'waiting'})}};
/** What the page brought stands there until the content comes. */
export const WaitingWithFallback: Story = {args: {endpoint: recorded('vallensbaek', {conduct: 'waiting'}), fallback}};
export const Empty: Story = {args: {endpoint: recorded('nothing')}};
export const EmptyWithFallback: Story = {args: {endpoint: recorded('nothing'), fallback}};
export const FailedNoConnection: Story = {args: {endpoint: recorded('vallensbaek', {conduct: 'failing'})}};
export const FailedInTime: Story = {args: {endpoint: recorded('vallensbaek', {conduct: 'late'})}};
export const FailedWrongShape: Story = {args: {endpoint: recorded('vallensbaek', {conduct: 'wrong-shape'})}};
export const FailedWithFallback: Story = {args: {endpoint: recorded('vallensbaek', {conduct: 'failing'}), fallback}};
/** The content stays, and "Prøv igen" brings it up to date. */
export const FailedAfterContent: Story = {
  tags: ['!autodocs'],
  args: {endpoint: recorded('little', {own: 'room-list-fails-later'})},
  play: ({canvasElement, args}) => failAfterContent(canvasElement, args.endpoint as string),
};
