import type {FastifyInstance, FastifyReply, FastifyRequest} from 'fastify';

const POLICY = 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), interest-cohort=()';

/** For answers that are data: nothing in them may load or run anything. */
const DATA_CSP = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
/** For pages that set no policy of their own: everything from here, nothing inline, framed by nobody else. */
const PAGE_CSP = "default-src 'self'; base-uri 'none'; object-src 'none'; form-action 'self'; frame-ancestors 'self'";

/** What an answer with data has whatever it is about. */
export const DATA_HEADERS = {
  'Content-Security-Policy': DATA_CSP,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': POLICY,
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

const isPage = (reply: FastifyReply): boolean => String(reply.getHeader('content-type') ?? '').startsWith('text/html');

/** Headers that every answer gets, errors included, unless its route has set them otherwise. */
const defaults = (reply: FastifyReply, isHttps: boolean): Record<string, string> => ({
  ...DATA_HEADERS,
  ...(isPage(reply) && {'Content-Security-Policy': PAGE_CSP, 'Cross-Origin-Opener-Policy': 'same-origin'}),
  ...(isHttps && {'Strict-Transport-Security': 'max-age=31536000; includeSubDomains'}),
});

/** Puts the security headers on one answer, for those that no hook sees. */
export const secure = (request: FastifyRequest, reply: FastifyReply, isHttps = request.protocol === 'https'): void => {
  for (const [name, value] of Object.entries(defaults(reply, isHttps))) {
    if (!reply.hasHeader(name)) void reply.header(name, value);
  }
};

/** Puts the security headers on every answer of an app. */
export const secureHeaders = (app: FastifyInstance): void => {
  app.addHook('onSend', async (request, reply) => secure(request, reply));
};

/** Whether a proxy that is believed says https, for a request that Fastify could not read far enough to know it. */
export const saysHttps = ({headers}: FastifyRequest): boolean => /(^|[,\s])https$/i.test(String(headers['x-forwarded-proto'] ?? ''));
