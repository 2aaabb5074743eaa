import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Locale } from '@inclusive/localisation/locale';
import { type Actor, CurrentActor } from '../shared/access/actor.ts';
import { Allow } from '../shared/access/allow.ts';
import { PageArgs } from '../shared/connection.ts';
import { LocaleEnum } from '../shared/locale.ts';
import {
  AuthoredCourseConnection,
  AuthorOrganisation,
  CourseAuthoring,
  CreateCourseInput,
  CreateCourseResult,
  DraftPart,
  DraftResult,
  DraftSave,
  SaveDraftPartInput,
  SaveDraftPartResult,
} from './drafts.graphql.ts';
import { DraftsReader } from './drafts.reader.ts';
import { DraftsService } from './drafts.service.ts';
import { NewCourseService } from './new-course.service.ts';

@Allow('course.author')
@Resolver()
export class DraftsResolver {
  constructor(
    private readonly reader: DraftsReader,
    private readonly drafts: DraftsService,
    private readonly newCourse: NewCourseService,
  ) {}

  @Query(() => AuthoredCourseConnection, { description: 'Courses of the actor’s organisations, the newest first.' })
  authoredCourses(
    @CurrentActor() actor: Actor,
    @Args('locale', { type: () => LocaleEnum }) locale: Locale,
    @Args() page: PageArgs,
  ) {
    return this.reader.courses(actor, locale, page);
  }

  @Query(() => [AuthorOrganisation])
  authorOrganisations(@CurrentActor() actor: Actor, @Args('locale', { type: () => LocaleEnum }) locale: Locale) {
    return this.reader.organisations(actor, locale);
  }

  @Query(() => CourseAuthoring)
  courseAuthoring(
    @CurrentActor() actor: Actor,
    @Args('slug') slug: string,
    @Args('locale', { type: () => LocaleEnum }) locale: Locale,
  ) {
    return this.reader.course(actor, slug, locale);
  }

  @Query(() => DraftPart, { nullable: true, description: 'Null where the part has never been saved.' })
  draftPart(
    @CurrentActor() actor: Actor,
    @Args('course') course: string,
    @Args('key', { type: () => ID }) key: string,
  ) {
    return this.reader.part(actor, course, key);
  }

  @Query(() => [DraftSave], { description: 'Earlier saves of a part, the latest first.' })
  draftPartSaves(
    @CurrentActor() actor: Actor,
    @Args('course') course: string,
    @Args('key', { type: () => ID }) key: string,
  ) {
    return this.reader.saves(actor, course, key);
  }

  @Mutation(() => CreateCourseResult)
  createCourse(@CurrentActor() actor: Actor, @Args('input') input: CreateCourseInput) {
    return this.newCourse.create(actor, input);
  }

  @Mutation(() => DraftResult, { description: 'Begins a draft from a revision, by default the published one.' })
  startDraft(
    @CurrentActor() actor: Actor,
    @Args('course') course: string,
    @Args('revision', { type: () => ID, nullable: true }) revision: string | null,
  ) {
    return this.drafts.start(actor, course, revision);
  }

  @Mutation(() => SaveDraftPartResult, { description: 'Keeps a part, unless somebody has saved it meanwhile.' })
  saveDraftPart(@CurrentActor() actor: Actor, @Args('input') input: SaveDraftPartInput) {
    return this.drafts.save(actor, input);
  }

  @Mutation(() => SaveDraftPartResult, { description: 'Takes a part back to an earlier save.' })
  restoreDraftPart(
    @CurrentActor() actor: Actor,
    @Args('course') course: string,
    @Args('save', { type: () => ID }) save: string,
  ) {
    return this.drafts.restorePart(actor, course, save);
  }

  @Mutation(() => DraftResult, {
    description: 'Throws the draft away, and the course with it if it was never published.',
  })
  discardDraft(@CurrentActor() actor: Actor, @Args('course') course: string) {
    return this.drafts.discard(actor, course);
  }
}
