import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp, { type Sharp } from 'sharp';
import { distanceBetween } from './perceptual-hash.rules.ts';
import { inspect } from './photo-pixels.ts';
import { print } from './print.ts';
import { fingerprint, render } from './renditions.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'renditions-'));
});

/** What is blocked is blocked in the whole process, and other specs may follow in it. */
afterAll(async () => {
  sharp.unblock({ operation: ['VipsForeignLoad'] });
  await rm(folder, { recursive: true });
});

const plain = (width: number, height: number, background = '#808080'): Sharp =>
  sharp({ create: { width, height, channels: 3, background } });

const noise = () =>
  sharp({
    create: {
      width: 800,
      height: 600,
      channels: 3,
      background: '#808080',
      noise: { type: 'gaussian', mean: 128, sigma: 30 },
    },
  })
    .png()
    .toBuffer();

let count = 0;

async function fileOf(image: Buffer): Promise<string> {
  const path = join(folder, `photo-${(count += 1)}`);
  await writeFile(path, image);
  return path;
}

async function rendered(image: Buffer, format: 'jpeg' | 'png' = 'jpeg') {
  const target = await mkdtemp(join(folder, 'rendered-'));
  const result = await render(await fileOf(image), format, target);
  const pixelAt = async (name: string) => {
    const { data } = await sharp(join(target, name)).raw().toBuffer({ resolveWithObject: true });
    return [...data.subarray(0, 3)];
  };
  return { ...result, names: await readdir(target), pixelAt };
}

describe('render', () => {
  it('makes each size once, and never a larger one than the photo', async () => {
    const sizesOf = async (width: number, height: number) =>
      (await rendered(await plain(width, height).jpeg().toBuffer())).renditions.map(
        (each) => `${each.type} ${each.width}×${each.height}`,
      );
    expect(await sizesOf(3000, 1500)).toEqual([
      'webp 320×160',
      'webp 1280×640',
      'webp 2560×1280',
      'avif 320×160',
      'avif 1280×640',
    ]);
    expect(await sizesOf(600, 800)).toEqual(['webp 240×320', 'webp 600×800', 'avif 240×320', 'avif 600×800']);
    expect(await sizesOf(200, 100)).toEqual(['webp 200×100', 'avif 200×100']);
  });

  it('names files by their content and gives the same ones again', async () => {
    const photo = await plain(400, 300).jpeg().toBuffer();
    const [first, second] = [await rendered(photo), await rendered(photo)];
    expect(second.renditions).toEqual(first.renditions);
    expect(first.names.toSorted()).toEqual(first.renditions.map(({ name }) => name).toSorted());
    expect(first.names).toEqual(expect.arrayContaining([expect.stringMatching(/^[0-9a-f]{64}\.webp$/)]));
  });

  it('turns wide colours into those of every screen', async () => {
    const red = await plain(64, 64, '#ea3323').withIccProfile('p3').jpeg({ quality: 100 }).toBuffer();
    const { renditions, pixelAt } = await rendered(red);
    const [r = 0, g = 0, b = 0] = await pixelAt(renditions[0]?.name ?? '');
    expect([Math.abs(r - 0xea), Math.abs(g - 0x33), Math.abs(b - 0x23)].every((off) => off < 6)).toBe(true);
  });

  it('lays transparent pictures on white', async () => {
    const clear = sharp({ create: { width: 64, height: 64, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } });
    const { renditions, pixelAt } = await rendered(await clear.png().toBuffer(), 'png');
    expect(await pixelAt(renditions[0]?.name ?? '')).toEqual([255, 255, 255]);
  });

  it('makes colours of grey pictures', async () => {
    const grey = await plain(64, 64).toColourspace('b-w').jpeg().toBuffer();
    const { renditions, thumbhash } = await rendered(grey);
    expect(renditions).toHaveLength(2);
    expect(Buffer.from(thumbhash, 'base64').length).toBeGreaterThan(4);
  });

  it('fails on a photo that ends in the middle', async () => {
    const whole = await plain(800, 600).jpeg().toBuffer();
    await expect(rendered(whole.subarray(0, whole.length / 2))).rejects.toThrow();
  });

  it('opens nothing but the four formats', async () => {
    const svg = await fileOf(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'));
    await expect(render(svg, 'jpeg', folder)).rejects.toThrow(/unsupported/i);
    await expect(inspect(await fileOf(await plain(9, 9).gif().toBuffer()), 'png')).rejects.toThrow(/unsupported/i);
    await expect(inspect(await fileOf(await plain(9, 9).tiff().toBuffer()), 'png')).rejects.toThrow(/unsupported/i);
  });
});

describe('what a photo looks like', () => {
  const raw = { width: 12, height: 9, channels: 3 as const };
  const colours = (seed: number) =>
    Buffer.from(Array.from({ length: 324 }, (_byte, at) => (Math.sin(seed + at * at) * 1e4) & 255));
  const photos = new Map<number, Buffer>();
  const photo = (seed: number) => sharp(photos.get(seed), { raw: { width: 1600, height: 1200, channels: 3 } });

  beforeAll(async () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const small = sharp(colours(seed), { raw });
      photos.set(seed, await small.resize(1600, 1200, { fit: 'fill', kernel: 'cubic' }).raw().toBuffer());
    }
  });

  const seen = async (image: Buffer) => (await rendered(image)).phash;

  it('is nearly the same in another size, quality, light and mirror, and is not in another photo', async () => {
    const one = await seen(await photo(1).jpeg().toBuffer());
    const changes = [
      photo(1).resize(700).jpeg({ quality: 40 }),
      photo(1).modulate({ brightness: 1.15 }).jpeg(),
      photo(1).flop().jpeg(),
      photo(1).extract({ left: 20, top: 15, width: 1560, height: 1170 }).jpeg(),
    ];
    for (const change of changes)
      expect(distanceBetween(one, await seen(await change.toBuffer()))).toBeLessThanOrEqual(10);
    for (const seed of [2, 3, 4])
      expect(distanceBetween(one, await seen(await photo(seed).jpeg().toBuffer()))).toBeGreaterThan(16);
  });

  it('is known from a rendition as well', async () => {
    const { phash } = await rendered(await photo(5).jpeg().toBuffer());
    expect(
      distanceBetween(phash, await fingerprint(await fileOf(await photo(5).resize(1280).webp().toBuffer()))),
    ).toBeLessThanOrEqual(4);
  });
});

describe('print', () => {
  it('has every pixel, upright, 300 dots an inch, and nothing that the camera wrote', async () => {
    const taken = plain(900, 600, '#ea3323')
      .withIccProfile('p3')
      .withExif({ IFD0: { Artist: 'secret-person' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '56/1 3/1 36/1' } })
      .withMetadata({ orientation: 6 });
    const target = join(folder, 'print.jpg');
    const printed = await print(await fileOf(await taken.jpeg().toBuffer()), 'jpeg', target);
    const file = await readFile(target);
    expect(printed).toEqual({ width: 600, height: 900, bytes: file.length });
    expect(await sharp(target).metadata()).toMatchObject({ width: 600, height: 900, density: 300, hasProfile: false });
    const { exif, icc, xmp, iptc, orientation } = await sharp(target).metadata();
    expect([exif, icc, xmp, iptc, orientation]).toEqual([undefined, undefined, undefined, undefined, undefined]);
    expect(file.includes('secret-person')).toBe(false);
    expect(file.includes('Exif')).toBe(false);
  });

  it('never writes over another file', async () => {
    const path = await fileOf(await plain(9, 9).jpeg().toBuffer());
    await expect(print(path, 'jpeg', path)).rejects.toThrow('EEXIST');
  });
});

describe('inspect', () => {
  it('tells the size of the upright photo', async () => {
    const turned = await plain(40, 30).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect(await inspect(await fileOf(turned), 'jpeg')).toEqual({ width: 30, height: 40 });
  });

  it.each(['jpeg', 'png', 'webp'] as const)('reads a %s to its end', async (format) => {
    const whole = await plain(800, 600)
      .composite([{ input: await noise(), blend: 'over' }])
      .toFormat(format)
      .toBuffer();
    expect(await inspect(await fileOf(whole), format)).toEqual({ width: 800, height: 600 });
    await expect(inspect(await fileOf(whole.subarray(0, whole.length * 0.8)), format)).rejects.toThrow();
  });
});
