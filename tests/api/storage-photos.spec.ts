import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Storage } from '../../api/src/shared/storage/storage.ts';
import { eventually } from '../support/eventually.ts';
import { phonePhoto } from '../support/photos.ts';
import { type S3Server, startS3 } from '../support/s3-server.ts';
import { useTestApp } from '../support/use-test-app.ts';
import { APPROVE, contestants, WITHDRAW } from './contests.support.ts';

let s3: S3Server;

beforeAll(async () => {
  s3 = await startS3();
});

const app = useTestApp({
  env: {
    get STORAGE_URL() {
      return s3.storageUrl('inclusive');
    },
  },
});
const { contest, enter, get, rowOf } = contestants(app);

afterAll(() => s3.stop());

async function keptIn(folder: string): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of app.app().get(Storage).list(folder)) keys.push(key);
  return keys;
}

describe('a photo on S3', () => {
  it('goes its whole way: upload, renditions, gallery, the original, and out again', async () => {
    const author = await app.given.person();
    const bytes = await phonePhoto({ width: 1600, height: 1200 });
    s3.fail('PUT', 'busy');
    s3.fail('PUT', 'spoil');
    const id = await enter(author, await contest(), bytes);
    const { renditions, upload_id: uploadId } = await rowOf(id);
    expect(await keptIn('originals')).toEqual([`originals/${uploadId}`]);
    expect(await keptIn(`renditions/${id}`)).toHaveLength(renditions?.length ?? 0);
    expect((await get(`/photos/${id}/preview`, author)).status).toBe(200);

    const original = Buffer.from(await (await get(`/photos/${id}/original`, author)).arrayBuffer());
    expect(original.equals(bytes)).toBe(true);

    await app.as.administrator(APPROVE, { id });
    for (const { name } of renditions ?? []) {
      const shown = Buffer.from(await (await get(`/media/${name}`)).arrayBuffer());
      expect(`${createHash('sha256').update(shown).digest('hex')}`).toBe(name.split('.')[0]);
    }

    await app.as(author)(WITHDRAW, { id });
    await eventually(async () => {
      expect([...(await keptIn('originals')), ...(await keptIn('renditions')), ...(await keptIn('media'))]).toEqual([]);
    });
  });
});
