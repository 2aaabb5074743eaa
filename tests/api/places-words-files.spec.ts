import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Person } from '../support/people.ts';
import { useTestApp } from '../support/use-test-app.ts';
import { AUTHORED, type Authored, givenKeepers, saveChanged } from './places-keeping.support.ts';

interface Report {
  isDone: boolean;
  token: string;
  code?: string;
  faults: { code: string }[];
  items: { part: string; field: string; verdict: string }[];
}

describe('texts of a room for translators', () => {
  const app = useTestApp({ template: 'seeded' });
  const url = '/authoring/rooms/subate/translations/lt';
  let anna: Person;
  let ruta: Person;

  beforeAll(async () => {
    ({ anna, ruta } = await givenKeepers(app));
  });

  const download = (person = anna, address = url) =>
    app.app().inject({ method: 'GET', url: address, headers: { cookie: person.cookie } });
  const upload = async (payload: string, token?: string, headers: object = { 'sec-fetch-site': 'same-origin' }) => {
    const response = await app.app().inject({
      method: 'PUT',
      url: token === undefined ? url : `${url}?take=${encodeURIComponent(token)}`,
      headers: { cookie: anna.cookie, 'content-type': 'application/xliff+xml', ...headers },
      payload,
    });
    return { status: response.statusCode, ...(JSON.parse(response.body) as Report) };
  };
  const words = async () => (await app.as(anna)<Authored>(AUTHORED, { slug: 'subate' })).draft.content.words;

  it('go out in a file, and come back only after the report was seen, all at once', async () => {
    const { statusCode, headers, body } = await download();
    expect([statusCode, headers['content-disposition']]).toEqual([200, 'attachment; filename="subate.lt.xlf"']);
    expect(body).toContain('srcLang="lv" trgLang="lt"');
    const file = body.replace(
      /(<unit id="room:summary"[\s\S]*?<segment state=")\w+("[^>]*>)(<source[\s\S]*?<\/source>)[\s\S]*?<\/segment>/,
      '$1translated$2$3<target>Rami vieta.</target></segment>',
    );
    const looked = await upload(file);
    expect(looked).toMatchObject({ status: 200, isDone: false, faults: [] });
    expect(looked.items.filter(({ verdict }) => verdict === 'taken')).toEqual([
      expect.objectContaining({ part: 'room', field: 'summary' }),
    ]);
    const before = (await words()).lt?.['summary'];
    expect(before).not.toBe('Rami vieta.');
    expect(await upload(file, 'another')).toMatchObject({ status: 409, code: 'CHANGED_MEANWHILE' });
    expect(await upload(file, looked.token)).toMatchObject({ status: 200, isDone: true });
    expect((await words()).lt?.['summary']).toBe('Rami vieta.');
    expect(await upload(file, looked.token)).toMatchObject({ status: 409, code: 'CHANGED_MEANWHILE' });
  });

  it('are not taken from other sites, nor given to other libraries, nor in the language that they are made from', async () => {
    expect(await upload('<xliff/>', undefined, { 'sec-fetch-site': 'cross-site' })).toMatchObject({ status: 403 });
    expect((await upload('<nothing/>')).faults).toHaveLength(1);
    for (const [person, address] of [
      [ruta, url],
      [anna, url.replace(/lt$/, 'lv')],
      [anna, url.replace(/lt$/, 'xx')],
    ] as const)
      expect((await download(person, address)).statusCode).toBe(404);
  });

  it('say what the original has left behind', async () => {
    const { body } = await download();
    await saveChanged(app, anna, 'subate', (content) => ({
      ...content,
      words: { ...content.words, lv: { ...content.words.lv, summary: 'Pavisam cits teksts.' } },
    }));
    const { items } = await upload(body);
    expect(items.find(({ field }) => field === 'summary')?.verdict).toBe('stale');
  });
});
