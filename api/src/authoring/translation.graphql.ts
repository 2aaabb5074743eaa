import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Variant } from '@inclusive/course-content/variant';
import type { Locale, LocalisedText as Text } from '@inclusive/localisation/locale';
import { LocaleEnum } from '../shared/locale.ts';
import { isRefused, Refused } from '../shared/refused.ts';
import { LocalisedText } from '../shared/scalars.ts';
import type { FieldState, StateCounts } from '@inclusive/course-content/translation-states';

@ObjectType({ description: 'How many texts are in which state.' })
export class TranslationCounts implements StateCounts {
  @Field(() => Int)
  missing!: number;

  @Field(() => Int, { description: 'The source has changed since.' })
  stale!: number;

  @Field(() => Int, { description: 'Made by a machine, looked at by nobody.' })
  machine!: number;

  @Field(() => Int)
  translated!: number;

  @Field(() => Int)
  reviewed!: number;
}

@ObjectType({ description: 'Where a text stands. Words for people are made from these codes.' })
export class TranslationPlace {
  @Field(() => String, { description: 'Its name among the part’s fields, such as “why.text”.' })
  name!: string;

  @Field(() => String, { description: 'course, outcome, module, lesson, quiz, question or the type of a block.' })
  owner!: string;

  @Field(() => Int, { description: 'Which of the part’s owners, from 1.' })
  number!: number;

  @Field(() => String, { description: 'What the text is to its owner, such as “alt”.' })
  role!: string;

  @Field(() => Int, { description: 'Which option, pair, item, gap or criterion, from 1; else 0.' })
  item!: number;

  @Field(() => String, { description: 'missing, stale, machine, translated or reviewed.' })
  state!: FieldState;
}

@ObjectType()
export class TranslationPartSummary {
  @Field(() => ID)
  key!: string;

  @Field(() => LocalisedText, { nullable: true, description: 'Of the lesson.' })
  title!: Text | null;

  @Field(() => TranslationCounts)
  counts!: TranslationCounts;

  @Field(() => [TranslationPlace], {
    description: 'What is missing, stale or only a machine’s, in the order of the part.',
  })
  open!: TranslationPlace[];
}

@ObjectType({ description: 'A course’s draft as it stands in one variant, beside the variant that it is made from.' })
export class TranslationOverview {
  @Field(() => ID)
  course!: string;

  @Field(() => LocalisedText, { nullable: true })
  title!: Text | null;

  @Field(() => String)
  variant!: Variant;

  @Field(() => String, { nullable: true, description: 'Null for the language that the course is written in.' })
  source!: Variant | null;

  @Field(() => LocaleEnum)
  sourceLocale!: Locale;

  @Field(() => Boolean, { description: 'Handed in for review: nothing can be changed now.' })
  isLocked!: boolean;

  @Field(() => TranslationCounts)
  counts!: TranslationCounts;

  @Field(() => [TranslationPartSummary])
  parts!: TranslationPartSummary[];
}

@ObjectType()
export class TranslationField extends TranslationPlace {
  @Field(() => String, { description: 'line, lines, rich or captions.' })
  form!: string;

  @Field(() => Int)
  longest!: number;

  @Field(() => Boolean)
  isOptional!: boolean;

  @Field(() => String)
  source!: string;

  @Field(() => String, { nullable: true, description: 'Of a rich text, as a learner sees it.' })
  sourceHtml!: string | null;

  @Field(() => String, { nullable: true, description: 'Of a stale text: the source that it was made from.' })
  earlierSource!: string | null;

  @Field(() => String)
  text!: string;

  @Field(() => String, { nullable: true, description: 'Of a rich text, as a learner sees it.' })
  html!: string | null;

  @Field(() => [String], {
    description: 'Codes of what is not right yet, such as a mark of the source that the text does not have.',
  })
  warnings!: string[];
}

@ObjectType({ description: 'One part, field by field.' })
export class TranslationPart {
  @Field(() => ID)
  key!: string;

  @Field(() => LocalisedText, { nullable: true, description: 'Of the lesson.' })
  title!: Text | null;

  @Field(() => LocalisedText, { nullable: true })
  courseTitle!: Text | null;

  @Field(() => String, { description: 'The variant that this one is made from.' })
  source!: Variant;

  @Field(() => Boolean, { description: 'Handed in for review: nothing can be changed now.' })
  isLocked!: boolean;

  @Field(() => TranslationCounts)
  counts!: TranslationCounts;

  @Field(() => [TranslationField])
  fields!: TranslationField[];
}

@InputType()
export class TranslatedTextInput {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  text!: string;

  @Field(() => String, { description: 'The text that this one was made from; another one in its place is a conflict.' })
  was!: string;

  @Field(() => String, { description: 'The source as the translator saw it; another one by now is a conflict.' })
  source!: string;

  @Field(() => Boolean)
  isReviewed!: boolean;
}

@InputType()
export class SaveTranslationInput {
  @Field(() => String, { description: 'Slug of the course.' })
  course!: string;

  @Field(() => String)
  variant!: Variant;

  @Field(() => ID)
  key!: string;

  @Field(() => [TranslatedTextInput])
  texts!: TranslatedTextInput[];
}

@ObjectType({ description: 'What stands there now. Texts in conflict were left as somebody else has made them.' })
export class SavedTranslation {
  @Field(() => TranslationPart)
  part!: TranslationPart;

  @Field(() => [String], { description: 'Names of fields that somebody else has changed meanwhile, source or text.' })
  conflicts!: string[];
}

export const SaveTranslationResult = createUnionType({
  name: 'SaveTranslationResult',
  types: () => [SavedTranslation, Refused] as const,
  resolveType: (value: object) => (isRefused(value) ? Refused : SavedTranslation),
});
