import {createHash, generateKeyPairSync, sign} from 'node:crypto';

/** One element of DER: its tag, its length, its content. */
const der = (tag: number, ...parts: (Buffer | string)[]): Buffer => {
  const content = Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'hex') : part)));
  const {length} = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
};

const [SEQUENCE, SET, INTEGER, BITS, OBJECT_ID, TEXT, TIME] = [0x30, 0x31, 0x02, 0x03, 0x06, 0x0c, 0x17];
const ECDSA_WITH_SHA256 = der(SEQUENCE, der(OBJECT_ID, '2a8648ce3d040302'));
const COMMON_NAME = '550403';

/** As UTCTime has it: 251122071200Z. */
const time = (date: Date): Buffer => der(TIME, Buffer.from(`${date.toISOString().replace(/\D/g, '').slice(2, 14)}Z`));

export interface Certificate {
  key: string;
  cert: string;
  /** The hash of its key, with which Chromium is told to believe it; ignoring its errors would keep answers out of the cache. */
  pin: string;
}

/**
 * A certificate that nobody else knows, good for a day: browsers speak HTTP/2 over TLS only, and a key in the repository,
 * or a program that makes one, would be one thing more to look after.
 * @param host whose it is, for those who are told to believe it and not only its key.
 */
export const selfSigned = (host = 'bench'): Certificate => {
  const {privateKey, publicKey} = generateKeyPairSync('ec', {namedCurve: 'P-256'});
  const name = der(SEQUENCE, der(SET, der(SEQUENCE, der(OBJECT_ID, COMMON_NAME), der(TEXT, Buffer.from(host)))));
  const [from, until] = [-1, 1].map((days) => time(new Date(Date.now() + days * 86_400_000)));
  const spki = publicKey.export({type: 'spki', format: 'der'});
  const claim = der(
    SEQUENCE,
    der(INTEGER, '01'),
    ...[ECDSA_WITH_SHA256, name, der(SEQUENCE, ...[from, until].filter((one) => one !== undefined)), name],
    spki,
  );
  const whole = der(SEQUENCE, claim, ECDSA_WITH_SHA256, der(BITS, '00', sign('sha256', claim, privateKey)));
  const cert = `-----BEGIN CERTIFICATE-----\n${whole.toString('base64').replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`;
  return {key: privateKey.export({type: 'pkcs8', format: 'pem'}).toString(), cert, pin: createHash('sha256').update(spki).digest('base64')};
};
