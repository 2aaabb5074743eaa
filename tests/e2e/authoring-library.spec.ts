import { beforeAll, describe, expect, it } from '@jest/globals';
import { zipOf } from '@inclusive/course-content/zip-writer';
import { axe } from '../support/accessibility.ts';
import type { Person } from '../support/people.ts';
import { useBrowser } from '../support/use-browser.ts';
import { part, saved } from './authoring.support.ts';

const browser = useBrowser();
const small = { width: 360, height: 740 };
const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><rect width="40" height="30"/></svg>';

const course = `slug: from-a-pack
organisation: any
sourceLocale: en
level: beginner
audiences: [librarian]
topics: [sensory-room]
minutes: 20
modules:
  - id: m1
    lessons:
      - { id: light, minutes: 20 }
`;
const words = `title: From a pack
summary: A course that came as a file
whatYouNeed: Time
outcomes: [Plan a calm room]
modules: { m1: Rooms }
`;
const lesson = '---\ntitle: Light\n---\n\n::: text #why\nDim it.\n:::\n';
const packOf = (files: Record<string, string>) =>
  zipOf(new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)])));
const zip = (buffer: Buffer) => ({ name: 'pack.zip', mimeType: 'application/zip', buffer });

describe('files of authors, without scripts and on a small screen', () => {
  let anna: Person;

  beforeAll(async () => {
    anna = await browser.given.person({ roles: ['editor'], name: 'Anna' });
  });

  it('takes a pack as a course once it is whole, and replaces a draft by one', async () => {
    const page = await browser.newPage({ as: anna, javaScriptEnabled: false, viewport: small });
    const whole = { 'course.yaml': course, 'en/course.yaml': words, 'en/light.md': lesson };
    const { 'en/light.md': _gone, ...broken } = whole;
    await page.goto('/lv/authoring/packs');
    await page.getByLabel('Pakotne').setInputFiles(zip(await packOf(broken)));
    await page.getByRole('button', { name: 'Ielasīt' }).click();
    await page.getByText('en/light.md: šīs datnes trūkst').waitFor();
    await page.getByLabel('Pakotne').setInputFiles(zip(await packOf(whole)));
    await page.getByRole('button', { name: 'Ielasīt' }).click();
    await page.waitForURL('**/lv/authoring/courses/from-a-pack?done=imported');

    await page.goto('/lv/authoring/courses/from-a-pack/pack');
    await page.getByText('Kas tiks aizstāts').waitFor();
    const next = { ...whole, 'en/light.md': lesson.replace('Dim it.', 'Dim it slowly.') };
    await page.getByLabel('Pakotne').setInputFiles(zip(await packOf(next)));
    await page.getByRole('button', { name: 'Aizstāt melnrakstu' }).click();
    await page.waitForURL('**/from-a-pack?done=imported');
    expect(await part(browser, 'from-a-pack', 'light')).toMatchObject({
      words: { en: { 'why.text': 'Dim it slowly.' } },
    });
  });

  it('keeps words with a file, from which a block starts', async () => {
    const page = await browser.newPage({ as: anna, javaScriptEnabled: false, viewport: small });
    await page.goto('/en/authoring/media');
    const file = { name: 'lamp.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(drawing) };
    await page.getByLabel('File', { exact: true }).setInputFiles(file);
    await page.getByRole('button', { name: 'Upload' }).click();
    await page.getByText('The file is in the library.').waitFor();
    await page.getByText('English: not yet there').click();
    await page.locator('#words-en').getByLabel('Alternative text').fill('A lamp');
    await page.getByRole('button', { name: 'Save (English)' }).click();
    await page.getByText('The words are saved.').waitFor();

    const editor = await browser.newPage({ as: anna });
    await editor.goto('/en/authoring/courses/from-a-pack/edit/light');
    await editor.getByLabel('New piece').selectOption('image');
    await editor.getByRole('button', { name: 'Add', exact: true }).click();
    await editor.getByRole('button', { name: 'Choose from the library' }).click();
    await editor.getByRole('button', { name: 'lamp.svg' }).click();
    await saved(editor);
    expect(await part(browser, 'from-a-pack', 'light')).toMatchObject({ words: { en: { 'image-1.alt': 'A lamp' } } });
  });

  it('finds nothing wrong with these pages', async () => {
    const page = await browser.newPage({ as: anna, viewport: small });
    for (const path of ['packs', 'media', 'courses/from-a-pack/pack', 'courses/from-a-pack/history']) {
      await page.goto(`/en/authoring/${path}`);
      expect([path, await axe(page)]).toEqual([path, []]);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    }
  });
});
