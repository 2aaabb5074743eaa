/** First and last byte, both included. */
export interface ByteRange {
  start: number;
  end: number;
}

/**
 * What a `Range` header asks of a file of `size` bytes: one range, `unsatisfiable` when it begins behind the end, and
 * undefined where the whole file is the right answer (RFC 9110: no header, another unit, several ranges, nonsense).
 */
export function byteRangeOf(header: string | undefined, size: number): ByteRange | 'unsatisfiable' | undefined {
  const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '') ?? [];
  if (!first && !last) return undefined;
  if (!first) return rangeIn(size, Math.max(size - Number(last), 0), Number(last) > 0 ? size - 1 : -1);
  if (last && Number(last) < Number(first)) return undefined;
  return rangeIn(size, Number(first), last ? Math.min(Number(last), size - 1) : size - 1);
}

function rangeIn(size: number, start: number, end: number): ByteRange | 'unsatisfiable' {
  return start < size && end >= start ? { start, end } : 'unsatisfiable';
}
