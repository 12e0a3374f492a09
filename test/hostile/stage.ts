import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {buildSync, transformSync} from 'esbuild';
import {root} from '../../site/root.js';
import {documented} from '../matrix/setting.js';
import {startHost, type Host} from '../matrix/host.js';
import type {Tab} from '../matrix/tabs.js';
import type {TestEndpoint} from '../support/endpoint.js';
import type {Flat} from './html.js';

/** The page's policy: the strict one of docs/embedding/csp.md with reports, or none at all, where whatever gets in runs. */
export type Policy = 'strict' | 'none';

/** A guard that is taken away from the built files: where it stands, and what is put there instead. */
export interface Guard {
  file: string;
  guard: RegExp;
  instead: string;
}

export interface StagePage {
  /** Attributes of the loader's line. */
  attributes: string;
  body: string;
  lang?: string;
  /** Sources beside those of the documented policy, for frames. */
  frames?: boolean;
  /** More scripts, by the file's name. */
  scripts?: string;
  /** Loads files in which this is taken away. */
  without?: Guard;
}

/** A municipality's own pages, with the built widgets on its own host and the endpoint on another. */
export interface Stage {
  host: Host;
  server: TestEndpoint;
  page(policy: Policy, page: StagePage): string;
  /** How often a browser reported that a policy was violated. */
  reports(): number;
}

/** Where browsers report to. */
const REPORT = '/report';

export const compiled = (name: string): string =>
  transformSync(readFileSync(join(import.meta.dirname, `${name}.ts`), 'utf8'), {loader: 'ts'}).code;

/** The guard of addresses as the widgets have it, for a page to ask: `guards.safeUrl`. */
const guards = (): string =>
  buildSync({
    ...{entryPoints: [join(root, 'src', 'data', 'url.ts')], bundle: true, write: false, format: 'iife', globalName: 'guards'},
  }).outputFiles[0]?.text ?? '';

/** The files of a release with the suite's own scripts beside them. */
const filesIn = (folder: string, without: Guard | undefined): void => {
  writeFileSync(join(folder, 'hostile.js'), compiled('page'));
  writeFileSync(join(folder, 'shout.js'), compiled('shout'));
  writeFileSync(join(folder, 'guards.js'), guards());
  if (!without) return;
  const {guard, instead} = without;
  const path = join(folder, without.file);
  const file = readFileSync(path, 'utf8');
  if (!guard.test(file)) throw new Error(`${String(guard)} is not in ${without.file}`);
  writeFileSync(path, file.replace(guard, instead));
};

export const setStage = async (server: TestEndpoint): Promise<Stage> => {
  const host = await startHost();
  const releases = new Map<Guard | undefined, string>();
  const releaseOf = (without: Guard | undefined): string => {
    const known = releases.get(without) ?? new URL(host.release((folder) => filesIn(folder, without))).pathname;
    releases.set(without, known);
    return known;
  };
  const strict = `${documented(server.url)}; report-uri ${REPORT}`;
  const framing = `${strict.replace("script-src 'self'", `script-src 'self' ${server.url}`)}; frame-src ${server.url} ${host.url}`;
  const nothing = "default-src * data: blob: 'unsafe-inline' 'unsafe-eval'";
  return {
    ...{host, server},
    page: (policy, {attributes, body, lang = 'da', frames = false, scripts = '', without}) => {
      const release = releaseOf(without);
      const own = ['hostile.js', 'guards.js'].map((file) => `<script src="${release}/${file}"></script>`).join('');
      return host.page({
        policy: policy === 'none' ? nothing : frames ? framing : strict,
        scripts: `${own}<script defer src="${release}/sammen.js" ${attributes}></script>${scripts.replaceAll('RELEASE', release)}`,
        ...{body, lang},
      });
    },
    reports: () => host.asked.filter((path) => path === REPORT).length,
  };
};

/** What a page has come to. */
export interface Heard {
  ran: string[];
  violations: string[];
  events: string[];
  foreign: string[];
  links: [string, string][];
}

export const flatOf = (tab: Tab): Promise<Flat> => tab.read('hostile.flat()') as Promise<Flat>;

export const heardIn = (tab: Tab): Promise<Heard> =>
  tab.read(
    '({ran: hostile.ran, violations: hostile.violations, events: hostile.events, foreign: hostile.foreign(), links: hostile.links()})',
  ) as Promise<Heard>;

/** Asks until something holds, for so many milliseconds; says what the last answer was. */
export const until = async <T>(ask: () => Promise<T>, holds: (value: T) => boolean, milliseconds = 8_000): Promise<T> => {
  const deadline = Date.now() + milliseconds;
  for (;;) {
    const value = await ask();
    if (holds(value) || Date.now() > deadline) return value;
    await pause(25);
  }
};

/** A calendar of the server's own, to subscribe to. */
const FEED = /^webcal:\/\/127\.0\.0\.1:\d+\/api\/[\w-]+\/activities\.ics\?lang=\w+$/;
const mayLead = (href: string, protocol: string): boolean => /^(https?|mailto|tel|data):$/.test(protocol) || FEED.test(href);

/** Everything in what was heard that must not be. */
export const faultsIn = ({ran, violations, foreign, links}: Heard): string[] => [
  ...ran.map((what) => `ran: ${what}`),
  ...violations.map((what) => `violation: ${what}`),
  ...foreign.map((what) => `not ours: ${what}`),
  ...links.filter(([href, protocol]) => !mayLead(href, protocol)).map(([href]) => `a link to ${href}`),
];
