import type {Browser, Page} from 'playwright-core';
import {contents} from '../../site/content/index.js';
import {arrived} from './every-widget.js';
import {takeAway, type Guard, type Host} from './host.js';
import {holdBack, listenForShifts, painted, shiftsIn, type Shift, type Wait} from './stages.js';

/** Windows of a phone, a tablet held upright and a laptop. */
export const WINDOWS = [
  {width: 320, height: 640},
  {width: 768, height: 1024},
  {width: 1440, height: 900},
] as const;
export type Window = (typeof WINDOWS)[number];

const FALLBACK = '<p>Kommunens vision og pejlemærker. <a href="https://proeve.example/">Giv dit bidrag</a></p>';

/**
 * Publishes the content of one of the demonstration's municipalities: as much as a page usually has. What it does not tell,
 * another does.
 */
export const typicalSpace = (host: Host): Promise<string> => {
  const [{id: _id, ...content}] = contents as [(typeof contents)[number]];
  const telling = Object.assign({}, ...contents.map((one) => one.telling), content.telling) as (typeof content)['telling'];
  const forms = new Map([...contents.flatMap((one) => one.forms), ...content.forms].map((form) => [form.kind, form]));
  return host.space({...content, telling, forms: [...forms.values()]});
};

export interface Setting {
  widget: string;
  endpoint: string;
  fallback: boolean;
  /** Links the style sheet that keeps the place. */
  place: boolean;
  /** Written as an editor's placeholder, not as the tag. */
  placeholder?: boolean;
  lang?: string;
  /** Further rules of the page's own. */
  css?: string;
}

const markupOf = (widget: string, fallback: string, placeholder: boolean): string =>
  placeholder ? `<div data-sammen="${widget}">${fallback}</div>` : `<sammen-${widget}>${fallback}</sammen-${widget}>`;

/** A municipality's page: what stands above the widget, the widget, and what stands below. */
export const shiftPage = (
  files: string,
  {widget, endpoint, fallback, place, placeholder = false, lang = 'da', css = ''}: Setting,
): string => `<!doctype html>
<html lang="${lang}"><head><title>Side</title><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<style>body { font: 16px/1.5 'DejaVu Sans', 'Noto Sans Arabic', sans-serif; margin: 0 } header, footer { background: #0b3b82; color: #fff; padding: 20px }
main { max-width: 1100px; margin: auto; padding: 0 16px } h1 { font-size: 36px; line-height: 1.2 } ${css}</style>
${place ? `<link rel="stylesheet" href="${files}/sammen/place.css">` : ''}
<script defer src="${files}/sammen.js" data-endpoint="${endpoint}"></script></head>
<body><header>Kommune</header><main><h1>Vision og pejlemærker</h1><p>En indledning, som står på siden i forvejen.</p>
${markupOf(widget, fallback ? FALLBACK : '', placeholder)}
<section id="more"><h2>Mere om det</h2><p>Noget andet, som kommunen selv har skrevet.</p></section></main><footer>Sidefod</footer></body></html>`;

/** What has to be there before a stage is over. */
const REACHED: Record<Wait, (page: Page) => Promise<unknown>> = {
  loader: (page) => page.waitForFunction(() => 'sammen' in window),
  code: (page) => page.waitForFunction(() => document.querySelector('main [endpoint]')?.shadowRoot),
  texts: (page) => page.waitForFunction(() => performance.getEntriesByType('resource').some(({name}) => name.endsWith('/en.js'))),
  reads: (page) => arrived(page),
};

/** What a Danish page waits for; one in another language waits for its texts too. */
const IN_DANISH: readonly Wait[] = ['loader', 'code', 'reads'];
export const IN_ENGLISH: readonly Wait[] = ['loader', 'code', 'texts', 'reads'];

/** What is done at the end of each stage. */
type Look = (page: Page, stage: Wait | 'page') => Promise<unknown>;

/** Opens a page whose files and answers come one after the other, each when what was there before has been painted. */
export const shiftsOfSlow = async (
  browser: Browser,
  address: string,
  viewport: Window,
  {waits = IN_DANISH, look, guard}: {waits?: readonly Wait[]; look?: Look; guard?: Guard} = {},
): Promise<Map<Wait | 'page', Shift>> => {
  const context = await browser.newContext({viewport});
  const page = await context.newPage();
  await listenForShifts(page);
  const letIn = await holdBack(page);
  if (guard) await takeAway(page, guard);
  await page.goto(address, {waitUntil: 'commit'});
  await painted(page);
  const stages = new Map([['page' as Wait | 'page', await shiftsIn(page)]]);
  await look?.(page, 'page');
  for (const wait of waits) {
    letIn(wait);
    await REACHED[wait](page);
    stages.set(wait, await shiftsIn(page));
    await look?.(page, wait);
  }
  await context.close();
  return stages;
};

/** Opens a page that nothing holds back. */
export const shiftsOfQuick = async (browser: Browser, address: string, window: Window): Promise<Shift> => {
  const context = await browser.newContext({viewport: window});
  const page = await context.newPage();
  await listenForShifts(page);
  await page.goto(address);
  await arrived(page);
  const shift = await shiftsIn(page);
  await context.close();
  return shift;
};
