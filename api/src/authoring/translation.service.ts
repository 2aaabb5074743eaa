import { Injectable } from '@nestjs/common';
import type { Locale } from '@inclusive/localisation/locale';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../shared/access/actor.ts';
import { NotFound } from '../shared/failures.ts';
import { type Fault, isRefused, type Refused, refused, refusedInput } from '../shared/refused.ts';
import { DraftsReader } from './drafts.reader.ts';
import { DraftsService, openDraft } from './drafts.service.ts';
import type { LockedDraft } from './drafts.sql.ts';
import { fieldsOfPart, type PartContent } from './translation-fields.ts';
import type { SavedTranslation, SaveTranslationInput, TranslatedTextInput } from './translation.graphql.ts';
import { TranslationReader } from './translation.reader.ts';
import { contentOf, courseIn, type Side, sideOf } from './translation-side.ts';
import { partKeys } from './translation-fields.ts';
import { textFault, type Translation, withTranslations } from '@inclusive/course-content/translation-states';

/** Translations typed side by side: field by field, so that two languages never stand in each other's way. */
@Injectable()
export class TranslationService {
  constructor(
    private readonly database: DataSource,
    private readonly drafts: DraftsService,
    private readonly draftsReader: DraftsReader,
    private readonly reader: TranslationReader,
  ) {}

  /** Takes texts in, each unless somebody has changed it or its source meanwhile. */
  async save(actor: Actor, input: SaveTranslationInput, locale: Locale): Promise<SavedTranslation | Refused> {
    return this.database.transaction(async (em) => {
      const draft = await openDraft(em, actor, input.course);
      if (isRefused(draft)) return draft;
      const side = sideOf(draft, input.variant, locale);
      if (side.source === side.variant) return refused('SOURCE_LANGUAGE');
      const { version, content } = await this.lockedPart(em, draft, input.key);
      const faults = faultsIn(input, content);
      if (faults.length) return refusedInput(faults);
      const conflicts = input.texts.filter((text) => isConflict(text, content, side)).map(({ name }) => name);
      const made = input.texts.filter(({ name }) => !conflicts.includes(name)).map(translationOf);
      if (made.length) {
        const next = withTranslations(content, side.variant, side.source, made);
        const saved = await this.drafts.put(em, actor, draft, {
          key: input.key,
          expectedVersion: version,
          content: next,
        });
        if (isRefused(saved)) return saved;
      }
      return { part: await this.reader.partOf(em, draft, input.key, side), conflicts };
    });
  }

  /** A part that nobody else can save before this transaction ends. */
  private async lockedPart(em: EntityManager, draft: LockedDraft, key: string): Promise<LockedPart> {
    const [part] = await em.query<LockedPart[]>(LOCK_PART, [draft.id, key]);
    if (part) return { version: part.version, content: contentOf(key, part.content) };
    const course = courseIn(await this.draftsReader.contents(em, draft.id));
    if (!partKeys(course).includes(key)) throw new NotFound('part');
    return { version: 0, content: contentOf(key, undefined) };
  }
}

interface LockedPart {
  version: number;
  content: PartContent;
}

/** What may not even be kept; anything else is told beside the text, which may still be in the making. */
const stopping = new Set<string>(['TOO_LONG', 'RAW_HTML', 'SEVERAL_LINES']);

function faultsIn({ key, texts }: SaveTranslationInput, content: PartContent): Fault[] {
  const fields = new Map(fieldsOfPart(key, content).map((field) => [field.name, field]));
  return texts.flatMap(({ name, text }) => {
    const field = fields.get(name);
    if (!field) return [{ field: name, code: 'FIELD_UNKNOWN' }];
    const code = text.trim() ? textFault(field, text) : undefined;
    return code && stopping.has(code) ? [{ field: name, code }] : [];
  });
}

function isConflict({ name, was, source }: TranslatedTextInput, { words }: PartContent, side: Side): boolean {
  return (words[side.variant]?.[name] ?? '') !== was || (words[side.source]?.[name] ?? '') !== source;
}

function translationOf({ name, text, isReviewed }: TranslatedTextInput): Translation {
  return { name, text, state: isReviewed ? 'reviewed' : 'translated' };
}

/** $1 draft, $2 key */
const LOCK_PART = 'select version, content from course_draft_part where draft_id = $1 and key = $2 for update';
