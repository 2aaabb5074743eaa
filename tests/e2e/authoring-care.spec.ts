import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Person } from '../support/people.ts';
import { useBrowser } from '../support/use-browser.ts';
import { part, paste, saved } from './authoring.support.ts';

const browser = useBrowser();
const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0}</style></head><body>
<!--StartFragment--><h1 style="mso-style-name:x">Light<o:p></o:p></h1>
<p class=MsoNormal style="color:red"><b style="mso-bidi-font-weight:normal">Dim</b> it<span style="mso-spacerun:yes">&nbsp; </span>now<script>alert(1)</script></p>
<p class=MsoListParagraph style="mso-list:l0 level1 lfo1"><![if !supportLists]><span style="mso-list:Ignore">·<span>&nbsp;&nbsp; </span></span><![endif]>One</p>
<p class=MsoListParagraph style="mso-list:l0 level1 lfo1"><![if !supportLists]><span style="mso-list:Ignore">·<span>&nbsp;&nbsp; </span></span><![endif]>Two</p>
<!--EndFragment--></body></html>`;

/** As LibreOffice Writer puts it on the clipboard: fonts, classes of its own, a list in paragraphs, a named anchor. */
const libreOffice = `<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title>
<meta name="generator" content="LibreOffice 24.8.4.2 (Linux)"/><style type="text/css">
@page { size: 21cm 29.7cm; margin: 2cm } p { line-height: 115%; margin-bottom: 0.25cm; background: transparent }
h2.western { font-family: "Liberation Serif", serif; font-size: 18pt; font-weight: bold }</style></head>
<body lang="lv-LV" link="#000080" vlink="#800000" dir="ltr"><h2 class="western"><a name="__RefHeading___1"></a>Light</h2>
<p class="western" style="margin-bottom: 0cm; line-height: 100%"><font color="#c9211e"><font face="Liberation Serif, serif"><font size="3" style="font-size: 12pt"><span lang="lv-LV"><b>Dim</b></span></font></font></font><span lang="lv-LV"> it <i>slowly</i></span></p>
<ul><li><p style="margin-bottom: 0cm; line-height: 100%">One</p></li><li><p style="line-height: 100%"><a href="https://example.org/" style="color:red">Two</a></p></li></ul>
<p style="margin-bottom: 0cm"><br/>
</p></body></html>`;

describe('the editor', () => {
  let anna: Person;
  const slug = 'with-care';

  beforeAll(async () => {
    anna = await browser.given.person({ roles: ['editor'], name: 'Anna' });
    const page = await browser.newPage({ as: anna });
    await page.goto('/en/authoring');
    await page.getByLabel('Title').fill('With care');
    await page.getByRole('button', { name: 'Begin the course' }).click();
    await page.waitForURL(`**/${slug}/edit/course`);
  });

  it.each([
    ['Word', 'word', word, '## Light\n\n**Dim** it now\n\n- One\n- Two'],
    ['LibreOffice', 'writer', libreOffice, '## Light\n\n**Dim** it *slowly*\n\n- One\n- [Two](https://example.org/)'],
  ])('takes what %s pastes as clean text', async (_name, key, html, clean) => {
    const page = await browser.newPage({ as: anna });
    await page.goto(`/en/authoring/courses/${slug}/edit/${key}`);
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await paste(page, 'Text', html);
    await page.locator('[data-state="unsaved"]').waitFor();
    await saved(page);
    expect((await part(browser, slug, key))['words']).toEqual({ en: { 'text-1.text': clean } });
  });

  it('loses no word while there is no network', async () => {
    const page = await browser.newPage({ as: anna });
    await page.goto(`/en/authoring/courses/${slug}/edit/offline`);
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await saved(page);
    await page.context().setOffline(true);
    await page.getByRole('textbox', { name: 'Text' }).click();
    await page.keyboard.type('Written on the train');
    await page.locator('[data-state="offline"]').waitFor();
    await page.keyboard.type(', all of it');
    await page.context().setOffline(false);
    await saved(page);
    const written = { en: { 'text-1.text': 'Written on the train, all of it' } };
    expect((await part(browser, slug, 'offline'))['words']).toEqual(written);
  });

  it('changes the order of pieces by keyboard alone', async () => {
    const page = await browser.newPage({ as: anna });
    await page.goto(`/en/authoring/courses/${slug}/edit/order`);
    for (const kind of ['text', 'callout', 'case']) {
      await page.getByLabel('New piece').selectOption(kind);
      await page.getByRole('button', { name: 'Add', exact: true }).click();
    }
    await saved(page);
    await page.getByText('Change the order', { exact: true }).click();
    await page.getByRole('button', { name: /^Move 1\./ }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('[data-state="unsaved"]').waitFor();
    await saved(page);
    const { blocks } = (await part(browser, slug, 'order')) as { blocks: { type: string }[] };
    expect(blocks.map(({ type }) => type)).not.toEqual(['text', 'callout', 'case']);
    expect(blocks.map(({ type }) => type).toSorted()).toEqual(['callout', 'case', 'text']);
  });

  it('shows both texts when two tabs write at once, and keeps the chosen one', async () => {
    const [one, other] = await Promise.all([browser.newPage({ as: anna }), browser.newPage({ as: anna })]);
    for (const page of [one, other]) {
      await page.goto(`/en/authoring/courses/${slug}/edit/course`);
      await page.getByLabel('Summary').waitFor();
    }
    await one.getByLabel('Summary').fill('From one');
    await saved(one);
    await other.getByLabel('Summary').fill('From the other');
    await other.getByText('has saved this part meanwhile').waitFor();
    await other.getByText('From one').waitFor();
    await other.getByRole('button', { name: 'Keep what I wrote' }).click();
    await saved(other);
    expect(await part(browser, slug, 'course')).toMatchObject({ words: { en: { summary: 'From the other' } } });
  });
});
