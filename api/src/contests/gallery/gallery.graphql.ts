import { ArgsType, Field, ID, Int, ObjectType, PickType } from '@nestjs/graphql';
import type { Locale } from '@inclusive/localisation/locale';
import { connectionOf, PageArgs } from '../../shared/connection.ts';
import { LocaleEnum } from '../../shared/locale.ts';
import { DateTime } from '../../shared/scalars.ts';
import { EntryWords } from '../entries/entry.graphql.ts';
import { galleryFilters } from './gallery.sql.ts';
import { LicenceEnum, PhotoFiles } from '../photo.graphql.ts';
import type { Licence } from '../licence.rules.ts';
import type { Rendition } from '../pipeline/renditions.ts';

@ArgsType()
export class GalleryArgs extends PageArgs {
  @Field(() => String, { description: 'Slug of the contest.' })
  contest!: string;

  @Field(() => LocaleEnum, { defaultValue: 'en', description: 'Of the names of categories and age groups.' })
  locale!: Locale;

  @Field(() => String, { nullable: true, description: 'The page before this cursor, instead of the one after.' })
  before?: string | null;

  @Field(() => String, { nullable: true })
  emotion?: string | null;

  @Field(() => String, { nullable: true, description: 'Slug of a category.' })
  category?: string | null;

  @Field(() => String, { nullable: true, description: 'Slug of an age group.' })
  ageGroup?: string | null;

  @Field(() => String, { nullable: true, description: 'As an author has named it.' })
  place?: string | null;
}

@ArgsType()
export class GalleryFacetsArgs extends PickType(GalleryArgs, ['contest', ...galleryFilters], ArgsType) {}

@ArgsType()
export class PhotoArgs extends PickType(GalleryArgs, ['contest', 'locale', ...galleryFilters], ArgsType) {
  @Field(() => ID)
  id!: string;
}

@ObjectType()
export class GalleryFacet {
  @Field(() => String)
  value!: string;

  @Field(() => Int, { description: 'Photos with this value and all other choices that stand.' })
  count!: number;
}

@ObjectType({ description: 'What a gallery can be narrowed down by; the most frequent first.' })
export class GalleryFacets {
  @Field(() => Int, { description: 'Photos with everything that is chosen.' })
  total!: number;

  @Field(() => [GalleryFacet])
  emotions!: GalleryFacet[];

  @Field(() => [GalleryFacet], { description: 'By their slugs.' })
  categories!: GalleryFacet[];

  @Field(() => [GalleryFacet], { description: 'By their slugs.' })
  ageGroups!: GalleryFacet[];

  @Field(() => [GalleryFacet], { description: 'Thirty at most.' })
  places!: GalleryFacet[];
}

@ObjectType({ description: 'An approved photo in the gallery.', implements: () => [EntryWords] })
export class GalleryPhoto extends EntryWords {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  altText!: string;

  @Field(() => LocaleEnum, { description: 'Language of title and alt text.' })
  locale!: Locale;

  @Field(() => Int, { description: 'Pixels of the upright photo; with the height, its proportions.' })
  width!: number;

  @Field(() => Int)
  height!: number;

  @Field(() => String, { description: 'Base64 of a thumbhash.' })
  thumbhash!: string;

  @Field(() => PhotoFiles)
  renditions!: Rendition[];
}

@ObjectType()
export class Gallery extends connectionOf(() => GalleryPhoto) {
  @Field(() => String, {
    nullable: true,
    description: 'Pass it as `before` for the previous page; null on the first one.',
  })
  startCursor!: string | null;
}

@ObjectType({ description: 'An approved photo with all that is public of it.', implements: () => [EntryWords] })
export class PublicPhoto extends GalleryPhoto {
  @Field(() => String, {
    nullable: true,
    description: 'The author as they wish to be named; nobody before the results.',
  })
  credit!: string | null;

  @Field(() => LicenceEnum)
  licence!: Licence;

  @Field(() => DateTime)
  publishedAt!: string;

  @Field(() => ID, { nullable: true, description: 'The photo before it in the gallery, among those that fit.' })
  previousId!: string | null;

  @Field(() => ID, { nullable: true })
  nextId!: string | null;
}
