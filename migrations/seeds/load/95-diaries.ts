import type pg from 'pg';
import type { Content } from '../../src/content.ts';

/** Gives consultants of the demonstration their diaries, so that they see who comes to them. */
export async function load(client: pg.Client, content: Content): Promise<void> {
  for (const { account, resource } of content.yaml<{ account: string; resource: string }[]>('demo/diaries.yaml')) {
    const { rowCount } = await client.query(
      'update resource set person_id = person.id from auth."user" person where person.email = $1 and resource.slug = $2',
      [account, resource],
    );
    if (!rowCount) throw new Error(`demo/diaries.yaml: there is no ${account} or no ${resource}`);
  }
}
