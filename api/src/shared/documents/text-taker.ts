/** Why not all of a document was read. */
export type CutReason = 'PAGES_LIMIT' | 'TEXT_LIMIT' | 'TIME_LIMIT';

export interface ReadingLimits {
  pages: number;
  characters: number;
  ms: number;
}

/** Collects the text of a document until there is enough of it, or no time for more. */
export class TextTaker {
  private readonly parts: string[] = [];
  private length = 0;
  private readonly until: number;
  reason: CutReason | undefined;

  readonly limits: ReadingLimits;

  constructor(limits: ReadingLimits) {
    this.limits = limits;
    this.until = performance.now() + limits.ms;
  }

  take(text: string): void {
    const room = this.limits.characters - this.length;
    if (text.length > room) this.reason = 'TEXT_LIMIT';
    const taken = text.slice(0, room);
    if (taken) this.parts.push(taken);
    this.length += taken.length;
  }

  isFull(): boolean {
    if (performance.now() > this.until) this.reason ??= 'TIME_LIMIT';
    return this.reason !== undefined;
  }

  text(): string {
    return this.parts.join('\n\n');
  }
}
