import { beforeAll, describe, expect, it } from '@jest/globals';
import { useTestApp } from '../support/use-test-app.ts';
import { givenMaterials } from './materials.support.ts';

describe('the citation of a material', () => {
  const app = useTestApp();

  beforeAll(async () => {
    await givenMaterials(app, [{ slug: 'a-guide' }, { slug: 'e-gone' }]);
    await app.database.rows(`update material set status = 'withdrawn' where slug = 'e-gone'`);
  });

  it('comes in two formats, in the asked language', async () => {
    const bib = await app.app().inject({ url: '/materials/a-guide.bib?in=lv' });
    expect(bib.headers).toMatchObject({
      'content-type': 'application/x-bibtex; charset=utf-8',
      'content-disposition': 'attachment; filename="a-guide.bib"',
    });
    expect(bib.body).toContain('title = {{a-guide (lv)}}');
    expect(bib.body).toContain('/lv/materials/a-guide}');
    const ris = await app.app().inject({ url: '/materials/a-guide.ris' });
    expect(ris.body).toContain('AU  - Kazlauskienė, Jūratė\r\nTI  - a-guide\r\n');
    for (const name of ['e-gone.bib', 'a-guide.pdf', 'nowhere.ris', 'A.bib']) {
      expect((await app.app().inject({ url: `/materials/${name}` })).statusCode).toBe(404);
    }
  });
});
