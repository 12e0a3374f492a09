import type {FastifyReply, FastifyRequest} from 'fastify';
import type {Endpoint} from '../endpoint.js';
import {html, type Html} from '../pages/html.js';
import {sendPage} from '../pages/page.js';

/** A page for who is not logged in. */
export const sendLoggedOut = (reply: FastifyReply, title: string, ...parts: Html[]): FastifyReply =>
  sendPage(reply, {
    locale: 'da',
    title: `${title} – Sammen`,
    owner: html`<strong>Sammen</strong><span>Moderation</span>`,
    main: html`<h1>${title}</h1>${parts}`,
  });

const text = (words: string): Html => html`<p>${words}</p>`;

/** Where a login begins, to come back to a space. */
const beginning = (space: string | undefined): string => `/staff/login${space ? `?${new URLSearchParams({space}).toString()}` : ''}`;

/** How to log in at this server: a way to the provider, or what to do without one. */
export const loginHint = ({provider, staffLinks}: Endpoint, space?: string): Html => {
  if (provider) return html`<p><a href="${beginning(space)}" class="button">Log ind</a></p>`;
  return text(
    staffLinks
      ? 'Brug det engangslink, som serveren skriver, når den starter. Det virker én gang og i 10 minutter.'
      : 'Login for medarbejdere er ikke sat op på denne server.',
  );
};

/** Said in place of a page that is for staff. */
export const sendLogin = (request: FastifyRequest, reply: FastifyReply, endpoint: Endpoint): FastifyReply => {
  const {space} = request.query as {space?: unknown};
  const about = text('Her læser medarbejdere, hvad borgerne har skrevet, og svarer dem. Du logger ind med din konto hos kommunen.');
  return sendLoggedOut(
    reply.code(401),
    'For medarbejdere',
    ...(endpoint.provider ? [about] : []),
    loginHint(endpoint, typeof space === 'string' ? space : undefined),
  );
};

/** The provider does not answer. */
export const sendProviderDown = (reply: FastifyReply, endpoint: Endpoint): FastifyReply =>
  sendLoggedOut(
    reply.code(503).header('Retry-After', '30'),
    'Login virker ikke lige nu',
    text('Kommunens login-tjeneste svarer ikke. Prøv igen om lidt. Borgerne kan sende bidrag imens.'),
    loginHint(endpoint),
  );

/** What the provider sent the browser back with is not what it should be, or nobody asked for it here. */
export const sendNotLoggedIn = (reply: FastifyReply, endpoint: Endpoint): FastifyReply =>
  sendLoggedOut(
    reply.code(400),
    'Du blev ikke logget ind',
    text('Login blev afbrudt, tog for lang tid eller begyndte i en anden browser. Begynd forfra her.'),
    loginHint(endpoint),
  );

/** The provider knows them; nobody has given them anything to do here. */
export const sendNoRole = (reply: FastifyReply, endpoint: Endpoint): FastifyReply =>
  sendLoggedOut(
    reply.code(403),
    'Du har ingen rolle her',
    text('Du er logget ind hos kommunen, men har ikke fået en rolle i Sammen. Spørg den, der giver roller hos jer, og log så ind igen.'),
    loginHint(endpoint),
  );

/** @param there where the provider ends its own session; the browser goes there at once. */
export const sendGoodbye = (reply: FastifyReply, endpoint: Endpoint, there: URL | undefined): FastifyReply => {
  // A redirect would be held against `form-action`, which lets forms lead nowhere else.
  if (there) void reply.header('Refresh', `0; url=${there.href}`);
  return sendLoggedOut(
    reply,
    'Du er logget ud',
    there ? html`<p>Du bliver også logget ud af <a href="${there.href}">kommunens login-tjeneste</a>.</p>` : loginHint(endpoint),
  );
};
