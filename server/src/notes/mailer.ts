import {createTransport} from 'nodemailer';
import type {Message} from './message.js';
import type {Outbox} from './outbox.js';

export interface Mailer {
  /** Resolves when somebody has taken the message over. Rejects with an error that may have a `responseCode` (RFC 5321). */
  send(message: Message): Promise<void>;
  /** Ends connections. */
  close(): void;
}

/** A message as the library wants it. It neither fetches nor reads anything to put into one. */
const mailOf = (from: string, {id, to, subject, text, language, stop}: Message) => ({
  from,
  to: {name: '', address: to},
  subject,
  text,
  messageId: `<${id}@${from.replace(/^.*@|>.*$/g, '') || 'localhost'}>`,
  headers: {
    'Auto-Submitted': 'auto-generated',
    'Content-Language': language,
    'List-Unsubscribe': {prepared: true, value: `<${stop}>`},
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  },
  disableFileAccess: true,
  disableUrlAccess: true,
});

/** Sends through a mail server: `smtp://user:password@host:587` or `smtps://…`; TLS wherever it is offered. */
export const smtpMailer = (url: string, from: string): Mailer => {
  const transport = createTransport({url, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000});
  return {
    send: async (message) => void (await transport.sendMail(mailOf(from, message))),
    close: () => transport.close(),
  };
};

/** Leaves messages as files in a folder. */
export const outboxMailer = (outbox: Outbox, from: string): Mailer => {
  const transport = createTransport({streamTransport: true, buffer: true, newline: 'windows'});
  return {
    send: async (message) => {
      const {message: written} = await transport.sendMail(mailOf(from, message));
      await outbox.leave(message, message.id, written as Buffer);
    },
    close: () => undefined,
  };
};
