import { Injectable } from '@nestjs/common';
import { HarvestReader, type HarvestSelection } from '../materials/harvest.reader.ts';
import { type MaterialRecord, MaterialsReader } from '../materials/materials.reader.ts';
import { Config } from '../shared/config.ts';
import { OaiFault, type OaiRequest, type Page, type Selection, tokenOf } from './oai-request.rules.ts';
import { stampOf } from './oai-dates.rules.ts';
import { headerOf, idOf, recordOf, type Site } from './oai-record.rules.ts';
import type { XmlNode } from './xml.ts';

const PAGE_RECORDS = 100;

type ListVerb = 'ListRecords' | 'ListIdentifiers';

/** What each verb of OAI-PMH answers with. */
@Injectable()
export class OaiReader {
  private readonly site: Site;

  constructor(
    private readonly config: Config,
    private readonly harvest: HarvestReader,
    private readonly materials: MaterialsReader,
  ) {
    this.site = { url: config.publicUrl };
  }

  async answer(request: OaiRequest): Promise<XmlNode> {
    switch (request.verb) {
      case 'Identify':
        return this.identify();
      case 'ListSets':
        return this.sets();
      case 'ListMetadataFormats':
        return this.formats(request.identifier);
      case 'GetRecord':
        return { record: recordOf(this.site, await this.record(request.identifier)) };
      case 'ListRecords':
      case 'ListIdentifiers':
        return this.list(request.verb, request.page);
    }
  }

  private async identify(): Promise<XmlNode> {
    return {
      repositoryName: 'INCLUSIVE',
      baseURL: `${this.site.url}/oai`,
      protocolVersion: '2.0',
      adminEmail: addressOf(this.config.mailFrom),
      earliestDatestamp: stampOf((await this.harvest.earliest()) ?? new Date(0)),
      deletedRecord: 'persistent',
      granularity: 'YYYY-MM-DDThh:mm:ssZ',
    };
  }

  private async sets(): Promise<XmlNode> {
    const { topics, partners, languages } = await this.harvest.sets();
    const spoken = languages.filter((variant) => !variant.includes('-'));
    if (!topics.length && !partners.length) throw new OaiFault('noSetHierarchy', 'there are no records yet');
    return {
      set: [
        ...topics.map((topic) => ({ setSpec: `topic:${topic}`, setName: topic })),
        ...partners.map(({ slug, name }) => ({ setSpec: `partner:${slug}`, setName: name })),
        ...spoken.map((language) => ({ setSpec: `language:${language}`, setName: language })),
      ],
    };
  }

  private async formats(identifier: string | undefined): Promise<XmlNode> {
    if (identifier !== undefined) await this.record(identifier);
    return {
      metadataFormat: {
        metadataPrefix: 'oai_dc',
        schema: 'http://www.openarchives.org/OAI/2.0/oai_dc.xsd',
        metadataNamespace: 'http://www.openarchives.org/OAI/2.0/oai_dc/',
      },
    };
  }

  private async record(identifier: string): Promise<MaterialRecord> {
    const id = idOf(this.site, identifier);
    const [record] = id ? await this.materials.records([id]) : [];
    if (!record) throw new OaiFault('idDoesNotExist', 'there is no record with this identifier');
    return record;
  }

  private async list(verb: ListVerb, page: Page): Promise<XmlNode> {
    const selection = harvestOf(page.selection);
    const ids = await this.harvest.ids(selection, page.after, PAGE_RECORDS + 1);
    if (!ids.length) throw page.cursor ? ended() : nothing();
    const shown = ids.slice(0, PAGE_RECORDS);
    const records = await this.materials.records(shown);
    const next = { ...page, after: shown.at(-1) ?? page.after, cursor: page.cursor + shown.length };
    return {
      ...(verb === 'ListRecords'
        ? { record: records.map((record) => recordOf(this.site, record)) }
        : { header: records.map((record) => headerOf(this.site, record)) }),
      ...this.resumption(page, ids.length > PAGE_RECORDS ? next : undefined, await this.harvest.count(selection)),
    };
  }

  /** The last part of a list that came in several has an empty token. */
  private resumption(page: Page, next: Page | undefined, size: number): XmlNode {
    if (!next && !page.cursor) return {};
    const attributes = { '@completeListSize': size, '@cursor': page.cursor };
    return { resumptionToken: next ? { ...attributes, '#': tokenOf(next) } : attributes };
  }
}

const nothing = () => new OaiFault('noRecordsMatch', 'no record is like this');
const ended = () => new OaiFault('badResumptionToken', 'the list has ended meanwhile');

function harvestOf({ from, until, set }: Selection): HarvestSelection {
  const [kind, ...rest] = set?.split(':') ?? [];
  const value = rest.join(':');
  if (set !== undefined && (!value || !['topic', 'partner', 'language'].includes(kind ?? ''))) throw nothing();
  return {
    ...(from && { changedFrom: from.at }),
    ...(until && { changedBefore: until.at }),
    ...(kind && { [kind]: value }),
  };
}

/** `Name <address>` or the address alone. */
function addressOf(sender: string): string {
  return /<([^>]+)>/.exec(sender)?.[1] ?? sender;
}
