import { createServer, type Server } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { freePort, isPortFree, nextFreePort } from './free-port.ts';

describe('free ports', () => {
  const servers: Server[] = [];
  const occupy = (port: number) =>
    new Promise<void>((done) => servers.push(createServer().listen(port, '127.0.0.1', () => done())));

  afterEach(() => servers.splice(0).forEach((server) => server.close()));

  it('are free', async () => {
    expect(await isPortFree(await freePort(), '127.0.0.1')).toBe(true);
  });

  it('are looked for upwards of a taken one', async () => {
    const port = await freePort();
    await occupy(port);
    expect(await isPortFree(port, '127.0.0.1')).toBe(false);
    expect(await nextFreePort(port)).toBeGreaterThan(port);
    await expect(nextFreePort(port, 1)).rejects.toThrow(`No free port between ${port} and ${port}`);
  });
});
