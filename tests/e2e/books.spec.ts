import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { emptyRecord } from '../../libs/bibliography/src/book-record.ts';
import { writeIso2709 } from '../../libs/bibliography/src/iso2709.ts';
import { marcOfBook } from '../../libs/bibliography/src/marc-of-book.ts';
import { axe, axeInEveryTheme } from '../support/accessibility.ts';
import type { Person } from '../support/people.ts';
import { useBrowser } from '../support/use-browser.ts';
import { structuredData } from './visitor.support.ts';

const browser = useBrowser();
const on = new Date('2026-11-22T06:00:00Z');

/** A library system's export: two sound records, one with a mistyped ISBN, one that breaks off. */
function exported(): Buffer {
  const record = (title: string, isbn: string) => ({ ...emptyRecord, title, isbn, languages: ['lv'], year: 2020 });
  const records = [
    record('Zaķa zvans', '9789934031236'),
    record('Ežu ģimene', '9786090132006'),
    record('Pūces balss', ''),
  ];
  const parts = records.map((each, at) => writeIso2709(marcOfBook(each, `e2e-${at}`, on)));
  return Buffer.concat([...parts, Buffer.from(parts[0] ?? []).subarray(0, 90)]);
}

const overflows = (page: Page) => page.evaluate('document.documentElement.scrollWidth > innerWidth');

describe('a librarian without scripts', () => {
  let editor: Person;

  beforeAll(async () => {
    editor = await browser.given.person({ roles: ['editor'], name: 'Aldona' });
  });

  it('brings in a MARC file, mends what is faulty, confirms, and finds a book by its sense', async () => {
    const page = await browser.newPage({ as: editor, javaScriptEnabled: false });
    await page.goto('/en/books/import');
    await page
      .getByLabel('File')
      .setInputFiles({ name: 'export.mrc', mimeType: 'application/marc', buffer: exported() });
    await page.getByRole('button', { name: 'Read the file' }).click();
    await page.getByRole('heading', { name: 'Report: export.mrc' }).waitFor();
    expect(await page.getByText('The check digit does not fit').count()).toBe(1);
    expect(await page.getByText('The record breaks off').count()).toBe(1);

    await page.getByLabel('ISBN').fill('978-609-01-3200-5');
    await page.getByRole('button', { name: 'Mend' }).click();
    await page.getByText('The line is mended.').waitFor();

    await page.getByLabel('Hearing').check();
    await page.getByLabel('Publish new books').check();
    await page.getByRole('button', { name: 'Write all of it' }).click();
    await page.getByText('All of it is written.').waitFor();

    await page.goto('/en/books?language=lv');
    await page
      .getByRole('link', { name: /^Hearing/ })
      .last()
      .click();
    await page.getByRole('link', { name: 'Ežu ģimene' }).click();
    await page.getByRole('heading', { level: 1, name: 'Ežu ģimene' }).waitFor();
    expect(await page.getByText('978-609-01-3200-5').count()).toBe(1);
    expect(await structuredData(page)).toMatchObject({ '@type': 'Book', isbn: '9786090132005', inLanguage: ['lv'] });
  });

  it('chooses several things at once by a plain form', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto('/en/books');
    await page.getByText('Choose several at once').click();
    const form = page.getByRole('form', { name: 'Narrow down' });
    await form.getByLabel('Sense').selectOption('touch');
    await form.getByLabel('Feature').selectOption('flaps');
    await form.getByRole('button', { name: 'Show' }).click();
    expect(await page.getByRole('link', { name: /^Sense: Touch/ }).count()).toBe(1);
    expect(await page.getByRole('link', { name: 'Dear Zoo' }).count()).toBe(1);
  });

  it('is told what a file is that cannot be taken', async () => {
    const page = await browser.newPage({ as: editor, javaScriptEnabled: false });
    await page.goto('/lv/books/import');
    await page
      .getByLabel('Datne', { exact: true })
      .setInputFiles({ name: 'a.xlsx', mimeType: 'application/zip', buffer: Buffer.from('PK\u0003\u0004 x') });
    await page.getByRole('button', { name: 'Nolasīt datni' }).click();
    await page.getByText('Lūdzu, vispirms saglabājiet izklājlapu kā CSV.').waitFor();
  });

  it('enters a book by its ISBN, describes it, says where it stands, and publishes it', async () => {
    const page = await browser.newPage({ as: editor, javaScriptEnabled: false });
    await page.goto('/en/books/manage');
    await page.getByLabel('ISBN', { exact: false }).first().fill('978-0-7232-4770-9');
    await page.getByLabel('Title', { exact: true }).fill('The Soft Tale');
    await page.getByRole('button', { name: 'Begin the record' }).click();
    await page.getByRole('link', { name: /check digit does not fit/ }).waitFor();
    await page.getByLabel('ISBN', { exact: false }).first().fill('978-0-7232-4770-8');
    await page.getByRole('button', { name: 'Begin the record' }).click();
    await page.getByText('The record is begun.').waitFor();

    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByText('Before it can be published, it needs:').waitFor();
    await page.getByLabel('Touch', { exact: true }).check();
    await page.getByLabel('Languages').fill('en');
    await page.getByRole('button', { name: 'Save the record' }).click();
    await page.getByText('The record is saved.').waitFor();
    await page.getByRole('textbox', { name: 'Copies' }).first().fill('3');
    await page.getByRole('button', { name: 'Keep', exact: true }).first().click();
    await page.getByText('The copies are kept.').waitFor();
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByText('The book is in the catalogue now.').waitFor();
    await page.getByRole('link', { name: 'See it as readers do' }).click();
    await page.getByText('3 copies').waitFor();
  });
});

describe('the pages of books', () => {
  it('are free of barriers in every theme, and fit a phone', async () => {
    const editor = await browser.given.person({ roles: ['editor'] });
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    for (const path of ['/lv/books', '/lt/books?sense=touch&feature=flaps']) {
      await page.goto(path);
      expect([path, await axeInEveryTheme(page), await overflows(page)]).toEqual([path, [], false]);
    }
    await page.locator('article a').first().click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect([await axe(page), await overflows(page)]).toEqual([[], false]);

    const [book] = await browser.database.rows<{ id: string }>('select id from book limit 1');
    const keeping = await browser.newPage({ as: editor, viewport: { width: 360, height: 740 } });
    for (const path of ['/lt/books/manage', '/lv/books/import', `/en/books/manage/${book?.id}`]) {
      await keeping.goto(path);
      expect([path, await axe(keeping), await overflows(keeping)]).toEqual([path, [], false]);
    }
  });
});
