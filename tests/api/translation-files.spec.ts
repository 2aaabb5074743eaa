import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Person } from '../support/people.ts';
import { useTestApp } from '../support/use-test-app.ts';
import { PART, type Part, save } from './authoring.support.ts';
import { fieldsIn, givenDraft, translate } from './translation.support.ts';

const app = useTestApp();

let author: Person;
let count = 0;

beforeAll(async () => {
  author = await app.given.person({ roles: ['editor'] });
});

const given = () => givenDraft(app, author, `file-${(count += 1)}`);

interface Report {
  isDone: boolean;
  token: string;
  code?: string;
  faults: { place: string; code: string }[];
  items: { part: string; field: string; verdict: string; reasons: string[]; was?: string }[];
}

function download(course: string, variant = 'lv', person: Person = author) {
  const url = `/authoring/courses/${course}/translations/${variant}`;
  return app.app().inject({ method: 'GET', url, headers: { cookie: person.cookie } });
}

async function upload(course: string, file: string, token?: string, person: Person = author, headers: object = {}) {
  const query = token === undefined ? '' : `?take=${encodeURIComponent(token)}`;
  const response = await app.app().inject({
    method: 'PUT',
    url: `/authoring/courses/${course}/translations/lv${query}`,
    headers: {
      cookie: person.cookie,
      'content-type': 'application/xliff+xml',
      'sec-fetch-site': 'same-origin',
      ...headers,
    },
    payload: file,
  });
  return { status: response.statusCode, ...(JSON.parse(response.body) as Report) };
}

/** The file as a translator's tool hands it back: every segment gets a target, codes kept. */
function translated(file: string, state = 'translated', change: (text: string) => string = (text) => `${text} [lv]`) {
  return file.replaceAll(
    /<segment state="\w+"[^>]*><source>([\s\S]*?)<\/source>(?:<target>[\s\S]*?<\/target>)?<\/segment>/g,
    (_, source: string) =>
      `<segment state="${state}"><source>${source}</source><target>${change(source)}</target></segment>`,
  );
}

const verdicts = ({ items }: Report) =>
  Object.fromEntries(items.map(({ part, field, verdict }) => [`${part}:${field}`, verdict]));

describe('texts for translators', () => {
  it('gives a file of everything that is to be translated', async () => {
    const response = await download(await given());
    expect(response.statusCode).toBe(200);
    expect(response.headers['content-type']).toBe('application/xliff+xml; charset=utf-8');
    expect(response.headers['content-disposition']).toMatch(/^attachment; filename="file-\d+\.lv\.xlf"$/);
    expect(response.body).toContain('srcLang="en" trgLang="lv"');
    expect(response.body.match(/<unit /g)).toHaveLength(15);
    expect(response.body).toContain('<note>Lesson “Senses” · video 2 · captions</note>');
  });

  it('takes back what was translated, only after the report was seen, and all at once', async () => {
    const course = await given();
    const file = translated((await download(course)).body, 'reviewed');
    const report = await upload(course, file);
    expect(report).toMatchObject({ status: 200, isDone: false, faults: [] });
    expect(new Set(Object.values(verdicts(report)))).toEqual(new Set(['taken']));
    expect((await fieldsIn(app, author, course, 'senses'))['why.text']).toMatchObject({ state: 'missing' });
    expect(await upload(course, file, report.token)).toMatchObject({ status: 200, isDone: true });
    const fields = await fieldsIn(app, author, course, 'senses');
    expect(fields['why.text']).toMatchObject({ text: 'A **calm** room. [lv]', state: 'reviewed', warnings: [] });
    expect(fields['film.captions']).toMatchObject({ text: 'WEBVTT\n\n00:01.000 --> 00:02.000\nA door opens.\n [lv]' });
  });

  it('knows machine, translated and reviewed apart, as the file says', async () => {
    const course = await given();
    const file = translated((await download(course)).body).replace(
      '<segment state="translated">',
      '<segment state="translated" subState="xlf:mt">',
    );
    const { token } = await upload(course, file);
    await upload(course, file, token);
    const { title, summary } = await fieldsIn(app, author, course, 'course');
    expect([title?.state, summary?.state]).toEqual(['machine', 'translated']);
    expect((await download(course)).body).toContain('state="translated" subState="inclusive:machine"');
  });

  it('says of every text why it is not taken', async () => {
    const course = await given();
    const { body } = await download(course);
    const { content } = await app.as(author)<Part>(PART, { course, key: 'course' });
    const words = content['words'] as Record<string, Record<string, string>>;
    await save(app, author, course, 'course', { ...content, words: { en: { ...words['en'], summary: 'Rooms' } } });
    const file = translated(body)
      .replace(/(<unit id="quiz:q1.text"[\s\S]*?<target>)[\s\S]*?(<\/target>)/, '$1Spied.$2')
      .replace(/(<unit id="senses:film.title"[\s\S]*?<target>)[\s\S]*?(<\/target>)/, '$1&lt;b&gt;x$2')
      .replace('course:quiz.intro', 'course:unknown');
    const report = await upload(course, file);
    expect(verdicts(report)).toMatchObject({
      'course:summary': 'stale',
      'course:quiz.intro': 'missing',
      'course:title': 'taken',
    });
    expect(report.items.filter(({ verdict }) => verdict === 'refused')).toEqual([
      { part: 'senses', field: 'film.title', verdict: 'refused', reasons: ['RAW_HTML'] },
      { part: 'quiz', field: 'q1.text', verdict: 'refused', reasons: ['CODE_MISSING'] },
      { part: 'course', field: 'unknown', verdict: 'refused', reasons: ['UNIT_UNKNOWN'] },
    ]);
    expect(report.items.find(({ verdict }) => verdict === 'stale')?.was).toBe('About rooms');
  });

  it('takes nothing over when something has changed since the report', async () => {
    const course = await given();
    const file = translated((await download(course)).body);
    const { token } = await upload(course, file);
    await translate(app, author, course, 'senses', [{ name: 'film.title', source: 'Film', text: 'Filma' }]);
    expect(await upload(course, file, token)).toMatchObject({ status: 409, code: 'CHANGED_MEANWHILE' });
    expect((await fieldsIn(app, author, course, 'course'))['title']).toMatchObject({ state: 'missing' });
  });

  it.each([
    ['OTHER_ORIGINAL', (file: string) => file.replace(/original="[^"]*"/, 'original="courses/other"')],
    ['TARGET_LANGUAGE_DIFFERS', (file: string) => file.replace('trgLang="lv"', 'trgLang="lt"')],
    [
      'DTD_FORBIDDEN',
      (file: string) => file.replace('<xliff', '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><xliff'),
    ],
    ['NOT_WELL_FORMED', (file: string) => file.slice(0, 300)],
  ])('refuses a whole file with %s, and where', async (code, change) => {
    const course = await given();
    const report = await upload(course, change((await download(course)).body));
    expect(report).toMatchObject({
      items: [],
      faults: [{ code, place: expect.stringMatching(/^\d+:\d+$/) }],
    });
    expect(await upload(course, 'x', report.token)).toMatchObject({ status: 409 });
  });

  it('is for the course’s authors alone, and from our own pages', async () => {
    const course = await given();
    const organisation = await app.given.organisation({ slug: `far-${course}` });
    const stranger = await app.given.person({ roles: ['editor'], organisation });
    const specialist = await app.given.person({ roles: ['specialist'] });
    expect((await download(course, 'lv', stranger)).statusCode).toBe(404);
    expect((await download(course, 'lv', specialist)).statusCode).toBe(403);
    expect((await download(course, 'en')).statusCode).toBe(404);
    expect((await upload(course, 'x', undefined, stranger)).status).toBe(404);
    expect((await upload(course, 'x', undefined, author, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await upload(course, 'x', undefined, author, { 'content-type': 'text/plain' })).status).toBe(415);
  });
});
