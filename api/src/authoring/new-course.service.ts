import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { z } from 'zod';
import { COURSE_PART, type DraftCourse } from '@inclusive/course-content/draft';
import { locales } from '@inclusive/localisation/locale';
import type { Actor } from '../shared/access/actor.ts';
import { Clock } from '../shared/clock.ts';
import { NotFound } from '../shared/failures.ts';
import { checked } from '../shared/input.ts';
import { type Refused, refusedInput } from '../shared/refused.ts';
import type { CourseRef, CreateCourseInput } from './drafts.graphql.ts';
import { reachOf } from './drafts.reader.ts';
import { DraftsService } from './drafts.service.ts';
import { slugsFrom } from '../shared/slug.rules.ts';

const newCourse = z.object({
  organisationId: z.uuid(),
  title: z.string().trim().min(1).max(200),
  slug: z
    .string()
    .trim()
    .max(60)
    .regex(/^([a-z0-9]+(-[a-z0-9]+)*)?$/, 'INVALID_SLUG'),
  sourceLocale: z.enum(locales),
});

type Wanted = Omit<CreateCourseInput, 'title'>;

/** A course begins as an empty draft that nobody but its organisation's authors sees. */
@Injectable()
export class NewCourseService {
  constructor(
    private readonly database: DataSource,
    private readonly drafts: DraftsService,
    private readonly clock: Clock,
  ) {}

  async create(actor: Actor, input: CreateCourseInput): Promise<CourseRef | Refused> {
    const { value, refused: faulty } = checked(newCourse, input);
    if (faulty) return faulty;
    return this.database.transaction(async (em) => {
      const { title, ...wanted } = value;
      const course = await this.inserted(em, actor, wanted, title);
      if (!course) return refusedInput([{ field: 'slug', code: 'TAKEN' }]);
      const content = emptyCourse(value.sourceLocale, title);
      await this.drafts.insert(em, actor, course.draftId, COURSE_PART, content);
      return { id: course.id, slug: course.slug };
    });
  }

  /** Under the wanted name, or where none is wanted under the first free one that the title gives. */
  private async inserted(em: EntityManager, actor: Actor, wanted: Wanted, title: string) {
    for (const slug of wanted.slug ? [wanted.slug] : slugsFrom(title)) {
      const course = await this.insert(em, actor, { ...wanted, slug });
      if (course) return { ...course, slug };
    }
    return undefined;
  }

  /** Undefined when the slug is taken. */
  async insert(
    em: EntityManager,
    actor: Actor,
    { organisationId, slug, sourceLocale }: Wanted,
  ): Promise<{ id: string; draftId: string } | undefined> {
    const [everywhere, organisations] = reachOf(actor);
    if (!everywhere && !organisations.includes(organisationId)) throw new NotFound('organisation');
    const [course] = await em.query<{ id: string }[]>(INSERT_COURSE, [slug, organisationId, sourceLocale]);
    if (!course) return undefined;
    const [draft] = await em.query<{ id: string }[]>(INSERT_DRAFT, [course.id, actor.personId, this.clock.now()]);
    return draft && { id: course.id, draftId: draft.id };
  }
}

export function emptyCourse(sourceLocale: string, title: string): DraftCourse {
  return {
    level: 'beginner',
    audiences: [],
    topics: [],
    outline: { outcomes: 0, modules: [] },
    words: { [sourceLocale]: { title } },
  };
}

/** Minutes come with the first revision. $1 slug, $2 organisation, $3 source locale */
const INSERT_COURSE = `
  insert into course (slug, organisation_id, source_locale, level, minutes)
  select $1, o.id, $3, 'beginner', 1 from organisation o where o.id = $2
  on conflict (slug) do nothing returning id`;

/** $1 course, $2 person, $3 now */
const INSERT_DRAFT = 'insert into course_draft (course_id, started_by, started_at) values ($1, $2, $3) returning id';
