/** What somebody has, or may have: times on the clock of the run, in milliseconds. */
export interface Owner {
  client: number;
  offer: string;
  startsAt: string;
  /** From the first moment at which it may have been theirs, and from the one at which it surely was. */
  mayFrom: number;
  sureFrom: number;
  sureTo: number;
  mayTo: number;
  booking?: { id: string; token: string };
}

export interface Refusal {
  client: number;
  offer: string;
  startsAt: string;
  code: string;
  from: number;
  to: number;
}

export interface Entry {
  token: string;
  /** When joining was asked for, and when it was answered. */
  from: number;
  to: number;
}

/** Everything that clients did and were told. */
export class History {
  readonly owners: Owner[] = [];
  readonly refusals: Refusal[] = [];
  readonly entries: Entry[] = [];
  /** Bookings of newcomers at the offer with the waiting list. */
  readonly passedBy: { from: number; startsAt: string }[] = [];
  readonly faults: string[] = [];
  readonly counts = new Map<string, number>();
  private readonly begun = performance.now();

  now(): number {
    return performance.now() - this.begun;
  }

  count(what: string): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + 1);
  }

  /** Somebody asks for a time. */
  asks(client: number, offer: string, startsAt: string): Owner {
    const never = Number.POSITIVE_INFINITY;
    const owner = { client, offer, startsAt, mayFrom: this.now(), sureFrom: never, sureTo: never, mayTo: never };
    this.owners.push(owner);
    return owner;
  }

  gets(owner: Owner): void {
    owner.sureFrom = Math.min(owner.sureFrom, this.now());
  }

  isRefused(owner: Owner, code: string): void {
    this.owners.splice(this.owners.indexOf(owner), 1);
    const { client, offer, startsAt, mayFrom: from } = owner;
    this.refusals.push({ client, offer, startsAt, code, from, to: this.now() });
  }

  givesUp(owner: Owner): void {
    owner.sureTo = Math.min(owner.sureTo, this.now());
  }

  keeps(owner: Owner): void {
    owner.sureTo = Number.POSITIVE_INFINITY;
  }

  isFree(owner: Owner): void {
    owner.mayTo = this.now();
  }
}
