import { describe, expect, it } from '@jest/globals';
import { useTestApp } from '../support/use-test-app.ts';

const RECORDS = 20_000;
const CHANGES_A_PAGE = 40;

describe('a harvest of a large collection', () => {
  const app = useTestApp();

  it('gives every record once while records change, are withdrawn and are added', async () => {
    const { id: organisation } = await app.given.organisation();
    await app.database.rows(`
      with material as (
        insert into material (slug, organisation_id, source_locale, changed_at)
        select 'material-' || n, '${organisation}', 'en', now() - interval '1 year' from generate_series(1, ${RECORDS}) n
        returning id
      )
      insert into material_revision (material_id, number, kind, type, licence, languages, published_at)
      select id, 1, 'page', 'guide', 'CC0-1.0', '{en}', now() from material`);
    await app.database.rows(`
      update material m set status = 'published', published_revision_id = r.id
      from material_revision r where r.material_id = m.id`);
    const before = new Set((await app.database.rows<{ id: string }>('select id from material')).map(({ id }) => id));
    const seen = await harvestWhileChanging();
    expect(seen).toHaveLength(new Set(seen).size);
    expect(seen.filter((id) => before.has(id))).toHaveLength(RECORDS);
  });

  async function harvestWhileChanging(): Promise<string[]> {
    const seen: string[] = [];
    let query = 'metadataPrefix=oai_dc&from=2020-01-01';
    for (;;) {
      const { body } = await app.app().inject({ url: `/oai?verb=ListRecords&${query}` });
      seen.push(...[...body.matchAll(/<identifier>[^<]*\/([0-9a-f-]{36})<\/identifier>/g)].map(([, id]) => id ?? ''));
      const token = /<resumptionToken[^>]*>([^<]+)<\/resumptionToken>/.exec(body)?.[1];
      if (!token) return seen;
      query = `resumptionToken=${token}`;
      await app.database.rows(`
        update material set changed_at = now(), status = case when random() < 0.2 then 'withdrawn' else status end
        where id in (select id from material order by random() limit ${CHANGES_A_PAGE})`);
    }
  }
});
