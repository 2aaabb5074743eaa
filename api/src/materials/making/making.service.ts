import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { z } from 'zod';
import { isVariant } from '@inclusive/course-content/variant';
import { type Locale, locales } from '@inclusive/localisation/locale';
import type { Actor } from '../../shared/access/actor.ts';
import { Clock } from '../../shared/clock.ts';
import { draftStatements } from '../../shared/drafts/draft.sql.ts';
import { NotFound } from '../../shared/failures.ts';
import { checked } from '../../shared/input.ts';
import { isRefused, type Refused, refused, refusedInput } from '../../shared/refused.ts';
import { slugsFrom } from '../../shared/slug.rules.ts';
import { withBasis } from '@inclusive/course-content/translation-states';
import { FileTexts } from '../file-texts.service.ts';
import { confirmed, type KeptMaterial } from './basis.rules.ts';
import { emptyMaterial, filesOf, readContent } from './content.rules.ts';
import type { CreateMaterialInput, MaterialConflict, MaterialRef, SaveMaterialInput } from './changes.graphql.ts';
import type { MaterialDraftHead } from './making.graphql.ts';
import { MakingReader, reachOf } from './making.reader.ts';
import { DRAFT_TO_CHANGE, type LockedMaterial, MATERIAL_TO_EDIT, REVISION_CONTENT, START } from './making.sql.ts';

const newMaterial = z.object({
  organisationId: z.uuid(),
  title: z.string().trim().min(1).max(200),
  slug: z
    .string()
    .trim()
    .max(60)
    .regex(/^([a-z0-9]+(-[a-z0-9]+)*)?$/, 'INVALID_SLUG'),
  sourceLocale: z.enum(locales),
});

interface MaterialToEdit {
  id: string;
  sourceLocale: Locale;
  revisionId: string | null;
}

const statements = draftStatements('material');

type Saved = MaterialDraftHead | MaterialConflict | Refused;

/** Drafts of materials: begun, saved as a whole, taken back to earlier saves, thrown away. */
@Injectable()
export class MakingService {
  constructor(
    private readonly database: DataSource,
    private readonly reader: MakingReader,
    private readonly texts: FileTexts,
    private readonly clock: Clock,
  ) {}

  async create(actor: Actor, input: CreateMaterialInput): Promise<MaterialRef | Refused> {
    const { value, refused: faulty } = checked(newMaterial, input);
    if (faulty) return faulty;
    const [everywhere, organisations] = reachOf(actor);
    if (!everywhere && !organisations.includes(value.organisationId)) throw new NotFound('organisation');
    return this.database.transaction(async (em) => {
      for (const slug of value.slug ? [value.slug] : slugsFrom(value.title, 'material')) {
        const [row] = await em.query<{ id: string }[]>(INSERT, [slug, value.organisationId, value.sourceLocale]);
        if (!row) continue;
        await this.begin(em, actor, row.id, null, emptyMaterial(value.sourceLocale, value.title));
        return { id: row.id, slug };
      }
      return refusedInput([{ field: 'slug', code: 'TAKEN' }]);
    });
  }

  /** Begins a draft from a revision, by default the published one. */
  async start(actor: Actor, slug: string, revisionId: string | null): Promise<MaterialRef | Refused> {
    return this.database.transaction(async (em) => {
      const values = [slug, ...reachOf(actor)];
      const [row] = await em.query<MaterialToEdit[]>(MATERIAL_TO_EDIT, values);
      if (!row) throw new NotFound('material');
      const revision = revisionId ?? row.revisionId;
      const [base] = await em.query<{ content: KeptMaterial }[]>(REVISION_CONTENT, [revision, row.id]);
      if (!base) throw new NotFound('revision');
      const isBegun = await this.begin(
        em,
        actor,
        row.id,
        revision,
        withBasis(base.content, base.content, row.sourceLocale),
      );
      return isBegun ? { id: row.id, slug } : refused('DRAFT_EXISTS');
    });
  }

  /** Takes the content in if nobody has saved since the version that it was made from. */
  async save(actor: Actor, { material, expectedVersion, content: given }: SaveMaterialInput): Promise<Saved> {
    const { content, faults } = readContent(given);
    if (faults) return refusedInput(faults);
    return this.database.transaction(async (em) => {
      const draft = await openDraft(em, actor, material);
      if (isRefused(draft)) return draft;
      return this.put(em, actor, draft, expectedVersion, withBasis(draft.content, content, draft.sourceLocale));
    });
  }

  /** Puts an earlier save in the place of what stands there; that one stays in the history too. */
  async restore(actor: Actor, slug: string, saveId: string): Promise<Saved> {
    return this.database.transaction(async (em) => {
      const draft = await openDraft(em, actor, slug);
      if (isRefused(draft)) return draft;
      const [save] = await em.query<{ content: KeptMaterial }[]>(statements.earlier, [saveId, draft.id]);
      if (!save) throw new NotFound('save');
      return this.put(em, actor, draft, draft.version, withBasis(save.content, save.content, draft.sourceLocale));
    });
  }

  /** Takes the texts of a variant for translations of the original as it is now. */
  async confirm(actor: Actor, slug: string, variant: string): Promise<MaterialRef | Refused> {
    return this.database.transaction(async (em) => {
      const draft = await openDraft(em, actor, slug);
      if (isRefused(draft)) return draft;
      if (!isVariant(variant)) return refused('INVALID');
      const content = confirmed(draft.content, variant, draft.sourceLocale);
      await em.query('update material_draft set content = $2 where material_id = $1', [draft.id, content]);
      return { id: draft.id, slug };
    });
  }

  /** Throws the draft away, and the material with it where it was never published. */
  async discard(actor: Actor, slug: string): Promise<MaterialRef | Refused> {
    return this.database.transaction(async (em) => {
      const draft = await openDraft(em, actor, slug);
      if (isRefused(draft)) return draft;
      await em.query(statements.discard, [draft.id]);
      await em.query(`delete from material where id = $1 and status = 'draft'`, [draft.id]);
      return { id: draft.id, slug };
    });
  }

  private async begin(em: EntityManager, actor: Actor, id: string, revision: string | null, content: KeptMaterial) {
    const now = this.clock.now();
    const text = JSON.stringify(content);
    const [row] = await em.query<unknown[]>(START, [id, revision, text, actor.personId, now]);
    if (row) await em.query(statements.noteSave, [id, 1, text, actor.personId, now]);
    return row !== undefined;
  }

  private async put(
    em: EntityManager,
    actor: Actor,
    { id }: LockedMaterial,
    expected: number,
    content: KeptMaterial,
  ): Promise<Saved> {
    const now = this.clock.now();
    const text = JSON.stringify(content);
    const [rows] = await em.query<[{ version: number }[], number]>(statements.update, [
      id,
      expected,
      text,
      actor.personId,
      now,
    ]);
    const [row] = rows;
    if (!row) {
      const current = await this.reader.draftOf(em, actor, id);
      return current ? { current } : refused('NO_DRAFT');
    }
    await em.query(statements.noteSave, [id, row.version, text, actor.personId, now]);
    await this.texts.want(em, filesOf(content));
    return { version: row.version, savedAt: now.toISOString(), savedBy: actor.name };
  }
}

/** @throws NotFound when there is no such draft for the actor */
async function openDraft(em: EntityManager, actor: Actor, slug: string): Promise<LockedMaterial | Refused> {
  const [draft] = await em.query<LockedMaterial[]>(DRAFT_TO_CHANGE, [slug, ...reachOf(actor)]);
  if (!draft) throw new NotFound('draft');
  return draft.state === 'submitted' ? refused('UNDER_REVIEW') : draft;
}

/** $1 slug, $2 organisation, $3 source locale */
const INSERT = `
  insert into material (slug, organisation_id, source_locale) select $1, o.id, $3 from organisation o where o.id = $2
  on conflict (slug) do nothing returning id`;
