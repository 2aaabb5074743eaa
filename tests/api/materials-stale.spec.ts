import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Person } from '../support/people.ts';
import { useTestApp } from '../support/use-test-app.ts';
import {
  CONFIRM,
  givenPublished,
  page,
  PUBLISH,
  READINESS,
  SAVES,
  saveMaterial,
  RESTORE,
  START,
  SUBMIT,
} from './materials-making.support.ts';

interface Readiness {
  variants: { variant: string; stale: string[] }[];
}

const en = { title: 'Calm room', abstract: 'How to begin', text: 'Read this.' };
const lv = { title: 'Mierīga telpa', abstract: 'Kā sākt', text: 'Lasi šo.' };
const easy = { title: 'Telpa', abstract: 'Tā sāk', text: 'Lasi.' };

describe('translations of a material whose original has changed', () => {
  const app = useTestApp();
  let anna: Person;
  let ben: Person;

  const stale = async (slug: string) => {
    const { variants } = await app.as(anna)<Readiness>(READINESS, { slug });
    return variants.flatMap(({ variant, stale: fields }) => fields.map((field) => `${variant} ${field}`));
  };
  const save = (slug: string, words: object, change = {}) =>
    saveMaterial(app, anna, slug, page({ words: { en, lv, 'lv-easy': easy, ...words }, ...change }));

  beforeAll(async () => {
    anna = await app.given.person({ roles: ['editor'] });
    ben = await app.given.person({ roles: ['editor'] });
  });

  const given = async (slug: string) => {
    await givenPublished(app, anna, ben, slug, page({ words: { en, lv, 'lv-easy': easy } }));
    await app.as(anna)(START, { slug });
  };

  it('are marked until they are changed, or somebody says that they still fit', async () => {
    await given('marked');
    expect(await stale('marked')).toEqual([]);
    const newer = { ...en, abstract: 'How to begin well', text: 'Read all this.' };
    await save('marked', { en: newer });
    expect(await stale('marked')).toEqual(['lv abstract', 'lv text']);
    await save('marked', { en: newer, lv: { ...lv, text: 'Lasi šo visu.' } });
    expect(await stale('marked')).toEqual(['lv abstract', 'lv-easy text']);
    expect(await app.as(anna)(CONFIRM, { slug: 'marked', variant: 'lv' })).toMatchObject({ slug: 'marked' });
    expect(await stale('marked')).toEqual(['lv-easy text']);
    expect(await app.as(anna)(CONFIRM, { slug: 'marked', variant: 'xx' })).toMatchObject({ code: 'INVALID' });
  });

  it('go out only where the one who decides agrees to it, and stay marked in the next draft', async () => {
    await given('agreed');
    await save('agreed', { en: { ...en, title: 'Calm corner' } });
    await app.as(anna)(SUBMIT, { input: { material: 'agreed' } });
    expect(await app.as(anna)(CONFIRM, { slug: 'agreed', variant: 'lv' })).toMatchObject({ code: 'UNDER_REVIEW' });
    expect(await app.as(ben)(PUBLISH, { slug: 'agreed' })).toMatchObject({
      code: 'STALE_TEXTS',
      faults: [{ field: 'lv#title', code: 'STALE' }],
    });
    expect(await app.as(ben)(PUBLISH, { slug: 'agreed', acceptsStale: true })).toMatchObject({ slug: 'agreed' });
    await app.as(anna)(START, { slug: 'agreed' });
    expect(await stale('agreed')).toEqual(['lv title']);
  });

  it('are not asked about where the kind of material has no place for them', async () => {
    await given('kinds');
    await save('kinds', { en: { ...en, text: 'All new.' } }, { kind: 'link' });
    expect(await stale('kinds')).toEqual([]);
    await save('kinds', { en: { ...en, text: 'All new.' } });
    expect(await stale('kinds')).toEqual(['lv text']);
  });

  it('are as they were when an earlier save comes back', async () => {
    await given('restored');
    await save('restored', { en: { ...en, title: 'Calm corner' } });
    await app.database.rows(`update material_draft_save set began_at = began_at - interval '2 minutes'`);
    await save('restored', { en: { ...en, title: 'Calm corner' }, lv: { ...lv, title: 'Mierīgs stūrītis' } });
    expect(await stale('restored')).toEqual(['lv-easy title']);
    const [, earlier] = await app.as(anna)<{ id: string }[]>(SAVES, { slug: 'restored' });
    await app.as(anna)(RESTORE, { slug: 'restored', save: earlier?.id });
    expect(await stale('restored')).toEqual(['lv title']);
  });
});
