import type { Material } from './MaterialBody.tsx';

/** The material in the words of schema.org. */
export function materialData(material: Material, url: string): object {
  const { title, abstract, authors, partner, languages, licenceAddress, publishedAt, type, topics, cover } = material;
  const publisher = partner.name && { '@type': 'Organization', name: partner.name.text };
  return {
    '@type': 'LearningResource',
    url,
    name: title.text,
    description: abstract.text,
    learningResourceType: type,
    author: authors.map((name) => ({ '@type': 'Person', name })),
    publisher: publisher ?? undefined,
    inLanguage: languages,
    license: licenceAddress ?? undefined,
    datePublished: publishedAt.slice(0, 10),
    keywords: topics,
    isAccessibleForFree: true,
    image: cover ? new URL(`/media/${cover.file}`, url).href : undefined,
  };
}
