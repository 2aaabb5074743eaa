import { createHash } from 'node:crypto';
import type { Changes } from '../../shared/changes/changes.ts';
import { CoherentCache } from '../../shared/changes/coherent-cache.ts';
import { encoded, type Encoding, isWorthEncoding } from './encoding.ts';
import type { PageAnswer } from './page-renderer.ts';

const LIMITS = { maxBytes: 48_000_000, maxAgeMs: 600_000 };
const LONGEST_KEY = 1000;
const PREFERENCES = /(?:^|;\s*)preferences=([^;]*)/;

/** A page ready to be sent, in one encoding. */
export interface SendablePage {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number>>;
  readonly etag: string | undefined;
  readonly body: Buffer;
  /** Moment of `performance.now()` after which it is no longer fresh. */
  readonly freshUntil: number;
}

/** Whole pages for anonymous readers, coherent over all processes; many who ask at once wait for one rendering. */
export class PageCache {
  private readonly pages: CoherentCache<SendablePage>;
  private readonly inTheMaking = new Map<string, Promise<SendablePage>>();

  constructor(private readonly changes: Changes) {
    this.pages = new CoherentCache(changes, LIMITS);
  }

  get(key: string): SendablePage | undefined {
    const page = this.pages.get(key);
    return page && page.freshUntil > performance.now() ? page : undefined;
  }

  async getOrMake(key: string, make: () => Promise<SendablePage>): Promise<SendablePage> {
    const shared = `${this.changes.revision()} ${key}`;
    const making = this.inTheMaking.get(shared);
    if (making) {
      const page = await making;
      return page.freshUntil > performance.now() ? page : make();
    }
    const own = this.make(key, make).finally(() => this.inTheMaking.delete(shared));
    this.inTheMaking.set(shared, own);
    return own;
  }

  private async make(key: string, make: () => Promise<SendablePage>): Promise<SendablePage> {
    const store = this.pages.reserve();
    const page = await make();
    if (page.freshUntil > performance.now()) store(key, page, page.body.length);
    return page;
  }
}

/** One key for all readers who get the same bytes; undefined where the address is too long to be worth keeping. */
export function pageKey(url: string, cookie: string | undefined, encoding: Encoding): string | undefined {
  const key = `${encoding} ${PREFERENCES.exec(cookie ?? '')?.[1] ?? ''} ${url}`;
  return key.length <= LONGEST_KEY ? key : undefined;
}

export function sendable(
  answer: PageAnswer,
  encoding: Encoding,
  security: Readonly<Record<string, string>>,
): SendablePage {
  const plain = Buffer.from(answer.body);
  const used = isWorthEncoding(plain) ? encoding : 'identity';
  const isShared = answer.cacheSeconds > 0;
  const body = encoded(plain, used, isShared ? 'kept' : 'once');
  const etag = isShared ? `W/"${createHash('sha1').update(plain).digest('base64url').slice(0, 16)}"` : undefined;
  const headers = {
    ...security,
    'cache-control': isShared ? 'private, no-cache' : 'no-store',
    vary: 'accept-encoding, cookie',
    ...answer.headers,
    'content-length': body.length,
    ...(used !== 'identity' && { 'content-encoding': used }),
    ...(etag && { etag }),
  };
  return { status: answer.status, headers, etag, body, freshUntil: performance.now() + answer.cacheSeconds * 1000 };
}
