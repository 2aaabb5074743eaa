import { describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { SUBMIT } from '../support/contest-photos.ts';
import { eventually } from '../support/eventually.ts';
import { phonePhoto, plainPhoto, privateWords, undecodableHeic, webpChunks } from '../support/photos.ts';
import { useTestApp } from '../support/use-test-app.ts';
import { APPROVE, contestants, GALLERY, MINE, QUEUE, type Rendition } from './contests.support.ts';

const app = useTestApp();
const { contest, enter, files, get, inputOf, rowOf, upload } = contestants(app);

interface Shown {
  nodes: { id: string; title: string; width: number; height: number; renditions: Rendition[] }[];
}

const galleryOf = (slug: string) => app.as.anonymous<Shown>(GALLERY, { contest: slug });

async function published(rendition: Rendition): Promise<Buffer> {
  const response = await get(`/media/${rendition.name}`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe(`image/${rendition.type}`);
  expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  return Buffer.from(await response.arrayBuffer());
}

async function colourAt(image: Buffer, place: 'top' | 'bottom'): Promise<string> {
  const { data, info } = await sharp(image).raw().toBuffer({ resolveWithObject: true });
  const row = Math.floor(info.height * (place === 'top' ? 0.25 : 0.75));
  const at = (row * info.width + Math.floor(info.width / 2)) * info.channels;
  const [r = 0, , b = 0] = data.subarray(at);
  return r > b ? 'red' : 'blue';
}

describe('a phone’s photo', () => {
  it('goes from the upload to the gallery, upright and without a trace of its metadata', async () => {
    const slug = await contest();
    const author = await app.given.person({ locale: 'lv' });
    const original = await phonePhoto({ width: 1600, height: 1200 });
    expect(await sharp(original).metadata()).toMatchObject({ orientation: 6, hasProfile: true });

    const { status, body } = await upload(author, original);
    expect({ status, body }).toEqual({
      status: 201,
      body: { uploadId: body.uploadId, width: 1200, height: 1600, format: 'jpeg' },
    });
    const submitted = await app.as(author)<{ id: string; state: string }>(SUBMIT, inputOf(slug, body.uploadId));
    expect(submitted.state).toBe('processing');
    await eventually(async () => expect((await rowOf(submitted.id)).state).toBe('waiting'), 30_000);
    expect((await galleryOf(slug)).nodes).toEqual([]);
    expect(await files('media')).toEqual([]);

    expect(await app.as.coordinator(APPROVE, { id: submitted.id })).toEqual({ id: submitted.id, state: 'approved' });
    const [shown] = (await galleryOf(slug)).nodes;
    expect(shown).toMatchObject({
      id: submitted.id,
      title: 'Kitchen light',
      altText: 'Evening light on a kitchen wall.',
      locale: 'lv',
      emotions: ['calm'],
      width: 1200,
      height: 1600,
    });
    expect(shown?.renditions.map(({ type, width, height }) => [type, width, height])).toEqual([
      ['webp', 240, 320],
      ['webp', 960, 1280],
      ['webp', 1200, 1600],
      ['avif', 240, 320],
      ['avif', 960, 1280],
    ]);
    for (const rendition of shown?.renditions ?? []) await expectClean(rendition);
  });

  it('tells its author in their language that it is in the gallery', async () => {
    const slug = await contest();
    const author = await app.given.person({ locale: 'lt' });
    const id = await enter(author, slug, undefined, { title: 'Šviesa' });
    await app.as.coordinator(APPROVE, { id });
    const letter = await app.mails().next(author.email);
    expect(letter.subject).toBe('Jūsų nuotrauka „Šviesa“ jau galerijoje');
    expect(letter.links[0]).toBe(`${app.config().publicUrl}/lt/contests/${slug}/gallery/${id}`);
  });

  it.each(['png', 'webp'] as const)('may be a %s whatever its name and type say', async (format) => {
    const slug = await contest();
    const author = await app.given.person();
    const { body } = await upload(author, await plainPhoto(format), { 'content-type': 'application/octet-stream' });
    expect(body).toMatchObject({ width: 640, height: 480, format });
    const { id } = await app.as(author)<{ id: string }>(SUBMIT, inputOf(slug, body.uploadId));
    await eventually(async () => expect((await rowOf(id)).state).toBe('waiting'), 30_000);
  });

  it('that cannot be decoded is given back to its author with a letter, and leaves no file', async () => {
    const slug = await contest();
    const author = await app.given.person({ locale: 'en' });
    const before = await files();
    const id = await enter(author, slug, await undecodableHeic(), { title: 'From my phone' });
    const { nodes } = await app.as(author)<{ nodes: object[] }>(MINE, { contest: slug });
    expect(nodes).toMatchObject([{ id, state: 'unreadable', fault: 'IMAGE_DAMAGED', width: null }]);
    expect((await app.mails().next(author.email)).subject).toBe('Please send your photo “From my phone” once more');
    await eventually(async () => expect(await files()).toEqual(before));
    expect(await app.as.coordinator(QUEUE)).not.toMatchObject({
      nodes: expect.arrayContaining([expect.objectContaining({ id })]),
    });
  });
});

async function expectClean(rendition: Rendition): Promise<void> {
  const image = await published(rendition);
  const metadata = await sharp(image).metadata();
  expect(image.length).toBe(rendition.bytes);
  expect(metadata).toMatchObject({ width: rendition.width, height: rendition.height, hasProfile: false });
  for (const kind of ['exif', 'icc', 'iptc', 'xmp', 'orientation'] as const) expect(metadata[kind]).toBeUndefined();
  for (const word of privateWords) expect([word, image.includes(word)]).toEqual([word, false]);
  if (rendition.type === 'webp') expect(webpChunks(image)).toEqual(['VP8 ']);
  else
    for (const box of ['prof', 'rICC', 'mime', 'uuid'])
      expect([box, image.includes(box, 0, 'latin1')]).toEqual([box, false]);
  expect([await colourAt(image, 'top'), await colourAt(image, 'bottom')]).toEqual(['red', 'blue']);
}
