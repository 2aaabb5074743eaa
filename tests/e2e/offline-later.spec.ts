import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { eventually } from '../support/eventually.ts';
import { useBrowser } from '../support/use-browser.ts';
import { isWhole, keptPages, offlineLearner, open, waiting } from './offline.support.ts';
import { course, lessons } from './specialist.support.ts';

const lesson = `${course}/learn/${lessons[0]}`;

describe('what a device keeps', () => {
  const browser = useBrowser();
  const done = (enrolment: string) =>
    browser.database.rows('select lesson from lesson_completion where enrolment_id = $1', [enrolment]);

  /** Finishes a lesson without a network; then nobody is signed in any more. */
  const finishedOffline = async () => {
    const learner = await offlineLearner(browser);
    const { page } = learner;
    await open(page, lesson);
    await page.context().setOffline(true);
    await page.reload();
    await page.getByRole('button', { name: 'Finish the lesson and go on' }).click();
    await page.getByText('What you have just sent is kept on this device').waitFor();
    await page.context().clearCookies();
    await page.context().setOffline(false);
    await page.goto('/en/learning');
    await page.waitForURL('**/sign-in?**');
    return learner;
  };

  it('waits for its owner when nobody is signed in any more, and is sent once they are again', async () => {
    const { person, enrolment, page } = await finishedOffline();
    await eventually(async () => expect(await keptPages(page)).toEqual([]));
    expect(await waiting(page)).toBe(1);
    expect(await done(enrolment)).toEqual([]);
    await browser.signIn(page, person);
    await page.goto('/en/learning');
    await eventually(async () => expect(await done(enrolment)).toEqual([{ lesson: lessons[0] }]));
    await eventually(async () => expect(await waiting(page)).toBe(0));
  });

  it('is never sent by another person', async () => {
    const { person, enrolment, page } = await finishedOffline();
    await browser.signIn(page, await browser.given.person({ name: 'Jonas' }));
    await page.goto('/en/learning');
    await eventually(async () => expect(await waiting(page)).toBe(0));
    await browser.signIn(page, person);
    await page.goto('/en/learning');
    await page.waitForLoadState('networkidle');
    expect(await done(enrolment)).toEqual([]);
    expect(await browser.database.rows('select from lesson_completion')).toHaveLength(1);
  });

  it('stays through a change of version: old files go, opened lessons and what waits do not', async () => {
    const { page } = await offlineLearner(browser);
    await open(page, lesson);
    await page.evaluate(async () => {
      const old = await caches.open('inclusive-files-0');
      await old.put('/assets/old.js', new Response('old'));
    });
    await keepForSomebody(page);
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.unregister());
    await page.goto('about:blank');
    await page.goto('/en/learning');
    await eventually(async () => {
      const files = await page.evaluate(async () => (await caches.keys()).filter((name) => /-files-/.test(name)));
      expect(files).toEqual([expect.not.stringMatching(/-0$/)]);
    });
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    expect(await keptPages(page)).toContain(lesson);
    expect(await waiting(page)).toBe(1);
    await page.context().setOffline(true);
    await page.goto(lesson);
    expect(await isWhole(page)).toBe(true);
  });

  it('loses what an author could not save when they sign out', async () => {
    const page = await browser.newPage({ as: await browser.given.person({ roles: ['editor'] }) });
    await page.goto('/en/account');
    await page.evaluate(() => {
      localStorage.setItem('inclusive.draft.course.lesson', '"Mine"');
      localStorage.setItem('inclusive.kept', '"Not a draft"');
    });
    await page.getByRole('button', { name: 'Sign out', exact: true }).click();
    await page.waitForURL('**/sign-in?done=signedOut');
    await eventually(async () =>
      expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['inclusive.kept']),
    );
  });

  /** Something that is not this reader's to send. */
  function keepForSomebody(page: Page): Promise<void> {
    return page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const asked = indexedDB.open('inclusive-offline');
          asked.onsuccess = () => {
            const change = asked.result.transaction('outbox', 'readwrite');
            change.objectStore('outbox').add({ reader: 'somebody', key: 'k', deed: 'lesson', page: '/', url: '/' });
            change.oncomplete = () => {
              asked.result.close();
              resolve();
            };
          };
        }),
    );
  }
});
