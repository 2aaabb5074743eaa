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

  it('takes what a word processor pastes as clean text', async () => {
    const page = await browser.newPage({ as: anna });
    await page.goto(`/en/authoring/courses/${slug}/edit/pasted`);
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await paste(page, 'Text', word);
    await page.locator('[data-state="unsaved"]').waitFor();
    await saved(page);
    const { words } = await part(browser, slug, 'pasted');
    expect(words).toEqual({ en: { 'text-1.text': '## Light\n\n**Dim** it now\n\n- One\n- Two' } });
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
