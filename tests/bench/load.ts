import { Agent, request } from 'node:http';

/** A request that can be sent again and again. */
export interface Ask {
  url: string;
  method: 'GET' | 'POST';
  headers: Record<string, string>;
  body?: string;
}

export interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

const CONNECTIONS = 8;

/** Keeps some connections busy with the requests in turn; resolves with how many were answered. */
export async function loadFor(asks: readonly Ask[], milliseconds: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const end = performance.now() + milliseconds;
  let count = 0;
  const work = async () => {
    while (performance.now() < end) {
      const asked = asks[count % asks.length];
      count += 1;
      if (asked) await succeed(asked, agent);
    }
  };
  try {
    await Promise.all(Array.from({ length: CONNECTIONS }, work));
  } finally {
    agent.destroy();
  }
  return count;
}

/** @throws Error when the answer is no success */
export async function succeed(asked: Ask, agent?: Agent): Promise<Answer> {
  const answer = await send(asked, agent);
  if (answer.status === 200) return answer;
  throw new Error(
    `${asked.method} ${asked.url} was answered ${answer.status}: ${answer.body.toString().slice(0, 500)}`,
  );
}

export function send({ url, method, headers, body }: Ask, agent?: Agent): Promise<Answer> {
  return new Promise((done, fail) => {
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const sent = request(url, { method, agent, headers: { ...headers, ...length } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.once('error', fail);
      response.once('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    sent.once('error', fail);
    sent.end(body);
  });
}
