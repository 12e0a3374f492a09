import {once} from 'node:events';
import type {AddressInfo} from 'node:net';
import {SMTPServer} from 'smtp-server';

/** One message as it arrived. */
export interface Arrived {
  to: string[];
  headers: Record<string, string>;
  text: string;
  raw: string;
}

export interface MailServer {
  url: string;
  arrived: Arrived[];
  /** Answers the next messages with this, before it takes any more. */
  refuse(...codes: number[]): void;
  stop(): Promise<void>;
}

const headersIn = (head: string): Record<string, string> =>
  Object.fromEntries(
    head
      .replace(/\r\n[ \t]+/g, ' ')
      .split('\r\n')
      .map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 2)]),
  );

/** Quoted-printable and base64, as far as our own mails use them. */
const decoded = (body: string, encoding: string | undefined): string => {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString();
  if (encoding !== 'quoted-printable') return body;
  const bytes = body.replace(/=\r\n/g, '').replace(/=([\dA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString();
};

/** A subject in words (RFC 2047). */
export const wordsOf = (subject = ''): string =>
  subject
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?UTF-8\?(Q|B)\?(.*?)\?=/gi, (_, kind: string, text: string) =>
      kind.toUpperCase() === 'B' ? Buffer.from(text, 'base64').toString() : decoded(text.replaceAll('_', ' '), 'quoted-printable'),
    );

/** A mail server on the loopback interface, which takes what comes. */
export const startMailServer = async (): Promise<MailServer> => {
  const arrived: Arrived[] = [];
  let refusals: number[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) => {
      const responseCode = refusals.shift();
      done(responseCode === undefined ? undefined : Object.assign(new Error('not now, borger@example.dk'), {responseCode}));
    },
    onData: (stream, session, done) => {
      let raw = '';
      stream.on('data', (chunk: Buffer) => (raw += chunk.toString()));
      stream.on('end', () => {
        const [head = '', ...body] = raw.split('\r\n\r\n');
        const headers = headersIn(head);
        const text = decoded(body.join('\r\n\r\n'), headers['content-transfer-encoding']);
        arrived.push({to: session.envelope.rcptTo.map(({address}) => address), headers, text, raw});
        done();
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    arrived,
    refuse: (...codes) => void (refusals = codes),
    stop: () => new Promise((done) => server.close(done)),
  };
};
