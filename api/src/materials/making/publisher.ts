import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { MaterialContent } from '@inclusive/course-content/material';
import { fitting } from '@inclusive/course-content/material-fitting';
import { columnOf, localeOf, type Variant } from '@inclusive/course-content/variant';
import type { Actor } from '../../shared/access/actor.ts';
import { Clock } from '../../shared/clock.ts';
import type { Fault } from '../../shared/refused.ts';
import { Storage } from '../../shared/storage/storage.ts';
import { basisOf } from './basis.rules.ts';
import { filesOf } from './content.rules.ts';
import type { LockedMaterial } from './making.sql.ts';

/** Turns a draft into the material's next revision, which never changes. */
@Injectable()
export class Publisher {
  constructor(
    private readonly storage: Storage,
    private readonly clock: Clock,
  ) {}

  /** Files that are not in the store. */
  async mediaGone(content: MaterialContent): Promise<Fault[]> {
    const files = filesOf(fitting(content));
    const sizes = await Promise.all(files.map((file) => this.storage.sizeOf(`media/${file}`)));
    return files.filter((_, index) => !sizes[index]).map((file) => ({ field: file, code: 'MEDIA_GONE' }));
  }

  async publish(em: EntityManager, actor: Actor, draft: LockedMaterial, whole: Variant[]): Promise<string> {
    const { kind, type, licence, audiences, topics, authors, cover, year } = draft.content;
    const values = [
      ...[draft.id, kind, type, licence, audiences, topics, authors, whole, cover, year],
      ...[draft.changeNote, basisOf(draft.content, whole)],
    ];
    const [row] = await em.query<{ id: string }[]>(REVISION, values);
    if (!row) throw new Error('the revision was not kept');
    await this.keepVariants(em, row.id, fitting(draft.content), whole);
    for (const [position, { kind: named, id }] of draft.content.relations.entries()) {
      await em.query(RELATION, [row.id, named, id, position]);
    }
    const now = this.clock.now();
    await em.query('update material_revision set published_at = $2, published_by = $3 where id = $1', [
      row.id,
      now,
      actor.personId,
    ]);
    await em.query(OFFER, [draft.id, row.id, now]);
    await em.query('delete from material_draft where material_id = $1', [draft.id]);
    return row.id;
  }

  private async keepVariants(em: EntityManager, id: string, content: MaterialContent, whole: Variant[]): Promise<void> {
    for (const variant of whole) {
      const place = [id, localeOf(variant), columnOf(variant)];
      await em.query(WORDS, [...place, JSON.stringify(filled(content.words[variant] ?? {}))]);
      for (const [position, { file, name, alternative }] of (content.files[variant] ?? []).entries()) {
        const bytes = await this.storage.sizeOf(`media/${file}`);
        await em.query(FILE, [...place, position, file, name, bytes, alternative]);
      }
    }
  }
}

/** A field without words falls back to another language; an empty one would not. */
function filled(fields: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).filter(([, text]) => text.trim()));
}

/** $1 material, $2 kind, $3 type, $4 licence, $5 audiences, $6 topics, $7 authors, $8 variants, $9 cover, $10 year, $11 change note, $12 basis */
const REVISION = `
  insert into material_revision (material_id, number, kind, type, licence, audiences, topics, authors, languages, cover, year, change_note, basis)
  select $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12
  from material_revision where material_id = $1 returning id`;

/** $1 revision, $2 locale, $3 variant, $4 fields */
const WORDS = 'insert into translation (owner_id, locale, variant, fields) values ($1, $2, $3, $4)';

/** $1 revision, $2 locale, $3 variant, $4 position, $5 file, $6 name, $7 bytes, $8 alternative */
const FILE = `
  insert into material_file (revision_id, locale, variant, position, file, name, bytes, alternative)
  values ($1, $2, $3, $4, $5, $6, $7, $8)`;

/** $1 revision, $2 kind, $3 target, $4 position */
const RELATION = 'insert into material_relation (revision_id, kind, target_id, position) values ($1, $2, $3, $4)';

/** $1 material, $2 revision, $3 now */
const OFFER = `update material set published_revision_id = $2, status = 'published', changed_at = $3 where id = $1`;
