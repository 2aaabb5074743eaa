import { type Licence, licenceAddress } from '@inclusive/course-content/material';
import { htmlOf } from '../../api/src/shared/markdown.ts';
import type { Row, Shape } from './shapes.ts';

export const sizes = { materials: 24, books: 24 };

export const listedMaterials: Shape = ([rows = []]) => {
  const nodes = rows.slice(0, sizes.materials);
  const pageInfo = { endCursor: nodes.at(-1)?.['id'], hasNextPage: rows.length > nodes.length };
  return { materials: { nodes: nodes.map(materialCard), pageInfo } };
};

function materialCard({
  abstract,
  cover,
  coverAlt,
  formats,
  id,
  kind,
  languages,
  organisation,
  slug,
  title,
  type,
}: Row) {
  const { file, height, width } = (cover ?? {}) as Row;
  const shown = cover && { alt: coverAlt ?? { text: '', locale: 'en' }, file, height, width };
  return { abstract, cover: shown, formats, id, kind, languages, organisation, slug, title, type };
}

export const listedBooks: Shape = ([rows = []]) => {
  const nodes = rows.slice(0, sizes.books);
  const picked = nodes.map(
    ({
      ageFrom,
      ageTo,
      authors,
      cover,
      coverAlt,
      features,
      id,
      languages,
      senses,
      slug,
      subtitle,
      summary,
      title,
      year,
    }) => ({
      ageFrom,
      ageTo,
      authors,
      cover,
      coverAlt,
      features,
      id,
      languages,
      senses,
      slug,
      subtitle,
      summary,
      title,
      year,
    }),
  );
  const last = nodes.at(-1);
  const endCursor = Buffer.from(`${String(last?.['id'])} ${String(last?.['title'])}`).toString('base64url');
  return { books: { nodes: picked, pageInfo: { endCursor, hasNextPage: rows.length > nodes.length } } };
};

/** A page of text without files, links and captions. */
export const materialPage: Shape = ([found = [], texts = [], , , versions = [], , , related = []], { locale }) => {
  const [row = {}] = found;
  const fields = (texts.find((text) => text['locale'] === locale)?.['fields'] ?? {}) as Record<string, string>;
  const text = (field: string) => ({ text: fields[field] ?? '', locale });
  const { audiences, authors, id, kind, languages, licence, publishedAt, slug, topics, type, year } = row;
  return {
    material: {
      abstract: text('abstract'),
      audiences,
      authors,
      captions: [],
      cover: null,
      easyLanguages: [],
      files: [],
      html: { text: htmlOf(fields['text'] ?? ''), locale },
      id,
      kind,
      languages,
      licence,
      licenceAddress: licenceAddress(String(licence) as Licence),
      link: null,
      linkedMaterials: [],
      links: [],
      otherFiles: [],
      partner: { name: row['partnerName'], slug: row['partnerSlug'] },
      publishedAt,
      related: related.map(materialCard),
      revision: row['number'],
      slug,
      title: text('title'),
      topics,
      transcript: null,
      type,
      versions: versions.map(({ changeNote, number, publishedAt: at }) => ({ changeNote, number, publishedAt: at })),
      year,
    },
  };
};
