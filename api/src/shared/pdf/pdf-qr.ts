import { create } from 'qrcode';
import type { PdfWriter } from './pdf-writer.ts';

/** Modules of white that a reader needs around the code. */
const QUIET = 4;

/** Draws a QR code of vectors, its quiet zone included, and says in words where it leads. */
export function writeQr(
  pdf: PdfWriter,
  { text, alt, x, y, size }: { text: string; alt: string; x: number; y: number; size: number },
): void {
  const { size: modules, data } = create(text, { errorCorrectionLevel: 'M' }).modules;
  const unit = size / (modules + 2 * QUIET);
  pdf.figure(alt, { x, y, width: size, height: size }, () => {
    pdf.doc.rect(x, y, size, size).fill('#ffffff');
    data.forEach((isDark, index) => {
      if (!isDark) return;
      const column = QUIET + (index % modules);
      const row = QUIET + Math.floor(index / modules);
      pdf.doc.rect(x + column * unit, y + row * unit, unit, unit);
    });
    pdf.doc.fill('#000000');
  });
}
