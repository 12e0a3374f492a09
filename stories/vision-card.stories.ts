import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/widgets/vision-card/vision-card.js';
import {failAfterContent} from './acts.js';
import {recorded} from './recorded.js';

const meta: Meta = {
  title: 'Widgets/Vision card',
  component: 'sammen-vision-card',
  render: ({endpoint, vision, 'heading-level': level, fallback}) => html`
    <sammen-vision-card endpoint=${endpoint} vision=${vision || nothing} heading-level=${level ?? nothing}>
      ${fallback ? html`<p>${fallback}</p>` : nothing}
    </sammen-vision-card>
  `,
};
export default meta;
type Story = StoryObj;

const fallback = 'Læs kommunens vision på kommunens hjemmeside.';

/** Aalborg's: a period, a promise, four pillars, the story and its documents. */
export const WithContent: Story = {args: {endpoint: recorded('aalborg')}};
/** Albertslund's, which names three of the UN's goals. */
export const WithUnGoals: Story = {name: 'With UN goals', args: {endpoint: recorded('albertslund')}};
/** A title and a summary is the least there can be. */
export const Minimal: Story = {args: {endpoint: recorded('little')}};
/** Every part at its longest: seven pillars, seventeen goals, words of fifty letters. */
export const LongText: Story = {args: {endpoint: recorded('long')}};
export const Narrow: Story = {args: {endpoint: recorded('albertslund')}, globals: {width: '320'}};
export const NarrowLongText: Story = {args: {endpoint: recorded('long')}, globals: {width: '320'}};

export const Waiting: Story = {args: {endpoint: recorded('aalborg', {conduct: 'waiting'})}};
/** What the page brought stands there until the content comes. */
export const WaitingWithFallback: Story = {args: {endpoint: recorded('aalborg', {conduct: 'waiting'}), fallback}};
export const Empty: Story = {args: {endpoint: recorded('nothing')}};
export const EmptyWithFallback: Story = {args: {endpoint: recorded('nothing'), fallback}};
export const FailedNoConnection: Story = {args: {endpoint: recorded('aalborg', {conduct: 'failing'})}};
export const FailedInTime: Story = {args: {endpoint: recorded('aalborg', {conduct: 'late'})}};
export const FailedWrongShape: Story = {args: {endpoint: recorded('aalborg', {conduct: 'wrong-shape'})}};
/** The vision that the page asks for does not exist (any more). */
export const FailedNotFound: Story = {args: {endpoint: recorded('aalborg'), vision: 'nedlagt'}};
export const FailedWithFallback: Story = {args: {endpoint: recorded('aalborg', {conduct: 'failing'}), fallback}};
/** The content stays, and "Prøv igen" brings it up to date. */
export const FailedAfterContent: Story = {
  tags: ['!autodocs'],
  args: {endpoint: recorded('little', {own: 'vision-fails-later'})},
  play: ({canvasElement, args}) => failAfterContent(canvasElement, args.endpoint as string),
};
