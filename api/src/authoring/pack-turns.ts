import { Injectable } from '@nestjs/common';

/** Packs lie in memory while they are read or written. */
const AT_ONCE = 2;

/** As many packs are worked on as fit; who comes then is asked to come again. */
export class PacksBusy extends Error {
  readonly retryAfterSeconds = 20;
}

@Injectable()
export class PackTurns {
  private busy = 0;

  /** @throws PacksBusy */
  requireFree(): void {
    if (this.busy >= AT_ONCE) throw new PacksBusy();
  }

  /** @throws PacksBusy */
  async run<T>(work: () => Promise<T>): Promise<T> {
    this.requireFree();
    this.busy += 1;
    try {
      return await work();
    } finally {
      this.busy -= 1;
    }
  }
}
