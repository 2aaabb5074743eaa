import { Injectable } from '@nestjs/common';
import type { Locale } from '@inclusive/localisation/locale';
import { DataSource, type EntityManager } from 'typeorm';
import { type Actor, reach } from '../shared/access/actor.ts';
import { limitOf, type Page, type PageArgs, pageOf } from '../shared/connection.ts';
import { NotFound } from '../shared/failures.ts';
import { draftStamp } from './draft-stamp.ts';
import type {
  AuthoredCourse,
  AuthorOrganisation,
  CourseAuthoring,
  CourseReview,
  CourseRevision,
  DraftPart,
  DraftPartHead,
  DraftSave,
} from './drafts.graphql.ts';
import {
  AUTHORED_LIST,
  AUTHORED_ONE,
  CONTENTS,
  DRAFT_TO_READ,
  type LockedDraft,
  NEWEST,
  ORGANISATIONS,
  PART,
  PARTS,
  REVIEWS,
  REVISIONS,
  SAVES,
} from './drafts.sql.ts';

interface AuthoredRow extends AuthoredCourse {
  draftId: string | null;
  submittedById: string | null;
  submittedBy: string | null;
}

/** What authors see; every statement holds the actor's organisations. */
@Injectable()
export class DraftsReader {
  constructor(private readonly database: DataSource) {}

  async courses(actor: Actor, locale: Locale, page: PageArgs): Promise<Page<AuthoredCourse>> {
    const values = [locale, ...reachOf(actor), page.after ?? NEWEST, limitOf(page)];
    return pageOf(await this.database.query<AuthoredRow[]>(AUTHORED_LIST, values), page, ({ id }) => id);
  }

  /** Where the actor may write courses. */
  organisations(actor: Actor, locale: Locale): Promise<AuthorOrganisation[]> {
    return this.database.query(ORGANISATIONS, [locale, ...reachOf(actor)]);
  }

  /** @throws NotFound when the actor's organisations have no such course */
  async course(actor: Actor, slug: string, locale: Locale): Promise<CourseAuthoring> {
    const [row] = await this.database.query<AuthoredRow[]>(AUTHORED_ONE, [locale, ...reachOf(actor), slug]);
    if (!row) throw new NotFound('course');
    const revisions = await this.database.query<CourseRevision[]>(REVISIONS, [row.id]);
    const reviews = await this.database.query<CourseReview[]>(REVIEWS, [row.id]);
    return { ...row, draft: await this.draftOf(actor, row), revisions, reviews };
  }

  private async draftOf(actor: Actor, row: AuthoredRow): Promise<CourseAuthoring['draft']> {
    if (!row.draftId) return null;
    const parts = await this.heads(this.database.manager, row.draftId);
    const stamp = draftStamp(row.draftId, parts);
    const isMine = row.submittedById === actor.personId;
    return { id: row.draftId, state: row.draftState ?? 'editing', isMine, submittedBy: row.submittedBy, stamp, parts };
  }

  heads(em: EntityManager, draftId: string): Promise<DraftPartHead[]> {
    return em.query(PARTS, [draftId]);
  }

  /** @throws NotFound when there is no such draft for the actor */
  async draft(actor: Actor, slug: string, em: EntityManager = this.database.manager): Promise<LockedDraft> {
    const [draft] = await em.query<LockedDraft[]>(DRAFT_TO_READ, [slug, ...reachOf(actor)]);
    if (!draft) throw new NotFound('draft');
    return draft;
  }

  /** Null where the part has never been saved. */
  async part(actor: Actor, slug: string, key: string): Promise<DraftPart | null> {
    const { id } = await this.draft(actor, slug);
    return this.partOf(this.database.manager, id, key);
  }

  async partOf(em: EntityManager, draftId: string, key: string): Promise<DraftPart | null> {
    const [part] = await em.query<DraftPart[]>(PART, [draftId, key]);
    return part ?? null;
  }

  /** Contents of all parts by their keys. */
  async contents(em: EntityManager, draftId: string): Promise<Map<string, unknown>> {
    const rows = await em.query<{ key: string; content: unknown }[]>(CONTENTS, [draftId]);
    return new Map(rows.map(({ key, content }) => [key, content]));
  }

  async saves(actor: Actor, slug: string, key: string): Promise<DraftSave[]> {
    const { id } = await this.draft(actor, slug);
    return this.database.query<DraftSave[]>(SAVES, [id, key]);
  }
}

/** Parameters `everywhere` and `organisations` of a statement for authors. */
export function reachOf(actor: Actor): [boolean, string[]] {
  const { everywhere, organisations } = reach(actor, 'course.author');
  return [everywhere, organisations];
}
