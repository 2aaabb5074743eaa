import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Person } from '../support/people.ts';
import { useTestApp } from '../support/use-test-app.ts';
import { givenMaterials } from './materials.support.ts';

const SAVE = `mutation Save($id: ID!, $kind: SavedKind!) {
  saveItem(kind: $kind, id: $id) { ... on SavedState { isSaved } ... on Refused { code } }
}`;
const DROP = `mutation Drop($id: ID!) { dropItem(kind: material, id: $id) { ... on SavedState { isSaved } } }`;
const SAVED = `query Saved($first: Int, $after: String) {
  savedItems(locale: lv, first: $first, after: $after) { nodes { kind slug title about } pageInfo { hasNextPage endCursor } }
}`;
const MINE = `query Mine($slug: String!) { myMaterial(slug: $slug, locale: en) { isSaved mayNote notes { id text state reason } } }`;
const WRITE = `mutation Write($input: WritePracticeNoteInput!) {
  writePracticeNote(input: $input) { ... on PracticeNoteRef { id state } ... on Refused { code faults { field code } } }
}`;
const NOTES = `query Notes($slug: String!) { practiceNotes(material: $slug, locale: en) { nodes { text locale organisation } } }`;
const WAITING = `{ moderatedNotes(locale: en) { totalCount nodes { id text slug title writer isMine } } }`;
const DECIDE = `mutation Decide($input: DecidePracticeNoteInput!) {
  moderateNote(input: $input) { ... on PracticeNoteRef { state } ... on Refused { code faults { field code } } }
}`;
const REPORT = `mutation Report($input: ReportProblemInput!) {
  reportProblem(input: $input) { ... on ProblemReported { id } ... on Refused { code faults { field code } } }
}`;
const REPORTS = `{ moderatedReports(locale: en) { totalCount nodes { id slug text contact } } }`;
const SETTLE = `mutation Settle($id: ID!) { moderateReport(id: $id) { id } }`;

interface Waiting {
  totalCount: number;
  nodes: { id: string; text: string }[];
}

describe('readers of materials', () => {
  const app = useTestApp();
  let editor: Person;
  let stranger: Person;
  let specialist: Person;
  let ids: Record<string, string>;

  const write = (person: Person, text = 'We tried it with two families.') =>
    app.as(person)<{ id: string; code?: string }>(WRITE, { input: { material: 'guide', locale: 'en', text } });

  beforeAll(async () => {
    await givenMaterials(app, [{ slug: 'guide' }, { slug: 'plan' }, { slug: 'gone' }]);
    await app.database.rows(`update material set status = 'withdrawn' where slug = 'gone'`);
    const rows = await app.database.rows<{ id: string; slug: string }>('select id, slug from material');
    ids = Object.fromEntries(rows.map(({ id, slug }) => [slug, id]));
    editor = await app.given.person({ roles: ['editor'], locale: 'lv', email: 'editor@example.org' });
    const elsewhere = await app.given.organisation({ slug: 'elsewhere' });
    stranger = await app.given.person({ roles: ['coordinator'], organisation: elsewhere });
    specialist = await app.given.person({ roles: ['specialist'], organisation: elsewhere, name: 'Sara', locale: 'lt' });
  });

  it('keep a list of their own, of what the public can see', async () => {
    const reader = await app.given.person();
    const save = (slug: string) => app.as(reader)(SAVE, { id: ids[slug], kind: 'material' });
    expect(await save('guide')).toEqual({ isSaved: true });
    expect(await save('guide')).toEqual({ isSaved: true });
    expect(await save('plan')).toEqual({ isSaved: true });
    await expect(save('gone')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(app.as(reader)(SAVE, { id: ids['guide'], kind: 'book' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const first = await app.as(reader)<{ nodes: object[]; pageInfo: { endCursor: string } }>(SAVED, { first: 1 });
    expect(first).toMatchObject({
      nodes: [{ slug: 'plan', title: { text: 'plan (lv)' } }],
      pageInfo: { hasNextPage: true },
    });
    expect(await app.as(reader)(SAVED, { first: 1, after: first.pageInfo.endCursor })).toMatchObject({
      nodes: [{ kind: 'material', slug: 'guide' }],
      pageInfo: { hasNextPage: false },
    });
    expect(await app.as(reader)(MINE, { slug: 'guide' })).toEqual({ isSaved: true, mayNote: false, notes: [] });
    expect(await app.as(reader)(DROP, { id: ids['guide'] })).toEqual({ isSaved: false });
    expect(await app.as(editor)(SAVED)).toMatchObject({ nodes: [] });
  });

  it('write how it went when they belong to an organisation, and everybody reads it when it is approved', async () => {
    await expect(write(await app.given.person())).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await write(specialist, 'Short')).toMatchObject({ faults: [{ field: 'text', code: 'TOO_SHORT' }] });
    const { id } = await write(specialist);
    expect(await app.as.anonymous(NOTES, { slug: 'guide' })).toEqual({ nodes: [] });
    expect(await app.as(specialist)(MINE, { slug: 'guide' })).toMatchObject({
      mayNote: true,
      notes: [{ id, state: 'waiting' }],
    });
    expect(await app.as(stranger)(WAITING)).toEqual({ totalCount: 0, nodes: [] });
    expect(await app.as(editor)(WAITING)).toMatchObject({
      totalCount: 1,
      nodes: [{ id, slug: 'guide', writer: 'Sara', isMine: false }],
    });
    const input = { id, isShown: true };
    await expect(app.as(stranger)(DECIDE, { input })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await app.as(editor)(DECIDE, { input })).toEqual({ state: 'shown' });
    expect(await app.as(editor)(DECIDE, { input })).toMatchObject({ code: 'ALREADY_DECIDED' });
    expect(await app.as.anonymous(NOTES, { slug: 'guide' })).toMatchObject({
      nodes: [{ text: 'We tried it with two families.', locale: 'en' }],
    });
    const mail = await app.mails().next(specialist.email);
    expect([mail.subject, mail.links]).toEqual([
      'Jūsų pastabą apie medžiagą „guide“ dabar skaito visi',
      expect.arrayContaining([expect.stringContaining('/lt/materials/guide#notes')]),
    ]);
    await expect(app.as(editor)(`mutation { deletePracticeNote(id: "${id}") { __typename } }`)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await app.as(specialist)(`mutation { deletePracticeNote(id: "${id}") { __typename } }`);
    expect(await app.as.anonymous(NOTES, { slug: 'guide' })).toEqual({ nodes: [] });
  });

  it('hear why a note is not shown; nobody decides about an own one, nor writes without end', async () => {
    const { id } = await write(specialist, 'Buy this at our shop!');
    expect(await app.as(editor)(DECIDE, { input: { id, isShown: false } })).toMatchObject({
      faults: [{ field: 'reason', code: 'REQUIRED' }],
    });
    expect(await app.as(editor)(DECIDE, { input: { id, isShown: false, reason: 'An advertisement' } })).toEqual({
      state: 'refused',
    });
    expect(await app.as(specialist)(MINE, { slug: 'guide' })).toMatchObject({
      notes: [{ state: 'refused', reason: 'An advertisement' }],
    });
    const mail = await app.mails().next(specialist.email);
    expect([mail.subject, mail.text]).toEqual([
      'Jūsų pastaba apie medžiagą „guide“ nebus rodoma',
      expect.stringContaining('Jie rašo:\n\nAn advertisement\n\nJūs rašėte:\n\nBuy this at our shop!'),
    ]);
    const own = await write(editor);
    expect(await app.as(editor)(DECIDE, { input: { id: own.id, isShown: true } })).toMatchObject({ code: 'OWN_WORK' });
    const more = await Promise.all(Array.from({ length: 6 }, () => write(editor)));
    expect(more.filter(({ code }) => code === 'TOO_MANY_NOTES')).toHaveLength(2);
  });

  it('report what is wrong, and those who can mend it get a letter in their language', async () => {
    const report = (text: string, contact = '') =>
      app.as.anonymous(REPORT, { input: { material: 'guide', locale: 'lv', text, contact } });
    expect(await report('x')).toMatchObject({ faults: [{ field: 'text', code: 'TOO_SHORT' }] });
    expect(await report('Saite ved nekur.', 'lasis@example.org')).toHaveProperty('id');
    const mail = await app.mails().next('editor@example.org');
    expect([mail.subject, mail.text]).toEqual([
      'Lasītājs ziņo par materiālu „guide (lv)”',
      expect.stringContaining('Saite ved nekur.\n\nAtbildi var sūtīt uz: lasis@example.org'),
    ]);
    const { nodes, totalCount } = await app.as(editor)<Waiting>(REPORTS);
    expect([totalCount, nodes]).toMatchObject([
      1,
      [{ slug: 'guide', text: 'Saite ved nekur.', contact: 'lasis@example.org' }],
    ]);
    const [waiting] = nodes;
    await expect(app.as(stranger)(SETTLE, { id: waiting?.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await app.as(editor)(SETTLE, { id: waiting?.id });
    expect(await app.as(editor)(REPORTS)).toEqual({ totalCount: 0, nodes: [] });
    for (let number = 0; number < 4; number += 1) await report(`Nummer ${number}`);
    await expect(report('One more')).rejects.toMatchObject({ code: 'TOO_MANY' });
  });
});
