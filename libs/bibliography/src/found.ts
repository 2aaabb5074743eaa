/** A fault of a whole line or record, of one of its fields, or (without a place) of the file. */
export interface Fault {
  /** A field of `BookRecord`, a MARC tag, a heading; empty for the whole. */
  field: string;
  code: string;
  /** What stood there. */
  value: string;
}

/** What was found at one place of a file: something readable, or the faults that keep it from being read. */
export type Found<T> = { number: number; place: number } & ({ value: T; faults?: undefined } | { faults: Fault[] });

export function unreadable(number: number, place: number, code: string, field = '', value = ''): Found<never> {
  return { number, place, faults: [{ field, code, value: value.slice(0, 80) }] };
}
