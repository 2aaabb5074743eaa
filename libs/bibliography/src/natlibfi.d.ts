/** The part of the National Library of Finland's packages against which the specs hold ours. */
declare module '@natlibfi/marc-record' {
  interface Field {
    tag: string;
    value?: string;
    ind1?: string;
    ind2?: string;
    subfields?: { code: string; value: string }[];
  }

  export class MarcRecord {
    constructor(record: { leader: string; fields: Field[] });
    leader: string;
    fields: Field[];
  }
}

declare module '@natlibfi/marc-record-serializers' {
  import type { MarcRecord } from '@natlibfi/marc-record';

  export const ISO2709: { from(record: string): MarcRecord; to(record: MarcRecord): string };
  export const MARCXML: { from(record: string): Promise<MarcRecord>; to(record: MarcRecord): string };
}
