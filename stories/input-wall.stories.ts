import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {sort} from '../src/data/contributions.js';
import '../src/widgets/input-wall/input-wall.js';
import {failAfterContent, find, press} from './acts.js';
import {failNext, recorded} from './recorded.js';

const meta: Meta = {
  title: 'Widgets/Input wall',
  component: 'sammen-input-wall',
  argTypes: {sort: {control: 'select', options: sort.options}},
  render: ({endpoint, kind, pejlemaerke, group, topic, sort: order, q, 'form-url': form, 'heading-level': level, fallback}) => html`
    <sammen-input-wall
      endpoint=${endpoint}
      kind=${kind || nothing}
      pejlemaerke=${pejlemaerke || nothing}
      group=${group || nothing}
      topic=${topic || nothing}
      sort=${order || nothing}
      q=${q || nothing}
      form-url=${form || nothing}
      heading-level=${level ?? nothing}
    >
      ${fallback ? html`<p>${fallback}</p>` : nothing}
    </sammen-input-wall>
  `,
};
export default meta;
type Story = StoryObj;

const fallback = 'Læs på kommunens hjemmeside, hvad borgerne har skrevet.';

/** An answer, a long text, names, groups, goals and themes. */
export const WithContent: Story = {args: {endpoint: recorded('aalborg')}};
/** Longer than a page: twenty, and the way to the rest. */
export const Many: Story = {args: {endpoint: recorded('counted')}};
export const OneGoal: Story = {args: {endpoint: recorded('aalborg'), pejlemaerke: 'alle-kan-noget'}};
export const DeeperInThePage: Story = {args: {endpoint: recorded('aalborg'), 'heading-level': 3}};
export const Narrow: Story = {args: {endpoint: recorded('aalborg')}, globals: {width: '320'}};
/** Search, filters and order, opened. */
export const Finding: Story = {
  tags: ['!autodocs'],
  args: {endpoint: recorded('aalborg', {own: 'wall-finding'})},
  play: async ({canvasElement}) => {
    await press(canvasElement, 'summary');
    await find(canvasElement, 'form');
  },
};
export const NothingMatches: Story = {args: {endpoint: recorded('aalborg'), q: 'findesikke'}};
/** The next twenty come below, and the first of them has the focus. */
export const ShowingMore: Story = {
  tags: ['!autodocs'],
  args: {endpoint: recorded('counted', {own: 'wall-more'})},
  play: async ({canvasElement}) => {
    await press(canvasElement, '[part=more]');
    await find(canvasElement, 'li:nth-child(21)');
  },
};
/** What was there stays when more cannot be had. */
export const FailedMore: Story = {
  tags: ['!autodocs'],
  args: {endpoint: recorded('counted', {own: 'wall-more-fails'})},
  play: async ({canvasElement, args}) => {
    await find(canvasElement, '[part=more]');
    failNext(args.endpoint as string);
    await press(canvasElement, '[part=more]');
    await find(canvasElement, '.failure');
  },
};
export const Reporting: Story = {
  tags: ['!autodocs'],
  args: {endpoint: recorded('aalborg', {own: 'wall-report'})},
  play: async ({canvasElement}) => {
    await press(canvasElement, '[part=report]');
    await find(canvasElement, 'dialog[open]');
  },
};

export const Waiting: Story = {args: {endpoint: recorded('aalborg', {conduct: 'waiting'})}};
/** What the page brought stands there until the content comes. */
export const WaitingWithFallback: Story = {args: {endpoint: recorded('aalborg', {conduct: 'waiting'}), fallback}};
/** Nothing has been published: an invitation to be the first. */
export const NobodyYet: Story = {args: {endpoint: recorded('little')}};
/** Nothing there, and nothing can be sent. */
export const Empty: Story = {args: {endpoint: recorded('nothing')}};
export const EmptyWithFallback: Story = {args: {endpoint: recorded('nothing'), fallback}};
export const FailedNoConnection: Story = {args: {endpoint: recorded('aalborg', {conduct: 'failing'})}};
export const FailedInTime: Story = {args: {endpoint: recorded('aalborg', {conduct: 'late'})}};
export const FailedWrongShape: Story = {args: {endpoint: recorded('aalborg', {conduct: 'wrong-shape'})}};
export const FailedWithFallback: Story = {args: {endpoint: recorded('aalborg', {conduct: 'failing'}), fallback}};
/** The content stays, and "Prøv igen" brings it up to date. */
export const FailedAfterContent: Story = {
  tags: ['!autodocs'],
  args: {endpoint: recorded('aalborg', {own: 'wall-fails-later'})},
  play: ({canvasElement, args}) => failAfterContent(canvasElement, args.endpoint as string),
};
