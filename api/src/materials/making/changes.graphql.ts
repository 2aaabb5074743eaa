import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Locale } from '@inclusive/localisation/locale';
import { LocaleEnum } from '../../shared/locale.ts';
import { isRefused, Refused, resultOf } from '../../shared/refused.ts';
import { Json } from '../../shared/scalars.ts';
import { MaterialDraft, MaterialDraftHead } from './making.graphql.ts';

@InputType()
export class CreateMaterialInput {
  @Field(() => ID)
  organisationId!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String, { description: 'Made from the title where it is empty.' })
  slug!: string;

  @Field(() => LocaleEnum)
  sourceLocale!: Locale;
}

@InputType()
export class SaveMaterialInput {
  @Field(() => String, { description: 'Slug.' })
  material!: string;

  @Field(() => Int, { description: 'The version that the content was made from.' })
  expectedVersion!: number;

  @Field(() => Json)
  content!: unknown;
}

@InputType()
export class SubmitMaterialInput {
  @Field(() => String)
  material!: string;

  @Field(() => String, { defaultValue: '', description: 'What is new, as readers will see it.' })
  changeNote!: string;
}

@InputType()
export class SendBackMaterialInput {
  @Field(() => String)
  material!: string;

  @Field(() => String)
  note!: string;
}

@ObjectType()
export class MaterialRef {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  slug!: string;
}

@ObjectType({ description: 'Somebody else has saved meanwhile. Nothing was changed; here is what stands there now.' })
export class MaterialConflict {
  @Field(() => MaterialDraft)
  current!: MaterialDraft;
}

export const SaveMaterialResult = createUnionType({
  name: 'SaveMaterialResult',
  types: () => [MaterialDraftHead, MaterialConflict, Refused] as const,
  resolveType: (value: object) => {
    if (isRefused(value)) return Refused;
    return 'current' in value ? MaterialConflict : MaterialDraftHead;
  },
});

export const MaterialResult = resultOf('MaterialResult', () => MaterialRef);
