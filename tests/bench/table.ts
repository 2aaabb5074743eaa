/** One figure; without an aim it is told for what it says about the others. */
export interface Figure {
  what: string;
  measured: string;
  aim?: string;
  isMet?: boolean;
}

/** A figure that should be at most as large as its aim. */
export function atMost(what: string, value: number, aim: number, show: (value: number) => string): Figure {
  return { what, measured: show(value), aim: `≤ ${show(aim)}`, isMet: value <= aim };
}

/** Prints figures under each other: what, measured, aim, ok or OVER. */
export function printTable(title: string, figures: readonly Figure[]): void {
  const rows = figures.map(({ what, measured, aim = '', isMet }) => [
    what,
    measured,
    aim,
    isMet === undefined ? '' : isMet ? 'ok' : 'OVER',
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => pad(cell, widths[column] ?? 0, column))
      .join('  ')
      .trimEnd(),
  );
  process.stdout.write(`\n${title}\n${lines.map((line) => `  ${line}\n`).join('')}\n`);
}

function pad(cell: string, width: number, column: number): string {
  return column === 0 || column === 3 ? cell.padEnd(width) : cell.padStart(width);
}

export const times = (value: number) => `${value.toFixed(2)} ×`;
export const microseconds = (value: number) => `${value.toFixed(0)} µs`;
export const milliseconds = (value: number) => `${value.toFixed(value < 10 ? 3 : 0)} ms`;
export const seconds = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} s`;
export const kilobytes = (value: number) => `${(value / 1000).toFixed(1)} kB`;
export const megabytes = (value: number) => `${(value / 1e6).toFixed(0)} MB`;
