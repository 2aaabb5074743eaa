import { Injectable } from '@nestjs/common';
import type { MaterialContent } from '@inclusive/course-content/material';
import { fitting } from '@inclusive/course-content/material-fitting';
import { materialReadiness } from '@inclusive/course-content/material-readiness';
import { isEasy, localeOf, type Variant, variants } from '@inclusive/course-content/variant';
import type { Locale } from '@inclusive/localisation/locale';
import { DataSource } from 'typeorm';
import { draftTracks, draftWords } from '../../courses/words.reader.ts';
import type { Actor } from '../../shared/access/actor.ts';
import { Clock } from '../../shared/clock.ts';
import { NotFound } from '../../shared/failures.ts';
import { trackOf } from '../../shared/track.ts';
import type { Material, MaterialArgs, MaterialVersion } from '../material.graphql.ts';
import { type FileRow, type MaterialRow, VERSIONS } from '../material.sql.ts';
import { PageReader } from '../page.reader.ts';
import { filesOf } from './content.rules.ts';
import type { MaterialFileText } from './making.graphql.ts';
import { reachOf } from './making.reader.ts';
import { DRAFT_TO_SHOW, TEXTS } from './making.sql.ts';

type HeadRow = Pick<MaterialRow, 'id' | 'slug' | 'sourceLocale' | 'number' | 'partnerSlug' | 'partnerName'>;

interface DraftRow extends HeadRow {
  content: MaterialContent;
  changeNote: string;
}

/** Drafts as readers would see them on the page of the material. Nothing is recorded. */
@Injectable()
export class PreviewReader {
  constructor(
    private readonly database: DataSource,
    private readonly pages: PageReader,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound when the actor's organisations have no such draft */
  async material(actor: Actor, asked: MaterialArgs): Promise<Material> {
    const { content, changeNote, ...head } = await this.draft(actor, asked.slug, asked.locale);
    const variant: Variant = asked.isEasy ? `${asked.locale}-easy` : asked.locale;
    const now = this.clock.now().toISOString();
    const earlier = await this.database.query<MaterialVersion[]>(VERSIONS, [head.id]);
    const source = {
      row: {
        ...head,
        ...content,
        languages: languagesOf(content, variant),
        revisionId: '',
        changedAt: now,
        publishedAt: now,
      },
      word: draftWords(content.words, variant, head.sourceLocale),
      files: await this.files(content),
      captions: draftTracks(content.words, { field: 'captions', asked: variant }, (each) => trackPath(head.slug, each)),
      versions: [{ number: head.number, publishedAt: now, changeNote }, ...earlier],
      relations: content.relations,
    };
    return this.pages.page(source, asked);
  }

  /** The captions of a film in one variant; undefined where there are none. */
  async track(actor: Actor, slug: string, variant: Variant): Promise<string | undefined> {
    const { content } = await this.draft(actor, slug, 'en');
    const text = content.words[variant]?.['captions']?.trim();
    return text && trackOf(text);
  }

  private async draft(actor: Actor, slug: string, locale: Locale): Promise<DraftRow> {
    const [row] = await this.database.query<DraftRow[]>(DRAFT_TO_SHOW, [slug, ...reachOf(actor), locale]);
    if (!row) throw new NotFound('draft');
    return { ...row, content: fitting(row.content) };
  }

  private async files(content: MaterialContent): Promise<FileRow[]> {
    const texts = await this.database.query<MaterialFileText[]>(TEXTS, [filesOf(content)]);
    return variants.flatMap((variant) =>
      (content.files[variant] ?? []).map(({ file, name, bytes, alternative }, position) => {
        const text = texts.find((each) => each.file === file);
        return {
          ...{ file, name, alternative, position, bytes: String(bytes) },
          ...{ locale: localeOf(variant), isEasy: isEasy(variant) },
          ...{ pages: text?.pages ?? null, textState: text?.state ?? null },
        };
      }),
    );
  }
}

/** What would be published now, and what is looked at. */
function languagesOf(content: MaterialContent, shown: Variant): Variant[] {
  return [...new Set([...materialReadiness(content).whole, shown])];
}

function trackPath(slug: string, variant: Variant): string {
  return `/authoring/captions/${slug}/${variant}.vtt`;
}
