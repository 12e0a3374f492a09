import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/widgets/recognition/recognition.js';
import {failAfterContent} from './acts.js';
import {recorded} from './recorded.js';

const meta: Meta = {
  title: 'Widgets/Recognition',
  component: 'sammen-recognition',
  render: ({endpoint, kind, 'form-url': formUrl, 'heading-level': level, fallback}) => html`
    <sammen-recognition
      endpoint=${endpoint}
      kind=${kind || nothing}
      form-url=${formUrl || nothing}
      heading-level=${level ?? nothing}
    >
      ${fallback ? html`<p>${fallback}</p>` : nothing}
    </sammen-recognition>
  `,
};
export default meta;
type Story = StoryObj;

const fallback = 'Læs på kommunens hjemmeside, hvem der er blevet hædret.';

/** Five made-up ones in three years, and the form that nominates. */
export const WithContent: Story = {args: {endpoint: recorded('vallensbaek')}};
/** Nobody can be nominated. */
export const Few: Story = {args: {endpoint: recorded('sample')}};
/** A name, what for, when and by whom are the least there can be. */
export const Minimal: Story = {args: {endpoint: recorded('little')}};
/** Every part at its longest. */
export const LongText: Story = {args: {endpoint: recorded('long')}};
export const Narrow: Story = {args: {endpoint: recorded('vallensbaek')}, globals: {width: '320'}};
export const NarrowLongText: Story = {args: {endpoint: recorded('long')}, globals: {width: '320'}};

export const Waiting: Story = {args: {endpoint: recorded('vallensbaek', {conduct: 'waiting'})}};
/** What the page brought stands there until the content comes. */
export const WaitingWithFallback: Story = {args: {endpoint: recorded('vallensbaek', {conduct: 'waiting'}), fallback}};
/** Nobody has been honoured, and nobody can be nominated. */
export const Empty: Story = {args: {endpoint: recorded('nothing')}};
export const EmptyWithFallback: Story = {args: {endpoint: recorded('nothing'), fallback}};
export const FailedNoConnection: Story = {args: {endpoint: recorded('vallensbaek', {conduct: 'failing'})}};
export const FailedInTime: Story = {args: {endpoint: recorded('vallensbaek', {conduct: 'late'})}};
export const FailedWrongShape: Story = {args: {endpoint: recorded('vallensbaek', {conduct: 'wrong-shape'})}};
export const FailedWithFallback: Story = {args: {endpoint: recorded('vallensbaek', {conduct: 'failing'}), fallback}};
/** The content stays, and "Prøv igen" brings it up to date. */
export const FailedAfterContent: Story = {
  tags: ['!autodocs'],
  args: {endpoint: recorded('vallensbaek', {own: 'recognition-fails-later'})},
  play: ({canvasElement, args}) => failAfterContent(canvasElement, args.endpoint as string),
};
