/** Bytes of a thumbhash that hold the average of its colours. */
const HEADER_BYTES = 3;

/**
 * The average colour of a thumbhash as `#rrggbb`; undefined when there is none in it.
 * Its header holds luminance and two chroma differences in 6 bits each, see https://evanw.github.io/thumbhash/.
 */
export function averageColour(thumbhash: string): string | undefined {
  const bytes = bytesOf(thumbhash);
  if (bytes.length < HEADER_BYTES) return undefined;
  const [low = 0, middle = 0, high = 0] = bytes;
  const header = low | (middle << 8) | (high << 16);
  const luminance = (header & 63) / 63;
  const yellowBlue = ((header >> 6) & 63) / 31.5 - 1;
  const redGreen = ((header >> 12) & 63) / 31.5 - 1;
  const blue = luminance - (2 / 3) * yellowBlue;
  const red = (3 * luminance - blue + redGreen) / 2;
  return `#${[red, red - redGreen, blue].map(hex).join('')}`;
}

function bytesOf(base64: string): number[] {
  try {
    return Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  } catch {
    return [];
  }
}

function hex(part: number): string {
  const byte = Math.round(255 * Math.min(1, Math.max(0, part)));
  return byte.toString(16).padStart(2, '0');
}
