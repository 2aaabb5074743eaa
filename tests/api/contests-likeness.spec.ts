import { beforeAll, describe, expect, it } from '@jest/globals';
import { PhotoLikeness } from '../../api/src/contests/likeness.service.ts';
import { eventually } from '../support/eventually.ts';
import type { Person } from '../support/people.ts';
import { scene } from '../support/photos.ts';
import { useTestApp } from '../support/use-test-app.ts';
import { contestants, WITHDRAW } from './contests.support.ts';

const app = useTestApp();
const { contest, enter } = contestants(app);

let author: Person;
let slug: string;

beforeAll(async () => {
  author = await app.given.person();
  slug = await contest();
});

const likeness = () => app.app().get(PhotoLikeness, { strict: false });
const hashOf = (id: string) =>
  app.database.row<{ phash: string | null; phash_mirrored: string | null }>(
    'select phash, phash_mirrored from photo where id = $1',
    [id],
  );

describe('photos that look alike', () => {
  it('are named, the most alike first, also in a mirror and only within a contest', async () => {
    const one = await enter(author, slug, await (await scene({ seed: 7 })).jpeg().toBuffer());
    const smaller = await enter(
      author,
      slug,
      await (await scene({ seed: 7 })).resize(800).jpeg({ quality: 60 }).toBuffer(),
    );
    const turned = await enter(author, slug, await (await scene({ seed: 7 })).flop().jpeg().toBuffer());
    await enter(author, slug, await (await scene({ seed: 8 })).jpeg().toBuffer());
    await enter(author, await contest(), await (await scene({ seed: 7 })).jpeg().toBuffer());
    const found = await likeness().like(one);
    expect(found.map(({ id }) => id).toSorted()).toEqual([smaller, turned].toSorted());
    for (const each of found) expect(each).toMatchObject({ likeness: 'strong' });
    expect((await likeness().like(turned)).map(({ id }) => id)).toContain(one);
  });

  it('are known of older photos once the job has looked at them', async () => {
    const id = await enter(author, slug, await (await scene({ seed: 11 })).jpeg().toBuffer());
    const before = await hashOf(id);
    await app.database.rows('update photo set phash = null, phash_mirrored = null where id = $1', [id]);
    await likeness().hashOlder();
    const after = await hashOf(id);
    const differing = [...(before.phash ?? '')].filter((bit, at) => bit !== after.phash?.[at]).length;
    expect(after.phash).toMatch(/^[01]{64}$/);
    expect(differing).toBeLessThanOrEqual(4);
  });

  it('are forgotten with a photo that is withdrawn', async () => {
    const id = await enter(author, slug, await (await scene({ seed: 12 })).jpeg().toBuffer());
    await app.as(author)(WITHDRAW, { id });
    await eventually(async () => expect(await hashOf(id)).toEqual({ phash: null, phash_mirrored: null }));
  });
});
