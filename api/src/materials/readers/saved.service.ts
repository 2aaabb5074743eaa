import { Injectable } from '@nestjs/common';
import type { Locale } from '@inclusive/localisation/locale';
import { DataSource } from 'typeorm';
import type { Actor } from '../../shared/access/actor.ts';
import { Clock } from '../../shared/clock.ts';
import { limitOf, type Page, type PageArgs, pageOf } from '../../shared/connection.ts';
import { NotFound } from '../../shared/failures.ts';
import { joinTexts, textOf } from '../../shared/localised.ts';
import { type Refused, refused } from '../../shared/refused.ts';
import { cursorOf, placeOf } from '../../shared/time-cursor.ts';
import { localeOfBook } from '../target-locales.ts';
import type { SavedItem, SavedKind, SavedState } from './readers.graphql.ts';

const MOST_SAVED = 1000;

/** A person's own list of materials and books. */
@Injectable()
export class SavedService {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  /** The latest saved first; what is not public any more is left out. */
  async list({ personId }: Actor, locale: Locale, page: PageArgs): Promise<Page<SavedItem>> {
    const place = placeOf(page.after);
    const values = [locale, personId, place?.moment ?? null, place?.id ?? null, limitOf(page)];
    const rows = await this.database.query<SavedItem[]>(LIST, values);
    return pageOf(rows, page, ({ savedAt, id }) => cursorOf({ moment: savedAt, id }));
  }

  /** @throws NotFound where the public cannot see it */
  async keep({ personId }: Actor, kind: SavedKind, id: string): Promise<SavedState | Refused> {
    const [known] = await this.database.query<unknown[]>(PUBLIC[kind], [id]);
    if (!known) throw new NotFound(kind);
    const [count] = await this.database.query<{ saved: number }[]>(COUNT, [personId]);
    if (count && count.saved >= MOST_SAVED) return refused('LIST_FULL');
    await this.database.query(KEEP, [personId, kind, id, this.clock.now()]);
    return { kind, id, isSaved: true };
  }

  async drop({ personId }: Actor, kind: SavedKind, id: string): Promise<SavedState> {
    await this.database.query(DROP, [personId, kind, id]);
    return { kind, id, isSaved: false };
  }

  async isSaved({ personId }: Actor, kind: SavedKind, id: string): Promise<boolean> {
    const rows = await this.database.query<unknown[]>(IS_SAVED, [personId, kind, id]);
    return rows.length > 0;
  }
}

const PUBLIC: Record<SavedKind, string> = {
  material: `select from material where id = $1 and status = 'published'`,
  book: `select from book where id = $1 and status = 'published'`,
};

/** $1 person */
const COUNT = 'select count(*)::int as saved from saved_item where person_id = $1';

/** $1 person, $2 kind, $3 id, $4 now */
const KEEP = `
  insert into saved_item (person_id, kind, owner_id, saved_at) values ($1, $2, $3, $4) on conflict do nothing`;

/** $1 person, $2 kind, $3 id */
const DROP = 'delete from saved_item where person_id = $1 and kind = $2 and owner_id = $3';

const IS_SAVED = 'select from saved_item where person_id = $1 and kind = $2 and owner_id = $3';

const bookLocale = localeOfBook('o');

/** $1 locale, $2 person, $3 moment and $4 id of the last one seen, $5 limit */
const LIST = `
  with item as (
    select s.kind, o.id, o.slug, ${textOf('title', 'o.source_locale', '$1')} as title,
      ${textOf('abstract', 'o.source_locale', '$1')} as about, r.type, r.authors, s.saved_at as "savedAt"
    from saved_item s join material o on s.kind = 'material' and o.id = s.owner_id and o.status = 'published'
    join material_revision r on r.id = o.published_revision_id
    ${joinTexts('r.id', 'o.source_locale', '$1')}
    where s.person_id = $2
    union all
    select s.kind, o.id, o.slug, jsonb_build_object('text', o.title, 'locale', ${bookLocale}),
      ${textOf('summary', bookLocale, '$1')}, null, o.authors, s.saved_at
    from saved_item s join book o on s.kind = 'book' and o.id = s.owner_id and o.status = 'published'
    ${joinTexts('o.id', bookLocale, '$1')}
    where s.person_id = $2
  )
  select * from item where $3::timestamptz is null or ("savedAt", id) < ($3, $4::uuid)
  order by "savedAt" desc, id desc limit $5`;
