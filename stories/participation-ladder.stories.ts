import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {levels} from '../src/data/level.js';
import '../src/widgets/participation-ladder/participation-ladder.js';
import {failAfterContent, find, press} from './acts.js';
import {failNext, recorded} from './recorded.js';

const meta: Meta = {
  title: 'Widgets/Participation ladder',
  component: 'sammen-participation-ladder',
  argTypes: {level: {control: 'select', options: ['', ...levels]}},
  render: ({endpoint, level, 'form-url': form, 'heading-level': heading, fallback}) => html`
    <sammen-participation-ladder endpoint=${endpoint} level=${level || nothing} form-url=${form || nothing} heading-level=${heading ?? nothing}>
      ${fallback ? html`<p>${fallback}</p>` : nothing}
    </sammen-participation-ladder>
  `,
};
export default meta;
type Story = StoryObj;

const fallback = 'Læs på kommunens hjemmeside, hvordan du kan være med.';

/** Four ways, equal in worth: no step stands higher than another. */
export const NothingChosen: Story = {args: {endpoint: recorded('albertslund')}};
export const Chosen: Story = {args: {endpoint: recorded('albertslund'), level: 'active'}};
export const NothingOpen: Story = {args: {endpoint: recorded('little'), level: 'cocreate'}};
export const Initiate: Story = {args: {endpoint: recorded('albertslund'), level: 'initiate'}};
export const InitiateNothingOpen: Story = {args: {endpoint: recorded('little'), level: 'initiate'}};
export const LongText: Story = {args: {endpoint: recorded('long'), level: 'active'}};
export const Narrow: Story = {args: {endpoint: recorded('albertslund'), level: 'active'}, globals: {width: '320'}};
export const NarrowLongText: Story = {args: {endpoint: recorded('long'), level: 'active'}, globals: {width: '320'}};
/** A citizen chooses: what is open appears below, and focus stays. */
export const Choosing: Story = {
  tags: ['!autodocs'],
  args: {endpoint: recorded('albertslund', {own: 'ladder-choosing'})},
  play: async ({canvasElement}) => {
    await press(canvasElement, 'input[value=cocreate]');
    await find(canvasElement, '.open > ul');
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
  args: {endpoint: recorded('little', {own: 'ladder-fails-later'})},
  play: ({canvasElement, args}) => failAfterContent(canvasElement, args.endpoint as string),
};
/** The ways are there, but not what is open. */
export const FailedActivities: Story = {
  tags: ['!autodocs'],
  args: {endpoint: recorded('vallensbaek', {own: 'ladder-activities-fail'})},
  play: async ({canvasElement, args}) => {
    await find(canvasElement, 'input[value=active]');
    failNext(args.endpoint as string);
    await press(canvasElement, 'input[value=active]');
    await find(canvasElement, '.failure');
  },
};
