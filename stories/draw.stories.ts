import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/widgets/draw/draw.js';
import {failAfterContent, find} from './acts.js';
import {recorded} from './recorded.js';

const meta: Meta = {
  title: 'Widgets/Draw',
  component: 'sammen-draw',
  render: ({endpoint, draw, 'form-url': form, 'heading-level': level, fallback}) => html`
    <sammen-draw endpoint=${endpoint} draw=${draw ?? nothing} form-url=${form ?? nothing} heading-level=${level ?? nothing}>
      ${fallback ? html`<p>${fallback}</p>` : nothing}
    </sammen-draw>
  `,
};
export default meta;
type Story = StoryObj;

const fallback = 'Læs om lodtrækningen på kommunens hjemmeside.';

/** Open: one can volunteer. */
export const WithContent: Story = {args: {endpoint: recorded('albertslund')}};
/** Two strata, and nobody has volunteered. */
export const Sample: Story = {args: {endpoint: recorded('sample')}};
/** Drawn: how it was done, what to check it with, and a look-up. */
export const Drawn: Story = {args: {endpoint: recorded('drawn')}};
/** Not open yet. */
export const Minimal: Story = {args: {endpoint: recorded('little')}};
/** Every part at its longest. */
export const LongText: Story = {args: {endpoint: recorded('long')}};
export const Narrow: Story = {args: {endpoint: recorded('drawn')}, globals: {width: '320'}};
export const NarrowLongText: Story = {args: {endpoint: recorded('long')}, globals: {width: '320'}};

/** A number that is not in the pool, and what to do. */
export const Sought: Story = {
  tags: ['!autodocs'],
  args: {endpoint: recorded('drawn')},
  play: async ({canvasElement}) => {
    const field = await find<HTMLInputElement>(canvasElement, '#number');
    field.value = 'fffff-fffff-fffff';
    field.form?.requestSubmit();
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
  args: {endpoint: recorded('little', {own: 'draw-fails-later'})},
  play: ({canvasElement, args}) => failAfterContent(canvasElement, args.endpoint as string),
};
