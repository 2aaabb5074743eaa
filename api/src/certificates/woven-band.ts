import type { PdfWriter } from '../shared/pdf/pdf-writer.ts';

const CELL = 3;
const WIDTH = 8;
const threads = { ground: '#1b4d5e', main: '#f3eee5', second: '#d9a441' } as const;

/** One repeat of a woven band, row by row: `#` and `+` are threads, the rest is ground. */
const pattern = [
  '...##...',
  '..####..',
  '.##++##.',
  '##++++##',
  '.##++##.',
  '..####..',
  '...##...',
  '+......+',
  '++....++',
  '+......+',
];

/** A woven band, josta in Latvian, juosta in Lithuanian, along the right edge of the sheet. */
export function drawBand({ doc }: PdfWriter): void {
  const { width, height } = doc.page;
  const left = width - WIDTH * CELL;
  doc.rect(left, 0, WIDTH * CELL, height).fill(threads.ground);
  for (const [sign, colour] of [
    ['#', threads.main],
    ['+', threads.second],
  ] as const) {
    for (let row = 0; row * CELL < height; row += 1) {
      [...(pattern[row % pattern.length] ?? '')].forEach((each, column) => {
        if (each === sign) doc.rect(left + column * CELL, row * CELL, CELL, CELL);
      });
    }
    doc.fill(colour);
  }
}
