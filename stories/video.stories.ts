import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/widgets/video/video.js';
import {failAfterContent, find, press} from './acts.js';
import {recorded} from './recorded.js';

const meta: Meta = {
  title: 'Widgets/Video',
  component: 'sammen-video',
  render: ({endpoint, video, 'heading-level': level, fallback}) => html`
    <sammen-video endpoint=${endpoint} video=${video || nothing} heading-level=${level ?? nothing}>
      ${fallback ? html`<p>${fallback}</p>` : nothing}
    </sammen-video>
  `,
};
export default meta;
type Story = StoryObj;

const fallback = 'Se filmen på kommunens hjemmeside.';

/** A poster, and a button that fetches the film. */
export const WithContent: Story = {args: {endpoint: recorded('sample')}};
/** Aalborg's: only a link and the words. */
export const WithoutFilm: Story = {args: {endpoint: recorded('aalborg')}};
/** A film is the least there can be. */
export const Minimal: Story = {args: {endpoint: recorded('little')}};
/** Every part at its longest. */
export const LongText: Story = {args: {endpoint: recorded('long')}};
export const Narrow: Story = {args: {endpoint: recorded('sample')}, globals: {width: '320'}};
export const NarrowLongText: Story = {args: {endpoint: recorded('long')}, globals: {width: '320'}};

export const Playing: Story = {
  tags: ['!autodocs'],
  args: {endpoint: recorded('sample', {own: 'video-plays'})},
  play: async ({canvasElement}) => {
    await press(canvasElement, '[part=play]');
    (await find<HTMLVideoElement>(canvasElement, 'video')).pause();
  },
};

export const Waiting: Story = {args: {endpoint: recorded('sample', {conduct: 'waiting'})}};
/** What the page brought stands there until the content comes. */
export const WaitingWithFallback: Story = {args: {endpoint: recorded('sample', {conduct: 'waiting'}), fallback}};
export const Empty: Story = {args: {endpoint: recorded('nothing')}};
export const EmptyWithFallback: Story = {args: {endpoint: recorded('nothing'), fallback}};
export const FailedNoConnection: Story = {args: {endpoint: recorded('sample', {conduct: 'failing'})}};
export const FailedInTime: Story = {args: {endpoint: recorded('sample', {conduct: 'late'})}};
export const FailedWrongShape: Story = {args: {endpoint: recorded('sample', {conduct: 'wrong-shape'})}};
/** The film that the page asks for does not exist (any more). */
export const FailedNotFound: Story = {args: {endpoint: recorded('sample'), video: 'nedlagt'}};
export const FailedWithFallback: Story = {args: {endpoint: recorded('sample', {conduct: 'failing'}), fallback}};
/** The content stays, and "Prøv igen" brings it up to date. */
export const FailedAfterContent: Story = {
  tags: ['!autodocs'],
  args: {endpoint: recorded('little', {own: 'video-fails-later'})},
  play: ({canvasElement, args}) => failAfterContent(canvasElement, args.endpoint as string),
};
