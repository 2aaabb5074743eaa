import type { Row } from 'write-excel-file/node';

type Value = string | number;

/** One table of a file for spreadsheets. */
export interface Sheet {
  name: string;
  head: string[];
  rows: Value[][];
}

/** All sheets one after another, with a byte order mark, so that spreadsheets read the letters right. */
export function csvOf(sheets: readonly Sheet[]): string {
  const tables = sheets.map(({ name, head, rows }) => [[name], head, ...rows].map(csvLine).join('\r\n'));
  return `\uFEFF${tables.join('\r\n\r\n')}\r\n`;
}

export async function xlsxOf(sheets: readonly Sheet[]): Promise<Buffer> {
  const { default: writeXlsxFile } = await import('write-excel-file/node');
  const written = sheets.map(({ name, head, rows }) => ({
    sheet: name,
    data: [head.map((value) => ({ value, fontWeight: 'bold' as const })), ...rows] as Row[],
    columns: head.map((_, index) => ({ width: index === 0 ? 44 : 14 })),
    stickyRowsCount: 1,
  }));
  return writeXlsxFile(written).toBuffer();
}

function csvLine(values: readonly Value[]): string {
  return values.map(csvValue).join(',');
}

/** What begins like a formula is kept from being one. */
function csvValue(value: Value): string {
  if (typeof value === 'number') return String(value);
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
