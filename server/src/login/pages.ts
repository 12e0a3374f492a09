import type {FastifyReply, FastifyRequest} from 'fastify';
import type {Endpoint} from '../endpoint.js';
import {html} from '../pages/html.js';
import {sendPage} from '../pages/page.js';

/** A page for who is not logged in. */
export const sendLoggedOut = (reply: FastifyReply, title: string, text: string): FastifyReply =>
  sendPage(reply, {
    locale: 'da',
    title: `${title} – Sammen`,
    owner: html`<strong>Sammen</strong><span>Moderation</span>`,
    main: html`<h1>${title}</h1><p>${text}</p>`,
  });

/** How to log in at this server. */
export const loginHint = ({staffLinks}: Endpoint): string =>
  staffLinks
    ? 'Brug det engangslink, som serveren skriver, når den starter. Det virker én gang og i 15 minutter.'
    : 'Login for medarbejdere er ikke sat op på denne server.';

/** Said in place of a page that is for staff. */
export const sendLogin = (_request: FastifyRequest, reply: FastifyReply, endpoint: Endpoint): FastifyReply =>
  sendLoggedOut(reply.code(401), 'Log ind', loginHint(endpoint));
