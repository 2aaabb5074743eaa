import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { PracticeFilesJobs } from '../../api/src/courses/practice/practice-files.jobs.ts';
import type { Person } from '../support/people.ts';
import { useTestApp } from '../support/use-test-app.ts';
import { TAKE, usePractice } from './practice.support.ts';

const LESSON = `query Lesson($slug: String!) {
  lesson(slug: $slug, lesson: "watch", locale: en) {
    blocks { ... on PracticeBlock { work { state files { id name ending bytes path } rounds { number files { name } } } } }
  }
}`;
const REVIEW = `query Review($id: ID!) { review(id: $id, locale: en) { files { id name path } earlier { files { name path } } } }`;
const REMOVE = `mutation Remove($id: ID!) { detachPracticeFile(id: $id) { ... on DetachedFile { id } ... on Refused { code } } }`;

interface Attached {
  id: string;
  name: string;
  ending: string;
  bytes: number;
  path: string;
}
interface Work {
  state: string;
  files: Attached[];
  rounds: { number: number; files: { name: string }[] }[];
}

const pdf = Buffer.from('%PDF-1.7 a sheet');

describe('files of a practice task', () => {
  const app = useTestApp();
  const { slug, member, enrolled, completer, handIn, idFor, marks, give } = usePractice(app);
  const learner = async () => enrolled(await member('subate'));
  const origin = () => new URL(app.config().publicUrl).origin;

  const post = async (person: Person | undefined, files: [name: string, content: Buffer][], headers = {}) => {
    const form = new FormData();
    for (const [name, content] of files) form.append('file', new Blob([new Uint8Array(content)]), name);
    const body = new Response(form);
    const answer = await app.app().inject({
      method: 'POST',
      url: `/lv/practice-files?slug=${slug()}&lesson=watch&block=try`,
      headers: {
        'content-type': body.headers.get('content-type') ?? '',
        origin: origin(),
        ...(person && { cookie: person.cookie }),
        ...headers,
      },
      payload: Buffer.from(await body.arrayBuffer()),
    });
    return { status: answer.statusCode, fault: /files=(\w+)/.exec(String(answer.headers.location))?.[1] };
  };
  const work = async (person: Person): Promise<Work> => {
    const { blocks } = await app.as(person)<{ blocks: { work?: Work }[] }>(LESSON, { slug: slug() });
    const found = blocks.flatMap((block) => block.work ?? [])[0];
    if (!found) throw new Error('the lesson has no task');
    return found;
  };
  const fetched = (person: Person | undefined, path: string) =>
    app.app().inject({ method: 'GET', url: path, headers: person ? { cookie: person.cookie } : {} });
  const stored = async () => readdir(join(app.config().dataDir, 'storage/practice')).catch((): string[] => []);

  it('are attached before the work is handed in and go with it to its reviewers alone', async () => {
    const [person, other] = [await learner(), await learner()];
    const [reviewer, colleague] = [await completer('pasvalys'), await completer('pasvalys')];
    expect(await post(person, [['C:\\mine\\Plāns "1".pdf', pdf]])).toEqual({ status: 303, fault: undefined });
    const { state, files, rounds } = await work(person);
    expect({ state, rounds }).toEqual({ state: 'open', rounds: [] });
    expect(files).toMatchObject([{ name: 'Plāns "1".pdf', ending: 'pdf', bytes: pdf.length }]);
    const [{ path } = { path: '' }] = files;
    const own = await fetched(person, path);
    expect([own.statusCode, own.rawPayload.toString()]).toEqual([200, pdf.toString()]);
    expect(own.headers).toMatchObject({
      'cache-control': 'private, no-store',
      'content-disposition': `attachment; filename*=UTF-8''Pl%C4%81ns%20%221%22.pdf`,
      'x-content-type-options': 'nosniff',
    });
    await handIn(person);
    for (const stranger of [other, colleague, reviewer]) expect((await fetched(stranger, path)).statusCode).toBe(404);
    expect((await fetched(undefined, path)).statusCode).toBe(401);
    const id = await idFor(reviewer);
    await app.as(reviewer)(TAKE, { id });
    expect(await app.as(reviewer)(REVIEW, { id })).toMatchObject({ files: [{ path }], earlier: [] });
    expect((await fetched(reviewer, path)).statusCode).toBe(200);
    expect((await fetched(colleague, path)).statusCode).toBe(404);
    expect(JSON.stringify(await app.database.rows('select * from practice_file'))).not.toContain('Pl');
  });

  it('stay as they were once somebody reads them; the next round has its own', async () => {
    const [person, reviewer] = [await learner(), await completer('pasvalys')];
    await post(person, [['first.pdf', pdf]]);
    await handIn(person);
    const id = await idFor(reviewer);
    await app.as(reviewer)(TAKE, { id });
    const [first] = (await work(person)).files;
    expect(await post(person, [['late.pdf', pdf]])).toMatchObject({ fault: 'PRACTICE_UNDER_REVIEW' });
    expect(await app.as(person)(REMOVE, { id: first?.id })).toEqual({ code: 'PRACTICE_UNDER_REVIEW' });
    await give(reviewer, id, marks(false, true));
    expect(await app.as(person)(REMOVE, { id: first?.id })).toEqual({ code: 'PRACTICE_UNDER_REVIEW' });
    await post(person, [['second.pdf', pdf]]);
    expect(await work(person)).toMatchObject({
      files: [{ name: 'second.pdf' }],
      rounds: [{ number: 1, files: [{ name: 'first.pdf' }] }],
    });
    const [second] = (await work(person)).files;
    expect((await fetched(reviewer, second?.path ?? '')).statusCode).toBe(404);
  });

  it('are told by their content, are three at most, and no larger than they may be', async () => {
    const person = await learner();
    const faulty: [string, Buffer, string][] = [
      ['picture.jpg', Buffer.from('<html><script>alert(1)</script>'.padEnd(100)), 'FILE_UNKNOWN'],
      ['drawing.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'.padEnd(100)), 'FILE_UNKNOWN'],
      ['program.zip', Buffer.from('504b0304'.padEnd(200, '0'), 'hex'), 'FILE_UNKNOWN'],
      ['broken.png', Buffer.from('89504e470d0a1a0a'.padEnd(200, '0'), 'hex'), 'FILE_DAMAGED'],
      ['long.pdf', Buffer.concat([pdf, Buffer.alloc(10_000_000)]), 'FILE_TOO_LARGE'],
    ];
    for (const [name, content, fault] of faulty)
      expect([name, await post(person, [[name, content]])]).toEqual([name, { status: 303, fault }]);
    expect(await post(person, [])).toMatchObject({ fault: 'FILE_NONE' });
    expect(await stored()).toHaveLength((await app.database.rows('select from practice_file')).length);
    const four = ['1.pdf', '2.docx', '3.pdf', '4.pdf'].map((name): [string, Buffer] => [
      name,
      name.endsWith('docx') ? Buffer.from('504b0304'.padEnd(200, '0'), 'hex') : pdf,
    ]);
    expect(await post(person, four)).toMatchObject({ fault: 'FILES_TOO_MANY' });
    expect((await work(person)).files.map(({ name }) => name)).toEqual(['1.pdf', '2.docx', '3.pdf']);
  });

  it('are three at most however many forms come at once', async () => {
    const person = await learner();
    await Promise.all(Array.from({ length: 8 }, () => post(person, [['1.pdf', pdf]])));
    expect((await work(person)).files).toHaveLength(3);
  });

  it('lose what a camera writes into pictures', async () => {
    const person = await learner();
    const photo = await sharp({ create: { width: 40, height: 20, channels: 3, background: '#446688' } })
      .withExif({ IFD0: { Copyright: 'Secret Street 7' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    expect(photo.includes('Secret Street')).toBe(true);
    await post(person, [['photo.jpg', photo]]);
    const [file] = (await work(person)).files;
    const { rawPayload, headers } = await fetched(person, file?.path ?? '');
    expect(headers['content-type']).toBe('image/jpeg');
    expect(rawPayload.includes('Secret Street')).toBe(false);
    expect(await sharp(rawPayload).metadata()).toMatchObject({ width: 20, height: 40 });
  });

  it('are taken back, and leave the store with their work', async () => {
    const [person, other] = [await learner(), await learner()];
    await post(person, [
      ['1.pdf', pdf],
      ['2.pdf', pdf],
    ]);
    const [first, second] = (await work(person)).files.map(({ id }) => id);
    await expect(app.as(other)(REMOVE, { id: first })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await app.as(person)(REMOVE, { id: first })).toEqual({ id: first });
    expect(await stored()).not.toContain(first);
    expect(await stored()).toContain(second);
    await app.database.rows('delete from auth."user" where id = $1', [person.id]);
    const sweep = () => app.app().get(PracticeFilesJobs, { strict: false }).sweep();
    await sweep();
    expect(await stored()).toContain(second);
    app.clock.set(new Date(Date.now() + 2 * 3_600_000).toISOString());
    await sweep();
    const known = await app.database.rows<{ id: string }>('select id from practice_file');
    expect((await stored()).sort()).toEqual(known.map(({ id }) => id).sort());
  });

  it('come from our own pages alone, for tasks that the learner has', async () => {
    const person = await learner();
    expect((await post(person, [['1.pdf', pdf]], { origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await post(undefined, [['1.pdf', pdf]])).status).toBe(401);
    expect((await post(await member('subate'), [['1.pdf', pdf]])).status).toBe(404);
    expect((await work(person)).files).toEqual([]);
  });
});
