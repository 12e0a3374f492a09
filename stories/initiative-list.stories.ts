import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/widgets/initiative-list/initiative-list.js';
import {failAfterContent, find} from './acts.js';
import {recorded} from './recorded.js';

const meta: Meta = {
  title: 'Widgets/Initiative list',
  component: 'sammen-initiative-list',
  render: ({endpoint, 'heading-level': level, fallback}) => html`
    <sammen-initiative-list endpoint=${endpoint} heading-level=${level ?? nothing}>
      ${fallback ? html`<p>${fallback}</p>` : nothing}
    </sammen-initiative-list>
  `,
};
export default meta;
type Story = StoryObj;

const fallback = 'Læs om initiativerne på kommunens hjemmeside.';

/** Three that look for people: one on its way, one answered, one for everybody. */
export const WithContent: Story = {args: {endpoint: recorded('albertslund')}};
export const Few: Story = {args: {endpoint: recorded('vallensbaek')}};
/** Nobody has begun. */
export const None: Story = {args: {endpoint: recorded('sample')}};
/** Every part at its longest. */
export const LongText: Story = {args: {endpoint: recorded('long')}};
export const Narrow: Story = {args: {endpoint: recorded('albertslund')}, globals: {width: '320'}};
export const NarrowLongText: Story = {args: {endpoint: recorded('long')}, globals: {width: '320'}};

/** The support did not arrive: it says so, and can be pressed again. */
export const SupportLost: Story = {
  tags: ['!autodocs'],
  args: {endpoint: recorded('albertslund', {own: 'initiative-support'})},
  play: async ({canvasElement}) => {
    (await find<HTMLButtonElement>(canvasElement, '[part=support]')).click();
    await find(canvasElement, '.trouble');
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
  args: {endpoint: recorded('albertslund', {own: 'initiative-list-fails-later'})},
  play: ({canvasElement, args}) => failAfterContent(canvasElement, args.endpoint as string),
};
