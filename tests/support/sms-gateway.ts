import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { eventually } from './eventually.ts';

export interface TakenMessage {
  key: string;
  authorization: string | undefined;
  body: { id: string; to: string; text: string };
}

export interface SmsGateway {
  url: string;
  /** Everything that was asked of it, also what it refused. */
  asked: readonly TakenMessage[];
  /** Answers of this and the following requests; 200 after that. */
  answer(...codes: number[]): void;
  next(to: string): Promise<TakenMessage>;
  close(): Promise<void>;
}

/** A gateway for text messages that keeps what it is given. */
export async function openSmsGateway(): Promise<SmsGateway> {
  const asked: TakenMessage[] = [];
  const taken = new Set<TakenMessage>();
  const codes: number[] = [];
  const take = async (request: IncomingMessage, response: ServerResponse) => {
    asked.push(await messageOf(request));
    response.writeHead(codes.shift() ?? 200).end('{}');
  };
  const server = createServer((request, response) => void take(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/messages`,
    asked,
    answer: (...next) => void codes.push(...next),
    next: (to) =>
      eventually(() => {
        const found = asked.find((message) => message.body.to === to && !taken.has(message));
        if (!found) throw new Error(`No message came to ${to}; ${asked.length} came in all`);
        taken.add(found);
        return found;
      }),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function messageOf(request: IncomingMessage): Promise<TakenMessage> {
  const { 'idempotency-key': key, authorization } = request.headers;
  return { key: String(key), authorization, body: JSON.parse(await text(request)) as TakenMessage['body'] };
}
