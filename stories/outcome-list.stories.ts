import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/widgets/outcome-list/outcome-list.js';
import {failAfterContent, find, press} from './acts.js';
import {failNext, recorded} from './recorded.js';

const meta: Meta = {
  title: 'Widgets/Outcome list',
  component: 'sammen-outcome-list',
  render: ({endpoint, pejlemaerke, 'form-url': form, 'wall-url': wall, 'heading-level': level, fallback}) => html`
    <sammen-outcome-list
      endpoint=${endpoint}
      pejlemaerke=${pejlemaerke || nothing}
      form-url=${form || nothing}
      wall-url=${wall || nothing}
      heading-level=${level ?? nothing}
    >
      ${fallback ? html`<p>${fallback}</p>` : nothing}
    </sammen-outcome-list>
  `,
};
export default meta;
type Story = StoryObj;

const fallback = 'Læs på kommunens hjemmeside, hvad bidragene førte til.';

/** Asked, said, done: six from Aalborg, two of them with the contributions that they rest on. */
export const WithContent: Story = {args: {endpoint: recorded('aalborg')}};
/** Decided, done and meant to be done. */
export const EveryStatus: Story = {args: {endpoint: recorded('sample')}};
/** One goal, and so no goal beside each. */
export const OneGoal: Story = {args: {endpoint: recorded('aalborg'), pejlemaerke: 'med-gode-forbindelser'}};
export const DeeperInThePage: Story = {args: {endpoint: recorded('albertslund'), 'heading-level': 3}};
/** More than six: a choice of goal, and the rest when asked for. */
export const ManyLong: Story = {args: {endpoint: recorded('long')}};
export const Narrow: Story = {args: {endpoint: recorded('aalborg')}, globals: {width: '320'}};
export const NarrowManyLong: Story = {args: {endpoint: recorded('long')}, globals: {width: '320'}};
/** The next ones come below, and the first of them has the focus. */
export const ShowingMore: Story = {
  tags: ['!autodocs'],
  args: {endpoint: recorded('long', {own: 'outcomes-more'})},
  play: async ({canvasElement}) => {
    await press(canvasElement, '[part=more]');
    await find(canvasElement, 'li:nth-child(7)');
  },
};
/** What was there stays when more cannot be had. */
export const FailedMore: Story = {
  tags: ['!autodocs'],
  args: {endpoint: recorded('long', {own: 'outcomes-more-fail'})},
  play: async ({canvasElement, args}) => {
    await find(canvasElement, '[part=more]');
    failNext(args.endpoint as string);
    await press(canvasElement, '[part=more]');
    await find(canvasElement, '.failure');
  },
};

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
  args: {endpoint: recorded('albertslund', {own: 'outcomes-fail-later'})},
  play: ({canvasElement, args}) => failAfterContent(canvasElement, args.endpoint as string),
};
