// Faults planted on purpose: an engine that does not find its own is not looking.
import {alfaIn, axeIn, reflowIn} from './engines.mjs';

const FORM = 'widgets-input-form--writing';
const CARD = 'widgets-vision-card--with-content';

/** Each: where, what is done to the page (run there, with the widget's shadow root), and what must be found. */
const planted = [
  {
    ...{fault: 'a field without its label', story: FORM, found: ['axe label', 'alfa sia-r8']},
    plant: (root) => root.querySelector('label[for=text]').remove(),
  },
  {
    ...{fault: 'text that is too pale', story: CARD, found: ['axe color-contrast', 'alfa sia-r69']},
    plant: (root) => root.querySelector('.summary').setAttribute('style', 'color: #aaa'),
  },
  {
    ...{fault: 'a heading level that is skipped', story: CARD, found: ['axe heading-order', 'alfa sia-r53']},
    plant: (root) =>
      root.querySelectorAll('h3').forEach((h3) => h3.replaceWith(Object.assign(document.createElement('h6'), {textContent: 'x'}))),
  },
  {
    ...{fault: 'a page without a language', story: CARD, found: ['axe html-has-lang', 'alfa sia-r4']},
    plant: () => document.documentElement.removeAttribute('lang'),
  },
  {
    ...{fault: 'an image without a text', story: CARD, found: ['axe image-alt', 'alfa sia-r2']},
    plant: (root) =>
      root.querySelector('article').append(Object.assign(new Image(40, 40), {src: 'data:image/gif;base64,R0lGODlhAQABAAAAACw='})),
  },
  {
    ...{fault: 'a button without a name', story: FORM, found: ['axe button-name', 'alfa sia-r12']},
    plant: (root) => root.querySelector('[part=send]').replaceChildren(),
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
    const findings = [...(await axeIn(page)), ...(await alfaIn(page)), ...(await reflowIn(page)), ...faults()];
    for (const wanted of found)
      if (!findings.some((finding) => `${finding}:`.startsWith(`${wanted}:`))) missed.push(`${fault}: not found by »${wanted}«`);
  }
  return missed;
};
