import * as v from 'valibot';

/** `GET /challenge`: a small sum to be worked out (ALTCHA's protocol, version 2, PBKDF2), so that flooding costs something. */
export const challenge = v.object({
  parameters: v.looseObject({
    algorithm: v.literal('PBKDF2/SHA-256'),
    /** Hexadecimal. */
    nonce: v.string(),
    /** Hexadecimal. */
    salt: v.string(),
    /** Iterations of PBKDF2 for each attempt. */
    cost: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000)),
    keyLength: v.literal(32),
    /** Hexadecimal beginning of the key that is looked for. */
    keyPrefix: v.string(),
    /** Seconds since 1970. */
    expiresAt: v.number(),
  }),
  signature: v.string(),
});
export type Challenge = v.InferOutput<typeof challenge>;
