import { once } from 'node:events';
import { createServer, type IncomingMessage, request as open, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { startFauxqs } from 'fauxqs';
import { type Keys, signatureFault } from './s3-signature.ts';

/** What happens to the next request of a method: no answer but "slow down", a bit turned over, a line that breaks. */
export type S3Fault = 'busy' | 'spoil' | 'cut';

export interface S3Server {
  /** A `STORAGE_URL` for a bucket that is made on the way. */
  storageUrl(bucket: string, changed?: { secret?: string; folder?: string }): string;
  /** For so many requests of the method to come. */
  fail(method: 'GET' | 'PUT', fault: S3Fault, times?: number): void;
  stop(): Promise<void>;
}

const keys: Keys = { accessKeyId: 'tests', secretAccessKey: 'a/secret+of:tests@' };

/**
 * A server that speaks S3, behind a gate that does what the server itself leaves out: it refuses signatures that do not
 * hold, content of another hash than was signed, and framed content, which older services keep as it is.
 */
export async function startS3(): Promise<S3Server> {
  const store = await startFauxqs({ port: 0, logger: false, host: '127.0.0.1' });
  const faults: { method: string; fault: S3Fault }[] = [];
  const gate = createServer((request, response) => {
    const at = faults.findIndex(({ method }) => method === request.method);
    const fault = at < 0 ? undefined : faults.splice(at, 1)[0]?.fault;
    pass(request, response, store.port, fault).catch(() => response.destroy());
  });
  gate.listen(0, '127.0.0.1');
  await once(gate, 'listening');
  const { port } = gate.address() as AddressInfo;
  return {
    storageUrl(bucket, { secret = keys.secretAccessKey, folder = '' } = {}) {
      store.createBucket(bucket);
      const key = `${keys.accessKeyId}:${encodeURIComponent(secret)}`;
      return `s3://${key}@127.0.0.1:${port}/${bucket}/${folder}?tls=false&region=eu-north-1`;
    },
    fail(method, fault, times = 1) {
      for (let time = 0; time < times; time += 1) faults.push({ method, fault });
    },
    async stop() {
      gate.closeAllConnections();
      gate.close();
      await store.stop();
    },
  };
}

async function pass(
  request: IncomingMessage,
  response: ServerResponse,
  port: number,
  fault: S3Fault | undefined,
): Promise<void> {
  const body = await buffer(request);
  const refusal = signatureFault(request, body, keys) ?? (fault === 'busy' ? 'SlowDown' : undefined);
  if (refusal) return refuse(response, refusal);
  if (fault === 'spoil' && body.length) body.writeUInt8(body.readUInt8(0) ^ 1, 0);
  const { method, url, headers } = request;
  const onward = open({ port, method, path: url, headers, host: '127.0.0.1' }).end(body);
  const [answer] = (await once(onward, 'response')) as [IncomingMessage];
  const content = await buffer(answer);
  response.writeHead(answer.statusCode ?? 500, answer.headers);
  if (fault !== 'cut') return void response.end(content);
  response.write(content.subarray(0, content.length / 2), () => response.destroy());
}

function refuse(response: ServerResponse, code: string): void {
  response.writeHead(code === 'SlowDown' ? 503 : 403, { 'content-type': 'application/xml' });
  response.end(`<?xml version="1.0"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`);
}
