import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Locale, locales } from '@inclusive/localisation/locale';
import { type Actor, reach } from '../../shared/access/actor.ts';
import { Clock } from '../../shared/clock.ts';
import { NotFound } from '../../shared/failures.ts';
import type { KeptOffer, KeptService, KeptServiceItem, ServiceWords } from './services.graphql.ts';
import { wordsState } from './services.rules.ts';
import { OFFERS_KEPT, SERVICE, SERVICES } from './services.sql.ts';

interface TextRow {
  locale: Locale;
  variant: 'standard' | 'easy';
  fields: { title?: string; summary?: string; awaits?: string };
  status: string;
  sourceRevision: number;
}

type ServiceRow = Omit<KeptService, 'words' | 'offers'> & { sourceLocale: Locale; texts: TextRow[] };

/** Services as those see them who keep them. */
@Injectable()
export class ServicesReader {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  services(actor: Actor, locale: Locale): Promise<KeptServiceItem[]> {
    return this.database.query(SERVICES, [...managedBy(actor), locale]);
  }

  /** @throws NotFound when the actor's organisations have no such service */
  async service(actor: Actor, slug: string, locale: Locale): Promise<KeptService> {
    const asked = [...managedBy(actor), locale, slug, this.clock.now()];
    const [row] = await this.database.query<ServiceRow[]>(SERVICE, asked);
    if (!row) throw new NotFound('service');
    const { texts, sourceLocale, ...service } = row;
    const offers = await this.database.query<KeptOffer[]>(OFFERS_KEPT, [service.id, locale]);
    return { ...service, offers, words: wordsOf(texts, sourceLocale) };
  }
}

export function managedBy(actor: Actor): [boolean, string[]] {
  const { everywhere, organisations } = reach(actor, 'service.manage');
  return [everywhere, organisations];
}

/** The language of the organisation first: the others are made from it. */
function wordsOf(texts: readonly TextRow[], sourceLocale: Locale): ServiceWords[] {
  const find = (locale: Locale, variant: TextRow['variant']) =>
    texts.find((each) => each.locale === locale && each.variant === variant);
  const revision = find(sourceLocale, 'standard')?.sourceRevision ?? 1;
  const inOrder = locales.toSorted((a, b) => Number(b === sourceLocale) - Number(a === sourceLocale));
  return inOrder.map((locale) => {
    const [standard, easy] = [find(locale, 'standard'), find(locale, 'easy')];
    return {
      locale,
      title: standard?.fields.title ?? '',
      summary: standard?.fields.summary ?? '',
      awaits: standard?.fields.awaits ?? '',
      easySummary: easy?.fields.summary ?? '',
      easyAwaits: easy?.fields.awaits ?? '',
      isSource: locale === sourceLocale,
      state: wordsState(standard, revision),
    };
  });
}
