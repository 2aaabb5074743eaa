import { describe, expect, it } from '@jest/globals';
import { eventually } from '../support/eventually.ts';
import { useBrowser } from '../support/use-browser.ts';

describe('the pages', () => {
  const { address, database, newPage, given } = useBrowser();

  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(address() + path, { redirect: 'manual', headers });
  const post = (path: string, body: string | FormData, headers: Record<string, string> = {}) =>
    fetch(address() + path, {
      method: 'POST',
      redirect: 'manual',
      body,
      headers: {
        origin: address(),
        ...(typeof body === 'string' && { 'content-type': 'application/x-www-form-urlencoded' }),
        ...headers,
      },
    });

  it.each([
    ['/', {}, '/lv'],
    ['/', { 'accept-language': 'lt-LT,lt;q=0.9,en;q=0.8' }, '/lt'],
    ['/', { 'accept-language': 'lt', cookie: 'locale=en' }, '/en'],
    ['/rooms?need=quiet', { 'accept-language': 'en' }, '/en/rooms?need=quiet'],
  ])('lead %s to the reader’s language (%j)', async (path, headers, target) => {
    const answer = await get(path, headers);
    expect([answer.status, answer.headers.get('location')]).toEqual([302, target]);
  });

  it.each([
    ['/xx/rooms', {}, 'lv'],
    ['/nothing-here', { 'accept-language': 'en' }, 'en'],
    ['/lt/nothing-here', {}, 'lt'],
    ['/en/pages/nothing-here', {}, 'en'],
    ['/lv/rooms/nothing-here', {}, 'lv'],
  ])('say that %s is not there', async (path, headers, language) => {
    const answer = await get(path, headers);
    const html = await answer.text();
    expect(answer.status).toBe(404);
    expect(html).toContain(`<html lang="${language}"`);
    expect(html).toContain('<h1>');
    expect(html).not.toMatch(/rel="canonical"| at .*\.js:\d/);
  });

  it('name their other languages', async () => {
    const html = await (await get('/lt/rooms?need=parking')).text();
    expect(html).toContain(`<link rel="canonical" href="${address()}/lt/rooms"/>`);
    for (const language of ['lv', 'lt', 'en']) {
      expect(html).toContain(`hrefLang="${language}" href="${address()}/${language}/rooms?need=parking"`);
    }
    expect(html).toContain(`hrefLang="x-default" href="${address()}/rooms?need=parking"`);
  });

  it('remember the language that a reader switches to, and no other', async () => {
    const switched = await get('/lt/rooms', { referer: `${address()}/lv/rooms` });
    expect(switched.headers.get('set-cookie')).toMatch(/^locale=lt; Path=\//);
    expect((await get('/lt/rooms')).headers.get('set-cookie')).toBeNull();
  });

  it('allow no script, frame or form of others', async () => {
    const { headers } = await get('/lv');
    expect(headers.get('content-security-policy')).toMatch(
      /default-src 'none'; script-src 'self';.*frame-ancestors 'none'/,
    );
    expect(headers.get('content-security-policy')).not.toContain('unsafe-eval');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('permissions-policy')).toContain('geolocation=(self)');
  });

  it('come with files that are kept for ever', async () => {
    const html = await (await get('/lv')).text();
    const script = /<script type="module" src="([^"]+)"/.exec(html)?.[1] ?? '';
    const answer = await get(script, { 'accept-encoding': 'br' });
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
    expect(answer.headers.get('content-encoding')).toBe('br');
  });

  it('are the same for everyone who is not signed in, until content changes', async () => {
    const first = await get('/en/pages/about');
    const etag = first.headers.get('etag') ?? '';
    expect((await get('/en/pages/about', { 'if-none-match': etag })).status).toBe(304);
    await database.rows(
      `update translation set fields = jsonb_set(fields, '{title}', '"A new title"')
       where locale = 'en' and owner_id = (select id from page where slug = 'about')`,
    );
    await eventually(async () => expect(await (await get('/en/pages/about')).text()).toContain('A new title'));
    expect((await get('/en/pages/about', { 'if-none-match': etag })).status).toBe(200);
  });

  it('are kept by nobody for those who are signed in', async () => {
    const person = await given.person({ name: 'Anna' });
    const answer = await get('/en', { cookie: person.cookie });
    expect([answer.headers.get('cache-control'), answer.headers.get('etag')]).toEqual(['no-store', null]);
    expect(await answer.text()).toContain('Anna');
    expect(await (await get('/en')).text()).not.toContain('Anna');
  });

  it('lead to sign-in and back where an account is needed', async () => {
    const answer = await get('/lt/account?tab=1');
    expect([answer.status, answer.headers.get('location')]).toEqual([
      302,
      '/lt/sign-in?return=%2Flt%2Faccount%3Ftab%3D1',
    ]);
  });

  it.each([
    ['another site', { origin: 'https://evil.example' }],
    ['another site, by its own word', { 'sec-fetch-site': 'cross-site' }],
    ['a sandbox', { origin: 'null' }],
  ])('take no form from %s', async (_name, headers) => {
    const answer = await post('/lv/preferences', 'theme=dark', headers);
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([403, null]);
    expect(await answer.text()).toContain('<h1>');
  });

  it('answer every broken form with a page', async () => {
    expect((await post('/lv/preferences', `theme=${'x'.repeat(70_000)}`)).status).toBe(413);
    expect((await post('/lv/preferences', '--', { 'content-type': 'multipart/form-data; boundary=x' })).status).toBe(
      400,
    );
    expect((await post('/lv/preferences', '{}', { 'content-type': 'application/json' })).status).toBe(415);
    expect((await post('/lv/rooms', 'a=1')).status).toBe(404);
  });

  it('go back to where the settings were changed, and nowhere else', async () => {
    const form = new FormData();
    form.set('theme', 'dark');
    form.set('back', '/lv/rooms');
    const answer = await post('/lv/preferences', form);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/lv/rooms']);
    expect(answer.headers.get('set-cookie')).toMatch(/^preferences=theme=dark;/);
    const evil = await post('/lv/preferences', 'theme=dark&back=//evil.example');
    expect(evil.headers.get('location')).toBe('/lv/preferences?saved=1');
  });

  it('load React only where there is work to do', async () => {
    const person = await given.person({ name: 'Anna' });
    const page = await newPage({ as: person });
    const scripts = () =>
      page.locator('script[src]').evaluateAll((all) => all.map((each) => each.getAttribute('src') ?? ''));
    await page.goto('/en/rooms');
    expect((await scripts()).map((src) => src.replace(/-.*/, ''))).toEqual(['/assets/enhance']);
    await page.goto('/en/account/security');
    expect((await scripts()).map((src) => src.replace(/-.*/, ''))).toEqual(['/assets/client', '/assets/enhance']);
    await page.locator('#screen').evaluate(
      (screen) =>
        new Promise<void>((done) => {
          const look = () =>
            Object.keys(screen).some((key) => key.startsWith('__reactContainer')) ? done() : setTimeout(look, 20);
          look();
        }),
    );
  });

  it('tell search engines what there is', async () => {
    const index = await (await get('/sitemap.xml')).text();
    expect([...index.matchAll(/<loc>[^<]*\/(sitemap[^<]*)<\/loc>/g)].map(([, path]) => path)).toEqual([
      'sitemap-site.xml',
      'sitemap/materials-1.xml',
      'sitemap/books-1.xml',
    ]);
    const materials = await (await get('/sitemap/materials-1.xml')).text();
    expect(materials).toContain(`<loc>${address()}/lv/materials/first-visit</loc>`);
    expect((await get('/sitemap/books-2.xml')).status).toBe(404);
    const sitemap = await (await get('/sitemap-site.xml')).text();
    expect(sitemap).toContain(`<loc>${address()}/lt/rooms/pasvalys</loc>`);
    expect(sitemap).toContain(`<loc>${address()}/en/pages/privacy</loc>`);
    expect(await (await get('/robots.txt')).text()).toContain(`Sitemap: ${address()}/sitemap.xml`);
  });
});
