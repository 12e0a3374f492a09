import {createTransport} from 'nodemailer';
import {spacesOf} from '../../server/src/content/spaces.js';
import {isAddress, messageOf, type Message} from '../../server/src/notes/message.js';
import {smtpMailer, type Mailer} from '../../server/src/notes/mailer.js';
import type {TestEndpoint} from '../support/endpoint.js';
import {startMailServer, wordsOf, type Arrived, type MailServer} from '../server/mail.js';
import {forEach, type Checks} from './checks.js';
import {isEditorial} from './editorial.js';

const FROM = 'Kommunen <noreply@kommune.dk>';
const TO = 'borger@eksempel.dk';

/** Addresses that would be several, or the beginning of another header. */
const ADDRESSES = [
  ...[
    'a@b.dk\r\nBcc: ond@ond.example',
    'a@b.dk\nBcc: ond@ond.example',
    'a@b.dk%0ABcc: ond@ond.example',
    'a@b.dk, ond@ond.example',
    'a@b.dk;ond@ond.example',
  ],
  ...[
    'a@b.dk ond@ond.example',
    '<a@b.dk>, <ond@ond.example>',
    '"a@b.dk, ond@ond.example"@c.dk',
    'gruppe: a@b.dk, c@d.dk;',
    'a@b.dk>\r\nRCPT TO:<ond@ond.example',
    'a@[127.0.0.1]',
  ],
  ...[
    'a(ond@ond.example)@b.dk',
    'a@b.dk\u0000',
    'a@b.dk\u2028ond@ond.example',
    '@ond.example:a@b.dk',
    'a%ond.example@b.dk',
    '=?utf-8?q?ond=40ond.example=2C?=@b.dk',
    '-f@b.dk',
    '|id@b.dk',
  ],
];

/** Names of the headers of a message, as they came over the wire. */
const headersOf = ({raw}: Arrived): string[] =>
  (raw.split('\r\n\r\n')[0] ?? '')
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n')
    .map((line) => line.slice(0, line.indexOf(':')).toLowerCase());

interface Post {
  mail: MailServer;
  mailer: Mailer;
}

/** Sends one message over SMTP and says what arrived because of it. */
const sent = async ({mail, mailer}: Post, message: Message): Promise<Arrived[]> => {
  const before = mail.arrived.length;
  await mailer.send(message);
  return mail.arrived.slice(before);
};

const about = {
  id: '01890000-0000-7000-8000-000000000000',
  contribution: '01890000-0000-7000-8000-000000000001',
  status: 'rejected',
  kind: 'input',
  locale: 'da',
  reason: 'abusive',
} as const;
const where = {url: 'https://kommune.example', stop: '/api/x/notes/1/2'};

/** Notes by e-mail of municipalities with hostile names, and to hostile addresses. */
export const checkMails = async (checks: Checks, server: TestEndpoint, all: readonly string[]): Promise<void> => {
  const mail = await startMailServer();
  const post = {mail, mailer: smtpMailer(mail.url, FROM)};
  try {
    await checkNames(checks, server, all.filter(isEditorial), post);
    await checkAddresses(checks, server, [...ADDRESSES, ...all], post);
  } finally {
    post.mailer.close();
    await mail.stop();
  }
};

const checkNames = async (checks: Checks, server: TestEndpoint, texts: readonly string[], post: Post): Promise<void> => {
  const spaces = spacesOf(server.db);
  const messageFor = async (name: string): Promise<Message> => {
    const {id} = await server.newSpace({municipality: {da: name}});
    const space = await spaces.get(id);
    if (!space) throw new Error('the space is gone');
    return messageOf(space, {...about, ...where, to: TO});
  };
  const messages: {name: string; message: Message}[] = [];
  await forEach(texts, async (name) => void messages.push({name, message: await messageFor(name)}));
  const plainMessage = await messageFor('Prøve Kommune');
  const [plain] = await sent(post, plainMessage);
  const failures: string[] = [];
  for (const {name, message} of messages) {
    const arrived = await sent(post, message);
    const [one] = arrived;
    const find = (how: string): void => void failures.push(`${how}: ${JSON.stringify(name.slice(0, 100))}`);
    if (!one || !plain || arrived.length !== 1 || one.to.join() !== TO) find(`${arrived.length} messages`);
    else {
      if (headersOf(one).join() !== headersOf(plain).join()) find(`other headers: ${headersOf(one).join()}`);
      if (one.text.replaceAll('\r\n', '\n').trim() !== message.text.replace(/\r\n?/g, '\n').trim()) find('another text');
      const subject = plainMessage.subject.replace('Prøve Kommune', () => name).replace(/\s+/g, ' ');
      if (wordsOf(one.headers.subject).trim() !== subject.trim()) find(`another subject: ${wordsOf(one.headers.subject)}`);
    }
  }
  checks.none(
    `${messages.length} notes of municipalities with hostile names: one recipient, the usual headers, the text as it is`,
    failures,
  );
  checks.found['notes by e-mail with a hostile name'] = messages.length;
};

const checkAddresses = async (checks: Checks, server: TestEndpoint, addresses: readonly string[], post: Post): Promise<void> => {
  const {id} = await server.newSpace();
  const space = await spacesOf(server.db).get(id);
  if (!space) throw new Error('the space is gone');
  const failures: string[] = [];
  let taken = 0;
  for (const to of addresses.filter(isAddress)) {
    taken++;
    const arrived = await sent(post, messageOf(space, {...about, ...where, to}));
    const recipients = arrived.flatMap((one) => one.to);
    if (recipients.length !== 1 || recipients[0]?.toLowerCase() !== to.toLowerCase())
      failures.push(`${JSON.stringify(to)}: ${recipients.join(' and ')}`);
  }
  checks.none(`${addresses.length} hostile addresses: ${taken} may be written to, and each is one recipient`, failures);
  // The same addresses as the library reads a line of them, with neither a test nor an object around each.
  const library = createTransport({url: post.mail.url});
  let harm = 0;
  for (const to of ADDRESSES) {
    const before = post.mail.arrived.length;
    await library.sendMail({from: FROM, to, subject: 'x', text: 'x'}).catch(() => undefined);
    if (post.mail.arrived.slice(before).some((one) => one.to.some((recipient) => recipient.includes('ond')))) harm++;
  }
  library.close();
  checks.control('addresses that reach somebody else as a line of addresses', harm);
};
