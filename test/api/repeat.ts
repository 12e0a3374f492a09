import type {Asked} from './draft.js';
import {bytesOf} from './wire.js';

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

const isPlain = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);

/** The request for curl, where curl sends it as it was; undefined where only its bytes will do. */
const curlFor = (host: string, {method, target, headers, body = Buffer.alloc(0), manner}: Asked): string | undefined => {
  const text = body.toString('latin1');
  const names = headers.map(([name]) => name.toLowerCase());
  const isOdd = new Set(names).size < names.length || headers.some(([name, value]) => !/^[\w-]+$/.test(name) || !isPlain(value));
  if (isOdd || !target.startsWith('/') || !isPlain(target) || !isPlain(text) || text.length > 2_000 || !/^[A-Z]+$/.test(method))
    return undefined;
  const given = headers.filter(([name]) => !['connection', 'content-length'].includes(name.toLowerCase()));
  const parts = [
    ...['curl', '-i', '--path-as-is', '-X', method, quoted(`http://${host}${target}`)],
    ...given.flatMap(([name, value]) => ['-H', quoted(value === '' ? `${name};` : `${name}: ${value}`)]),
    ...(text === '' ? [] : ['--data-binary', quoted(text)]),
  ];
  return manner === 'whole' || manner === 'chunked' ? parts.join(' ') : undefined;
};

/** How a request is sent again: by the suite, and by hand. */
export const toRepeat = (seed: number, host: string, asked: Asked): string => {
  const [name, port] = host.split(':');
  const bytes = bytesOf(asked);
  const raw = bytes.length > 3_000 ? undefined : `echo ${bytes.toString('base64')} | base64 -d | nc -N ${name ?? ''} ${port ?? ''}`;
  return [
    `  npm run test:api -- --seed ${seed} --only ${asked.number}`,
    `  ${asked.method} ${asked.target.slice(0, 300)}`,
    `  ${asked.odd.join('; ') || 'as the document says'}; sent ${asked.manner}`,
    `  ${curlFor(host, asked) ?? raw ?? `(${bytes.length} bytes)`}`,
  ].join('\n');
};
