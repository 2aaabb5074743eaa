import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  to: string[];
  subject: string;
  text: string;
  html: string;
  /** Addresses in the text, in their order. */
  links: string[];
  headers: Map<string, string>;
  attachments: { filename: string; contentType: string; content: string }[];
}

export interface Mailbox {
  url: string;
  all(): readonly ReceivedMail[];
  /** The next letter to the address that was not taken yet; waits for it, because letters are sent by jobs. */
  next(address: string): Promise<ReceivedMail>;
  /** Passes when nothing comes to the address within the time. */
  expectNone(address: string, milliseconds?: number): Promise<void>;
  close(): Promise<void>;
}

const patienceMilliseconds = 15_000;

/** A real SMTP server that keeps what it is given. */
export async function openMailbox(): Promise<Mailbox> {
  const received: ReceivedMail[] = [];
  const taken = new Set<ReceivedMail>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, session, done) {
      const recipients = session.envelope.rcptTo.map(({ address }) => address);
      readMail(stream, recipients).then((mail) => {
        received.push(mail);
        done();
      }, done);
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const find = (address: string) => received.find((mail) => mail.to.includes(address) && !taken.has(mail));
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    all: () => received,
    async next(address) {
      const mail = await waitFor(() => find(address), patienceMilliseconds);
      if (!mail)
        throw new Error(
          `No letter came to ${address}; letters came to: ${received.flatMap(({ to }) => to).join(', ')}`,
        );
      taken.add(mail);
      return mail;
    },
    async expectNone(address, milliseconds = 1_000) {
      const mail = await waitFor(() => find(address), milliseconds);
      if (mail) throw new Error(`A letter came to ${address}: ${mail.subject}`);
    },
    close: () => new Promise((done) => server.close(() => done())),
  };
}

async function readMail(stream: AsyncIterable<Buffer>, recipients: string[]): Promise<ReceivedMail> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part);
  const mail = await PostalMime.parse(Buffer.concat(parts), { attachmentEncoding: 'utf8' });
  const text = mail.text ?? '';
  return {
    to: recipients,
    subject: mail.subject ?? '',
    text,
    html: mail.html ?? '',
    links: [...text.matchAll(/https?:\/\/\S+/g)].map(([link]) => link),
    headers: new Map(mail.headers.map(({ key, value }) => [key, value])),
    attachments: mail.attachments.map(({ filename, mimeType, content }) => ({
      filename: filename ?? '',
      contentType: mimeType,
      content: String(content),
    })),
  };
}

async function waitFor<T>(find: () => T | undefined, milliseconds: number): Promise<T | undefined> {
  const deadline = performance.now() + milliseconds;
  while (performance.now() < deadline) {
    const found = find();
    if (found !== undefined) return found;
    await sleep(20);
  }
  return find();
}
