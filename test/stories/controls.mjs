// Faults planted on purpose: an engine that does not find its own is not looking.
import {aceIn, alfaIn, axeIn, qualwebIn, reflowIn} from './engines.mjs';

const FORM = 'widgets-input-form--writing';
const CARD = 'widgets-vision-card--with-content';

/** Each: where, what is done to the page (run there, with the widget's shadow root), and what must be found. */
const planted = [
  {
    ...{
      fault: 'a field without its label',
      story: FORM,
      found: ['axe label', 'alfa sia-r8', 'ace input_label_exists', 'qualweb QW-ACT-R16'],
    },
    plant: (root) => root.querySelector('label[for=text]').remove(),
  },
  {
    ...{fault: 'text that is too pale', story: CARD, found: ['axe color-contrast', 'alfa sia-r69', 'ace text_contrast_sufficient']},
    plant: (root) => root.querySelector('.summary').setAttribute('style', 'color: #aaa'),
  },
  {
    ...{fault: 'a heading level that is skipped', story: CARD, found: ['axe heading-order', 'alfa sia-r53']},
    plant: (root) =>
      root.querySelectorAll('h3').forEach((h3) => h3.replaceWith(Object.assign(document.createElement('h6'), {textContent: 'x'}))),
  },
  {
    ...{
      fault: 'a page without a language',
      story: CARD,
      found: ['axe html-has-lang', 'alfa sia-r4', 'ace html_lang_exists', 'qualweb QW-ACT-R2'],
    },
    plant: () => document.documentElement.removeAttribute('lang'),
  },
  {
    ...{fault: 'an image without a text', story: CARD, found: ['axe image-alt', 'alfa sia-r2', 'ace img_alt_valid', 'qualweb QW-ACT-R17']},
    plant: (root) =>
      root.querySelector('article').append(Object.assign(new Image(40, 40), {src: 'data:image/gif;base64,R0lGODlhAQABAAAAACw='})),
  },
  {
    ...{
      fault: 'a button without a name',
      story: FORM,
      found: ['axe button-name', 'alfa sia-r12', 'ace input_label_exists', 'qualweb QW-ACT-R11'],
    },
    plant: (root) => root.querySelector('[part=send]').replaceChildren(),
  },
  {
    ...{fault: 'a link without a name', story: CARD, found: ['axe link-name', 'alfa sia-r11', 'ace a_text_purpose', 'qualweb QW-ACT-R12']},
    plant: (root) => root.querySelector('a').replaceChildren(),
  },
  {
    ...{
      fault: 'a role that there is not',
      story: CARD,
      found: ['axe aria-roles', 'alfa sia-r110', 'ace aria_role_allowed', 'qualweb QW-ACT-R20'],
    },
    plant: (root) => root.querySelector('.summary').setAttribute('role', 'sumary'),
  },
  {
    ...{
      fault: 'a checkbox that does not say whether it is checked',
      story: CARD,
      found: ['axe aria-required-attr', 'alfa sia-r16', 'ace aria_attribute_required'],
    },
    plant: (root) =>
      root.querySelector('article').insertAdjacentHTML('beforeend', '<div role="checkbox" tabindex="0" aria-label="x"></div>'),
  },
  {
    ...{fault: 'an item without a list', story: CARD, found: ['axe listitem']},
    plant: (root) => root.querySelector('article').insertAdjacentHTML('beforeend', '<li>x</li>'),
  },
  {
    ...{
      fault: 'a button that is hidden from assistive technology',
      story: FORM,
      found: ['axe aria-hidden-focus', 'alfa sia-r17', 'ace aria_hidden_nontabbable', 'qualweb QW-ACT-R13'],
    },
    plant: (root) => root.querySelector('[part=send]').setAttribute('aria-hidden', 'true'),
  },
  {
    ...{fault: 'a page that cannot be enlarged', story: CARD, found: ['axe meta-viewport', 'alfa sia-r47', 'qualweb QW-ACT-R14']},
    plant: () => document.querySelector('meta[name=viewport]').setAttribute('content', 'width=device-width, user-scalable=no'),
  },
  {
    ...{
      fault: 'an attribute of ARIA with a value that there is not',
      story: FORM,
      found: ['axe aria-valid-attr-value', 'ace aria_attribute_value_valid'],
    },
    plant: (root) => root.querySelector('[part=send]').setAttribute('aria-expanded', 'perhaps'),
  },
  {
    ...{fault: 'something wider than a phone', story: CARD, found: ['reflow']},
    plant: (root) => root.querySelector('article').insertAdjacentHTML('beforeend', '<div style="width: 500px; height: 1px"></div>'),
  },
  {
    ...{fault: 'a request to another host', story: CARD, found: ['request to https']},
    plant: () => fetch('https://elsewhere.invalid/').catch(() => undefined),
  },
  {fault: 'an error in a script', story: CARD, found: ['page error'], plant: () => void setTimeout(() => null.x)},
];

// An id that is there twice is none of these: axe only asks for a look at it, and WCAG 2.2 has dropped its criterion.

/** Plants every fault in a story of its own; returns those that were not found. */
export const missedFaults = async ({page, open, faults}) => {
  const missed = [];
  for (const {fault, story, found, plant} of planted) {
    await open(story, {});
    await page.evaluate(
      ([code, tag]) => new Function(`return (${code})(document.querySelector(${JSON.stringify(tag)}).shadowRoot)`)(),
      [String(plant), story === FORM ? 'sammen-input-form' : 'sammen-vision-card'],
    );
    const findings = [
      ...[...(await axeIn(page)), ...(await alfaIn(page)), ...(await aceIn(page)), ...(await qualwebIn(page))],
      ...[...(await reflowIn(page)), ...faults()],
    ];
    for (const wanted of found)
      if (!findings.some((finding) => `${finding}:`.startsWith(`${wanted}:`))) missed.push(`${fault}: not found by »${wanted}«`);
  }
  return missed;
};
