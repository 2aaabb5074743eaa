import { randomBytes, randomUUID } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page, Request, Route } from 'playwright-core';
import { axe } from '../support/accessibility.ts';
import { phonePhoto } from '../support/photos.ts';
import { useBrowser } from '../support/use-browser.ts';
import { fill, formOf, openContest, phone, photoIsReady, words } from './participant.support.ts';

const t = { ...words.en, uploads: words.en.submit.upload };
const folder = join(import.meta.dirname, '../.output/data', randomUUID());

describe('photos on a poor line', () => {
  const test = useBrowser();
  const files: string[] = [];

  beforeAll(async () => {
    await openContest(test);
    await mkdir(folder, { recursive: true });
    for (const name of ['gate.jpg', 'harbour.jpg', 'window.jpg', 'stairs.jpg']) {
      files.push(join(folder, name));
      await writeFile(join(folder, name), Buffer.concat([await phonePhoto(), randomBytes(6_000_000)]));
    }
  });

  afterAll(() => rm(folder, { recursive: true }));

  async function open(): Promise<Page> {
    const page = await test.newPage({ ...phone, as: await test.given.person() });
    await page.goto('/en/contests/my-emotions/submit');
    return page;
  }

  it('go on after the page was closed, from where they stood', async () => {
    const page = await open();
    const pieces: string[] = [];
    const note = (request: Request) => {
      if (request.url().includes('/uploads/'))
        pieces.push(`${request.method()} ${request.headers()['upload-offset'] ?? ''}`.trim());
    };
    page.on('request', note);
    const breaksLater = (route: Route) =>
      route.request().headers()['upload-offset'] === '5000000' ? route.abort('connectionreset') : route.continue();
    await page.route('**/uploads/**', breaksLater);
    await formOf(page, 'en').photo.setInputFiles(files[0] ?? '');
    await page.getByText(t.uploads.waiting).waitFor();
    expect(pieces.slice(0, 3)).toEqual(['POST', 'PATCH 0', 'PATCH 5000000']);

    await page.reload();
    await page.unroute('**/uploads/**', breaksLater);
    pieces.length = 0;
    await formOf(page, 'en').photo.setInputFiles(files[0] ?? '');
    await photoIsReady(page);
    expect(pieces).toEqual(['HEAD', 'PATCH 5000000']);
    await fill(page, 'en');
    await formOf(page, 'en').send.click();
    await page.getByRole('heading', { level: 1, name: t.submit.doneTitle }).waitFor();
    expect(await page.evaluate(() => localStorage.getItem('inclusive.uploads'))).toBe('{}');
  });

  it('are several, which pause, go on, leave, and come one after the other', async () => {
    const page = await open();
    let release = () => {};
    const released = new Promise<void>((done) => (release = done));
    await page.route('**/uploads/**', async (route: Route) => {
      if (route.request().method() === 'PATCH') await released;
      await route.continue().catch(() => undefined);
    });
    await formOf(page, 'en').photo.setInputFiles(files.slice(1));
    const further = page.getByRole('region', { name: t.uploads.further_other.replace('{{count, number}}', '2') });
    await further.getByText('stairs.jpg: waits its turn').waitFor();
    await further.getByRole('button', { name: `${t.uploads.pause} window.jpg` }).click();
    await further.getByRole('button', { name: `${t.uploads.resume} window.jpg` }).waitFor();
    await further.getByRole('progressbar', { name: 'stairs.jpg' }).waitFor();
    await page.getByRole('button', { name: t.uploads.pause, exact: true }).first().click();
    await page.getByText(t.uploads.pausedLong).waitFor();
    expect(await axe(page)).toEqual([]);

    release();
    await page.getByRole('button', { name: t.uploads.resume, exact: true }).first().click();
    await photoIsReady(page);
    await page.getByRole('button', { name: `${t.uploads.remove} stairs.jpg` }).click();
    await page.getByRole('button', { name: `${t.uploads.resume} window.jpg` }).click();
    await page.getByText('window.jpg: has arrived').waitFor();
    await fill(page, 'en');
    await formOf(page, 'en').send.click();
    await page.getByRole('button', { name: t.uploads.next_one }).click();
    await page.getByText('window.jpg').waitFor();
    await photoIsReady(page);
    await fill(page, 'en', { title: 'Window' });
    await formOf(page, 'en').send.click();
    await page.getByRole('heading', { level: 1, name: t.submit.doneTitle }).waitFor();
    expect(await test.database.rows(`select title from photo where title = 'Window'`)).toHaveLength(1);
  });
});
