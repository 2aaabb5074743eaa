import { beforeAll, describe, expect, it } from '@jest/globals';
import { XMLParser } from 'fast-xml-parser';
import { oaiFaults } from '../support/oai/valid-xml.ts';
import { useTestApp } from '../support/use-test-app.ts';
import { givenMaterials } from './materials.support.ts';

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', textNodeName: '#' });

interface Header {
  identifier: string;
  datestamp: string;
  setSpec: string[];
  '@status'?: string;
}

interface Answer {
  error?: { '@code': string };
  request: { '@verb'?: string; '#': string } | string;
  ListIdentifiers?: { header: Header | Header[]; resumptionToken?: { '#'?: string; '@completeListSize': string } };
  [verb: string]: unknown;
}

describe('harvesting over OAI-PMH', () => {
  const app = useTestApp();

  const ask = async (query: string): Promise<string> => {
    const { statusCode, headers, body } = await app.app().inject({ url: `/oai?${query}` });
    expect([statusCode, headers['content-type']]).toEqual([200, 'text/xml; charset=utf-8']);
    return body;
  };
  const answered = (xml: string) => (parser.parse(xml) as { 'OAI-PMH': Answer })['OAI-PMH'];
  const codeOf = async (query: string) => answered(await ask(query)).error?.['@code'];
  const identifiers = async (query: string) => {
    const { ListIdentifiers: list } = answered(await ask(`verb=ListIdentifiers&${query}`));
    return [list?.header ?? []].flat();
  };

  beforeAll(async () => {
    await givenMaterials(app, [
      { slug: 'quiet-room', title: 'Quiet > & calm', structure: { topics: ['reading', 'families'] } },
      { slug: 'walk', variants: ['lv', 'lt'], structure: { topics: ['reading'], year: 2019 } },
      { slug: 'gone' },
    ]);
    await app.database.rows(
      `update material set status = 'withdrawn', changed_at = '2026-03-04T05:06:07.8Z' where slug = 'gone'`,
    );
  });

  it('answers every verb by the schema of the protocol', async () => {
    const [first] = await identifiers('metadataPrefix=oai_dc');
    const queries = [
      'verb=Identify',
      'verb=ListSets',
      'verb=ListMetadataFormats',
      `verb=ListMetadataFormats&identifier=${first?.identifier}`,
      `verb=GetRecord&metadataPrefix=oai_dc&identifier=${first?.identifier}`,
      'verb=ListIdentifiers&metadataPrefix=oai_dc',
      'verb=ListRecords&metadataPrefix=oai_dc',
      'verb=ListRecords&metadataPrefix=marc21',
      'verb=Nothing',
      '',
    ];
    for (const query of queries) expect([query, await oaiFaults(await ask(query))]).toEqual([query, []]);
    expect(await oaiFaults((await ask('verb=Identify')).replace('persistent', 'forever'))).not.toEqual([]);
  });

  it('takes the same by a posted form', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const posted = await app.app().inject({ method: 'POST', url: '/oai', headers, payload: 'verb=Identify' });
    expect(answered(posted.body)['Identify']).toMatchObject({ protocolVersion: 2 });
    const twice = { method: 'POST', url: '/oai', headers, payload: 'verb=Identify&verb=Identify' } as const;
    expect(answered((await app.app().inject(twice)).body).error?.['@code']).toBe('badVerb');
  });

  it('carries titles, addresses and languages as Dublin Core, and marks what was withdrawn', async () => {
    const xml = await ask('verb=ListRecords&metadataPrefix=oai_dc');
    expect(xml).toContain('<dc:title xml:lang="en">Quiet &gt; &amp; calm</dc:title>');
    expect(xml).toContain('<dc:publisher>Lead library</dc:publisher>');
    expect(xml).toContain('<dc:date>2019</dc:date>');
    expect(xml).toMatch(/<dc:identifier>http[^<]*\/en\/materials\/walk<\/dc:identifier>/);
    expect(xml).toMatch(
      /<header status="deleted">.*?<datestamp>2026-03-04T05:06:07Z<\/datestamp>.*?<\/header><\/record>/s,
    );
    expect(xml).not.toContain('/materials/gone');
  });

  it.each([
    ['set=topic:families', 1],
    ['set=language:lt', 1],
    ['set=topic:reading', 3],
    ['from=2026-03-04&until=2026-03-04', 1],
    ['from=2026-03-04T05:06:07Z&until=2026-03-04T05:06:07Z', 1],
    ['until=2026-03-04T05:06:06Z', 0],
    ['from=2026-03-05', 2],
    ['set=topic:nothing', 0],
    ['set=nothing', 0],
  ])('selects by %s', async (query, count) => {
    if (count) expect(await identifiers(`metadataPrefix=oai_dc&${query}`)).toHaveLength(count);
    else expect(await codeOf(`verb=ListIdentifiers&metadataPrefix=oai_dc&${query}`)).toBe('noRecordsMatch');
  });

  it.each([
    ['verb=Identify&verb=Identify', 'badVerb'],
    ['verb=identify', 'badVerb'],
    ['verb=toString', 'badVerb'],
    ['verb=Identify&set=x', 'badArgument'],
    ['verb=ListRecords', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=oai_dc', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-30', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=2026', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01&until=2026-01-02T00:00:00Z', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-02&until=2026-01-01', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&resumptionToken=x', 'badArgument'],
    ['verb=ListRecords&resumptionToken=x', 'badResumptionToken'],
    ['verb=ListSets&resumptionToken=x', 'badResumptionToken'],
    ['verb=GetRecord&metadataPrefix=oai_dc', 'badArgument'],
    ['verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:else:where', 'idDoesNotExist'],
    ['verb=GetRecord&metadataPrefix=mods&identifier=x', 'cannotDisseminateFormat'],
    ['verb=ListMetadataFormats&identifier=x', 'idDoesNotExist'],
  ])('refuses %s with %s', async (query, code) => {
    expect(await codeOf(query)).toBe(code);
  });
});
