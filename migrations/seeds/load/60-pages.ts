import type pg from 'pg';
import type { Content } from '../../src/content.ts';
import { keepTexts, type Texts } from '../../src/texts.ts';

/** Fields `title`, `description` and `body`, the last one Markdown. */
export async function load(client: pg.Client, content: Content): Promise<void> {
  for (const slug of content.list('pages')) {
    await keepTexts(client, await keep(client, slug), (locale) => {
      const { frontMatter, body } = content.markdown<Texts>(`pages/${slug}/${locale}.md`);
      return { ...frontMatter, body };
    });
  }
}

async function keep(client: pg.Client, slug: string): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    'insert into page (slug) values ($1) on conflict (slug) do update set changed_at = now() returning id',
    [slug],
  );
  if (!rows[0]) throw new Error(`page ${slug} was not kept`);
  return rows[0].id;
}
