import * as v from 'valibot';
import {count} from './schema.js';

/** `GET /challenge`: a small sum to be worked out (ALTCHA's protocol, version 2), so that flooding costs something. */
export const challenge = v.object({
  parameters: v.object({
    /** Keys of 256 bits. */
    algorithm: v.picklist(['PBKDF2/SHA-256']),
    /** Hexadecimal. */
    nonce: v.string(),
    /** Hexadecimal. */
    salt: v.string(),
    /** Iterations of PBKDF2 for each attempt. */
    cost: count,
    /** Bytes of a key. */
    keyLength: count,
    /** What the endpoint knows the right key by. */
    keySignature: v.optional(v.string()),
    /** Hexadecimal beginning of the key that is looked for. */
    keyPrefix: v.string(),
    /** Seconds since 1970. */
    expiresAt: count,
  }),
  /** Made by the endpoint over all parameters, those not named here included. */
  signature: v.string(),
});
export type Challenge = v.InferOutput<typeof challenge>;
