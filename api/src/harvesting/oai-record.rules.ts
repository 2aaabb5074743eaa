import { isEasy, localeOf, type Variant } from '@inclusive/course-content/variant';
import { licenceAddress, type Licence } from '@inclusive/course-content/material';
import type { MaterialRecord } from '../materials/materials.reader.ts';
import { stampOf } from './oai-dates.rules.ts';
import type { XmlNode } from './xml.ts';

/** Where the platform stands, for identifiers and addresses. */
export interface Site {
  /** Origin that readers see. */
  url: string;
}

export function identifierOf({ url }: Site, id: string): string {
  return `oai:${new URL(url).hostname}:material/${id}`;
}

/** The material's id, or undefined where the identifier is not one of this site. */
export function idOf(site: Site, identifier: string): string | undefined {
  const start = identifierOf(site, '');
  const id = identifier.slice(start.length);
  return identifier.startsWith(start) && /^[0-9a-f-]{36}$/.test(id) ? id : undefined;
}

export function headerOf(site: Site, record: MaterialRecord): XmlNode {
  return {
    ...(record.status === 'withdrawn' && { '@status': 'deleted' }),
    identifier: identifierOf(site, record.id),
    datestamp: stampOf(record.changedAt),
    setSpec: setsOf(record),
  };
}

function setsOf({ topics, organisationSlug, languages }: MaterialRecord): string[] {
  const spoken = languages.filter((variant) => !isEasy(variant as Variant));
  return [
    ...topics.map((topic) => `topic:${topic}`),
    `partner:${organisationSlug}`,
    ...spoken.map((each) => `language:${each}`),
  ];
}

export function recordOf(site: Site, record: MaterialRecord): XmlNode {
  const header = headerOf(site, record);
  return record.status === 'withdrawn' ? { header } : { header, metadata: { 'oai_dc:dc': dublinCore(site, record) } };
}

const dcTypes: Record<string, string> = { audio: 'Sound', video: 'MovingImage', link: 'InteractiveResource' };

function dublinCore(site: Site, record: MaterialRecord): XmlNode {
  const page = `${site.url}/${record.sourceLocale}/materials/${record.slug}`;
  const media = record.files.map(({ file }) => `${site.url}/media/${file}`);
  return {
    '@xmlns:oai_dc': 'http://www.openarchives.org/OAI/2.0/oai_dc/',
    '@xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    '@xsi:schemaLocation': 'http://www.openarchives.org/OAI/2.0/oai_dc/ http://www.openarchives.org/OAI/2.0/oai_dc.xsd',
    'dc:title': inLanguages(record, 'title'),
    'dc:creator': record.authors,
    'dc:subject': record.topics,
    'dc:description': inLanguages(record, 'abstract'),
    'dc:publisher': record.organisationName,
    'dc:date': record.year === null ? stampOf(record.publishedAt).slice(0, 10) : String(record.year),
    'dc:type': [dcTypes[record.kind] ?? 'Text', record.type],
    'dc:format': [...new Set(record.files.map(({ file }) => file.slice(file.lastIndexOf('.') + 1)))],
    'dc:identifier': [page, ...media],
    'dc:language': record.languages.filter((variant) => !isEasy(variant as Variant)),
    'dc:rights': licenceAddress(record.licence as Licence) ?? record.licence,
  };
}

/** A field in each language that has it, the material's own first. */
function inLanguages({ words, sourceLocale }: MaterialRecord, field: string): XmlNode[] {
  const variants = (Object.keys(words) as Variant[]).filter((variant) => !isEasy(variant));
  const own = variants.toSorted((left, right) => Number(right === sourceLocale) - Number(left === sourceLocale));
  return own.flatMap((variant) => {
    const text = words[variant]?.[field];
    return text ? [{ '@xml:lang': localeOf(variant), '#': text }] : [];
  });
}
