import { Injectable } from '@nestjs/common';
import { type RoomContent, type RoomWord, roomWords } from '@inclusive/course-content/room';
import { roomFieldState } from '@inclusive/course-content/room-readiness';
import { fieldsToTranslate, fingerprint, sourceOf } from '@inclusive/course-content/translation-states';
import { isVariant, type Variant } from '@inclusive/course-content/variant';
import type { Locale } from '@inclusive/localisation/locale';
import type { TranslationDocument, TranslationUnit } from '@inclusive/xliff/document';
import { writeXliff } from '@inclusive/xliff/write-xliff';
import { DataSource } from 'typeorm';
import type { Actor } from '../../shared/access/actor.ts';
import { NotFound } from '../../shared/failures.ts';
import { isRefused, type Refused, refused } from '../../shared/refused.ts';
import { type ImportPlan, planOf } from '../../shared/translation/import.rules.ts';
import { kindOf, languageTag, unitStates } from '../../shared/translation/units.rules.ts';
import { RoomMakingReader } from './making.reader.ts';
import { lockedRoom, RoomMakingService } from './making.service.ts';

/** All texts of a room are one part of the file. */
const PART = 'room';

/** What a file would change, or has changed. */
export interface RoomImportReport extends Omit<ImportPlan, 'taken'> {
  isDone: boolean;
  /** Names this report: it is taken over only while nothing has changed since. */
  token: string;
}

interface Kept {
  slug: string;
  content: RoomContent;
  sourceLocale: Locale;
}

/** All texts of a room as a file for translators, and back: reports, checks and certainty are those of courses. */
@Injectable()
export class RoomWordsFiles {
  constructor(
    private readonly database: DataSource,
    private readonly reader: RoomMakingReader,
    private readonly making: RoomMakingService,
  ) {}

  /** @throws NotFound when there is no such room or variant, or nothing to translate yet */
  async write(actor: Actor, slug: string, variant: string): Promise<string> {
    const { id, sourceLocale } = await this.reader.head(actor, slug, 'en');
    const { content } = await this.reader.draftOf(this.database.manager, actor, id);
    const document = documentOf({ slug, content: content as RoomContent, sourceLocale }, variant);
    if (!document.units.length) throw new NotFound('texts');
    return writeXliff(document);
  }

  /** Says what the file would change; with the token of that report takes it over, all or nothing. */
  async take(
    actor: Actor,
    slug: string,
    variant: string,
    file: Buffer,
    token?: string,
  ): Promise<RoomImportReport | Refused> {
    const kept = await this.database.transaction((em) => lockedRoom(em, actor, slug));
    if (kept.state === 'submitted') return refused('UNDER_REVIEW');
    const fields = new Map(roomWords(kept.content).map((field) => [idOf(field), field]));
    const { taken, ...plan } = planOf(file, documentOf(kept, variant), fields);
    const current = fingerprint(`${variant} ${kept.version} ${file.toString('base64')}`);
    const report = { ...plan, token: current };
    if (token === undefined) return { ...report, isDone: false };
    if (token !== current) return refused('CHANGED_MEANWHILE');
    const saved = await this.making.saveTranslations(actor, slug, {
      variant,
      expectedVersion: kept.version,
      words: taken.get(PART) ?? [],
    });
    if (isRefused(saved)) return saved;
    return 'current' in saved ? refused('CHANGED_MEANWHILE') : { ...report, isDone: true };
  }
}

const idOf = ({ name }: RoomWord) => `${PART}:${name}`;

function documentOf({ slug, content, sourceLocale }: Kept, variant: string): TranslationDocument {
  const source = isVariant(variant) ? sourceOf(variant, sourceLocale) : undefined;
  if (!isVariant(variant) || !source) throw new NotFound('variant');
  const fields = fieldsToTranslate(roomWords(content), content, source);
  const units = fields.flatMap((field) => unitOf(field, content, { variant, source, sourceLocale }));
  return {
    original: `rooms/${slug}`,
    revision: fingerprint(units.map((unit) => `${unit.id}=${unit.source}`).join('\n')),
    srcLang: languageTag(source),
    trgLang: languageTag(variant),
    units,
  };
}

interface Side {
  variant: Variant;
  source: Variant;
  sourceLocale: Locale;
}

function unitOf(field: RoomWord, content: RoomContent, { variant, source, sourceLocale }: Side): TranslationUnit[] {
  const text = content.words[source]?.[field.name] ?? '';
  if (!text.trim()) return [];
  const target = content.words[variant]?.[field.name];
  const state = roomFieldState(content, field.name, variant, sourceLocale);
  return [
    {
      id: idOf(field),
      kind: kindOf(field.form),
      source: text,
      ...(target?.trim() && { target }),
      state: unitStates[state],
      ...(state === 'machine' && { isMachine: true }),
      notes: [
        `${field.section} · ${field.name}`,
        ...(state === 'stale' ? ['The source has changed since this translation.'] : []),
      ],
    },
  ];
}
