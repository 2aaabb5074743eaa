import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { captions, lessonContent } from '../api/translation.support.ts';
import { axeInEveryTheme } from '../support/accessibility.ts';
import { activate } from '../support/keyboard.ts';
import type { Person } from '../support/people.ts';
import { eventually } from '../support/eventually.ts';
import { useBrowser } from '../support/use-browser.ts';
import { fitsScreen } from './participant.support.ts';
import { authorOf, changeText, givenDraft, inputOf, saved, words } from './translation.support.ts';

const { side, exchange } = words;

const translations: Record<string, string> = {
  'film.captions': captions.replace('A door opens.', 'Atveras durvis.'),
  'q1.text': 'Spied [[g1]].',
};

describe('translating a course', () => {
  const test = useBrowser();
  let author: Person;

  beforeAll(async () => {
    author = await authorOf(test);
  });

  const open = async (path: string, options: object = {}) => {
    const page = await test.newPage({ as: author, ...options });
    await page.goto(`/en/authoring/courses/${path}`);
    return page;
  };

  /** Goes to the first text that is missing, as soon as the browser has taken the page over. */
  const begun = (page: Page) =>
    eventually(async () => {
      await page.getByRole('button', { name: side.next }).click();
      expect(await page.evaluate(() => document.activeElement?.matches('input, textarea'))).toBe(true);
    });

  it('goes side by side, text by text, until nothing is missing', async () => {
    const course = await givenDraft(test, 'side-by-side');
    const page = await open(`${course}/translate/lv`);
    expect(await axeInEveryTheme(page)).toEqual([]);
    await page.getByText('Missing: 15').waitFor();
    for (const part of ['About the course', 'Senses', 'Quiz']) {
      await activate(page, page.getByRole('link', { name: part, exact: true }));
      await begun(page);
      for (let round = 0; round < 20 && !(await page.getByText(side.nextNone).isVisible()); round += 1) {
        const input = page.locator('input:focus, textarea:focus');
        await input.fill(translations[(await input.getAttribute('name')) ?? ''] ?? 'Tulkots');
        await page.getByRole('button', { name: side.next }).click();
      }
      await saved(page);
      expect(await page.getByText(words.state.missing, { exact: true }).count()).toBe(0);
      await page.getByRole('link', { name: side.back }).click();
    }
    await page.reload();
    expect(await page.getByText(words.whole).count()).toBe(3);
    await page.getByText('Translated: 15').first().waitFor();
  });

  it('shows what has changed in the source of a text, and takes its review', async () => {
    const course = await givenDraft(test, 'stale-text');
    const page = await open(`${course}/translate/lv/senses`);
    await begun(page);
    await inputOf(page, 'why.text').fill('Mierīga telpa.');
    await saved(page);
    await changeText(test, course, 'senses', ['en', 'why.text', 'A **quiet** room.']);
    await page.reload();
    await page.getByText(words.state.stale, { exact: true }).waitFor();
    expect(await page.locator('del').textContent()).toContain('**calm**');
    expect(await page.locator('ins').textContent()).toContain('**quiet**');
    expect(await axeInEveryTheme(page)).toEqual([]);
    await begun(page);
    await page.locator('#text-why-text').getByRole('checkbox', { name: side.reviewed }).check();
    await saved(page);
    await page.locator('#text-why-text').getByText(words.state.reviewed, { exact: true }).first().waitFor();
    expect(await page.locator('del').count()).toBe(0);
  });

  it('lets the typist decide when a colleague was quicker', async () => {
    const course = await givenDraft(test, 'two-translators');
    const page = await open(`${course}/translate/lv/senses`);
    await begun(page);
    await changeText(test, course, 'senses', ['lv', 'film.title', 'Kolēģa filma']);
    await inputOf(page, 'film.title').fill('Mana filma');
    await page.getByText(words.conflict.title).waitFor();
    await page.getByText('Kolēģa filma').waitFor();
    expect(await axeInEveryTheme(page)).toEqual([]);
    await page.getByRole('button', { name: words.conflict.keepMine }).click();
    expect(await page.locator('input:focus').getAttribute('name')).toBe('film.title');
    await saved(page);
    await page.reload();
    expect(await inputOf(page, 'film.title').inputValue()).toBe('Mana filma');
  });

  it('says at a text why it cannot be saved, and what of it is not right yet', async () => {
    const course = await givenDraft(test, 'faulty-texts');
    const page = await open(`${course}/translate/lt/senses`);
    await begun(page);
    await inputOf(page, 'film.title').fill('<b>Filmas</b>');
    await page.getByText(words.fault.RAW_HTML).waitFor();
    await inputOf(page, 'film.title').fill('Filmas');
    await saved(page);
    await inputOf(page, 'film.captions').fill(captions.replace('02.000', '03.000'));
    await page.getByText(words.warning.CODE_MISSING).waitFor();
  });

  it('goes out to a translator and comes back as a file, seen before it is taken over', async () => {
    const course = await givenDraft(test, 'out-and-in');
    const page = await open(`${course}/exchange/lv`);
    expect(await axeInEveryTheme(page)).toEqual([]);
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: /^Take out the file/ }).click();
    const file = await (await download).path();
    const translated = (await readFile(file, 'utf8')).replaceAll(
      /<segment state="initial"><source>([\s\S]*?)<\/source><\/segment>/g,
      (_, source: string) =>
        `<segment state="final"><source>${source}</source><target>${source}, latviski</target></segment>`,
    );
    const returned = join(file, '..', 'returned.xlf');
    await writeFile(
      returned,
      translated.replace(/(<unit id="quiz:q1.text"[\s\S]*?<target>)[\s\S]*?(<\/target>)/, '$1Spied.$2'),
    );
    await page.locator('input[name="file"]').setInputFiles(returned);
    await page.getByRole('button', { name: exchange.look }).click();
    await page.getByText('Why: a gap, a link or a time of subtitles is missing').waitFor();
    expect(await axeInEveryTheme(page)).toEqual([]);
    await page.getByRole('button', { name: 'Take over 14 texts' }).click();
    await page.getByText('The texts are taken over: 14.').waitFor();
    await page.goto(`/en/authoring/courses/${course}/translate/lv`);
    await page.getByText('Reviewed: 14').waitFor();
    expect(await page.getByText('Missing: 1', { exact: true }).count()).toBe(2);
  });

  it('fits a phone, and reads without scripts', async () => {
    const course = await givenDraft(test, 'phone-translator');
    const phone = { viewport: { width: 360, height: 740 } };
    for (const path of ['translate/lv', 'translate/lv/senses', 'exchange/lv', 'translate/en']) {
      expect([path, await fitsScreen(await open(`${course}/${path}`, phone))]).toEqual([path, true]);
    }
    const plain = await open(`${course}/translate/lv/senses`, { javaScriptEnabled: false });
    expect(await plain.locator('noscript').textContent()).toContain(side.noScript);
    await plain.getByText(lessonContent.words.en['film.transcript']).first().waitFor();
  });
});
