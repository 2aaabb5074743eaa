/**
 * Of rivals for one time in this process the first goes ahead, and the others look when that one is through: they see
 * that it is taken with one question instead of a transaction each. Spares work, decides nothing.
 */
export class AfterFirst {
  private readonly ahead = new Map<string, Promise<unknown>>();

  async run<T>(offerId: string, startsAt: Date, work: () => Promise<T>): Promise<T> {
    const key = `${offerId} ${startsAt.getTime()}`;
    const first = this.ahead.get(key);
    if (first) {
      await first.catch(() => undefined);
      return work();
    }
    const own = work().finally(() => this.ahead.delete(key));
    this.ahead.set(key, own);
    return own;
  }
}
