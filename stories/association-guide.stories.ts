import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/widgets/association-guide/association-guide.js';
import {failAfterContent, find} from './acts.js';
import {recorded} from './recorded.js';

const meta: Meta = {
  title: 'Widgets/Association guide',
  component: 'sammen-association-guide',
  render: ({endpoint, 'heading-level': level, fallback}) => html`
    <sammen-association-guide endpoint=${endpoint} heading-level=${level ?? nothing}>
      ${fallback ? html`<p>${fallback}</p>` : nothing}
    </sammen-association-guide>
  `,
};
export default meta;
type Story = StoryObj;

const fallback = 'Find foreninger på kommunens hjemmeside.';

/** Seven made-up associations, to search and choose among. */
export const WithContent: Story = {args: {endpoint: recorded('vallensbaek')}};
/** One with everything, one with little; too few to choose among. */
export const Few: Story = {args: {endpoint: recorded('sample')}};
/** A name, a kind and what it offers are the least there can be. */
export const Minimal: Story = {args: {endpoint: recorded('little')}};
/** Every part at its longest. */
export const LongText: Story = {args: {endpoint: recorded('long')}};
export const Narrow: Story = {args: {endpoint: recorded('vallensbaek')}, globals: {width: '320'}};
export const NarrowLongText: Story = {args: {endpoint: recorded('long')}, globals: {width: '320'}};

const choose = async (canvas: HTMLElement, which: string, value: string): Promise<void> => {
  const control = await find<HTMLInputElement | HTMLSelectElement>(canvas, `#${which}`);
  control.value = value;
  control.dispatchEvent(new Event(which === 'words' ? 'input' : 'change'));
};
/** Only those for older people. */
export const Chosen: Story = {
  tags: ['!autodocs'],
  args: {endpoint: recorded('vallensbaek')},
  play: ({canvasElement}) => choose(canvasElement, 'audience', 'seniors'),
};
/** Words that nothing has, and what to do. */
export const NoneFits: Story = {
  tags: ['!autodocs'],
  args: {endpoint: recorded('vallensbaek')},
  play: ({canvasElement}) => choose(canvasElement, 'words', 'rumfart'),
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
  args: {endpoint: recorded('little', {own: 'association-guide-fails-later'})},
  play: ({canvasElement, args}) => failAfterContent(canvasElement, args.endpoint as string),
};
