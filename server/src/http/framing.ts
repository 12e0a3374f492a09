import type {FastifyInstance, FastifyReply, FastifyRequest} from 'fastify';

declare module 'fastify' {
  interface FastifyReply {
    /** Who may show the page of this answer in a frame, as CSP's `frame-ancestors` has it. */
    framers: string;
  }
}

/** Pages are framed by nobody unless their route says otherwise. */
export const frameByNobody = (app: FastifyInstance): void => void app.decorateReply('framers', "'none'");

/** An origin as browsers write it; anything else would be another word, or directive, in a policy. */
const isOrigin = (value: string): boolean => {
  try {
    const {origin, protocol} = new URL(value);
    return origin === value && /^https?:$/.test(protocol);
  } catch {
    return false;
  }
};

/** Lets the origins that a space names, and our own pages, frame this answer; errors included. */
export const frameBy = (reply: FastifyReply, {origins}: {origins: readonly string[]}): void => {
  reply.framers = ["'self'", ...new Set(origins.filter(isOrigin))].join(' ');
};

/** The origin under which this server was asked. */
export const ownOrigin = (request: FastifyRequest): string => `${request.protocol}://${request.host}`;

/** Whether a page of this origin may frame the space: then it may be told what concerns the frame, too. */
export const mayFrame = (origin: string, {origins}: {origins: readonly string[]}, request: FastifyRequest): boolean =>
  isOrigin(origin) && (origins.includes(origin) || origin === ownOrigin(request));
