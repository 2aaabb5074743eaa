import { createServer, type IncomingHttpHeaders, type IncomingMessage, request, type ServerResponse } from 'node:http';

export interface DevProxy {
  /** Makes every open page load itself again. */
  reload(): void;
  close(): void;
}

const scriptPath = '/__dev/reload.js';
const eventsPath = '/__dev/events';
const script = `new EventSource('${eventsPath}').addEventListener('reload', () => location.reload());`;

/** Stands before the server in development: passes everything through, and teaches pages to reload. */
export function openDevProxy(port: number, serverPort: number): Promise<DevProxy> {
  const listeners = new Set<ServerResponse>();
  const proxy = createServer((incoming, answer) => {
    if (incoming.url === scriptPath) return answer.setHeader('content-type', 'text/javascript').end(script);
    if (incoming.url === eventsPath) return listen(answer, listeners);
    pass(incoming, answer, serverPort);
  });
  return new Promise((done, fail) => {
    proxy.once('error', fail);
    proxy.listen(port, '127.0.0.1', () =>
      done({
        reload: () => listeners.forEach((listener) => listener.write('event: reload\ndata: now\n\n')),
        close: () => {
          proxy.close();
          proxy.closeAllConnections();
        },
      }),
    );
  });
}

function listen(answer: ServerResponse, listeners: Set<ServerResponse>): void {
  answer.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' }).flushHeaders();
  listeners.add(answer);
  answer.once('close', () => listeners.delete(answer));
}

function pass(incoming: IncomingMessage, answer: ServerResponse, port: number): void {
  const { method, url: path } = incoming;
  const headers = { ...incoming.headers, 'accept-encoding': 'identity' };
  const outgoing = request({ host: '127.0.0.1', port, method, path, headers }, (response) => {
    if (isPage(response.headers)) void sendPage(response, answer);
    else response.pipe(answer.writeHead(response.statusCode ?? 502, response.headers));
  });
  outgoing.once('error', () => {
    if (!answer.headersSent) answer.writeHead(503, { 'content-type': 'text/html', 'retry-after': '1' });
    answer.end(
      `<!doctype html><title>Starting</title><p>The server is starting …</p><script src="${scriptPath}"></script>`,
    );
  });
  incoming.pipe(outgoing);
}

function isPage(headers: IncomingHttpHeaders): boolean {
  return headers['content-type']?.startsWith('text/html') ?? false;
}

async function sendPage(response: IncomingMessage, answer: ServerResponse): Promise<void> {
  const { 'content-length': _length, etag: _etag, 'transfer-encoding': _encoding, ...headers } = response.headers;
  answer.writeHead(response.statusCode ?? 200, headers);
  for await (const part of response) answer.write(part);
  answer.end(`<script src="${scriptPath}"></script>`);
}
