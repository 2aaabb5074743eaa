import { Injectable } from '@nestjs/common';
import { writeXliff } from '@inclusive/xliff/write-xliff';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../shared/access/actor.ts';
import { NotFound } from '../shared/failures.ts';
import { isRefused, type Refused, refused } from '../shared/refused.ts';
import { DraftsReader } from './drafts.reader.ts';
import { DraftsService, openDraft } from './drafts.service.ts';
import type { LockedDraft } from './drafts.sql.ts';
import { type PartField, partKeys } from './translation-fields.ts';
import { type ImportPlan, planOf } from '../shared/translation/import.rules.ts';
import { fingerprint, withTranslations } from '@inclusive/course-content/translation-states';
import { contentOf, courseIn, type Side, sideOf, statesIn } from './translation-side.ts';
import { documentOf } from './translation-units.ts';

/** What a file would change, or has changed. */
export interface ImportReport extends Omit<ImportPlan, 'taken'> {
  /** Whether the texts that may be taken have been taken. */
  isDone: boolean;
  /** Names this report: it is taken over only while nothing has changed since. */
  token: string;
  /** What each text is, for people; by `<part>:<field>`. */
  places: Record<string, Pick<PartField, 'owner' | 'number' | 'role' | 'item'>>;
}

/** All texts of a draft as a file for translators, and back. */
@Injectable()
export class TranslationFilesService {
  constructor(
    private readonly database: DataSource,
    private readonly reader: DraftsReader,
    private readonly drafts: DraftsService,
  ) {}

  /** @throws NotFound when there is no such draft or variant, or nothing to translate yet */
  async write(actor: Actor, course: string, variant: string): Promise<string> {
    const draft = await this.reader.draft(actor, course);
    const side = translatedSide(draft, variant);
    const contents = await this.reader.contents(this.database.manager, draft.id);
    const document = documentOf(course, contents, side);
    if (!document.units.length) throw new NotFound('texts');
    return writeXliff(document);
  }

  /** Says what the file would change; with the token of that report takes it over, all or nothing. */
  async take(
    actor: Actor,
    course: string,
    variant: string,
    file: Buffer,
    token?: string,
  ): Promise<ImportReport | Refused> {
    return this.database.transaction(async (em) => {
      const draft = await openDraft(em, actor, course);
      if (isRefused(draft)) return draft;
      const side = translatedSide(draft, variant);
      const parts = await lockedParts(em, draft, token !== undefined);
      const contents = new Map(parts.map(({ key, content }) => [key, content]));
      const plan = planOf(file, documentOf(course, contents, side), fieldsById(contents, side));
      const current = tokenOf(parts, variant, file);
      const report = { ...reportOf(plan), token: current, places: placesOf(contents, side) };
      if (token === undefined) return { ...report, isDone: false };
      if (token !== current) return refused('CHANGED_MEANWHILE');
      for (const part of parts) await this.put(em, actor, draft, part, side, plan);
      return { ...report, isDone: true };
    });
  }

  private async put(
    em: EntityManager,
    actor: Actor,
    draft: LockedDraft,
    part: PartRow,
    side: Side,
    { taken }: ImportPlan,
  ) {
    const made = taken.get(part.key);
    if (!made) return;
    const content = withTranslations(contentOf(part.key, part.content), side.variant, side.source, made);
    const saved = await this.drafts.put(em, actor, draft, { key: part.key, expectedVersion: part.version, content });
    if (!('version' in saved)) throw new Error('a locked part was changed');
  }
}

interface PartRow {
  key: string;
  version: number;
  content: unknown;
}

function translatedSide(draft: LockedDraft, variant: string): Side {
  const side = sideOf(draft, variant, draft.sourceLocale);
  if (side.source === side.variant) throw new NotFound('variant');
  return side;
}

function lockedParts(em: EntityManager, { id }: LockedDraft, isLocking: boolean): Promise<PartRow[]> {
  const lock = isLocking ? 'for update' : '';
  return em.query(`select key, version, content from course_draft_part where draft_id = $1 order by key ${lock}`, [id]);
}

function tokenOf(parts: readonly PartRow[], variant: string, file: Buffer): string {
  const versions = parts.map(({ key, version }) => `${key}:${version}`).join(' ');
  return fingerprint(`${variant} ${versions} ${file.toString('base64')}`);
}

function fieldsById(contents: ReadonlyMap<string, unknown>, side: Side): Map<string, PartField> {
  const keys = partKeys(courseIn(contents));
  const fields = keys.flatMap((key) => {
    const content = contentOf(key, contents.get(key));
    return statesIn(key, content, side).map((field): [string, PartField] => [`${key}:${field.name}`, field]);
  });
  return new Map(fields);
}

function placesOf(contents: ReadonlyMap<string, unknown>, side: Side): ImportReport['places'] {
  const entries = [...fieldsById(contents, side)];
  return Object.fromEntries(
    entries.map(([id, { owner, number, role, item }]) => [id, { owner, number, role, item }] as const),
  );
}

function reportOf({ faults, isOtherRevision, items }: ImportPlan): Omit<ImportPlan, 'taken'> {
  return { faults, isOtherRevision, items };
}
