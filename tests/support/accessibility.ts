import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { choices } from '../../web/src/shared/preferences/preferences.ts';

/** The four sets of colours; `system` is one of the first two. */
export const themes = choices.theme.filter((theme) => theme !== 'system');

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const rulesOfColour = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

const everything: RunOptions = { runOnly: levels };
const colours: RunOptions = { runOnly: { type: 'rule', values: rulesOfColour } };
const allButColours: RunOptions = {
  ...everything,
  rules: Object.fromEntries(rulesOfColour.map((rule) => [rule, { enabled: false }])),
};

/** What axe finds wrong with the page, a line each; empty when nothing. */
export async function axe(page: Page, options: RunOptions = everything): Promise<string[]> {
  await page.waitForLoadState('load');
  if (!(await page.evaluate('typeof axe === "object"'))) await page.evaluate(source);
  const asked = { ...options, resultTypes: ['violations'] };
  const results = (await page.evaluate(`axe.run(document, ${JSON.stringify(asked)})`)) as AxeResults;
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}) at ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

/** The rules of colour (7 : 1) in every theme, all others in the page’s own. */
export async function axeInEveryTheme(page: Page): Promise<string[]> {
  const before = await page.getAttribute('html', 'data-theme');
  const found = await axe(page, allButColours);
  for (const theme of themes) {
    await wear(page, theme);
    found.push(...(await axe(page, colours)).map((line) => `[${theme}] ${line}`));
  }
  await wear(page, before ?? 'system');
  return found;
}

/** Puts the page into a theme, as the preferences panel does. */
export async function wear(page: Page, theme: string): Promise<void> {
  await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
}
