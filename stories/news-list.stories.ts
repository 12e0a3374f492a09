import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/widgets/news-list/news-list.js';
import {failAfterContent} from './acts.js';
import {recorded} from './recorded.js';

const meta: Meta = {
  title: 'Widgets/News list',
  component: 'sammen-news-list',
  render: ({endpoint, 'heading-level': level, fallback}) => html`
    <sammen-news-list endpoint=${endpoint} heading-level=${level ?? nothing}>
      ${fallback ? html`<p>${fallback}</p>` : nothing}
    </sammen-news-list>
  `,
};
export default meta;
type Story = StoryObj;

const fallback = 'Læs nyhederne på kommunens hjemmeside.';

/** News by the municipality, by an association and by an enthusiast. */
export const WithContent: Story = {args: {endpoint: recorded('vallensbaek')}};
/** Every part at its longest. */
export const LongText: Story = {args: {endpoint: recorded('long')}};
export const Narrow: Story = {args: {endpoint: recorded('vallensbaek')}, globals: {width: '320'}};
export const NarrowLongText: Story = {args: {endpoint: recorded('long')}, globals: {width: '320'}};

export const Waiting: Story = {args: {endpoint: recorded('vallensbaek', {conduct: 'waiting'})}};
export const Empty: Story = {args: {endpoint: recorded('nothing')}};
export const EmptyWithFallback: Story = {args: {endpoint: recorded('nothing'), fallback}};
export const FailedNoConnection: Story = {args: {endpoint: recorded('vallensbaek', {conduct: 'failing'})}};
export const FailedWrongShape: Story = {args: {endpoint: recorded('vallensbaek', {conduct: 'wrong-shape'})}};
export const FailedWithFallback: Story = {args: {endpoint: recorded('vallensbaek', {conduct: 'failing'}), fallback}};
/** The content stays, and "Prøv igen" brings it up to date. */
export const FailedAfterContent: Story = {
  tags: ['!autodocs'],
  args: {endpoint: recorded('vallensbaek', {own: 'news-fails-later'})},
  play: ({canvasElement, args}) => failAfterContent(canvasElement, args.endpoint as string),
};
