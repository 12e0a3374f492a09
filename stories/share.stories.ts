import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/widgets/share/share.js';

const meta: Meta = {
  title: 'Widgets/Share',
  component: 'sammen-share',
  render: ({'share-url': url, 'heading-level': level}) =>
    html`<sammen-share share-url=${url || nothing} heading-level=${level ?? nothing}></sammen-share>`,
};
export default meta;
type Story = StoryObj;

/** Of this page. The device's own way is offered where it has one. */
export const WithContent: Story = {};
/** Of another page. */
export const AnotherAddress: Story = {args: {'share-url': 'https://www.aalborg.dk/'}};
export const Narrow: Story = {globals: {width: '320'}};
/** Where the browser does not let a page copy, the address is there to be copied by hand. */
export const CopyByHand: Story = {
  tags: ['!autodocs'],
  play: async ({canvasElement}) => {
    const share = canvasElement.querySelector('sammen-share');
    await share?.updateComplete;
    const {clipboard} = navigator;
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: undefined});
    share?.shadowRoot?.querySelector<HTMLElement>('[part=copy]')?.click();
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: clipboard});
  },
};
/** A picture of the page, made on the device when somebody asks for one. */
export const Picture: Story = {
  tags: ['!autodocs'],
  play: async ({canvasElement}) => {
    const share = canvasElement.querySelector('sammen-share');
    await share?.updateComplete;
    share?.shadowRoot?.querySelector<HTMLElement>('[part=draw]')?.click();
  },
};
