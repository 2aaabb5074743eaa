import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Encoding, encodingFor } from './encoding.ts';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

const endings: readonly [Encoding, string][] = [
  ['br', '.br'],
  ['gzip', '.gz'],
];

/** The service worker: browsers ask for it again and again, and it takes the place of its forerunner at once. */
const WORKER = '/sw.js';

export interface Asset {
  readonly headers: Readonly<Record<string, string | number>>;
  readonly etag: string;
  readonly body: Buffer;
}

/** Files of the client build, with the forms compressed at build time; each is read once, when first asked for. */
export class Assets {
  private readonly read = new Map<string, Promise<Asset>>();

  private constructor(
    private readonly folder: URL,
    private readonly names: ReadonlySet<string>,
  ) {}

  static async of(folder: URL): Promise<Assets> {
    const all = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
    const files = all
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => pathToFileURL(join(parentPath, name)).pathname);
    const names = files.map((file) => file.slice(folder.pathname.length - 1));
    return new Assets(folder, new Set(names.filter((name) => !name.startsWith('/.vite/') && name !== '/pages.json')));
  }

  has(path: string): boolean {
    return this.names.has(path) && extname(path) in types;
  }

  get(path: string, acceptEncoding: string | undefined): Promise<Asset> {
    const wished = encodingFor(acceptEncoding);
    const [encoding, ending] = endings.find(([each, suffix]) => each === wished && this.names.has(path + suffix)) ?? [
      'identity',
      '',
    ];
    const file = path + ending;
    const asset = this.read.get(file) ?? this.load(path, file, encoding);
    this.read.set(file, asset);
    return asset;
  }

  private async load(path: string, file: string, encoding: Encoding): Promise<Asset> {
    const body = await readFile(new URL(`.${file}`, this.folder));
    const etag = `"${createHash('sha1').update(body).digest('base64url').slice(0, 16)}"`;
    const headers = {
      'content-type': types[extname(path)] ?? 'application/octet-stream',
      'content-length': body.length,
      'cache-control': cacheControlOf(path),
      vary: 'accept-encoding',
      etag,
      'x-content-type-options': 'nosniff',
      ...(path === WORKER && { 'content-security-policy': "default-src 'none'; connect-src 'self'" }),
      ...(encoding !== 'identity' && { 'content-encoding': encoding }),
    };
    return { headers, etag, body };
  }
}

function cacheControlOf(path: string): string {
  if (path.startsWith('/assets/')) return 'public, max-age=31536000, immutable';
  return path === WORKER ? 'no-cache' : 'public, max-age=3600';
}
