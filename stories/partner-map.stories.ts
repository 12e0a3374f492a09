import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/widgets/partner-map/partner-map.js';
import {failAfterContent, find, press} from './acts.js';
import {recorded} from './recorded.js';

const meta: Meta = {
  title: 'Widgets/Partner map',
  component: 'sammen-partner-map',
  render: ({endpoint, 'heading-level': level, fallback}) => html`
    <sammen-partner-map endpoint=${endpoint} heading-level=${level ?? nothing}>
      ${fallback ? html`<p>${fallback}</p>` : nothing}
    </sammen-partner-map>
  `,
};
export default meta;
type Story = StoryObj;

const fallback = 'Læs om venskabsbyerne på kommunens hjemmeside.';

/** Eleven of Aalborg's 33 partner cities. */
export const WithContent: Story = {args: {endpoint: recorded('aalborg-international')}};
/** One place is the least there can be. */
export const Minimal: Story = {args: {endpoint: recorded('little')}};
/** Every part at its longest. */
export const LongText: Story = {args: {endpoint: recorded('long')}};
export const Narrow: Story = {args: {endpoint: recorded('aalborg-international')}, globals: {width: '320'}};
export const NarrowLongText: Story = {args: {endpoint: recorded('long')}, globals: {width: '320'}};

const open = async ({canvasElement}: {canvasElement: HTMLElement}): Promise<void> => {
  await press(canvasElement, '[part=toggle]');
  await find(canvasElement, '[part=map]');
};
/** The map, which came when it was asked for. */
export const Opened: Story = {tags: ['!autodocs'], args: {endpoint: recorded('aalborg-international')}, play: open};
export const OpenedNarrow: Story = {
  tags: ['!autodocs'],
  args: {endpoint: recorded('aalborg-international')},
  globals: {width: '320'},
  play: open,
};
/** One place: a map of what is around it. */
export const OpenedMinimal: Story = {tags: ['!autodocs'], args: {endpoint: recorded('little')}, play: open};
/** Places all over the world. */
export const OpenedLongText: Story = {tags: ['!autodocs'], args: {endpoint: recorded('long')}, play: open};

export const Waiting: Story = {args: {endpoint: recorded('aalborg-international', {conduct: 'waiting'})}};
/** What the page brought stands there until the content comes. */
export const WaitingWithFallback: Story = {args: {endpoint: recorded('aalborg-international', {conduct: 'waiting'}), fallback}};
export const Empty: Story = {args: {endpoint: recorded('nothing')}};
export const EmptyWithFallback: Story = {args: {endpoint: recorded('nothing'), fallback}};
export const FailedNoConnection: Story = {args: {endpoint: recorded('aalborg-international', {conduct: 'failing'})}};
export const FailedInTime: Story = {args: {endpoint: recorded('aalborg-international', {conduct: 'late'})}};
export const FailedWrongShape: Story = {args: {endpoint: recorded('aalborg-international', {conduct: 'wrong-shape'})}};
export const FailedWithFallback: Story = {args: {endpoint: recorded('aalborg-international', {conduct: 'failing'}), fallback}};
/** The content stays, and "Prøv igen" brings it up to date. */
export const FailedAfterContent: Story = {
  tags: ['!autodocs'],
  args: {endpoint: recorded('little', {own: 'partner-map-fails-later'})},
  play: ({canvasElement, args}) => failAfterContent(canvasElement, args.endpoint as string),
};
