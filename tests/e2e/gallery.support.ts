import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { INSERT_APPROVED } from '../support/contest-photos.ts';
import type { TestBrowser } from '../support/use-browser.ts';

const made = new Map<string, Promise<Buffer>>();

/** A picture as wide and as high as its name says; later than it could be, as over a slow line. */
export async function serveMedia(page: Page, delay = 0): Promise<void> {
  await page.route('**/media/shown-*', async (route) => {
    const [, width = '', height = '', type = ''] = /-(\d+)x(\d+)\.(\w+)$/.exec(route.request().url()) ?? [];
    const name = `${width}x${height}.${type}`;
    const picture = made.get(name) ?? draw(Number(width), Number(height), type as 'webp' | 'avif');
    made.set(name, picture);
    await new Promise((later) => setTimeout(later, delay));
    await route.fulfill({ contentType: `image/${type}`, body: await picture });
  });
}

function draw(width: number, height: number, type: 'webp' | 'avif'): Promise<Buffer> {
  const background = { r: 205, g: 160, b: 120 };
  return sharp({ create: { width, height, channels: 3, background } })
    .toFormat(type, { effort: 0 })
    .toBuffer();
}

/** Approved photos in the contest of the demonstration, the newest last. */
export async function showPhotos({ database }: TestBrowser, count: number): Promise<string[]> {
  await database.rows(INSERT_APPROVED, ['my-emotions', count]);
  const rows = await database.rows<{ id: string }>(DESCRIBE);
  return rows.map(({ id }) => id);
}

/** Landscape and portrait by turns, in the sizes that the pipeline makes. */
const DESCRIBE = `
  with numbered as (
    select id, row_number() over (order by decided_at, id)::int as n from photo
    where contest_id = (select id from contest where slug = 'my-emotions') and state = 'approved'
  ), sized as (
    select id, n, case when n % 3 = 0 then 1920 else 2560 end as width, case when n % 3 = 0 then 2560 else 1920 end as height
    from numbered
  )
  update photo p set title = 'Photo ' || n, alt_text = 'What can be seen in photo ' || n, locale = 'en', width = s.width, height = s.height,
    thumbhash = '1QcSHQRnh493V4dIh4eXh1h4kJUI', story = case when n % 2 = 0 then 'The story of photo ' || n end,
    place = (array['Rīga', 'Kaunas'])[1 + n % 2], licence = (array['exhibition', 'cc_by_sa_4'])[1 + n % 2],
    category_id = (select k.id from contest_category k where k.contest_id = p.contest_id order by k.position offset n % 2 limit 1),
    renditions = (
      select jsonb_agg(jsonb_build_object('type', type, 'bytes', 1000, 'width', s.width * side / 2560,
        'height', s.height * side / 2560,
        'name', 'shown-' || n || '-' || s.width * side / 2560 || 'x' || s.height * side / 2560 || '.' || type))
      from (values ('webp', 320), ('webp', 1280), ('webp', 2560), ('avif', 320), ('avif', 1280)) made (type, side))
  from sized s where s.id = p.id
  returning p.id`;
