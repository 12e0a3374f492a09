import * as v from 'valibot';
import {heading, html, Html} from '../../server/src/pages/html.js';
import {formsOfSpace, type Form} from '../../src/data/forms.js';
import type {Bench} from './server.js';
import {SPACE, STYLE} from './server.js';

/** When a form is ready: every control that `controls` finds, in the page or in the shadow root of `within`, can be used. */
export interface Ready {
  within?: string;
  controls: string;
}

export interface Variant {
  name: string;
  path: string;
  /** What is waited for, by the words in the table. */
  marks: Record<string, Ready>;
}

const LOADER = html`<script defer src="/sammen.js" data-endpoint="${SPACE}"></script>`;
const FORM_LINK = html`<p><a href="${SPACE}/forms/input">Giv dit bidrag</a></p>`;

/** One municipality's page: its own style sheet, and what somebody pasted. */
export const pageOf = (head: Html | null, body: Html): string =>
  html`<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Vær med</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${STYLE}">
${head}
</head>
<body>
<main>
<h1>Vær med</h1>
${body}
</main>
</body>
</html>
`.text;

/** A page with some of our widgets, as docs/embedding.md has it. */
export const widgetsPage = (names: readonly string[]): string =>
  pageOf(LOADER, html`${names.map((name) => html`<sammen-${name}>${FORM_LINK}</sammen-${name}>`)}`);

/** The same without the loader: the widget's code alone, which reads when it runs. The control of "together with the code". */
export const lateWidgetPage = (name: string): string =>
  pageOf(
    html`${['core', name].map((file) => html`<script type="module" src="/sammen/${file}.js"></script>`)}`,
    html`<sammen-${name} endpoint="${SPACE}">${FORM_LINK}</sammen-${name}>`,
  );

const NATIVE = ':is(textarea, select, button, input:not([type=hidden], [tabindex="-1"]))';
const WIDGET: Ready = {within: 'sammen-input-form', controls: NATIVE};
const PLAIN: Ready = {controls: `form ${NATIVE}`};

/** The form's questions as the endpoint gives them to anybody. */
export const formOf = async (bench: Bench): Promise<Form> => {
  const {forms} = v.parse(formsOfSpace, await (await bench.read(`${SPACE}/`)).json());
  const form = forms.find(({kind}) => kind === 'input');
  if (!form) throw new Error('The space has no form "input".');
  return form;
};

/** The endpoint's own HTML of the form, in the widget's tag and alone. */
const embedded = async (bench: Bench): Promise<{tag: Html; inside: Html}> => {
  const page = await (await bench.read(`${SPACE}/embed/input-form?lang=da&heading-level=2`)).text();
  const [tag, inside] = /<sammen-input-form[^>]*>([\s\S]*)<\/sammen-input-form>/.exec(page) ?? [];
  if (tag === undefined || inside === undefined) throw new Error('The embed page has no <sammen-input-form>.');
  return {tag: new Html(tag), inside: new Html(inside)};
};

/** The form without a library, and as our widget with both kinds of fallback; put where the server finds them. */
export const formPages = async (bench: Bench): Promise<Variant[]> => {
  const {tag, inside} = await embedded(bench);
  bench.put('plain', pageOf(null, inside));
  bench.put('link', widgetsPage(['input-form']));
  bench.put('embed', pageOf(LOADER, tag));
  return [
    {name: 'Plain HTML', path: 'plain', marks: {'': PLAIN}},
    {name: 'Sammen, a link as fallback', path: 'link', marks: {'': WIDGET}},
    {
      name: 'Sammen, the form’s HTML as fallback',
      path: 'embed',
      marks: {'the fallback can be used': PLAIN, 'the widget is in its place': WIDGET},
    },
  ];
};

/** What stands around the questions, the same for every library. */
export const aroundForm = (form: Form, questions: Html): Html =>
  html`${heading(2, form.title)}
${form.intro !== null && html`<p class="lead">${form.intro}</p>`}
<form method="post" action="${SPACE}/forms/input">
${questions}
</form>`;

export const nextSteps = (form: Form): Html =>
  html`<section class="next"><ol>${form.next.map((step) => html`<li>${step}</li>`)}</ol></section>`;
