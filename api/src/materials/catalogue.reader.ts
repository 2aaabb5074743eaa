import { Injectable } from '@nestjs/common';
import type { MediaFile } from '@inclusive/course-content/block';
import type { Locale, LocalisedText } from '@inclusive/localisation/locale';
import { limitOf, type Page, pageOf } from '../shared/connection.ts';
import { Prepared } from '../shared/database/prepared.ts';
import type {
  MaterialFacets,
  MaterialFacetsArgs,
  MaterialFilter,
  MaterialListItem,
  MaterialPartnerFacet,
  MaterialsArgs,
} from './catalogue.graphql.ts';
import { type FacetName, FACETS, MATERIALS, MATERIALS_BY_ID, NEWEST, RELATED } from './catalogue.sql.ts';

interface ListedRow extends Omit<MaterialListItem, 'cover'> {
  cover: MediaFile | null;
  coverAlt: LocalisedText | null;
}

interface CountRow extends MaterialPartnerFacet {
  facet: FacetName | 'total';
}

type Related = Pick<MaterialListItem, 'id' | 'topics' | 'audiences'>;

const RELATED_SHOWN = 6;

/** Published materials in lists. */
@Injectable()
export class CatalogueReader {
  constructor(private readonly database: Prepared) {}

  async materials(args: MaterialsArgs): Promise<Page<MaterialListItem>> {
    const values = [args.locale, ...valuesOf(args.filter), args.after ?? NEWEST, limitOf(args)];
    const page = pageOf(await this.database.query<ListedRow[]>(MATERIALS, values), args, ({ id }) => id);
    return { ...page, nodes: page.nodes.map(itemOf) };
  }

  async facets({ locale, filter }: MaterialFacetsArgs): Promise<MaterialFacets> {
    const rows = await this.database.query<CountRow[]>(FACETS, [locale, ...valuesOf(filter)]);
    const of = (name: FacetName) => rows.filter(({ facet }) => facet === name);
    return {
      total: rows.find(({ facet }) => facet === 'total')?.count ?? 0,
      topics: of('topics'),
      audiences: of('audiences'),
      types: of('types'),
      languages: of('languages'),
      licences: of('licences'),
      kinds: of('kinds'),
      partners: of('partners'),
    };
  }

  /** Those of the ids that are published, in their order. */
  async byIds(ids: string[], locale: Locale): Promise<MaterialListItem[]> {
    if (!ids.length) return [];
    return (await this.database.query<ListedRow[]>(MATERIALS_BY_ID, [locale, ids])).map(itemOf);
  }

  /** What goes well with a material, without what it names itself. */
  async relatedTo({ id, topics, audiences }: Related, named: string[], locale: Locale): Promise<MaterialListItem[]> {
    const values = [locale, id, RELATED_SHOWN, topics, audiences, named];
    return (await this.database.query<ListedRow[]>(RELATED, values)).map(itemOf);
  }
}

function valuesOf(filter: MaterialFilter | null | undefined): (string | null)[] {
  const { topic, audience, type, language, licence, organisation, kind } = filter ?? {};
  return [topic, audience, type, language, licence, organisation, kind].map((value) => value ?? null);
}

function itemOf({ cover, coverAlt, ...row }: ListedRow): MaterialListItem {
  return { ...row, cover: cover && { ...cover, alt: coverAlt ?? { text: '', locale: 'en' } } };
}
