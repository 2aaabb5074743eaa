import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Person } from '../support/people.ts';
import { useTestApp } from '../support/use-test-app.ts';
import { PART, type Part, save } from './authoring.support.ts';
import { givenCourse } from './courses.support.ts';

const LIBRARY = `query Library($organisation: ID!, $kind: String) {
  mediaLibrary(organisationId: $organisation, kind: $kind, locale: en, first: 50) {
    nodes { id name kind seconds words uses places { slug isInDraft isInRevision } }
  }
}`;
const DESCRIBE = `mutation Describe($input: DescribeMediaInput!) {
  describeMedia(input: $input) { __typename ... on CourseMedia { words } ... on Refused { code faults { field code } } }
}`;

interface Library {
  nodes: { id: string; name: string; seconds: number | null; words: object; uses: number; places: object[] }[];
}

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><rect width="40" height="30" fill="red"/></svg>';

/** 128 kbit/s at 44.1 kHz: frames of 417 bytes, each 1152 samples long. */
function soundOf(seconds: number): Buffer {
  const frame = Buffer.alloc(417);
  frame.writeUInt32BE(0xfffb9064);
  return Buffer.concat(Array.from({ length: Math.round((seconds * 44_100) / 1152) }, () => frame));
}

/** A film without pictures and sound: only the heads that tell its length. */
function filmOf(seconds: number): Buffer {
  const box = (type: string, ...parts: Buffer[]) => {
    const content = Buffer.concat(parts);
    const head = Buffer.alloc(8);
    head.writeUInt32BE(content.length + 8);
    head.write(type, 4, 'latin1');
    return Buffer.concat([head, content]);
  };
  const lengthIn = (bytes: number) => {
    const header = Buffer.alloc(bytes);
    header.writeUInt32BE(1000, 12);
    header.writeUInt32BE(seconds * 1000, 16);
    return header;
  };
  const handler = Buffer.alloc(25);
  handler.write('vide', 8, 'latin1');
  const track = box(
    'trak',
    box('tkhd', Buffer.alloc(84)),
    box('mdia', box('mdhd', lengthIn(24)), box('hdlr', handler)),
  );
  return Buffer.concat([
    box('ftyp', Buffer.from('isom\0\0\0\0isommp42', 'latin1')),
    box('moov', box('mvhd', lengthIn(100)), track),
    box('mdat', Buffer.alloc(64)),
  ]);
}

describe('the library of an organisation', () => {
  const app = useTestApp();
  let anna: Person;
  let organisation: string;
  const slug = 'shown';

  const upload = async (name: string, payload: Buffer | string) => {
    const headers = {
      cookie: anna.cookie,
      'content-type': 'application/octet-stream',
      'sec-fetch-site': 'same-origin',
    };
    const url = `/authoring/media?organisation=${organisation}&name=${name}`;
    const answer = await app.app().inject({ method: 'PUT', url, headers, payload });
    return answer.json<{ id: string; file: string; seconds: number | null }>();
  };
  const library = (kind?: string) => app.as(anna)<Library>(LIBRARY, { organisation, kind: kind ?? null });
  const describeIt = (id: string, locale: string, words: object, person = anna) =>
    app.as(person)<{ faults?: object[] }>(DESCRIBE, { input: { id, locale, words } });

  beforeAll(async () => {
    anna = await app.given.person({ roles: ['editor'] });
    organisation = (await app.given.organisation()).id;
    await givenCourse(app, { slug });
    await app.as(anna)(`mutation { startDraft(course: "shown") { __typename } }`);
  });

  it('reads how long films and recordings play', async () => {
    expect((await upload('rain.mp3', soundOf(3))).seconds).toBe(3);
    expect((await upload('walk.mp4', filmOf(61))).seconds).toBe(61);
    expect((await library('audio')).nodes.map(({ name }) => name)).toEqual(['rain.mp3']);
  });

  it('keeps words by language, checked, and only those that the kind of file has', async () => {
    const { id } = await upload('walk.mp4', filmOf(61));
    expect(await describeIt(id, 'lv', { captions: 'no captions', transcript: '<b>Nāc</b>' })).toMatchObject({
      faults: [
        { field: 'captions', code: 'CAPTIONS_INVALID' },
        { field: 'transcript', code: 'RAW_HTML' },
      ],
    });
    const captions = 'WEBVTT\n\n00:01.000 --> 00:02.000\nNāciet!';
    await describeIt(id, 'lv', { captions: captions.replaceAll('\n', '\r\n'), alt: 'nothing' });
    expect(await describeIt(id, 'en', { transcript: 'Come in' })).toMatchObject({
      words: { lv: { captions }, en: { transcript: 'Come in' } },
    });
    const elsewhere = await app.given.organisation({ slug: 'elsewhere' });
    const stranger = await app.given.person({ roles: ['editor'], organisation: elsewhere });
    await expect(describeIt(id, 'en', {}, stranger)).rejects.toThrow();
  });

  it('knows which courses show a file, and lets only unused ones go', async () => {
    const { id, file } = await upload('lamp.svg', drawing);
    const { content } = await app.as(anna)<Part>(PART, { course: slug, key: 'room' });
    const blocks = [{ id: 'p', type: 'image', media: { file, width: 40, height: 30 } }];
    await save(app, anna, slug, 'room', { ...content, blocks });
    const shown = (await library('image')).nodes.find((each) => each.id === id);
    expect(shown).toMatchObject({ uses: 1, places: [{ slug, isInDraft: true, isInRevision: false }] });
    await save(app, anna, slug, 'room', content);
    expect((await library('image')).nodes.find((each) => each.id === id)).toMatchObject({ uses: 0, places: [] });
  });

  it('takes a file from a form, and leads to it or says what is wrong', async () => {
    const send = async (content: string, name: string) => {
      const form = new FormData();
      form.append('organisation', organisation);
      form.append('file', new Blob([content]), name);
      const encoded = new Response(form);
      const headers = {
        cookie: anna.cookie,
        'sec-fetch-site': 'same-origin',
        'content-type': encoded.headers.get('content-type') ?? '',
      };
      const payload = Buffer.from(await encoded.arrayBuffer());
      return app.app().inject({ method: 'POST', url: '/authoring/media?locale=lt', headers, payload });
    };
    const taken = await send(drawing.replace('red', 'blue'), 'blue.svg');
    expect(taken.headers.location).toMatch(/^\/lt\/authoring\/media\/[0-9a-f-]{36}\?done=uploaded$/);
    const refused = await send('<!doctype html><p>a page</p>'.padEnd(80), 'a.png');
    expect(refused.headers.location).toBe(`/lt/authoring/media?organisation=${organisation}&fault=MEDIA_UNKNOWN`);
    const elsewhere = await app.app().inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      payload: '--x--',
    });
    expect(elsewhere.statusCode).toBe(415);
  });
});
