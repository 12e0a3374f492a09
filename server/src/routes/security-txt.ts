import type {FastifyInstance} from 'fastify';
import {StartFailure} from '../failure.js';
import {isAddress} from '../notes/message.js';

/** Milliseconds that what the file says is good for: RFC 9116, 2.5.5 wants less than a year. */
const GOOD_FOR = 180 * 24 * 60 * 60_000;

/** A contact as the file has it: an address becomes `mailto:`. Throws a {@link StartFailure} for what nobody can be reached by. */
export const contactOf = (written: string): string => {
  const isPlain = !/[\s\p{Cc}]/u.test(written);
  if (isPlain && isAddress(written)) return `mailto:${written}`;
  if (isPlain && /^(https:|mailto:)/.test(written) && URL.canParse(written)) return written;
  throw new StartFailure(`SECURITY_CONTACT must be an e-mail address or begin with https: or mailto:, not "${written}".`);
};

/**
 * `GET /.well-known/security.txt` (RFC 9116): whom to tell of a weakness in this server.
 * @param contact as {@link contactOf} gives it.
 * @param home address of this server as others know it, without a slash at its end, when it is known.
 */
export const securityTxtRoute = (app: FastifyInstance, contact: string, home: string | undefined): void => {
  app.get('/.well-known/security.txt', (_request, reply) => {
    const expires = new Date(Date.now() + GOOD_FOR);
    expires.setUTCHours(0, 0, 0, 0);
    const lines = [
      `Contact: ${contact}`,
      `Expires: ${expires.toISOString()}`,
      'Preferred-Languages: da, en',
      ...(home === undefined ? [] : [`Canonical: ${home}/.well-known/security.txt`]),
    ];
    return reply
      .header('Cache-Control', 'public, max-age=3600')
      .type('text/plain; charset=utf-8')
      .send(`${lines.join('\r\n')}\r\n`);
  });
};
