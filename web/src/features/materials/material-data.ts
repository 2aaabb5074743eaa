import type { Material } from './MaterialBody.tsx';

/** The material in the words of schema.org. */
export function materialData(material: Material, url: string): object {
  const { title, abstract, authors, partner, languages, licenceAddress, type, topics, audiences, cover } = material;
  const address = (file: string) => new URL(`/media/${file}`, url).href;
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
    datePublished: material.versions.at(-1)?.publishedAt.slice(0, 10),
    copyrightYear: material.year ?? undefined,
    dateModified: material.publishedAt.slice(0, 10),
    version: String(material.revision),
    keywords: topics,
    audience: audiences.map((role) => ({ '@type': 'EducationalAudience', educationalRole: role })),
    isAccessibleForFree: true,
    image: cover ? address(cover.file) : undefined,
    encoding: [...material.files, ...material.otherFiles].map(({ file, name, bytes, locale }) => ({
      '@type': 'MediaObject',
      name,
      contentUrl: address(file),
      contentSize: `${bytes} B`,
      inLanguage: locale,
    })),
  };
}
