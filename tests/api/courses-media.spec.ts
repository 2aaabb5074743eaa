import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { useTestApp } from '../support/use-test-app.ts';

describe('media files', () => {
  const app = useTestApp();
  const bytes = Buffer.from(Array.from({ length: 1000 }, (_, index) => index % 251));
  const film = `${createHash('sha256').update(bytes).digest('hex')}.mp4`;
  const sheet = film.replace('.mp4', '.pdf');
  const ask = (name: string, headers: Record<string, string> = {}) =>
    app.app().inject({ url: `/media/${name}`, headers });

  beforeAll(async () => {
    const folder = join(fileURLToPath(app.config().storageUrl), 'media');
    await mkdir(folder, { recursive: true });
    for (const name of [film, sheet]) await writeFile(join(folder, name), bytes);
  });

  it('come whole, saying that parts of them can be asked for', async () => {
    const whole = await ask(film);
    expect(whole.statusCode).toBe(200);
    expect(whole.headers).toMatchObject({
      'content-type': 'video/mp4',
      'accept-ranges': 'bytes',
      'content-length': '1000',
      etag: `"${film}"`,
    });
    expect(whole.rawPayload.equals(bytes)).toBe(true);
  });

  it('come in parts', async () => {
    const part = await ask(film, { range: 'bytes=100-199' });
    expect([part.statusCode, part.headers['content-range']]).toEqual([206, 'bytes 100-199/1000']);
    expect(part.rawPayload.equals(bytes.subarray(100, 200))).toBe(true);
    const end = await ask(film, { range: 'bytes=-10' });
    expect([end.statusCode, end.headers['content-length']]).toEqual([206, '10']);
    expect(end.rawPayload.equals(bytes.subarray(990))).toBe(true);
  });

  it('refuse a part behind their end, and come whole for what is no one range', async () => {
    const behind = await ask(film, { range: 'bytes=1000-' });
    expect([behind.statusCode, behind.headers['content-range']]).toEqual([416, 'bytes */1000']);
    for (const range of ['bytes=0-1,5-6', 'lines=1-2']) expect((await ask(film, { range })).statusCode).toBe(200);
  });

  it('come whole when the part belongs to another file', async () => {
    const range = 'bytes=0-1';
    expect((await ask(film, { range, 'if-range': '"another"' })).statusCode).toBe(200);
    expect((await ask(film, { range, 'if-range': `"${film}"` })).statusCode).toBe(206);
  });

  it('are taken along and never shown as a page where they are documents', async () => {
    const { headers } = await ask(sheet);
    expect(headers).toMatchObject({ 'content-type': 'application/pdf', 'content-disposition': 'attachment' });
    expect((await ask(film.replace('.mp4', '.html'))).statusCode).toBe(404);
  });

  it('are shown by the browser where a PDF is asked for so, and no film is freed of its sandbox by that', async () => {
    const { headers } = await ask(`${sheet}?view`);
    expect(headers).not.toHaveProperty('content-disposition');
    expect(headers['content-security-policy']).not.toContain('sandbox');
    expect((await ask(`${film}?view`)).headers['content-security-policy']).toContain('sandbox');
  });
});
