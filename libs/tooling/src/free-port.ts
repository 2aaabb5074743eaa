import { createServer } from 'node:net';

/** A port nobody listens on at this moment. The caller must cope with losing it before it binds. */
export function freePort(host = '127.0.0.1'): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, host, () => {
      const address = server.address();
      server.close(() => (address && typeof address === 'object' ? done(address.port) : fail(new Error('no port'))));
    });
  });
}

export function isPortFree(port: number, host: string): Promise<boolean> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') done(false);
      else if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT') done(true);
      else fail(error);
    });
    server.listen({ port, host, exclusive: true }, () => server.close(() => done(true)));
  });
}

/** The first free port from the given one upwards, free on every address of this machine. */
export async function nextFreePort(from: number, tries = 50): Promise<number> {
  for (let port = from; port < Math.min(from + tries, 65_536); port += 1) {
    const isFree =
      (await isPortFree(port, '127.0.0.1')) && (await isPortFree(port, '0.0.0.0')) && (await isPortFree(port, '::'));
    if (isFree) return port;
  }
  throw new Error(`No free port between ${from} and ${from + tries - 1}. Set PORT to a free one.`);
}
