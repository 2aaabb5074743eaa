import { beforeAll, describe, expect, it } from '@jest/globals';
import { axe, axeInEveryTheme } from '../support/accessibility.ts';
import { docx } from '../support/documents.ts';
import { eventually } from '../support/eventually.ts';
import type { Person } from '../support/people.ts';
import { useBrowser } from '../support/use-browser.ts';
import { saved } from './authoring.support.ts';
import { structuredData } from './visitor.support.ts';

const browser = useBrowser();

describe('a librarian', () => {
  let anna: Person;
  let jonas: Person;

  beforeAll(async () => {
    anna = await browser.given.person({ roles: ['editor'], name: 'Anna' });
    jonas = await browser.given.person({ roles: ['coordinator'], name: 'Jonas', locale: 'lv' });
  });

  it('writes a material in two languages, and a colleague publishes it', async () => {
    const page = browser.page();
    await browser.signIn(page, anna);
    await page.goto('/en/authoring/materials');
    expect(await axe(page)).toEqual([]);
    await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Calm corner');
    await page.getByRole('button', { name: 'Begin the material' }).click();
    await page.waitForURL('**/en/authoring/materials/calm-corner/edit');

    await page.getByRole('radio', { name: 'File', exact: true }).check();
    await page
      .getByRole('textbox', { name: 'What it is about' })
      .fill('How to make a corner where everybody can rest.');
    const payload = Buffer.from('%PDF-1.7 this is none of them, and long enough to be looked at by its beginning');
    await page
      .getByLabel('Upload a new file')
      .first()
      .setInputFiles({ name: 'plan.pdf', mimeType: 'application/pdf', buffer: payload });
    await page.getByText('The file is damaged').waitFor();
    const plan = {
      name: 'plan.docx',
      mimeType: 'application/octet-stream',
      buffer: await docx(['Ģimenēm ir savs stūrītis.']),
    };
    await page.getByLabel('Upload a new file').first().setInputFiles(plan);
    await page.getByLabel('What file 1 holds, in words').fill('A plan of the corner on one page.');
    await page.getByLabel('Families').check();
    await page.getByLabel('Librarians').check();
    await page.getByRole('textbox', { name: 'Authors' }).fill('Anna Ozoliņa');
    await page.getByRole('textbox', { name: 'Year' }).fill('2025');
    await page.getByRole('radio', { name: /^CC BY-SA/ }).check();
    await saved(page);
    expect(await axeInEveryTheme(page)).toEqual([]);

    await page.getByLabel('Language of the texts').selectOption('lv');
    await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Mierīgs stūrītis');
    await saved(page);
    await page.getByRole('link', { name: 'To what is missing' }).click();
    await page.getByRole('heading', { name: 'Ready to publish?' }).waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole('list', { name: 'Missing: Latviešu' }).getByRole('link', { name: 'What it is about' }).click();
    await eventually(async () => {
      expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('abstract');
    });
    await page.keyboard.type('Kā iekārtot stūrīti, kur atpūsties.');
    await page.getByLabel('Upload a new file').first().setInputFiles(plan);
    await page.getByLabel('What file 1 holds, in words').fill('Stūrīša plāns vienā lapā.');
    await saved(page);

    await page.goto('/en/authoring/materials/calm-corner');
    await page.getByRole('button', { name: 'Hand in' }).click();
    await page.getByText('The draft is handed in.').waitFor();

    const reviewer = await browser.newPage({ as: jonas });
    await reviewer.goto('/lv/authoring/materials/calm-corner');
    expect(await axe(reviewer)).toEqual([]);
    await reviewer.getByRole('link', { name: 'English: Calm corner' }).click();
    await reviewer.getByRole('heading', { level: 1, name: 'Calm corner' }).waitFor();
    const languages = reviewer.getByRole('list', { name: 'Languages' });
    await languages.getByRole('link', { name: 'Latviešu', exact: true }).click();
    await reviewer.getByRole('heading', { level: 1, name: 'Mierīgs stūrītis' }).waitFor();
    await reviewer.getByText('Datnes saturs vārdos').first().click();
    await reviewer.getByText('Stūrīša plāns vienā lapā.').waitFor();
    expect(await axeInEveryTheme(reviewer)).toEqual([]);
    await reviewer.getByRole('link', { name: /^Uz sarakstu/ }).click();
    await reviewer.getByRole('button', { name: 'Publicēt', exact: true }).click();
    await reviewer.getByText('Materiāls ir publicēts.').waitFor();
    const [revision] = await browser.database.rows<{ id: string }>(
      `select id from material_revision where languages = '{lv,en}' and licence = 'CC-BY-SA-4.0' and year = 2025
       and authors = '{Anna Ozoliņa}'`,
    );
    expect(revision).toBeDefined();
    const reader = await browser.newPage();
    await reader.goto('/lv/materials/calm-corner');
    expect(await structuredData(reader)).toMatchObject({ name: 'Mierīgs stūrītis', copyrightYear: 2025 });
    await eventually(async () => {
      const read = await browser.database.rows(`select text from file_text where text like 'Ģimenēm%'`);
      expect(read).toEqual([{ text: 'Ģimenēm ir savs stūrītis.' }]);
    });
  });

  it('goes back to an earlier save, and answers what readers write', async () => {
    const page = await browser.newPage({ as: jonas });
    await page.goto('/en/authoring/materials/calm-corner');
    await page.getByRole('button', { name: 'Begin a draft', exact: true }).click();
    await page.getByText('The draft has begun.').waitFor();
    await page.goto('/en/authoring/materials/calm-corner/edit');
    await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Loud corner');
    await saved(page);
    const other = await browser.newPage({ as: anna });
    await other.goto('/en/authoring/materials/calm-corner/edit');
    await other.getByRole('textbox', { name: 'Title', exact: true }).fill('Quiet corner');
    await saved(other);
    await other.goto('/en/authoring/materials/calm-corner/history');
    expect(await axe(other)).toEqual([]);
    await other
      .getByRole('button', { name: /^Take back to this/ })
      .first()
      .click();
    await other.getByText('The draft was taken back').waitFor();
    await other.goto('/en/authoring/materials/calm-corner');
    await other.getByRole('heading', { level: 1, name: 'Loud corner' }).waitFor();
    await other.getByText('The original has changed since the translation: 1').waitFor();
    await other.getByRole('button', { name: /^These texts still fit/ }).click();
    await other.getByText('The texts count as fitting the original again.').waitFor();

    const sara = await browser.given.person({ roles: ['specialist'], name: 'Sara' });
    const [material] = await browser.database.rows<{ id: string }>(
      `select id from material where slug = 'calm-corner'`,
    );
    await browser.database.rows(
      `insert into practice_note (material_id, person_id, locale, text, written_at) values ($1, $2, 'lv', 'Mums ļoti palīdzēja.', now())`,
      [material?.id, sara.id],
    );
    await browser.database.rows(
      `insert into problem_report (material_id, locale, text, reported_at) values ($1, 'en', 'Page 2 is empty.', now())`,
      [material?.id],
    );
    await other.goto('/en/authoring/notes');
    expect(await axeInEveryTheme(other)).toEqual([]);
    await other.getByRole('button', { name: 'Do not show it' }).click();
    await other
      .getByRole('alert')
      .or(other.getByRole('link', { name: /Why it is not shown/ }))
      .first()
      .waitFor();
    await other.getByRole('button', { name: 'Show it to everybody' }).click();
    await other.getByText('The note is shown now.').waitFor();
    await other.getByRole('button', { name: /^It is seen to/ }).click();
    await other.getByText('The report is settled.').waitFor();
  });
});
