/** How many copies of a book a room holds. */
export interface Holding {
  /** The room's short name, as it stands in its address. */
  room: string;
  copies: number;
}

const WRITTEN = /^([a-z0-9]+(?:-[a-z0-9]+)*)(?:\s*[:=(×]\s*(\d{1,3})\s*\)?|\s+(\d{1,3}))?$/i;

/** "viski: 2", "viski (2)", "viski 2"; a room alone has one copy, and none at 0. */
export function holdingOf(text: string): Holding | undefined {
  const [, room, marked, bare] = WRITTEN.exec(text.trim()) ?? [];
  return room ? { room: room.toLowerCase(), copies: Number(marked ?? bare ?? 1) } : undefined;
}

export function holdingText({ room, copies }: Holding): string {
  return `${room}: ${copies}`;
}

/** Those that can be read. */
export function holdingsIn(texts: readonly string[]): Holding[] {
  return texts.flatMap((text) => holdingOf(text) ?? []);
}
