import { Injectable } from '@nestjs/common';
import { Clock } from '../shared/clock.ts';
import { TooMany } from '../shared/failures.ts';

const WINDOW_MS = 60_000;
const MOST_ADDRESSES = 10_000;

/** Questions of a minute from one address: behind one may sit a whole class, each with a computer. */
export const mostQuestions = { search: 300, suggestions: 1200 };

interface Window {
  endsAt: number;
  count: number;
}

/**
 * Keeps one address from taking the search away from all others. Each process counts for itself and in memory, so that
 * a question costs no write; answers from the cache are not counted.
 */
@Injectable()
export class SearchPace {
  private readonly windows = new Map<string, Window>();

  constructor(private readonly clock: Clock) {}

  /** @throws TooMany when there were too many questions already */
  count(what: keyof typeof mostQuestions, address: string): void {
    const now = this.clock.now().getTime();
    const window = this.windowOf(`${what} ${address}`, now);
    window.count += 1;
    if (window.count > mostQuestions[what]) throw new TooMany(Math.max(1, Math.ceil((window.endsAt - now) / 1000)));
  }

  private windowOf(key: string, now: number): Window {
    const known = this.windows.get(key);
    if (known && known.endsAt > now) return known;
    this.windows.delete(key);
    this.forget(now);
    const begun = { endsAt: now + WINDOW_MS, count: 0 };
    this.windows.set(key, begun);
    return begun;
  }

  /** The oldest windows come first: those that are over go, and one more where there are too many. */
  private forget(now: number): void {
    for (const [key, { endsAt }] of this.windows) {
      if (endsAt > now && this.windows.size < MOST_ADDRESSES) return;
      this.windows.delete(key);
    }
  }
}
