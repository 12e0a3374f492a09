import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/widgets/hearing/hearing.js';
import {failAfterContent, find} from './acts.js';
import {recorded} from './recorded.js';

const meta: Meta = {
  title: 'Widgets/Hearing',
  component: 'sammen-hearing',
  render: ({endpoint, hearing, 'heading-level': level, fallback}) => html`
    <sammen-hearing endpoint=${endpoint} hearing=${hearing ?? nothing} heading-level=${level ?? nothing}>
      ${fallback ? html`<p>${fallback}</p>` : nothing}
    </sammen-hearing>
  `,
};
export default meta;
type Story = StoryObj;

const fallback = 'Find høringer på kommunens hjemmeside.';

/** The one that is open, answered as a whole or section by section. */
export const Open: Story = {args: {endpoint: recorded('albertslund')}};
/** Over, with the municipality's reply and the report. */
export const Closed: Story = {args: {endpoint: recorded('albertslund'), hearing: 'groen-dag'}};
/** The answers to a section, some of them answered. */
export const WithAnswers: Story = {
  tags: ['!autodocs'],
  args: {endpoint: recorded('albertslund'), hearing: 'groen-dag'},
  play: async ({canvasElement}) => (await find<HTMLButtonElement>(canvasElement, 'button[aria-expanded]')).click(),
};
/** Several that are open: a list to choose from. */
export const Several: Story = {args: {endpoint: recorded('sample')}};
/** Not open yet. */
export const Coming: Story = {args: {endpoint: recorded('sample'), hearing: 'budget'}};
/** The answers are for the municipality alone. */
export const Withheld: Story = {args: {endpoint: recorded('sample'), hearing: 'skoler'}};
/** A title, what it is about and a deadline are the least there can be. */
export const Minimal: Story = {args: {endpoint: recorded('little')}};
/** Every part at its longest. */
export const LongText: Story = {args: {endpoint: recorded('long')}};
export const Narrow: Story = {args: {endpoint: recorded('albertslund')}, globals: {width: '320'}};
export const NarrowLongText: Story = {args: {endpoint: recorded('long')}, globals: {width: '320'}};

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
  args: {endpoint: recorded('little', {own: 'hearing-fails-later'})},
  play: ({canvasElement, args}) => failAfterContent(canvasElement, args.endpoint as string),
};
