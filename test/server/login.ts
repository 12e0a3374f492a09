import assert from 'node:assert/strict';
import {startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';
import type {OidcOptions} from '../../server/src/login/options.js';
import type {StartOptions} from '../../server/src/start.js';
import {Browser, authenticate, type Stop} from './browser.js';
import {read} from './citizen.js';
import {freePort} from './processes.js';
import {startProvider, type TestProvider} from './provider.js';

/** A server with a provider of its own. */
export interface Stage {
  /** Where the server is. */
  at: string;
  provider: TestProvider;
  server: TestEndpoint;
  /** A new account at the provider, by its subject. */
  account(claims: Record<string, unknown>): string;
  stop(): Promise<void>;
}

/** A provider, and a server that knows it. @param given settings beside, or instead of, those of the login. */
export const startStage = async (
  given: Omit<StartOptions, 'oidc'> & {oidc?: Partial<OidcOptions>} = {},
  provide: {whole?: boolean} = {},
): Promise<Stage> => {
  const port = await freePort();
  const at = `http://127.0.0.1:${port}`;
  const provider = await startProvider({at, ...provide});
  const oidc = {...provider.client, ...given.oidc};
  const server = await startTestEndpoint({port, ...given, oidc});
  return {
    ...{at, provider, server, account: (claims) => accountAt(provider, claims)},
    stop: async () => {
      await server.stop();
      await provider.stop();
    },
  };
};

/** A new account with these claims, by its subject. */
export const accountAt = ({accounts}: TestProvider, claims: Record<string, unknown>): string => {
  const id = `person-${accounts.size}`;
  accounts.set(id, claims);
  return id;
};

/** The session's cookie that a browser has for a server. */
export const sessionCookie = (browser: Browser, origin: string): string | undefined =>
  browser.cookies(origin).find(({name}) => name.endsWith('sammen-staff'))?.value;

interface Known {
  status: number;
  json: {actor: string; spaces: {id: string; role: string}[]};
}

/** Who a browser is logged in as, or whoever has a session's cookie. */
export const sessionOf = (who: Browser | string | undefined, at: string): Promise<Known> =>
  read(`${at}/staff/api/session`, {cookie: `sammen-staff=${typeof who === 'object' ? sessionCookie(who, at) : who}`});

/** A login that was begun, stopped before the callback. */
export interface Begun {
  browser: Browser;
  callback: URL;
}

export const begun = async ({at}: Stage, account: string, browser = new Browser()): Promise<Begun> => ({
  browser,
  callback: await authenticate(browser, `${at}/staff/login`, account),
});

/** Opens a callback that is to be refused. */
export const refused = async ({at}: Stage, browser: Browser, callback: URL): Promise<Stop> => {
  const asked = await browser.go(callback);
  assert.equal(asked.status, 400);
  assert.match(asked.text, /Du blev ikke logget ind/);
  assert.equal(sessionCookie(browser, at), undefined);
  return asked;
};

/** The control of each attack: what was attacked does log Anna in when it is left alone. */
export const accepted = async ({at}: Stage, {browser, callback}: Begun): Promise<void> => {
  assert.equal((await browser.go(callback)).status, 200);
  assert.equal((await sessionOf(browser, at)).json.actor, 'anna@kommune.dk');
};
