import { describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { eventually } from '../support/eventually.ts';
import { useTestApp } from '../support/use-test-app.ts';
import { APPROVE, contestants, WITHDRAW } from './contests.support.ts';

const app = useTestApp();
const { contest, enter, files, get, rowOf } = contestants(app);

/** Red all around its edge, blue inside. */
const framed = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#0000ff' } })
    .extend({ top: 40, bottom: 40, left: 40, right: 40, background: '#ff0000' })
    .jpeg({ quality: 95 })
    .toBuffer();

async function entered(picture: Buffer) {
  const author = await app.given.person();
  const id = await enter(author, await contest(), picture);
  const [name = ''] = ((await rowOf(id)).renditions ?? []).map((each) => each.name);
  return { author, id, share: `/share/${name.replace('.webp', '.jpg')}` };
}

describe('the share picture of a photo', () => {
  it.each([
    ['tall', 520, 920],
    ['wide', 1520, 320],
  ])('shows a %s photo whole on a calm ground', async (_, width, height) => {
    const { id, share } = await entered(await framed(width, height));
    expect((await get(share)).status).toBe(404);
    await app.as.coordinator(APPROVE, { id });
    const answers = await Promise.all([get(share), get(share)]);
    expect(
      answers.map(({ status, headers }) => [status, headers.get('content-type'), headers.get('cache-control')]),
    ).toEqual(Array.from({ length: 2 }, () => [200, 'image/jpeg', 'public, max-age=31536000, immutable']));
    const picture = sharp(Buffer.from(await answers[0]!.arrayBuffer()));
    const { format, width: wide, height: high, exif, xmp } = await picture.metadata();
    expect([format, wide, high, exif, xmp]).toEqual(['jpeg', 1200, 630, undefined, undefined]);
    const shown = await picture.clone().threshold(150, { grayscale: false }).raw().toBuffer();
    const red = [...Array(1200 * 630).keys()].filter(
      (at) => shown[at * 3]! > 0 && !shown[at * 3 + 1] && !shown[at * 3 + 2],
    );
    const sides = (values: number[]) => Math.max(...values) - Math.min(...values) + 1;
    const [across, down] = [sides(red.map((at) => at % 1200)), sides(red.map((at) => Math.floor(at / 1200)))];
    expect(Math.abs(across / down - (width + 80) / (height + 80))).toBeLessThan(0.06);
    expect([across <= 1140, down <= 570, across > 1120 || down > 550]).toEqual([true, true, true]);
  });

  it('is there for no photo that is not public, and goes with it', async () => {
    const { author, id, share } = await entered(await framed(640, 480));
    await app.as.coordinator(APPROVE, { id });
    expect((await get(share)).status).toBe(200);
    const kept = await files('share');
    expect(kept).toContain(share.slice(1));
    await app.as(author)(WITHDRAW, { id });
    expect((await get(share)).status).toBe(404);
    await eventually(async () => expect(await files('share')).not.toContain(share.slice(1)));
  });

  it.each([`/share/${'0'.repeat(64)}.jpg`, '/share/..%2Fmedia', '/share/x.jpg'])(
    'is no way to other files: %s',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );
});
