import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/widgets/pejlemaerke-list/pejlemaerke-list.js';
import {failAfterContent} from './acts.js';
import {recorded} from './recorded.js';

const meta: Meta = {
  id: 'widgets-pejlemaerke-list',
  title: 'Widgets/Pejlemærke list',
  component: 'sammen-pejlemaerke-list',
  render: ({endpoint, 'form-url': form, 'heading-level': level, fallback}) => html`
    <sammen-pejlemaerke-list endpoint=${endpoint} form-url=${form || nothing} heading-level=${level ?? nothing}>
      ${fallback ? html`<p>${fallback}</p>` : nothing}
    </sammen-pejlemaerke-list>
  `,
};
export default meta;
type Story = StoryObj;

const fallback = 'Læs om pejlemærkerne på kommunens hjemmeside.';

/** Aalborg's five, with what is being done and how many inputs each has had. */
export const WithContent: Story = {args: {endpoint: recorded('aalborg')}};
/** A single one has no number. */
export const One: Story = {args: {endpoint: recorded('little')}};
export const DeeperInThePage: Story = {args: {endpoint: recorded('albertslund'), 'heading-level': 3}};
/** Twenty, some with words of fifty letters. */
export const TwentyLong: Story = {args: {endpoint: recorded('long')}};
export const Narrow: Story = {args: {endpoint: recorded('vallensbaek')}, globals: {width: '320'}};
export const NarrowTwentyLong: Story = {args: {endpoint: recorded('long')}, globals: {width: '320'}};

export const Waiting: Story = {args: {endpoint: recorded('aalborg', {conduct: 'waiting'})}};
/** What the page brought stands there until the content comes. */
export const WaitingWithFallback: Story = {args: {endpoint: recorded('aalborg', {conduct: 'waiting'}), fallback}};
export const Empty: Story = {args: {endpoint: recorded('nothing')}};
export const EmptyWithFallback: Story = {args: {endpoint: recorded('nothing'), fallback}};
export const FailedNoConnection: Story = {args: {endpoint: recorded('aalborg', {conduct: 'failing'})}};
export const FailedInTime: Story = {args: {endpoint: recorded('aalborg', {conduct: 'late'})}};
export const FailedWrongShape: Story = {args: {endpoint: recorded('aalborg', {conduct: 'wrong-shape'})}};
export const FailedWithFallback: Story = {args: {endpoint: recorded('aalborg', {conduct: 'failing'}), fallback}};
/** The content stays, and "Prøv igen" brings it up to date. */
export const FailedAfterContent: Story = {
  tags: ['!autodocs'],
  args: {endpoint: recorded('little', {own: 'list-fails-later'})},
  play: ({canvasElement, args}) => failAfterContent(canvasElement, args.endpoint as string),
};
