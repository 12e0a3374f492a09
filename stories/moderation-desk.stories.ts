import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/staff/moderation-desk/moderation-desk.js';
import {find, press, write} from './acts.js';
import {recorded, type Conduct} from './recorded.js';

const meta: Meta = {
  title: 'Staff/Moderation desk',
  component: 'sammen-moderation-desk',
  // The view is the address's.
  loaders: [({parameters: {view}}) => void history.replaceState(null, '', view ? `#view=${view}` : location.pathname + location.search)],
  render: ({endpoint, 'heading-level': level}) =>
    html`<sammen-moderation-desk endpoint=${endpoint} heading-level=${level ?? nothing}></sammen-moderation-desk>`,
};
export default meta;
type Story = StoryObj;

const desk = (view: string, own: string, more: Story = {}, conduct: Conduct = 'steady'): Story => ({
  tags: ['!autodocs'],
  args: {endpoint: recorded('desk', {own, conduct})},
  parameters: {view},
  ...more,
});

/** A story in which the button of an action is pressed at the first contribution. */
const acting = (action: string, until: string, more: Story = {}, conduct: Conduct = 'steady'): Story =>
  desk(
    'waiting',
    action,
    {
      play: async ({canvasElement}) => {
        await press(canvasElement, `[data-action=${action}]`);
        await find(canvasElement, until);
      },
      ...more,
    },
    conduct,
  );

export const Waiting: Story = desk('waiting', 'list');
export const WaitingNarrow: Story = desk('waiting', 'list', {globals: {width: '320'}});
export const Reported: Story = desk('reported', 'list');
/** With the municipality's answer. */
export const Answered: Story = desk('answered', 'list');
export const NothingHere: Story = desk('held', 'list');
export const AuditTrail: Story = desk('audit', 'list');
export const Fetching: Story = desk('waiting', 'list', {}, 'waiting');
export const NoConnection: Story = desk('waiting', 'list', {}, 'failing');

/** Done in a line, with the way back. */
export const Published: Story = acting('publish', '.told');
/** Nothing is overwritten. */
export const SomebodyWasFaster: Story = acting('publish', '.refused', {}, 'stale');
export const Rejecting: Story = acting('reject', '#ask[open] form');
export const Masking: Story = acting('mask', '#ask[open] form');
export const CorrectingThemes: Story = acting('themes', '#ask[open] form');
/** What is missing is said on top, and at its field. */
export const ReasonMissing: Story = acting('reject', '#ask[open] form', {
  play: async ({canvasElement}) => {
    await press(canvasElement, '[data-action=reject]');
    await write(canvasElement, '#note', 'Skriv gerne igen.');
    await press(canvasElement, '#ask [type=submit]');
    await find(canvasElement, '.summary');
  },
});
export const SeveralChosen: Story = desk('waiting', 'chosen', {
  play: async ({canvasElement}) => {
    await press(canvasElement, '#all');
    await find(canvasElement, '.chosen');
  },
});
export const Shortcuts: Story = desk('waiting', 'keys', {
  play: async ({canvasElement}) => {
    await press(canvasElement, '.above button');
    await find(canvasElement, '#help[open]');
  },
});
