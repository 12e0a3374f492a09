import {existsSync} from 'node:fs';
import {join} from 'node:path';
import type {FastifyReply} from 'fastify';
import {leavesOf} from '../../content/leaves.js';
import {PREVIEW_LIFE} from '../../content/preview.js';
import {resources, type Resource} from '../../content/resources.js';
import type {WholeVersion} from '../../content/versions.js';
import {html, type Html} from '../../pages/html.js';
import {directionOf} from '../../pages/page.js';
import {sendFramed} from './frame.js';
import {capital, languageName} from './words.js';
import {pathIn, titleOf, type Working} from './working.js';

/** The widgets that show a resource. One that this server does not have is left out. */
const WIDGETS: Readonly<Record<string, readonly string[]>> = {
  visions: ['vision-card', 'goal-badges'],
  pejlemaerker: ['pejlemaerke-list'],
  participation: ['participation-ladder'],
  facts: ['fact-list'],
  milestones: ['timeline'],
  interviews: ['interview'],
  goals: ['goal-badges'],
  documents: ['document-list'],
  results: ['result-list'],
  partners: ['partner-map'],
  news: ['news-list'],
  videos: ['video'],
  sites: ['site-picker'],
  associations: ['association-guide'],
  budgets: ['budget'],
  rooms: ['room-list'],
  draws: ['draw'],
  honours: ['recognition'],
  activities: ['activity-list'],
  hearings: ['hearing'],
  outcomes: ['outcome-list'],
};

const builtOf = (resource: Resource, assetsDir: string | undefined): string[] =>
  (WIDGETS[resource.name] ?? []).filter((name) => assetsDir !== undefined && existsSync(join(assetsDir, 'sammen', `${name}.js`)));

/** The texts of a resource in a language, for what no widget shows, and for browsers without scripts. */
const plain = (resource: Resource, {document}: WholeVersion, language: string): Html => {
  const leaves = leavesOf(resource.field, resource.of(document)).filter(
    (leaf) => leaf.language === undefined || leaf.language === language,
  );
  return html`<dl>${leaves.map(
    ({labels, language: own, text}) =>
      html`<div><dt lang="da" dir="ltr">${labels.join(' › ')}</dt><dd${own !== undefined && html` lang="${own}" dir="${directionOf(own)}"`}>${text}</dd></div>`,
  )}</dl>`;
};

export interface PreviewPage {
  version: WholeVersion;
  /** What the widgets read. */
  token: string;
  resource: Resource;
  language: string;
  assetsDir: string | undefined;
}

const MINUTES = PREVIEW_LIFE / 60_000;

/** A version as readers would see it, in the real widgets. */
export const sendPreview = (reply: FastifyReply, working: Working, page: PreviewPage): FastifyReply => {
  const {space, session} = working;
  const {version, token, resource, language, assetsDir} = page;
  const built = builtOf(resource, assetsDir);
  const path = pathIn(space.id, 'preview', version.id);
  const to = (name: string, locale: string): string => `${path}?${new URLSearchParams({resource: name, language: locale}).toString()}`;
  const link = (label: string, href: string, isHere: boolean): Html =>
    html`<li><a href="${href}"${isHere && html` aria-current="true"`}>${label}</a></li>`;
  // What is empty needs no look; the part that somebody has come to stands there all the same.
  const parts = resources.filter((one) => one === resource || leavesOf(one.field, one.of(version.document)).length > 0);
  const endpoint = `/preview/api/${token}`;
  const fallback = plain(resource, version, language);
  return sendFramed(reply, {
    ...{session, title: `Forhåndsvisning af version ${version.number} – ${titleOf(space)}`},
    steps: [
      ...[
        {label: 'Indhold', href: '/staff/content/'},
        {label: titleOf(space), href: pathIn(space.id)},
      ],
      ...[{label: `Version ${version.number}`, href: pathIn(space.id, 'versions', version.id)}, {label: 'Forhåndsvisning'}],
    ],
    main: html`<h1>Forhåndsvisning af version ${version.number}</h1>
<p class="help">Sådan ser det ud, når versionen er udgivet. Siden viser det i ${MINUTES} minutter; genindlæs den for at se længere.</p>
<nav class="choose" aria-label="Del"><ul>${parts.map((one) => link(one.title, to(one.name, language), one === resource))}</ul></nav>
<nav class="choose" aria-label="Sprog"><ul>${version.document.locales.map((locale) => link(capital(languageName(locale)), to(resource.name, locale), locale === language))}</ul></nav>
<section class="stage" lang="${language}" dir="${directionOf(language)}" aria-label="Forhåndsvisning">${
      built.length > 0
        ? built.map((name, at) => html`<sammen-${name} endpoint="${endpoint}" heading-level="2">${at === 0 && fallback}</sammen-${name}>`)
        : fallback
    }</section>`,
    ...(built.length > 0 && {widgets: endpoint}),
  });
};
