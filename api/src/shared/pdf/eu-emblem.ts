import { colours } from './pdf-colours.ts';
import type { PdfWriter } from './pdf-writer.ts';

/** Units of the emblem's height: a field of 54 × 36, twelve stars of radius 2 on a circle of radius 12. */
const UNITS = 36;

export const emblemWidth = (height: number): number => (height * 54) / UNITS;

/** Draws the flag of the European Union by its official geometry; the caller tags it. */
export function drawEmblem({ doc }: PdfWriter, x: number, y: number, height: number): void {
  const unit = height / UNITS;
  doc.rect(x, y, emblemWidth(height), height).fill(colours.europeBlue);
  for (let hour = 0; hour < 12; hour += 1) {
    const angle = (hour * Math.PI) / 6;
    const centre = [27 + 12 * Math.sin(angle), 18 - 12 * Math.cos(angle)] as const;
    const points = starAround(...centre).map(([px, py]): [number, number] => [x + px * unit, y + py * unit]);
    doc.polygon(...points).fill(colours.europeYellow);
  }
}

/** Five points on a circle of radius 2, joined two by two; one point upwards. */
function starAround(x: number, y: number): [number, number][] {
  return [0, 2, 4, 1, 3].map((point) => {
    const angle = (point * 2 * Math.PI) / 5;
    return [x + 2 * Math.sin(angle), y - 2 * Math.cos(angle)];
  });
}
