import type {Db} from './db/connect.js';
import {StartFailure} from './failure.js';
import type {StartOptions} from './start.js';

/** An origin as browsers write it. @param secure with https only. */
const isOrigin = (value: string, secure: boolean): boolean =>
  URL.canParse(value) && new URL(value).origin === value && (secure ? /^https:/ : /^https?:/).test(value);

/**
 * Throws a {@link StartFailure} for origins that browsers would never send, and for `*`: who may use a space is a list.
 * @param secure take those with https only.
 */
export const checkOrigins = (origins: readonly string[] = [], secure = false): void => {
  const wrong = origins.find((origin) => !isOrigin(origin, secure));
  if (wrong === undefined) return;
  throw new StartFailure(`ORIGINS must be a list like "https://www.kommune.dk"${secure ? ', with https' : ''}, not "${wrong}".`);
};

/**
 * What production cannot do without, before anything is started: where the data is, https, who may use it from a
 * browser, whom staff logs in with, and a mail server. Throws a {@link StartFailure} that says what to do about the first
 * one that is missing. (That a row is on disk, and nobody else can read the receipt key, is checked where they are opened.)
 */
export const checkProduction = ({databaseUrl, dataDir, mail, trustProxy, origins, oidc}: StartOptions): void => {
  if (databaseUrl === undefined && dataDir === undefined) {
    throw new StartFailure('In production, say where the data is: set DATABASE_URL or DATA_DIR.');
  }
  if (mail?.publicUrl === undefined) {
    throw new StartFailure('In production, set PUBLIC_URL to the address of this server as citizens know it, with https.');
  }
  if (!trustProxy) {
    throw new StartFailure(
      'In production, put a proxy with TLS in front that sets X-Forwarded-For, X-Forwarded-Proto and X-Forwarded-Host, and set TRUST_PROXY=1.',
    );
  }
  checkOrigins(origins, true);
  if (oidc === undefined) {
    throw new StartFailure('In production, set OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET, with which staff logs in.');
  }
  if (mail.smtpUrl === undefined) {
    throw new StartFailure('In production, set SMTP_URL and MAIL_FROM: citizens who gave an address are told of changes by e-mail.');
  }
};

/** Throws a {@link StartFailure} when a space that there is can be used from no page, or names a page that is none. */
export const checkSpaces = async (db: Db, everywhere: readonly string[] = []): Promise<void> => {
  const spaces = await db.selectFrom('space').select(['space', 'origins']).orderBy('space').execute();
  for (const {space, origins} of spaces) {
    const wrong = origins.find((origin) => !isOrigin(origin, true));
    if (wrong !== undefined) {
      throw new StartFailure(
        `In production, the origins of the space ${space} must be a list like "https://www.kommune.dk", not "${wrong}".`,
      );
    }
    if (origins.length + everywhere.length === 0) {
      throw new StartFailure(`In production, say which pages may use the space ${space}: set ORIGINS, or name them in the space.`);
    }
  }
};
