import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Person } from '../support/people.ts';
import { useTestApp } from '../support/use-test-app.ts';
import { givenWorkshop } from './lessons.support.ts';

const ENROL = `mutation { enrol(slug: "workshop") { id } }`;
const SAVE = `mutation Save($input: NoteInput!) {
  saveNote(input: $input) { ... on Note { text other version } ... on Refused { code faults { field code } } }
}`;
const DECIDE = `mutation Decide($place: NotePlaceInput!, $keeps: Boolean!) {
  decideOtherNote(place: $place, keeps: $keeps) { text other version }
}`;
const LESSON = `{ lesson(slug: "workshop", lesson: "watch", locale: en) { blocks { ... on ReflectionBlock { id note { text other version } } } } }`;
const MINE = `query Mine($slug: String, $first: Int, $after: String) {
  myNotes(locale: lv, slug: $slug, first: $first, after: $after) {
    nodes { text slug courseTitle lesson lessonTitle block prompt } pageInfo { endCursor hasNextPage }
  }
}`;

const place = { slug: 'workshop', lesson: 'watch', block: 'think' };
const secret = 'Ģimene mani satrauc';

interface Saved {
  text: string;
  other: string | null;
  version: number;
}

describe('notes of a learner', () => {
  const app = useTestApp();
  const learner = async (person?: Person) => {
    const ask = app.as(person ?? (await app.given.person()));
    await ask(ENROL);
    return ask;
  };
  const save = (text: string, version?: number) => ({ input: { ...place, text, version } });

  beforeAll(async () => {
    await app.given.organisation();
    await givenWorkshop(app.database);
  });

  it('are kept, shown in their lesson, and sealed in the database', async () => {
    const ask = await learner();
    expect(await ask(SAVE, save(secret))).toEqual({ text: secret, other: null, version: 1 });
    expect(await ask(LESSON)).toMatchObject({
      blocks: expect.arrayContaining([{ id: 'think', note: { text: secret, other: null, version: 1 } }]),
    });
    const rows = await app.database.rows('select * from lesson_note');
    expect(JSON.stringify(rows)).not.toContain('satrauc');
    expect(rows).toMatchObject([{ sealed_text: expect.stringMatching(/^k?[\w-]+\./) }]);
  });

  it('are nobody else’s: not another learner’s, an editor’s, a coordinator’s or an administrator’s', async () => {
    const ask = await learner();
    await ask(SAVE, save(secret));
    const others = await Promise.all([
      app.given.person(),
      app.given.person({ roles: ['editor', 'coordinator'] }),
      app.given.person({ isAdministrator: true }),
    ]);
    for (const person of others) {
      const other = await learner(person);
      const seen = [await other(LESSON), await other(MINE)];
      const file = await app.app().inject({ url: '/learning/notes.md', headers: { cookie: person.cookie } });
      expect(JSON.stringify(seen) + file.body).not.toContain('satrauc');
      expect(file.statusCode).toBe(200);
    }
    expect((await app.app().inject({ url: '/learning/notes.md' })).statusCode).toBe(401);
  });

  it('lose no text when two windows write: the last wins, the other is offered and decided about', async () => {
    const ask = await learner();
    await ask(SAVE, save('Begun'));
    await ask(SAVE, save('From the phone', 1));
    expect(await ask(SAVE, save('From the desk', 1))).toEqual({
      text: 'From the desk',
      other: 'From the phone',
      version: 3,
    });
    expect(await ask(DECIDE, { place, keeps: true })).toMatchObject({
      text: 'From the desk\n\nFrom the phone',
      other: null,
    });
    const { version } = await ask<Saved>(SAVE, save('Again', 4));
    await ask(SAVE, save('Behind', version - 1));
    expect(await ask(DECIDE, { place, keeps: false })).toMatchObject({ text: 'Behind', other: null });
  });

  it('keep every text of many that are saved at the same moment', async () => {
    const ask = await learner();
    const texts = Array.from({ length: 6 }, (_, index) => `Text ${index}`);
    await Promise.all(texts.map((text) => ask(SAVE, save(text))));
    const { blocks } = await ask<{ blocks: { id?: string; note: Saved }[] }>(LESSON);
    const note = blocks.find(({ id }) => id === 'think')?.note;
    for (const text of texts) expect(`${note?.text}\n${note?.other}`).toContain(text);
  });

  it('do not take a text that is too long, nor a place where nothing is asked', async () => {
    const ask = await learner();
    expect(await ask(SAVE, save('x'.repeat(10_001)))).toEqual({
      code: 'INPUT_INVALID',
      faults: [{ field: 'text', code: 'TOO_LONG' }],
    });
    for (const wrong of [{ block: 'try' }, { block: 'nowhere' }, { lesson: 'later' }, { slug: 'nowhere' }]) {
      await expect(ask(SAVE, { input: { ...place, ...wrong, text: 'x' } })).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
    }
    const stranger = app.as(await app.given.person());
    await expect(stranger(SAVE, save('x'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(ask(DECIDE, { place, keeps: true })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('are listed with what they answer, and stay the person’s own after the course is left', async () => {
    const ask = await learner();
    await ask(SAVE, save('Kept'));
    await ask(`mutation { leaveCourse(slug: "workshop") { __typename } }`);
    const expected = {
      text: 'Kept',
      courseTitle: { text: 'Workshop (lv)' },
      lessonTitle: { text: 'Watch and try (lv)' },
      prompt: { text: '<p>What do <em>you</em> hear? (lv)</p>\n', locale: 'lv' },
    };
    expect(await ask(MINE)).toMatchObject({ nodes: [expected], pageInfo: { hasNextPage: false } });
    expect(await ask(MINE, { slug: 'workshop' })).toMatchObject({ nodes: [expected] });
    expect(await ask(MINE, { slug: 'other' })).toMatchObject({ nodes: [] });
  });

  it('go along as a file, word for word', async () => {
    const person = await app.given.person();
    const ask = await learner(person);
    await ask(SAVE, save('# Mine\n<b>kept</b> as it is'));
    const get = (query: string) =>
      app.app().inject({ url: `/learning/notes.md${query}`, headers: { cookie: person.cookie } });
    const { headers, body } = await get('?locale=lv&course=workshop');
    expect(headers).toMatchObject({
      'content-type': 'text/markdown; charset=utf-8',
      'content-disposition': 'attachment; filename="piezimes-workshop.md"',
      'cache-control': 'no-store',
    });
    expect(body).toContain(
      '## Workshop (lv)\n\n### Watch and try (lv)\n\n> What do you hear? (lv)\n\n# Mine\n<b>kept</b> as it is\n',
    );
    expect((await get('?locale=lt&course=other')).body).toContain('Užrašų dar nėra.');
  });
});
