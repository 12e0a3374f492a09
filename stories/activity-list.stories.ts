import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/widgets/activity-list/activity-list.js';
import {failAfterContent, find, press} from './acts.js';
import {recorded} from './recorded.js';

const meta: Meta = {
  title: 'Widgets/Activity list',
  component: 'sammen-activity-list',
  render: ({endpoint, level, 'heading-level': heading, fallback}) => html`
    <sammen-activity-list endpoint=${endpoint} level=${level || nothing} heading-level=${heading ?? nothing}>
      ${fallback ? html`<p>${fallback}</p>` : nothing}
    </sammen-activity-list>
  `,
};
export default meta;
type Story = StoryObj;

const fallback = 'Se kalenderen på kommunens hjemmeside.';

/** Six occasions, one of which comes again; some with so many places. */
export const WithContent: Story = {args: {endpoint: recorded('albertslund')}};
/** The same, with a step chosen from the start. */
export const AtOneLevel: Story = {args: {endpoint: recorded('vallensbaek'), level: 'cocreate'}};
/** Three, too few to choose among. */
export const Few: Story = {args: {endpoint: recorded('sample')}};
/** Every part at its longest. */
export const LongText: Story = {args: {endpoint: recorded('long')}};
export const Narrow: Story = {args: {endpoint: recorded('albertslund')}, globals: {width: '320'}};
export const NarrowLongText: Story = {args: {endpoint: recorded('long')}, globals: {width: '320'}};

const turnToMonth = (canvas: HTMLElement): Promise<void> => press(canvas, '.bar button:last-child');
/** A table in which each day that has something leads to it. */
export const ByMonth: Story = {
  tags: ['!autodocs'],
  args: {endpoint: recorded('albertslund')},
  play: async ({canvasElement}) => {
    await turnToMonth(canvasElement);
    await find(canvasElement, '[part=month]');
  },
};
export const NarrowByMonth: Story = {...ByMonth, globals: {width: '320'}};
/** What one chooses by: only what there is to choose. */
export const Searching: Story = {
  tags: ['!autodocs'],
  args: {endpoint: recorded('albertslund')},
  play: async ({canvasElement}) => {
    await press(canvasElement, 'summary');
    await find(canvasElement, '#words');
  },
};
export const NarrowSearching: Story = {...Searching, globals: {width: '320'}};
/** Words that nothing has, and what to do. */
export const NoneFits: Story = {
  tags: ['!autodocs'],
  args: {endpoint: recorded('albertslund')},
  play: async ({canvasElement}) => {
    await press(canvasElement, 'summary');
    const words = await find<HTMLInputElement>(canvasElement, '#words');
    words.value = 'rumfart';
    words.dispatchEvent(new Event('input'));
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
  args: {endpoint: recorded('vallensbaek', {own: 'activity-list-fails-later'})},
  play: ({canvasElement, args}) => failAfterContent(canvasElement, args.endpoint as string),
};
