import { Injectable } from '@nestjs/common';
import type { MaterialContent } from '@inclusive/course-content/material';
import { materialReadiness } from '@inclusive/course-content/material-readiness';
import type { Locale } from '@inclusive/localisation/locale';
import { DataSource, type EntityManager } from 'typeorm';
import { type Actor, reach } from '../../shared/access/actor.ts';
import { limitOf, type Page, type PageArgs, pageOf } from '../../shared/connection.ts';
import { draftStatements } from '../../shared/drafts/draft.sql.ts';
import { NotFound } from '../../shared/failures.ts';
import { NEWEST } from '../catalogue.sql.ts';
import { type KeptMaterial, staleFields } from './basis.rules.ts';
import { filesOf } from './content.rules.ts';
import type {
  AuthoredMaterial,
  MaterialAuthoring,
  MaterialDecision,
  MaterialDraft,
  MaterialDraftSave,
  MaterialFileText,
  MaterialReadiness,
  MaterialRevision,
} from './making.graphql.ts';
import { AUTHORED_LIST, AUTHORED_ONE, TEXTS } from './making.sql.ts';
import { TargetsReader } from './targets.reader.ts';

interface DraftRow extends Omit<MaterialDraft, 'isMine' | 'content'> {
  content: KeptMaterial;
  submittedById: string | null;
}

const statements = draftStatements('material');

/** What authors see; every statement holds the actor's organisations. */
@Injectable()
export class MakingReader {
  constructor(
    private readonly database: DataSource,
    private readonly targets: TargetsReader,
  ) {}

  async materials(actor: Actor, locale: Locale, page: PageArgs): Promise<Page<AuthoredMaterial>> {
    const values = [locale, ...reachOf(actor), page.after ?? NEWEST, limitOf(page)];
    return pageOf(await this.database.query<AuthoredMaterial[]>(AUTHORED_LIST, values), page, ({ id }) => id);
  }

  /** @throws NotFound when the actor's organisations have no such material */
  async material(actor: Actor, slug: string, locale: Locale): Promise<MaterialAuthoring> {
    const row = await this.head(actor, slug, locale);
    const draft = await this.draftOf(this.database.manager, actor, row.id);
    const content = draft?.content as MaterialContent | undefined;
    return {
      ...row,
      draft,
      texts: await this.database.query<MaterialFileText[]>(TEXTS, [content ? filesOf(content) : []]),
      targets: await this.targets.named(content?.relations ?? [], locale),
      revisions: await this.database.query<MaterialRevision[]>(statements.revisions, [row.id]),
      decisions: await this.database.query<MaterialDecision[]>(statements.decisions, [row.id]),
    };
  }

  async draftOf(em: EntityManager, actor: Actor, materialId: string): Promise<MaterialDraft | null> {
    const [row] = await em.query<DraftRow[]>(statements.draft, [materialId]);
    if (!row) return null;
    const { submittedById, content, ...draft } = row;
    const { basis: _, ...written } = content;
    return { ...draft, content: written, isMine: submittedById === actor.personId };
  }

  /** @throws NotFound when there is no such draft for the actor */
  async readiness(actor: Actor, slug: string): Promise<MaterialReadiness> {
    const { id, sourceLocale } = await this.head(actor, slug, 'en');
    const [draft] = await this.database.query<DraftRow[]>(statements.draft, [id]);
    if (!draft) throw new NotFound('draft');
    const { content } = draft;
    const { faults, variants, whole } = materialReadiness(content);
    return {
      faults: faults.slice(0, 200).map(({ place, code }) => ({ ...place, code })),
      variants: variants.map((state) => ({ ...state, stale: staleFields(content, state.variant, sourceLocale) })),
      whole,
    };
  }

  async saves(actor: Actor, slug: string): Promise<MaterialDraftSave[]> {
    const { id } = await this.head(actor, slug, 'en');
    return this.database.query<MaterialDraftSave[]>(statements.saves, [id]);
  }

  private async head(actor: Actor, slug: string, locale: Locale): Promise<AuthoredMaterial> {
    const [row] = await this.database.query<AuthoredMaterial[]>(AUTHORED_ONE, [locale, ...reachOf(actor), slug]);
    if (!row) throw new NotFound('material');
    return row;
  }
}

/** Parameters `everywhere` and `organisations` of a statement for authors. */
export function reachOf(actor: Actor): [boolean, string[]] {
  const { everywhere, organisations } = reach(actor, 'material.author');
  return [everywhere, organisations];
}
