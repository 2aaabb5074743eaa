import { beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { unzipped } from '@inclusive/course-content/zip-reader';
import { readPdf } from '../support/pdf-text.ts';
import { plainPhoto, phonePhoto, privateWords } from '../support/photos.ts';
import type { Organisation, Person } from '../support/people.ts';
import { useTestApp } from '../support/use-test-app.ts';
import { ORGANISED, type Organised, STEP } from './contests-keeping.support.ts';
import { contestants, type RefusedAnswer, WITHDRAW } from './contests.support.ts';
import * as q from './exhibition.support.ts';

const noFace = { title: 'Ģimenes šalle', story: 'Šūpoles vējā: čaukst ķirši.', place: 'Žeimelis' };

describe('the travelling exhibition', () => {
  const test = useTestApp();
  const { as, given, database, clock, config } = test;
  const { contest, enter, get } = contestants(test);
  let home = {} as Organisation;
  let [organiser, author, stranger] = [{}, {}, {}] as [Person, Person, Person];
  let [slug, room] = ['', ''];
  let [large, small, third] = ['', '', ''];

  const exhibiting = () => as(organiser)<q.ExhibitingAnswer>(q.EXHIBITING, { contest: slug });
  const shown = (locale = 'en') => as.anonymous<q.ExhibitionAnswer>(q.EXHIBITION, { contest: slug, locale });
  const change = async <Answer = { slug: string }>(document: string, input: object) =>
    as(organiser)<Answer>(document, { input: { contest: slug, version: (await exhibiting()).version, ...input } });
  const stop = (more: object = {}) => ({
    fromDay: '2027-06-01',
    toDay: '2027-06-20',
    words: [],
    translationsFit: false,
    ...more,
  });
  const file = async (path: string) =>
    Buffer.from(await (await get(`/lv/organise/${slug}/${path}`, organiser)).arrayBuffer());

  beforeAll(async () => {
    clock.set('2027-06-05T08:00:00Z');
    home = await given.organisation();
    organiser = await given.person({ roles: ['coordinator'], organisation: home });
    author = await given.person();
    stranger = await given.person({
      roles: ['coordinator'],
      organisation: await given.organisation({ slug: 'far-away' }),
    });
    slug = await contest({ organiser: home });
    const photo = (bytes: Buffer, more: object) => enter(author, slug, bytes, more);
    large = await photo(await phonePhoto({ width: 6000, height: 4500 }), noFace);
    small = await photo(await plainPhoto('jpeg', { width: 1000, height: 700 }), { title: 'Small', credit: null });
    third = await photo(await plainPhoto(), { title: 'Third' });
    await q.hasResults(database, slug, { approved: [large, small, third], winner: small });
    room = await q.hasRoom(database, home.id);
  }, 120_000);

  it('is not opened before it has a stop and a photo', async () => {
    const { nextStep, version } = await as(organiser)<Organised>(ORGANISED, { slug });
    expect(nextStep).toMatchObject({
      step: 'openExhibition',
      blockers: ['NO_EXHIBITION_STOP', 'NO_EXHIBITION_PHOTO'],
    });
    const step = { contest: slug, version, step: 'openExhibition' };
    expect(await as(organiser)(STEP, { input: step })).toMatchObject({ code: 'STEP_BLOCKED' });
    expect(await shown()).toMatchObject({ state: 'results', stops: [], photos: [] });
  });

  it('proposes winners first, takes what may be shown in the organisers’ order, and nothing of strangers', async () => {
    const { nodes } = await as(organiser)<{ nodes: { id: string }[] }>(q.CANDIDATES, { contest: slug });
    expect(nodes[0]).toMatchObject({ id: small, rank: 1, title: { text: 'Small', locale: 'lv' } });
    expect(nodes).toHaveLength(3);
    const page = await as(organiser)<{ pageInfo: { endCursor: string } }>(q.CANDIDATES, { contest: slug, first: 1 });
    const next = await as(organiser)<{ nodes: object[] }>(q.CANDIDATES, {
      contest: slug,
      after: page.pageInfo.endCursor,
    });
    expect(next.nodes).toHaveLength(2);

    const waiting = await enter(author, await contest({ organiser: home }));
    expect(await change(q.CHOOSE, { photos: [large, waiting] })).toMatchObject({ code: 'PHOTO_NOT_SHOWN' });
    expect(await change(q.CHOOSE, { photos: [large, large] })).toMatchObject({ code: 'PHOTOS_INVALID' });
    expect(await change(q.CHOOSE, { photos: [small, large, third] })).toMatchObject({ slug });
    expect(await change(q.CHOOSE, { photos: [large, small] })).toMatchObject({ slug });
    expect((await exhibiting()).photos.map(({ id, number }) => [id, number])).toEqual([
      [large, 1],
      [small, 2],
    ]);
    const old = { input: { contest: slug, version: 1, photos: [] } };
    expect(await as(organiser)(q.CHOOSE, old)).toMatchObject({ code: 'CONTEST_CHANGED' });
    await expect(as(stranger)(q.CHOOSE, old)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(as(stranger)(q.EXHIBITING, { contest: slug })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('has a route: rooms and addresses, faults at their fields, shared days marked', async () => {
    const faulty = await change<RefusedAnswer>(q.KEEP_STOP, stop({ toDay: '2027-05-01', address: 'Rātslaukums' }));
    expect(faulty.faults).toEqual([{ field: 'toDay', code: 'ENDS_BEFORE' }]);
    expect(await change<RefusedAnswer>(q.KEEP_STOP, stop({ address: 'Rātslaukums' }))).toMatchObject({
      faults: [{ field: 'name.lv', code: 'REQUIRED' }],
    });
    expect(await change(q.KEEP_STOP, stop({ room: 'nowhere' }))).toMatchObject({ faults: [{ field: 'room' }] });
    expect(await change(q.KEEP_STOP, stop({ room }))).toMatchObject({ slug });
    const words = q.wordsFor((locale) => ({ name: `Town hall ${locale}`, note: '' }));
    const hall = { address: 'Grand-Place', lat: 50.85, lon: 4.35, words, fromDay: '2027-06-20', toDay: '2027-07-01' };
    expect(await change(q.KEEP_STOP, stop(hall))).toMatchObject({ slug });
    const { stops } = await exhibiting();
    expect(stops.map(({ clashes }) => clashes)).toEqual([true, true]);
    const id = stops[1]?.id;
    expect(await change(q.KEEP_STOP, stop({ ...hall, id, fromDay: '2027-06-21' }))).toMatchObject({ slug });
    expect((await exhibiting()).stops.map(({ clashes }) => clashes)).toEqual([false, false]);
    expect(await change(q.KEEP_STOP, stop({ ...hall, id: large }))).toMatchObject({ code: 'STOP_GONE' });
    expect(await change(q.REMOVE_STOP, { id: large })).toMatchObject({ code: 'STOP_GONE' });

    expect((await shown()).stops).toMatchObject([
      {
        time: 'now',
        name: null,
        address: 'Akadēmijas iela 1',
        lat: 56.6,
        room: { slug: room, name: { text: 'Lasītava' } },
      },
      { time: 'ahead', name: { text: 'Town hall en', locale: 'en' }, room: null, lat: 50.85 },
    ]);
    expect(await as.anonymous(q.ROOM_EXHIBITIONS, { room })).toMatchObject([{ contest: slug, time: 'now' }]);
  });

  it('goes into calendars, whole or a stop at a time', async () => {
    const [first] = (await shown()).stops;
    const whole = await (await get(`/lv/contests/${slug}/exhibition.ics`)).text();
    expect(whole.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    const one = await get(`/lv/contests/${slug}/exhibition.ics?stop=${first?.id}`);
    expect(one.headers.get('content-type')).toContain('text/calendar');
    const text = await one.text();
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(text).toContain('DTSTART;VALUE=DATE:20270601\r\nDTEND;VALUE=DATE:20270621');
    expect(text).toContain('LOCATION:Lasītava\\, Bibliotēka\\, Akadēmijas iela 1');
    expect((await get(`/lv/contests/${slug}/exhibition.ics?stop=${large}`)).status).toBe(404);
  });

  it('shows its photos once it is opened, their words in further languages where somebody has written them', async () => {
    const { version } = await as(organiser)<Organised>(ORGANISED, { slug });
    expect(await as(organiser)(STEP, { input: { contest: slug, version, step: 'openExhibition' } })).toMatchObject({
      slug,
    });
    const words = q.wordsFor((locale) => ({
      title: locale === 'lv' ? 'Not mine' : `Scarf ${locale}`,
      story: `Story ${locale}`,
    }));
    expect(await change(q.KEEP_WORDS, { photoId: large, words, translationsFit: false })).toMatchObject({ slug });
    expect((await shown('lt')).photos).toMatchObject([
      {
        id: large,
        number: 1,
        title: { text: 'Scarf lt', locale: 'lt' },
        story: { text: 'Story lt' },
        place: 'Žeimelis',
      },
      { id: small, title: { text: 'Small', locale: 'lv' }, credit: null },
    ]);
    expect((await shown('lv')).photos[0]?.title).toEqual({ text: noFace.title, locale: 'lv' });
    expect((await exhibiting()).photos[0]?.wordStates).toEqual({ lv: 'whole', lt: 'whole', en: 'whole' });
    await database.rows(`update photo set title = 'Šalle' where id = $1`, [large]);
    expect((await exhibiting()).photos[0]?.wordStates).toEqual({ lv: 'whole', lt: 'outdated', en: 'outdated' });
    await database.rows('update photo set title = $2 where id = $1', [large, noFace.title]);
  });

  it('gives the printer files of 300 dots an inch that fit the paper, without metadata, and a list', async () => {
    expect((await exhibiting()).photos[1]?.prints).toContainEqual({ size: '30x40', dpi: 63, quality: 'low' });
    const { files } = await unzipped(await file('prints.zip?size=30x40'));
    expect([...(files ?? new Map<string, Uint8Array>()).keys()]).toEqual([
      '01-gimenes-salle.jpg',
      '02-small.jpg',
      'list.csv',
    ]);
    const print = Buffer.from(files?.get('01-gimenes-salle.jpg') ?? []);
    const { width, height, density, exif, icc, xmp } = await sharp(print).metadata();
    expect({ width, height, density, exif, icc, xmp }).toEqual({ width: 3543, height: 4724, density: 300 });
    for (const word of privateWords) expect(print.includes(word)).toBe(false);
    expect(await sharp(Buffer.from(files?.get('02-small.jpg') ?? [])).metadata()).toMatchObject({
      width: 1000,
      height: 700,
    });
    const list = Buffer.from(files?.get('list.csv') ?? []).toString();
    expect(list).toContain('1,01-gimenes-salle.jpg,Ģimenes šalle,Scarf lt,Scarf en,Anna,3543 × 4724,30 × 40,');
    expect(list).toContain('Pikseļu par maz arī mazākajam izmēram');
    expect((await get(`/lv/organise/${slug}/prints.zip?size=1x1`, organiser)).status).toBe(404);
    expect((await get(`/lv/organise/${slug}/prints.zip`, stranger)).status).toBe(404);
    expect((await get(`/lv/organise/${slug}/prints.zip`)).status).toBe(401);
  });

  it('has captions in three languages with a code that leads to each photo', async () => {
    const labels = readPdf(await file('captions.pdf'));
    expect(labels).toMatchObject({ isTagged: true, lang: 'lv' });
    expect(labels.pages).toHaveLength(1);
    for (const words of [noFace.title, 'Scarf lt', 'Scarf en', 'Anna', 'Miers', 'Ramybė', 'Calm', 'Žeimelis', '2']) {
      expect(labels.pages[0]).toContain(words);
    }
    expect(labels.pages[0]).not.toContain('čaukst');
    const address = (id: string) => q.modulesOf(`${config().publicUrl}/contests/${slug}/gallery/${id}`);
    expect(q.drawnModules(labels.rectangles[0] ?? [])).toEqual([address(large), address(small)]);
    const pages = readPdf(await file('captions.pdf?format=pages'));
    expect(pages.pages).toHaveLength(2);
    expect(pages.pages[0]).toContain(noFace.story);
    expect(pages.pages[0]).toContain('Story en');
    expect(pages.alts).toContain('QR kods ved uz fotogrāfijas „Ģimenes šalle” lapu');
  });

  it('loses no word of a long story in three languages, and tells of letters that cannot be printed', async () => {
    const long = (word: string) => `${word} `.repeat(210).slice(0, 1499).trim();
    await database.rows(`update photo set story = $2, credit = '李小龍 😀' where id = $1`, [small, long('vārdiņ')]);
    const words = q.wordsFor((locale) => ({ title: `Long ${locale}`, story: long(`word${locale}`) }));
    expect(await change(q.KEEP_WORDS, { photoId: small, words, translationsFit: true })).toMatchObject({ slug });
    const { pages } = readPdf(await file('captions.pdf?format=pages'));
    expect(pages.length).toBeGreaterThan(2);
    const said = pages.slice(1).join(' ');
    for (const word of ['vārdiņ', 'wordlt', 'worden'])
      expect(said.match(new RegExp(word, 'g'))).toHaveLength(long(word).split(' ').length);
    expect(said).toContain('[…]');
    expect(said).toContain(`Nr. 2 · 1 / ${pages.length - 1}`);
    expect((await exhibiting()).photos.map(({ lettersMissing }) => lettersMissing)).toEqual(['', '李小龍']);
    expect(readPdf(await file('captions.pdf')).pages).toHaveLength(1);
    await database.rows('update photo set credit = null where id = $1', [small]);
  });

  it('has a poster in each language, with the picture, the route that is left, and the organisers', async () => {
    for (const size of ['a3', 'a2']) {
      const poster = readPdf(await file(`poster.pdf?size=${size}`));
      expect(poster.pages).toHaveLength(1);
      expect(poster.pages[0]).toContain('Ceļojošā fotogrāfiju izstāde');
      expect(poster.pages[0]).toContain('Lasītava, Bibliotēka, Akadēmijas iela 1');
      expect(poster.pages[0]).toContain('Town hall lv, Grand');
      expect(poster.alts).toContain('Evening light on a kitchen wall.');
      const code = q.modulesOf(`${config().publicUrl}/contests/${slug}/exhibition`);
      expect(q.drawnModules(poster.rectangles[0] ?? [])).toContainEqual(code);
    }
  });

  it('loses a photo everywhere the moment it is withdrawn or no longer approved; the others keep their numbers', async () => {
    await as(author)(WITHDRAW, { id: large });
    expect((await shown()).photos).toMatchObject([{ id: small, number: 2 }]);
    expect((await exhibiting()).photos).toMatchObject([{ id: small }]);
    expect(await database.rows('select from translation where owner_id = $1', [large])).toEqual([]);
    const { files } = await unzipped(await file('prints.zip'));
    expect([...(files ?? new Map<string, Uint8Array>()).keys()]).toEqual(['02-small.jpg', 'list.csv']);
    expect(readPdf(await file('captions.pdf')).pages[0]).not.toContain('Scarf');
    await database.rows(`update photo set state = 'rejected', reasons = '{OTHER}' where id = $1`, [small]);
    expect((await shown()).photos).toEqual([]);
    expect((await get(`/lv/organise/${slug}/captions.pdf`, organiser)).status).toBe(404);
    expect(await change(q.CHOOSE, { photos: [small] })).toMatchObject({ code: 'PHOTO_NOT_SHOWN' });
  });
});
