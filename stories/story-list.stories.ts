import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/widgets/story-list/story-list.js';
import {failAfterContent, find} from './acts.js';
import {recorded} from './recorded.js';

const meta: Meta = {
  title: 'Widgets/Story list',
  component: 'sammen-story-list',
  render: ({endpoint, kind, 'form-url': formUrl, 'heading-level': level, fallback}) => html`
    <sammen-story-list
      endpoint=${endpoint}
      kind=${kind || nothing}
      form-url=${formUrl || nothing}
      heading-level=${level ?? nothing}
    >
      ${fallback ? html`<p>${fallback}</p>` : nothing}
    </sammen-story-list>
  `,
};
export default meta;
type Story = StoryObj;

const fallback = 'Læs borgernes historier på kommunens hjemmeside.';

/** Six made-up stories, of which five come at first: long and short, in three languages, one with an answer. */
export const WithContent: Story = {args: {endpoint: recorded('albertslund')}};
/** Few enough to come at once. */
export const Few: Story = {args: {endpoint: recorded('vallensbaek')}};
export const Narrow: Story = {args: {endpoint: recorded('albertslund')}, globals: {width: '320'}};

/** A long story that is open. */
export const Opened: Story = {
  tags: ['!autodocs'],
  args: {endpoint: recorded('albertslund')},
  play: async ({canvasElement}) => (await find(canvasElement, '[part=whole]')).click(),
};
/** Those that come next, with the focus at the first of them. */
export const More: Story = {
  tags: ['!autodocs'],
  args: {endpoint: recorded('albertslund')},
  play: async ({canvasElement}) => (await find(canvasElement, '[part=more]')).click(),
};

/** Nothing has been told yet, and the form is open. */
export const NobodyYet: Story = {args: {endpoint: recorded('sample')}};
export const Waiting: Story = {args: {endpoint: recorded('albertslund', {conduct: 'waiting'})}};
/** What the page brought stands there until the content comes. */
export const WaitingWithFallback: Story = {args: {endpoint: recorded('albertslund', {conduct: 'waiting'}), fallback}};
/** Nothing has been told, and nothing can be. */
export const Empty: Story = {args: {endpoint: recorded('nothing')}};
export const EmptyWithFallback: Story = {args: {endpoint: recorded('nothing'), fallback}};
export const FailedNoConnection: Story = {args: {endpoint: recorded('albertslund', {conduct: 'failing'})}};
export const FailedInTime: Story = {args: {endpoint: recorded('albertslund', {conduct: 'late'})}};
export const FailedWrongShape: Story = {args: {endpoint: recorded('albertslund', {conduct: 'wrong-shape'})}};
export const FailedWithFallback: Story = {args: {endpoint: recorded('albertslund', {conduct: 'failing'}), fallback}};
/** The content stays, and "Prøv igen" brings it up to date. */
export const FailedAfterContent: Story = {
  tags: ['!autodocs'],
  args: {endpoint: recorded('vallensbaek', {own: 'story-list-fails-later'})},
  play: ({canvasElement, args}) => failAfterContent(canvasElement, args.endpoint as string),
};
