import {derive, type Keys} from '../keys.js';

// Crockford's base32: no I, L, O or U, so that a code can be read aloud and typed from paper.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 26; // 130 bits

/** The receipt code of a contribution. It is derived, so nothing secret is stored and a repeated post gets the same. */
export const codeFor = (keys: Keys, version: number, space: string, id: string): string => {
  const bits = BigInt(`0x${derive(keys, version, 'receipt', space, id).toString('hex')}`) >> 126n;
  let code = '';
  for (let place = LENGTH - 1; place >= 0; place--) code += ALPHABET[Number((bits >> BigInt(place * 5)) & 31n)];
  return code;
};

/** The code as it is shown: five groups. */
export const grouped = (code: string): string => code.replace(/^(.{5})(.{5})(.{5})(.{5})(.{6})$/, '$1-$2-$3-$4-$5');

/** A code as somebody typed it, without what does not matter; undefined when it cannot be one. */
export const readCode = (typed: string): string | undefined => {
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  return code.length === LENGTH && !code.includes('U') ? code : undefined;
};

/** What is stored of a code: enough to find its contribution, not enough to be one. */
export const hashOf = (keys: Keys, version: number, space: string, code: string): Buffer =>
  derive(keys, version, 'receipt-hash', space, code);
