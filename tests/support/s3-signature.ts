import { createHash, createHmac } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

export interface Keys {
  accessKeyId: string;
  secretAccessKey: string;
}

/** What is wrong with a request by the rules of signature version 4; undefined when nothing is. */
export function signatureFault(request: IncomingMessage, body: Buffer, keys: Keys): string | undefined {
  const header = request.headers.authorization ?? '';
  const [, credential = '', signedNames = '', signature = ''] =
    /^AWS4-HMAC-SHA256 Credential=([^,]+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(header) ?? [];
  const [accessKeyId, ...scope] = credential.split('/');
  if (accessKeyId !== keys.accessKeyId) return 'InvalidAccessKeyId';
  const hash = String(request.headers['x-amz-content-sha256']);
  if (hash.startsWith('STREAMING') || /aws-chunked/.test(request.headers['content-encoding'] ?? ''))
    return 'NotImplemented';
  if (hash !== 'UNSIGNED-PAYLOAD' && hash !== sha256(body)) return 'XAmzContentSHA256Mismatch';
  const time = String(request.headers['x-amz-date']);
  const text = ['AWS4-HMAC-SHA256', time, scope.join('/'), sha256(canonical(request, signedNames, hash))].join('\n');
  const key = scope.reduce<Buffer | string>((secret, part) => hmac(secret, part), `AWS4${keys.secretAccessKey}`);
  return hmac(key, text).toString('hex') === signature ? undefined : 'SignatureDoesNotMatch';
}

function canonical({ method, url = '/', headers }: IncomingMessage, signedNames: string, hash: string): string {
  const [path = '', query = ''] = url.split('?');
  const parts = query.split('&').filter(Boolean);
  const asked = parts.map((part) => (part.includes('=') ? part : `${part}=`)).toSorted();
  const signed = signedNames.split(';').map((name) => `${name}:${String(headers[name] ?? '').trim()}\n`);
  return [method, path, asked.join('&'), signed.join(''), signedNames, hash].join('\n');
}

function sha256(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('hex');
}

function hmac(key: Buffer | string, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}
