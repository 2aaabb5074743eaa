import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { expect } from '@jest/globals';
import type { Person } from '../support/people.ts';
import type { TestApp } from '../support/use-test-app.ts';

interface Asked {
  who?: Person | undefined;
  headers?: Record<string, string>;
  body?: Buffer;
}

/** A client of the protocol for uploads that can be resumed, as one person where no other is named. */
export function resumable(app: TestApp, address: () => string, person: () => Person) {
  const headersOf = (who: Person, more: Record<string, string> = {}): Record<string, string> => ({
    'tus-resumable': '1.0.0',
    origin: app.config().publicUrl,
    cookie: who.cookie,
    ...more,
  });

  async function ask(method: string, path: string, { who = person(), headers = {}, body }: Asked = {}) {
    const response = await fetch(new URL(path, address()), {
      method,
      headers: headersOf(who, headers),
      ...(body && { body: new Uint8Array(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      offset: Number(response.headers.get('upload-offset') ?? Number.NaN),
      headers: response.headers,
      body: text ? (JSON.parse(text) as Record<string, unknown>) : undefined,
    };
  }

  async function begin(bytes: number, who = person()): Promise<string> {
    const asked = { who, headers: { 'upload-length': String(bytes) } };
    const { status, headers } = await ask('POST', '/uploads/resumable', asked);
    expect(status).toBe(201);
    return headers.get('location') ?? '';
  }

  const pieceAt = (offset: number) => ({
    'upload-offset': String(offset),
    'content-type': 'application/offset+octet-stream',
  });

  /** A line on which a piece is being sent, byte by byte. */
  async function lineFor(url: string, offset: number, bytes: number): Promise<Socket> {
    const { hostname, port } = new URL(address());
    const line = connect(Number(port), hostname);
    await once(line, 'connect');
    const headers = headersOf(person(), { host: 'x', ...pieceAt(offset), 'content-length': String(bytes) });
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    line.write(`PATCH ${url} HTTP/1.1\r\n${lines.join('')}\r\n`);
    return line.on('error', () => undefined);
  }

  return {
    ask,
    begin,
    lineFor,
    head: (url: string) => ask('HEAD', url),
    send: (url: string, offset: number, body: Buffer, who = person()) =>
      ask('PATCH', url, { who, headers: pieceAt(offset), body }),
  };
}
