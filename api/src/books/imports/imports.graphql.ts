import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { LocalisedText as Text } from '@inclusive/localisation/locale';
import { connectionOf } from '../../shared/connection.ts';
import { resultOf } from '../../shared/refused.ts';
import { DateTime, LocalisedText } from '../../shared/scalars.ts';
import { BookField, BookRoom } from '../managing/managing.graphql.ts';
import { BookFieldInput } from '../managing/managing.inputs.ts';

@ObjectType({ description: 'What is wrong at some place of a file.' })
export class BookImportFault {
  @Field(() => String, { description: 'A field of a record, a MARC tag; empty for the whole.' })
  field!: string;

  @Field(() => String)
  code!: string;

  @Field(() => String, { description: 'What stood there.' })
  value!: string;
}

@ObjectType({ description: 'A record of a file, and what would become of it.' })
export class BookImportLine {
  @Field(() => Int)
  number!: number;

  @Field(() => Int, { description: 'Line of a table or of MARCXML from 1, byte of MARC 21 from 0.' })
  place!: number;

  @Field(() => String, { description: 'new, changed, same or fault.' })
  outcome!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  isbn!: string;

  @Field(() => [String], { description: 'Fields that would change.' })
  changes!: string[];

  @Field(() => [BookImportFault])
  faults!: BookImportFault[];

  @Field(() => [BookField], { description: 'Faulty fields as they can be mended; none where nothing can be read.' })
  mendable!: BookField[];

  @Field(() => ID, { nullable: true })
  bookId!: string | null;
}

@ObjectType()
export class BookImportLineConnection extends connectionOf(() => BookImportLine) {}

@ObjectType()
export class BookImportCounts {
  @Field(() => Int)
  new!: number;

  @Field(() => Int)
  changed!: number;

  @Field(() => Int)
  same!: number;

  @Field(() => Int)
  fault!: number;
}

@ObjectType({ description: 'A file of records: a report first, books when it is confirmed.' })
export class BookImport {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  fileName!: string;

  @Field(() => String, { description: 'csv, marc or marcxml.' })
  format!: string;

  @Field(() => String)
  encoding!: string;

  @Field(() => LocalisedText, { nullable: true })
  organisation!: Text | null;

  @Field(() => DateTime)
  uploadedAt!: string;

  @Field(() => DateTime, { nullable: true })
  confirmedAt!: string | null;

  @Field(() => BookImportCounts)
  counts!: BookImportCounts;

  @Field(() => [BookImportFault], { description: 'What is to be said of the whole file.' })
  notes!: BookImportFault[];

  @Field(() => [BookRoom], { description: 'Rooms of the organisation.' })
  rooms!: BookRoom[];
}

@InputType()
export class MendBookImportLineInput {
  @Field(() => ID)
  importId!: string;

  @Field(() => Int)
  number!: number;

  @Field(() => [BookFieldInput])
  fields!: BookFieldInput[];
}

@InputType()
export class ConfirmBookImportInput {
  @Field(() => ID)
  importId!: string;

  @Field(() => Boolean, { description: 'Publish new books that have all that readers need.' })
  publish!: boolean;

  @Field(() => [String], { description: 'Senses for new books whose records name none.' })
  senses!: string[];

  @Field(() => ID, { nullable: true, description: 'A room of the organisation that holds every book of the file.' })
  roomId?: string | null;
}

export const MendBookImportLineResult = resultOf('MendBookImportLineResult', () => BookImport);
export const ConfirmBookImportResult = resultOf('ConfirmBookImportResult', () => BookImport);
