import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/widgets/result-list/result-list.js';
import {failAfterContent, find} from './acts.js';
import {recorded} from './recorded.js';

const meta: Meta = {
  title: 'Widgets/Result list',
  component: 'sammen-result-list',
  render: ({endpoint, 'heading-level': level, fallback}) => html`
    <sammen-result-list endpoint=${endpoint} heading-level=${level ?? nothing}>
      ${fallback ? html`<p>${fallback}</p>` : nothing}
    </sammen-result-list>
  `,
};
export default meta;
type Story = StoryObj;

const fallback = 'Læs om resultaterne på kommunens hjemmeside.';

/** Aalborg's 21 international results, by the strategy's five themes. */
export const WithContent: Story = {args: {endpoint: recorded('aalborg-international')}};
/** With figures, partners, dates and links; too few to choose among. */
export const Few: Story = {args: {endpoint: recorded('sample')}};
/** A kind and a title are the least there can be. */
export const Minimal: Story = {args: {endpoint: recorded('little')}};
/** Every part at its longest. */
export const LongText: Story = {args: {endpoint: recorded('long')}};
export const Narrow: Story = {args: {endpoint: recorded('aalborg-international')}, globals: {width: '320'}};
export const NarrowLongText: Story = {args: {endpoint: recorded('long')}, globals: {width: '320'}};

const choose = async (canvas: HTMLElement, which: string, value: string): Promise<void> => {
  const select = await find<HTMLSelectElement>(canvas, `#${which}`);
  select.value = value;
  select.dispatchEvent(new Event('change'));
};
/** Only the networks. */
export const Chosen: Story = {
  tags: ['!autodocs'],
  args: {endpoint: recorded('aalborg-international')},
  play: ({canvasElement}) => choose(canvasElement, 'kind', 'network'),
};
/** A choice that nothing fits. */
export const NoneFits: Story = {
  tags: ['!autodocs'],
  args: {endpoint: recorded('aalborg-international')},
  play: async ({canvasElement}) => {
    await choose(canvasElement, 'theme', 'global');
    await choose(canvasElement, 'kind', 'network');
  },
};

export const Waiting: Story = {args: {endpoint: recorded('aalborg-international', {conduct: 'waiting'})}};
/** What the page brought stands there until the content comes. */
export const WaitingWithFallback: Story = {args: {endpoint: recorded('aalborg-international', {conduct: 'waiting'}), fallback}};
export const Empty: Story = {args: {endpoint: recorded('nothing')}};
export const EmptyWithFallback: Story = {args: {endpoint: recorded('nothing'), fallback}};
export const FailedNoConnection: Story = {args: {endpoint: recorded('aalborg-international', {conduct: 'failing'})}};
export const FailedInTime: Story = {args: {endpoint: recorded('aalborg-international', {conduct: 'late'})}};
export const FailedWrongShape: Story = {args: {endpoint: recorded('aalborg-international', {conduct: 'wrong-shape'})}};
export const FailedWithFallback: Story = {args: {endpoint: recorded('aalborg-international', {conduct: 'failing'}), fallback}};
/** The content stays, and "Prøv igen" brings it up to date. */
export const FailedAfterContent: Story = {
  tags: ['!autodocs'],
  args: {endpoint: recorded('little', {own: 'result-list-fails-later'})},
  play: ({canvasElement, args}) => failAfterContent(canvasElement, args.endpoint as string),
};
