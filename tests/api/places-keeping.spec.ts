import { beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../support/eventually.ts';
import type { Person } from '../support/people.ts';
import { useTestApp } from '../support/use-test-app.ts';
import {
  AUTHORED,
  type Authored,
  CREATE,
  FACTS,
  givenKeepers,
  PUBLISH,
  RESTORE,
  ROOM,
  SAVE,
  SAVE_WORDS,
  SAVES,
  saveChanged,
  SEND_BACK,
  SUBMIT,
  WORDS,
} from './places-keeping.support.ts';

interface Told {
  status: string;
  address: string;
  isExample: boolean;
  summary: { text: string; locale: string };
  senses: { sense: string; level: number }[];
  spans: { id: string; text: { text: string; locale: string } }[];
}

const facts = (change: object = {}) => ({
  ...{ room: 'subate', address: 'Subate, Ezera iela 1', lat: 56.0061, lon: 25.9061, hasExactPosition: true },
  ...{ phone: '+371 20000000', email: 'subate@example.org', features: ['parking'], languages: ['lv', 'ru'] },
  ...{ isOpen: true, isConfirmed: true },
  ...change,
});

const bell = { id: 'bell', sense: 'hearing', weekdays: [3], opens: '10:00', closes: '11:00', level: 4 };

describe('keeping a room', () => {
  const app = useTestApp({ template: 'seeded' });
  let inese: Person;
  let anna: Person;
  let ruta: Person;
  let organisationId: string;

  const authored = (slug: string, person = inese) => app.as(person)<Authored>(AUTHORED, { slug });
  const visited = (slug: string, locale = 'lv') => app.as.visitor<Told>(ROOM, { slug, locale });
  const audited = async () =>
    (await app.database.rows<{ code: string }>('select code from audit order by id')).map(({ code }) => code);

  beforeAll(async () => {
    const keepers = await givenKeepers(app);
    ({ inese, anna, ruta } = keepers);
    organisationId = keepers.organisation.id;
  });

  it('is for those of its own library alone: writers write, coordinators change facts', async () => {
    await expect(authored('subate', ruta)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(app.as(ruta)(FACTS, { input: facts() })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(saveChanged(app, ruta, 'subate', (content) => content)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(app.as(anna)(FACTS, { input: facts() })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await authored('subate', anna)).toMatchObject({ mayManage: false, draft: { version: 0 } });
    expect(await authored('subate')).toMatchObject({ mayManage: true });
  });

  it('changes facts at once, in the history, and says which field is wrong', async () => {
    const wrong = facts({ address: ' ', lat: 48.8, phone: 'call me', email: 'nobody', languages: [] });
    expect(await app.as(inese)(FACTS, { input: wrong })).toMatchObject({
      code: 'INPUT_INVALID',
      faults: [
        { field: 'address', code: 'REQUIRED' },
        { field: 'lat', code: 'OUT_OF_REGION' },
        { field: 'phone', code: 'INVALID_PHONE' },
        { field: 'email' },
        { field: 'languages', code: 'REQUIRED' },
      ],
    });
    expect(await app.as(inese)(FACTS, { input: facts() })).toMatchObject({ slug: 'subate' });
    expect(await visited('subate')).toMatchObject({ address: 'Subate, Ezera iela 1', isExample: false });
    expect(await audited()).toContain('room.facts_changed');
  });

  it.each([
    [[{ ...bell, closes: '09:00' }], { field: 'profile.spans.0.closes', code: 'CLOSES_FIRST' }],
    [[{ ...bell, opens: '25:00' }], { field: 'profile.spans.0.opens', code: 'INVALID_TIME' }],
    [[{ ...bell, weekdays: [] }], { field: 'profile.spans.0.weekdays', code: 'REQUIRED' }],
    [[bell, { ...bell, id: 'late', opens: '10:30' }], { field: 'profile.spans.1.opens', code: 'OVERLAPS' }],
    [[bell, bell], { field: 'profile.spans' }],
  ])('refuses hours that cannot be: %j', async (spans, fault) => {
    const profile = { usual: {}, spans };
    expect(await saveChanged(app, inese, 'viski', (content) => ({ ...content, profile }))).toMatchObject({
      code: 'INPUT_INVALID',
      faults: expect.arrayContaining([expect.objectContaining(fault)]),
    });
  });

  it('shows visitors what a second person has read, and finds it', async () => {
    const saved = await saveChanged(app, inese, 'viski', (content) => ({
      ...content,
      profile: { ...content.profile, spans: [bell] },
      words: { ...content.words, lv: { ...content.words.lv, 'profile.bell': 'Trešdienās šeit spēlē kokles.' } },
    }));
    expect(saved).toMatchObject({ version: 1 });
    expect(await app.as(inese)(SUBMIT, { room: 'viski' })).toMatchObject({ slug: 'viski' });
    expect(await app.as(inese)(PUBLISH, { room: 'viski' })).toMatchObject({ code: 'OWN_WORK' });
    expect(await saveChanged(app, anna, 'viski', (content) => content)).toMatchObject({ code: 'UNDER_REVIEW' });
    expect((await visited('viski')).spans.map(({ id }) => id)).not.toContain('bell');
    await app.as(anna)(SEND_BACK, { room: 'viski', note: 'Kurā stundā?' });
    expect((await authored('viski')).decisions[0]).toMatchObject({ decision: 'sent-back', note: 'Kurā stundā?' });
    await app.as(inese)(SUBMIT, { room: 'viski' });
    expect(await app.as(anna)(PUBLISH, { room: 'viski' })).toMatchObject({ slug: 'viski' });

    expect((await visited('viski')).spans).toMatchObject([{ id: 'bell', text: { locale: 'lv' } }]);
    expect(await authored('viski')).toMatchObject({ draft: { version: 0 }, revisions: [{ number: 1 }] });
    expect(await audited()).toEqual(expect.arrayContaining(['room.submitted', 'room.sent_back', 'room.published']));
    await eventually(async () => {
      const found = await app.as.visitor<{ nodes: { path: string }[] }>(
        'query { search(text: "kokles", locale: lv) { nodes { path } } }',
      );
      expect(found.nodes.map(({ path }) => path)).toContain('/rooms/viski');
    });
  });

  it('publishes a language only when it is whole, and nothing that its original has left behind unseen', async () => {
    const { readiness, variants } = await authored('viski');
    expect(variants).toEqual(['lv', 'lv-easy']);
    expect(readiness.variants.find(({ variant }) => variant === 'lt')?.missing.length).toBeGreaterThan(0);
    expect((await visited('viski', 'en')).summary.locale).toBe('lv');

    await saveChanged(app, inese, 'subate', (content) => content);
    const words = [{ name: 'summary', text: 'Maza telpa.', isReviewed: false }];
    const own = { room: 'subate', variant: 'lv', expectedVersion: 1, words };
    expect(await app.as(inese)(SAVE_WORDS, { input: own })).toMatchObject({ version: 2 });
    const states = async () => {
      const { fields } = await app.as(inese)<{ fields: { name: string; state: string }[] }>(WORDS, {
        ...{ slug: 'subate', variant: 'lt' },
      });
      return fields.find(({ name }) => name === 'summary')?.state;
    };
    expect(await states()).toBe('stale');
    await app.as(inese)(SUBMIT, { room: 'subate' });
    expect(await app.as(anna)(PUBLISH, { room: 'subate' })).toMatchObject({ code: 'STALE_TEXTS' });
    await app.as(anna)(SEND_BACK, { room: 'subate', note: 'LT' });
    const lt = { ...own, variant: 'lt', expectedVersion: 2 };
    const read = { ...lt, words: [{ name: 'summary', text: 'Maža erdvė.', isReviewed: true }] };
    expect(await app.as(inese)(SAVE_WORDS, { input: read })).toMatchObject({ version: 3 });
    expect(await states()).toBe('reviewed');
  });

  it('does not overwrite what a colleague has saved meanwhile', async () => {
    const { draft } = await authored('subate');
    const input = { room: 'subate', expectedVersion: draft.version - 1, content: draft.content };
    expect(await app.as(anna)(SAVE, { input })).toMatchObject({
      __typename: 'RoomConflict',
      current: { version: draft.version },
    });
  });

  it('takes the draft back to an earlier save, which becomes the newest; nothing is lost', async () => {
    const summary = async (text: string) =>
      saveChanged(app, anna, 'viski', (content) => ({
        ...content,
        words: { ...content.words, lv: { ...content.words.lv, summary: text } },
      }));
    await summary('Pirmais.');
    await app.database.rows(`update room_draft_save set began_at = began_at - interval '2 minutes'`);
    await summary('Otrais.');
    const saves = () => app.as(inese)<{ id: string; version: number; savedBy: string }[]>(SAVES, { slug: 'viski' });
    const [second, first] = await saves();
    expect([second, first]).toMatchObject([{ version: 2, savedBy: 'Anna' }, { version: 1 }]);
    const restore = (save = first?.id, person = inese) => app.as(person)(RESTORE, { room: 'viski', save });
    expect(await restore()).toMatchObject({ version: 3 });
    const { draft } = await authored('viski');
    expect(draft.content.words.lv?.['summary']).toBe('Pirmais.');
    expect((await saves()).map(({ version }) => version)).toEqual([3, 2, 1]);
    await expect(restore(first?.id, ruta)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await app.as(inese)('mutation { discardRoom(room: "viski") { __typename } }');
    expect(await restore()).toMatchObject({ code: 'NO_DRAFT' });
  });

  it('begins a room that nobody sees before it is published, and then as a planned one', async () => {
    const input = {
      ...{ organisationId, name: 'Sensorā lasītava Naujenē', slug: '' },
      ...{ address: 'Naujene', lat: 55.9, lon: 26.79 },
    };
    expect(await app.as(inese)(CREATE, { input: { ...input, slug: 'subate' } })).toMatchObject({
      faults: [{ field: 'slug', code: 'TAKEN' }],
    });
    const { slug } = await app.as(inese)<{ slug: string }>(CREATE, { input });
    await expect(visited(slug)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await app.as(inese)(SUBMIT, { room: slug })).toMatchObject({
      code: 'NOT_WHOLE',
      faults: [
        { field: 'lv#library', code: 'MISSING' },
        { field: 'lv#summary', code: 'MISSING' },
        { field: 'lv#gettingThere', code: 'MISSING' },
      ],
    });
    const texts = { library: 'Naujenes bibliotēka', summary: 'Mierīga telpa.', gettingThere: 'Ar autobusu.' };
    const words = Object.entries(texts).map(([name, text]) => ({ name, text, isReviewed: false }));
    await app.as(inese)(SAVE_WORDS, { input: { room: slug, variant: 'lv', expectedVersion: 1, words } });
    await app.as(inese)(SUBMIT, { room: slug });
    await app.as(anna)(PUBLISH, { room: slug });
    expect(await visited(slug)).toMatchObject({ status: 'planned', summary: { text: 'Mierīga telpa.' } });
  });
});
