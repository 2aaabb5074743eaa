import { type BookRecord, type RecordField, recordFields } from '@inclusive/bibliography/book-record';
import { valueOf } from '@inclusive/bibliography/csv-books';
import type { Fault } from '@inclusive/bibliography/found';
import { allFaults } from '@inclusive/bibliography/read-books';

interface TypedField {
  field: string;
  text: string;
}

export interface ChangedRecord {
  record: BookRecord;
  faults: Fault[];
}

/**
 * A record in which some fields are typed anew.
 * @param reading faults of fields as they were read before; those of fields that are typed now are gone
 */
export function withFields(record: BookRecord, typed: readonly TypedField[], reading: readonly Fault[]): ChangedRecord {
  const known = typed.filter((each): each is TypedField & { field: RecordField } => isField(each.field));
  const read = known.map(({ field, text }) => ({ field, ...valueOf(field, text.trim()) }));
  const changed = { ...record, ...Object.fromEntries(read.map(({ field, value }) => [field, value])) };
  const left = reading.filter((fault) => !known.some(({ field }) => field === fault.field));
  return { record: changed, faults: allFaults(changed, [...left, ...read.flatMap(({ fault }) => fault ?? [])]) };
}

function isField(field: string): field is RecordField {
  return (recordFields as readonly string[]).includes(field);
}

/** What a book has to have before readers get to see it. */
export function missingToPublish({ senses, languages }: Pick<BookRecord, 'senses' | 'languages'>): Fault[] {
  const fields = [...(senses.length ? [] : ['senses']), ...(languages.length ? [] : ['languages'])];
  return fields.map((field) => ({ field, code: 'REQUIRED', value: '' }));
}
