import {StartFailure} from './failure.js';
import {oidcFrom} from './login/options.js';
import type {StartOptions} from './start.js';

const portFrom = (written: string | undefined): number => {
  const port = Number(written ?? 3000);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new StartFailure(`PORT must be a number from 0 to 65535, not "${written}".`);
};

/** Seconds as milliseconds. */
const secondsFrom = (written = '120'): number => {
  const seconds = Number(written);
  if (Number.isInteger(seconds) && seconds >= 0 && seconds <= 86_400) return seconds * 1_000;
  throw new StartFailure(`NOTE_DELAY must be a number of seconds from 0 to 86400, not "${written}".`);
};

const atOnceFrom = (written: string): number => {
  const atOnce = Number(written);
  if (Number.isInteger(atOnce) && atOnce >= 1 && atOnce <= 100_000) return atOnce;
  throw new StartFailure(`REQUESTS_AT_ONCE must be a number from 1 to 100000, not "${written}".`);
};

/**
 * The settings of an operator's environment: PORT (3000), HOST (127.0.0.1), DATA_DIR (./data), DATABASE_URL,
 * RECEIPT_KEY, ASSETS_DIR, ORIGINS (separated by spaces or commas), TRUST_PROXY=1, REQUESTS_AT_ONCE, NODE_ENV=production; for notes by e-mail
 * SMTP_URL, MAIL_FROM, PUBLIC_URL, NOTE_DELAY (seconds, 120); for staff's login those of {@link oidcFrom};
 * SECURITY_CONTACT for `/.well-known/security.txt`.
 * Empty is as good as not there. Throws a {@link StartFailure} for a value that makes no sense.
 */
export const optionsFrom = (environment: NodeJS.ProcessEnv): StartOptions => {
  const read = (name: string): string | undefined => environment[name]?.trim() || undefined;
  const [dataDir, databaseUrl, receiptKey, assetsDir] = ['DATA_DIR', 'DATABASE_URL', 'RECEIPT_KEY', 'ASSETS_DIR'].map(read);
  const [smtpUrl, mailFrom, publicUrl, securityContact] = ['SMTP_URL', 'MAIL_FROM', 'PUBLIC_URL', 'SECURITY_CONTACT'].map(read);
  const [atOnce, oidc] = [read('REQUESTS_AT_ONCE'), oidcFrom(read)];
  return {
    host: read('HOST') ?? '127.0.0.1',
    port: portFrom(read('PORT')),
    ...(dataDir !== undefined && {dataDir}),
    ...(databaseUrl !== undefined && {databaseUrl}),
    ...(receiptKey !== undefined && {receiptKey}),
    ...(assetsDir !== undefined && {assetsDir}),
    ...(securityContact !== undefined && {securityContact}),
    mail: {
      ...(smtpUrl !== undefined && {smtpUrl}),
      ...(mailFrom !== undefined && {from: mailFrom}),
      ...(publicUrl !== undefined && {publicUrl}),
      delay: secondsFrom(read('NOTE_DELAY')),
    },
    ...(oidc && {oidc}),
    ...(atOnce !== undefined && {atOnce: atOnceFrom(atOnce)}),
    origins: (read('ORIGINS') ?? '').split(/[\s,]+/).filter(Boolean),
    trustProxy: read('TRUST_PROXY') === '1',
    production: read('NODE_ENV') === 'production',
  };
};
