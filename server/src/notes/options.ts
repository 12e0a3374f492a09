import {StartFailure} from '../failure.js';
import {outboxMailer, smtpMailer, type Mailer} from './mailer.js';
import {isAddress} from './message.js';
import type {Outbox} from './outbox.js';

export interface MailOptions {
  /** `smtp://` or `smtps://`, with user and password; default: messages become files in `<dataDir>/outbox`. */
  smtpUrl?: string;
  /** Whose notes they are: an address, or `Name <address>`; needed with `smtpUrl`. */
  from?: string;
  /** The server's address as citizens know it, for links; needed with `smtpUrl`, default where it listens. */
  publicUrl?: string;
  /** Milliseconds that a change stands before it is told; default 2 minutes. */
  delay?: number;
  /** Milliseconds until a second try; default 5 minutes. */
  backoff?: number;
  /** Milliseconds between two looks at what is due; default 5 seconds. */
  every?: number;
}

const isUrl = (value: string, schemes: RegExp): boolean => URL.canParse(value) && schemes.test(new URL(value).protocol);

/** The address in `Name <address>` or in nothing but an address. */
const addressIn = (from: string): string => /^[^<>\r\n]*<([^<>]*)>$/.exec(from)?.[1] ?? from;

/** Throws a {@link StartFailure} when notes could not be sent as they should be. */
export const checkMail = ({smtpUrl, from, publicUrl}: MailOptions = {}, production = false): void => {
  if (from !== undefined && !isAddress(addressIn(from))) throw new StartFailure(`MAIL_FROM must be an e-mail address, not "${from}".`);
  if (publicUrl !== undefined && !isUrl(publicUrl, production ? /^https:$/ : /^https?:$/)) {
    throw new StartFailure(`PUBLIC_URL must be the address of this server${production ? ', with https' : ''}, not "${publicUrl}".`);
  }
  if (smtpUrl === undefined) return;
  // Not repeated: it holds a password.
  if (!isUrl(smtpUrl, /^smtps?:$/)) throw new StartFailure('SMTP_URL must begin with smtp:// or smtps://.');
  if (from === undefined || publicUrl === undefined) throw new StartFailure('With SMTP_URL, set MAIL_FROM and PUBLIC_URL too.');
};

/** What sends notes, as it was set up. */
export const mailerFor = ({smtpUrl, from}: MailOptions = {}, outbox: Outbox, url: string): Mailer => {
  const sender = from ?? `sammen@${new URL(url).hostname}`;
  return smtpUrl === undefined ? outboxMailer(outbox, sender) : smtpMailer(smtpUrl, sender);
};

/** Where links in notes lead, without a slash at the end. */
export const publicUrlOf = ({publicUrl}: MailOptions = {}, url: string): string => (publicUrl ?? url).replace(/\/+$/, '');
