import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/widgets/heatmap/heatmap.js';
import {failAfterContent, find, press} from './acts.js';
import {recorded} from './recorded.js';

const meta: Meta = {
  title: 'Widgets/Heatmap',
  component: 'sammen-heatmap',
  argTypes: {columns: {control: 'select', options: ['', 'group', 'theme', 'week']}},
  render: ({endpoint, columns, 'form-url': form, 'wall-url': wall, 'heading-level': level, fallback}) => html`
    <sammen-heatmap
      endpoint=${endpoint}
      columns=${columns || nothing}
      form-url=${form || nothing}
      wall-url=${wall || nothing}
      heading-level=${level ?? nothing}
    >
      ${fallback ? html`<p>${fallback}</p>` : nothing}
    </sammen-heatmap>
  `,
};
export default meta;
type Story = StoryObj;

const fallback = 'Læs på kommunens hjemmeside, hvad bidragene handler om.';

/** Who writes about what; each number leads to its contributions. */
export const Groups: Story = {args: {endpoint: recorded('counted')}};
export const Themes: Story = {args: {endpoint: recorded('counted'), columns: 'theme'}};
/** Weeks lead nowhere: the wall knows none. */
export const Weeks: Story = {args: {endpoint: recorded('counted'), columns: 'week'}};
export const DeeperInThePage: Story = {args: {endpoint: recorded('counted'), 'heading-level': 3}};
/** The table scrolls within itself, and the goals stay. */
export const Narrow: Story = {args: {endpoint: recorded('counted')}, globals: {width: '320'}};
export const NarrowThemes: Story = {args: {endpoint: recorded('counted'), columns: 'theme'}, globals: {width: '320'}};
/** A reader lays the numbers out otherwise. */
export const Choosing: Story = {
  tags: ['!autodocs'],
  args: {endpoint: recorded('counted', {own: 'heat-choosing'})},
  play: async ({canvasElement}) => {
    const choice = await find<HTMLSelectElement>(canvasElement, 'select');
    choice.value = 'theme';
    choice.dispatchEvent(new Event('change', {bubbles: true}));
    await find(canvasElement, 'thead th:nth-child(11)');
  },
};
/** Made on the device; beside it stands what to say to those who cannot see it. */
export const Picture: Story = {
  tags: ['!autodocs'],
  args: {endpoint: recorded('counted', {own: 'heat-picture'})},
  play: async ({canvasElement}) => {
    await find(canvasElement, '[part=table]');
    await press(canvasElement, '[part=save-picture]');
    await find(canvasElement, '.alt');
  },
};

/** There are contributions, but nowhere five. */
export const TooFew: Story = {args: {endpoint: recorded('aalborg')}};
export const NoneYet: Story = {args: {endpoint: recorded('albertslund')}};
export const Waiting: Story = {args: {endpoint: recorded('counted', {conduct: 'waiting'})}};
/** What the page brought stands there until the content comes. */
export const WaitingWithFallback: Story = {args: {endpoint: recorded('counted', {conduct: 'waiting'}), fallback}};
export const Empty: Story = {args: {endpoint: recorded('nothing')}};
export const EmptyWithFallback: Story = {args: {endpoint: recorded('nothing'), fallback}};
export const FailedNoConnection: Story = {args: {endpoint: recorded('counted', {conduct: 'failing'})}};
export const FailedInTime: Story = {args: {endpoint: recorded('counted', {conduct: 'late'})}};
export const FailedWrongShape: Story = {args: {endpoint: recorded('counted', {conduct: 'wrong-shape'})}};
export const FailedWithFallback: Story = {args: {endpoint: recorded('counted', {conduct: 'failing'}), fallback}};
/** The content stays, and "Prøv igen" brings it up to date. */
export const FailedAfterContent: Story = {
  tags: ['!autodocs'],
  args: {endpoint: recorded('counted', {own: 'heat-fails-later'})},
  play: ({canvasElement, args}) => failAfterContent(canvasElement, args.endpoint as string),
};
