import { describe, expect, it } from '@jest/globals';
import { axeInEveryTheme, themes, wear } from '../support/accessibility.ts';
import { activate } from '../support/keyboard.ts';
import { useBrowser } from '../support/use-browser.ts';

describe('the frame of every page', () => {
  const { page, newPage } = useBrowser();

  it.each(['lv', 'lt', 'en'])('is right in every theme: %s', async (locale) => {
    await page().goto(`/${locale}`);
    expect(await page().getAttribute('html', 'lang')).toBe(locale);
    expect(await axeInEveryTheme(page())).toEqual([]);
  });

  it('leads keyboard users past the navigation', async () => {
    await page().goto('/en');
    await activate(page(), page().locator('a[href="#content"]'));
    expect(await page().evaluate(() => document.activeElement?.id)).toBe('content');
  });

  it('remembers a theme without scripts and without an account', async () => {
    const plain = await newPage({ javaScriptEnabled: false });
    await plain.goto('/en/preferences');
    await plain.locator('input[name="theme"][value="calm"]').last().check();
    await plain.locator('main button[type="submit"]').first().click();
    await plain.goto('/lt');
    expect(await plain.getAttribute('html', 'data-theme')).toBe('calm');
  });

  it.each([360, 768, 1280])('needs no sideways scrolling at %i px', async (width) => {
    const narrow = await newPage({ viewport: { width, height: 800 } });
    await narrow.goto('/lv');
    for (const theme of themes) {
      await wear(narrow, theme);
      expect(await narrow.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
});
