import type {FastifyReply} from 'fastify';
import type {Difference} from '../../content/leaves.js';
import {differencesOf} from '../../content/leaves.js';
import {shownInDenmark} from '../../content/moments.js';
import {resources} from '../../content/resources.js';
import type {SpaceContent} from '../../content/shape.js';
import type {Version, WholeVersion} from '../../content/versions.js';
import {html, type Html} from '../../pages/html.js';
import {differenceList} from './differences.js';
import {notice, sendFramed} from './frame.js';
import {authorOf, publisherOf, stateOf, when} from './words.js';
import {hiddenIn, pathIn, titleOf, type Working} from './working.js';

/** All versions of a space, the newest first. */
export const sendVersions = (reply: FastifyReply, working: Working, versions: readonly Version[]): FastifyReply => {
  const {space, session, current} = working;
  const row = (version: Version): Html => html`<li><a href="${pathIn(space.id, 'versions', version.id)}">Version ${version.number}</a>
<span>${stateOf(version, current?.number ?? 0)}</span>
<span class="quiet">${when(version.created)}, ${authorOf(version)}</span>${version.note && html`<span dir="auto">»${version.note}«</span>`}</li>`;
  return sendFramed(reply, {
    ...{session, title: `Versioner – ${titleOf(space)}`},
    steps: [{label: 'Indhold', href: '/staff/content/'}, {label: titleOf(space), href: pathIn(space.id)}, {label: 'Versioner'}],
    main: html`<h1>Versioner</h1>${versions.length === 0 && html`<p class="lead">Der er ingen endnu. Den første kommer, når du gemmer.</p>`}
<ol class="rows">${versions.map(row)}</ol>`,
  });
};

/** What differs between two contents, by the parts that staff edits. */
const differencesBetween = (before: SpaceContent | undefined, after: SpaceContent): Difference[] =>
  resources.flatMap((one) =>
    differencesOf(one.field, before && one.of(before), one.of(after)).map((difference) => ({
      ...difference,
      labels: [one.title, ...difference.labels.filter((label, at) => at > 0 || label !== one.title)],
    })),
  );

/** The most differences that a page shows one by one. */
const SHOWN = 200;

const changes = (differences: readonly Difference[]): Html =>
  html`${
    differences.length === 0 ? html`<p class="quiet">Ingen forskel.</p>` : differenceList(differences.slice(0, SHOWN))
  }${differences.length > SHOWN && html`<p>… og ${differences.length - SHOWN} til.</p>`}`;

export interface VersionPage {
  version: WholeVersion;
  /** The one that it was made from. */
  base: WholeVersion | undefined;
  /** What has just happened, or why it has not. */
  said?: {title: string; text?: string; status?: number};
  /** The time that was entered, when it has to be another. */
  at?: string;
}

const form = (working: Working, version: Version, ...parts: Html[]): Html =>
  html`<form method="post" action="${pathIn(working.space.id, 'versions', version.id)}">${hiddenIn(working)}${parts}</form>`;

const button = (act: string, words: string, second = true): Html =>
  html`<button name="act" value="${act}"${second && html` class="second"`}>${words}</button>`;

const HOUR = 3_600_000;

const laterForm = (working: Working, version: Version, at: string | undefined, fault: string | undefined): Html => {
  const proposed = at ?? shownInDenmark(new Date(Math.ceil((Date.now() + HOUR) / HOUR) * HOUR));
  return form(
    working,
    version,
    html`<div class="field${fault !== undefined && ' wrong'}"><label for="at">Udgiv senere</label><p class="help" id="at-help">Dansk tid. Serveren udgiver selv, når tiden er inde.</p>${fault !== undefined && html`<p class="fault" id="at-fault">${fault}</p>`}
<input type="datetime-local" id="at" name="at" value="${proposed}" aria-describedby="at-help${fault !== undefined && ' at-fault'}"${fault !== undefined && html` aria-invalid="true"`}></div>${button('schedule', 'Udgiv på det tidspunkt')}`,
  );
};

const actionsOf = (working: Working, {version, at, said}: VersionPage): Html => {
  const {head, current} = working;
  const number = current?.number ?? 0;
  if (version.state === 'published')
    return version.id === current?.id
      ? html`<p>Det er den, alle ser.</p>`
      : form(
          working,
          version,
          html`<p>Indholdet bliver det, det var i denne version. Det sker som en ny version, så det kan fortrydes igen.</p>`,
          button('again', 'Udgiv denne version igen', false),
        );
  if (version.state === 'withdrawn') return html`<p>Kladden er kasseret.</p>`;
  if (version.number < number) return html`<p>Noget nyere er udgivet. Denne kladde kan ikke udgives mere.</p>`;
  return html`<div class="ways">${form(working, version, button('publish', 'Udgiv nu', false))}
${version.state === 'scheduled' ? form(working, version, button('unschedule', 'Udgiv den alligevel ikke')) : laterForm(working, version, at, said?.status === 422 ? said.text : undefined)}
${version.state === 'draft' && version.id === head?.id && form(working, version, button('discard', 'Kassér kladden'))}</div>`;
};

/** What has happened; or, where it is about the time that was entered, what is wrong with that. */
const saidOf = ({title, text = '', status}: NonNullable<VersionPage['said']>): Html =>
  status === 422
    ? html`<section class="summary" role="alert" aria-labelledby="wrong"><h2 id="wrong">${title}</h2><ul><li><a href="#at">${text}</a></li></ul></section>`
    : notice(title, html`<p>${text}</p>`);

/** What a version changes in the one that it was made from: folded up where that has been said as part of more. */
const sinceBase = (version: WholeVersion, base: WholeVersion, folded: boolean): Html => {
  const [title, list] = [`Ændret siden version ${base.number}`, changes(differencesBetween(base.document, version.document))];
  return folded ? html`<details><summary><h2>${title}</h2></summary>${list}</details>` : html`<section><h2>${title}</h2>${list}</section>`;
};

/** One version: what it changes, and what can be done with it. */
export const sendVersion = (reply: FastifyReply, working: Working, page: VersionPage): FastifyReply => {
  const {space, session, current} = working;
  const {version, base, said} = page;
  const isOpen = (version.state === 'draft' || version.state === 'scheduled') && version.number > (current?.number ?? 0);
  const facts: [string, string][] = [
    ['Gemt', `${when(version.created)} af ${authorOf(version)}`],
    ...(version.publishedAt ? ([['Udgivet', `${when(version.publishedAt)} af ${publisherOf(version)}`]] as [string, string][]) : []),
    ...(version.note ? ([['Note', version.note]] as [string, string][]) : []),
  ];
  return sendFramed(reply, {
    ...{session, title: `Version ${version.number} – ${titleOf(space)}`, ...(said?.status !== undefined && {status: said.status})},
    steps: [
      ...[
        {label: 'Indhold', href: '/staff/content/'},
        {label: titleOf(space), href: pathIn(space.id)},
      ],
      ...[{label: 'Versioner', href: pathIn(space.id, 'versions')}, {label: `Version ${version.number}`}],
    ],
    main: html`${said && saidOf(said)}<h1>Version ${version.number}</h1>
<p class="lead">${stateOf(version, current?.number ?? 0)}</p>
<dl>${facts.map(([label, value]) => html`<div><dt>${label}</dt><dd dir="auto">${value}</dd></div>`)}</dl>
<p><a href="${pathIn(space.id, 'preview', version.id)}">Forhåndsvis</a></p>
${actionsOf(working, page)}
${
  isOpen &&
  html`<section><h2>Det ændrer sig, når den udgives</h2>${changes(differencesBetween(current?.document, version.document))}</section>`
}
${(!isOpen || base?.id !== current?.id) && base && sinceBase(version, base, isOpen)}`,
  });
};
