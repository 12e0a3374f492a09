import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/widgets/interview/interview.js';
import {failAfterContent} from './acts.js';
import {recorded} from './recorded.js';

const meta: Meta = {
  title: 'Widgets/Interview',
  component: 'sammen-interview',
  render: ({endpoint, interview, 'heading-level': level, fallback}) => html`
    <sammen-interview endpoint=${endpoint} interview=${interview || nothing} heading-level=${level ?? nothing}>
      ${fallback ? html`<p>${fallback}</p>` : nothing}
    </sammen-interview>
  `,
};
export default meta;
type Story = StoryObj;

const fallback = 'Læs interviewet på kommunens hjemmeside.';

/** The mayor about the campaign: the first answer is open, the page’s own search finds the rest. */
export const WithContent: Story = {args: {endpoint: recorded('aalborg')}};
/** Every part at its longest. */
export const LongText: Story = {args: {endpoint: recorded('long')}};
export const Narrow: Story = {args: {endpoint: recorded('aalborg')}, globals: {width: '320'}};
export const NarrowLongText: Story = {args: {endpoint: recorded('long')}, globals: {width: '320'}};

export const Waiting: Story = {args: {endpoint: recorded('aalborg', {conduct: 'waiting'})}};
export const Empty: Story = {args: {endpoint: recorded('nothing')}};
export const EmptyWithFallback: Story = {args: {endpoint: recorded('nothing'), fallback}};
export const FailedNoConnection: Story = {args: {endpoint: recorded('aalborg', {conduct: 'failing'})}};
export const FailedWrongShape: Story = {args: {endpoint: recorded('aalborg', {conduct: 'wrong-shape'})}};
/** The one that the page asks for does not exist (any more). */
export const FailedNotFound: Story = {args: {endpoint: recorded('aalborg'), interview: 'nedlagt'}};
export const FailedWithFallback: Story = {args: {endpoint: recorded('aalborg', {conduct: 'failing'}), fallback}};
/** The content stays, and "Prøv igen" brings it up to date. */
export const FailedAfterContent: Story = {
  tags: ['!autodocs'],
  args: {endpoint: recorded('aalborg', {own: 'interview-fails-later'})},
  play: ({canvasElement, args}) => failAfterContent(canvasElement, args.endpoint as string),
};
