import { Injectable } from '@nestjs/common';
import { COURSE_PART, type DraftCourse } from '@inclusive/course-content/draft';
import { localeOf, variantOf } from '@inclusive/course-content/variant';
import { codeFaults } from '@inclusive/xliff/compare';
import { type Locale, locales, type LocalisedText as Text } from '@inclusive/localisation/locale';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../shared/access/actor.ts';
import { NotFound } from '../shared/failures.ts';
import { htmlOf } from '../shared/markdown.ts';
import { DraftsReader } from './drafts.reader.ts';
import type { LockedDraft } from './drafts.sql.ts';
import { type PartContent, type PartField, partKeys } from './translation-fields.ts';
import { contentOf, courseIn, type Side, sideOf, statesIn } from './translation-side.ts';
import type {
  TranslationField,
  TranslationOverview,
  TranslationPart,
  TranslationPartSummary,
} from './translation.graphql.ts';
import {
  countsOf,
  type FieldState,
  fingerprint,
  sourceOf,
  textFault,
} from '@inclusive/course-content/translation-states';
import { kindOf } from '../shared/translation/units.rules.ts';

/** What translators see of a draft. */
@Injectable()
export class TranslationReader {
  constructor(
    private readonly database: DataSource,
    private readonly drafts: DraftsReader,
  ) {}

  /** @throws NotFound when the actor has no such draft, or there is no such variant */
  async overview(actor: Actor, course: string, variant: string, locale: Locale): Promise<TranslationOverview> {
    const draft = await this.drafts.draft(actor, course);
    const side = sideOf(draft, variant, locale);
    const contents = await this.contents(this.database.manager, draft.id);
    const parts = partKeys(courseIn(contents)).map((key) => summaryOf(key, contents, side));
    const { counts, isLocked } = { counts: totalOf(parts), isLocked: draft.state === 'submitted' };
    const title = wordIn(courseIn(contents), 'title', side);
    const source = sourceOf(side.variant, draft.sourceLocale) ?? null;
    return { course, title, variant: side.variant, source, sourceLocale: draft.sourceLocale, isLocked, counts, parts };
  }

  async part(actor: Actor, course: string, key: string, variant: string, locale: Locale): Promise<TranslationPart> {
    const draft = await this.drafts.draft(actor, course);
    return this.partOf(this.database.manager, draft, key, sideOf(draft, variant, locale));
  }

  async partOf(em: EntityManager, draft: LockedDraft, key: string, side: Side): Promise<TranslationPart> {
    const course = (await this.drafts.partOf(em, draft.id, COURSE_PART))?.content as DraftCourse;
    if (!partKeys(course).includes(key)) throw new NotFound('part');
    const content = key === COURSE_PART ? course : (await this.drafts.partOf(em, draft.id, key))?.content;
    const read = contentOf(key, content);
    const placed = statesIn(key, read, side);
    const isStale = placed.some(({ state }) => state === 'stale');
    const history = isStale ? await em.query<EarlierRow[]>(EARLIER, [draft.id, key, side.source]) : [];
    const earlier = new Map(
      history.flatMap(({ words }) => Object.values(words ?? {}).map((text) => [fingerprint(text), text])),
    );
    return {
      key,
      title: wordIn(course, `lesson.${key}.title`, side),
      courseTitle: wordIn(course, 'title', side),
      source: side.source,
      isLocked: draft.state === 'submitted',
      counts: countsOf(placed.map(({ state }) => state)),
      fields: placed.map((field) => fieldOf(field, read, side, earlier)),
    };
  }

  /** Contents of all parts; those that nobody has saved yet are not there. */
  contents(em: EntityManager, draftId: string): Promise<Map<string, unknown>> {
    return this.drafts.contents(em, draftId);
  }
}

interface EarlierRow {
  words: Record<string, string> | null;
}

function summaryOf(key: string, contents: ReadonlyMap<string, unknown>, side: Side): TranslationPartSummary {
  const fields = statesIn(key, contentOf(key, contents.get(key)), side);
  return {
    key,
    title: wordIn(courseIn(contents), `lesson.${key}.title`, side),
    counts: countsOf(fields.map(({ state }) => state)),
    open: fields.filter(({ state }) => state === 'missing' || state === 'stale' || state === 'machine'),
  };
}

function totalOf(parts: readonly TranslationPartSummary[]): TranslationOverview['counts'] {
  const total = countsOf([]);
  for (const { counts } of parts) {
    for (const [state, count] of Object.entries(counts)) total[state as FieldState] += count;
  }
  return total;
}

/** A word of the course in the reader's language, else in the one that it is written in. */
function wordIn({ words }: DraftCourse, name: string, { locale, source }: Side): Text | null {
  const there = [locale, localeOf(source), ...locales].find((each) => words[variantOf(each, false)]?.[name]);
  return there ? { text: words[there]?.[name] ?? '', locale: there } : null;
}

function fieldOf(
  field: PartField & { state: FieldState },
  { words, basis }: PartContent,
  { variant, source }: Side,
  earlier: ReadonlyMap<string, string>,
): TranslationField {
  const { name, form, state, isOptional = false } = field;
  const text = words[variant]?.[name] ?? '';
  const from = words[source]?.[name] ?? '';
  const made = state === 'stale' ? basis?.[variant]?.[name]?.source : undefined;
  const shown = (markdown: string) => (form === 'rich' && markdown ? htmlOf(markdown) : null);
  return {
    ...field,
    isOptional,
    source: from,
    sourceHtml: shown(from),
    earlierSource: (made && earlier.get(made)) ?? null,
    text,
    html: shown(text),
    warnings:
      text.trim() && variant !== source ? [...codeFaults(from, text, kindOf(form)), ...faultOf(field, text)] : [],
  };
}

function faultOf(field: PartField, text: string): string[] {
  const fault = textFault(field, text);
  return fault ? [fault] : [];
}

/** $1 draft, $2 part, $3 variant of the source */
const EARLIER = `
  select content #> array['words', $3] as words from course_draft_save
  where draft_id = $1 and key = $2 order by version desc limit 200`;
