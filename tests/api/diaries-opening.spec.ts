import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Person } from '../support/people.ts';
import { useTestApp } from '../support/use-test-app.ts';
import { BOOK, bookable, bookingOf, FREE, type FreeDay, type Place } from './consultations.support.ts';
import {
  ADD_EXTRA,
  ADD_HOURS,
  CHANGE_HOURS,
  CLOSE_DAYS,
  DIARIES,
  DIARY,
  DROP_DAYS,
  END_HOURS,
  MONTH,
  type MonthDay,
  PLAN,
  type Plan,
} from './diaries.support.ts';

const app = useTestApp();
const { place, person, offer } = bookable(app);

/** A Friday. */
const NOW = '2026-11-20T09:00:00Z';

const freeOn = async (offerId: string, day: string) => {
  const [free] = await app.as.visitor<FreeDay[]>(FREE, { offer: offerId, from: day, to: day });
  return free?.times.map(({ time }) => time) ?? [];
};

const dayOf = async (diaryId: string, day: string) => {
  const month = await app.as.coordinator<MonthDay[]>(MONTH, { id: diaryId, month: day.slice(0, 7) });
  return month.find((each) => each.day === day);
};

describe('the hours of a diary', () => {
  let here: Place;
  let diary: string;

  beforeEach(async () => {
    app.clock.set(NOW);
    here = await place();
    diary = await person(here, []);
  });

  const add = (input: object) => app.as.coordinator(ADD_HOURS, { input: { diaryId: diary, ...input } });
  const plan = () => app.as.coordinator<Plan>(PLAN, { id: diary });

  it('open what can be booked, from today on and as long as they are to hold', async () => {
    const offered = await offer(here, { claims: [diary] });
    expect(await freeOn(offered, '2026-11-24')).toEqual([]);
    await add({ weekdays: [2], opens: '10:00', closes: '11:00', lastDay: '2026-11-30' });
    expect(await freeOn(offered, '2026-11-24')).toEqual(['10:00', '10:30']);
    expect(await freeOn(offered, '2026-12-01')).toEqual([]);
    expect(await dayOf(diary, '2026-11-24')).toEqual({
      day: '2026-11-24',
      isException: false,
      visits: 0,
      spans: [{ opens: '10:00', closes: '11:00', room: null }],
      blocks: [],
    });
    expect((await dayOf(diary, '2026-11-17'))?.spans).toEqual([]);
  });

  it('are kept at several points, and offered at the right one', async () => {
    const there = await place();
    await app.database.rows(`update translation set fields = '{"name": "Višķi"}' where owner_id = $1`, [there.roomId]);
    const [atHere, atThere] = [await offer(here, { claims: [diary] }), await offer(there, { claims: [diary] })];
    await add({ weekdays: [2], opens: '10:00', closes: '11:00', roomId: here.roomId });
    await add({ weekdays: [2], opens: '14:00', closes: '00:00', roomId: there.roomId, firstDay: '2026-12-01' });
    expect(await freeOn(atHere, '2026-12-01')).toEqual(['10:00', '10:30']);
    expect((await freeOn(atThere, '2026-12-01')).slice(0, 2)).toEqual(['14:00', '14:30']);
    expect(await freeOn(atThere, '2026-11-24')).toEqual([]);
    const booked = await app.as.visitor<{ code?: string }>(BOOK, bookingOf(atThere, '2026-12-01T08:00:00Z'));
    expect(booked.code).toBe('NOT_OFFERED');
    expect((await dayOf(diary, '2026-12-01'))?.spans).toEqual([
      { opens: '10:00', closes: '11:00', room: { text: 'Sensorā lasītava', locale: 'lv' } },
      { opens: '14:00', closes: '24:00', room: { text: 'Višķi', locale: 'lv' } },
    ]);
  });

  it('are changed and ended from today on, so that the past can still be counted', async () => {
    await app.database.rows(
      `insert into opening_rule (resource_id, weekday, opens, closes) values ($1, 4, '10:00', '14:00')`,
      [diary],
    );
    const [thursday] = (await plan()).hours;
    const input = { id: thursday?.id, opens: '12:00', closes: '14:00' };
    await app.as.coordinator(CHANGE_HOURS, { input });
    const [changed] = (await plan()).hours;
    expect(await plan()).toMatchObject({ hours: [{ weekday: 4, opens: '12:00', firstDay: null, lastDay: null }] });
    expect((await dayOf(diary, '2026-11-19'))?.spans).toMatchObject([{ opens: '10:00' }]);
    expect((await dayOf(diary, '2026-11-26'))?.spans).toMatchObject([{ opens: '12:00' }]);
    await app.as.coordinator(END_HOURS, { id: changed?.id });
    expect(await plan()).toMatchObject({ hours: [], departing: [] });
    expect((await dayOf(diary, '2026-11-19'))?.spans).toMatchObject([{ opens: '10:00' }]);
    expect((await dayOf(diary, '2026-11-26'))?.spans).toEqual([]);
  });

  it('give way to a leave, which stands in one line and can be taken back', async () => {
    await add({ weekdays: [1, 2, 3, 4, 5], opens: '10:00', closes: '12:00' });
    await app.as.coordinator(ADD_EXTRA, {
      input: { diaryId: diary, day: '2026-12-02', opens: '16:00', closes: '17:00' },
    });
    await app.as.coordinator(CLOSE_DAYS, {
      input: { diaryId: diary, firstDay: '2026-11-30', lastDay: '2026-12-11' },
    });
    expect(await dayOf(diary, '2026-12-01')).toMatchObject({ spans: [], isException: true });
    expect(await dayOf(diary, '2026-12-02')).toMatchObject({ spans: [{ opens: '16:00' }], isException: true });
    const { departing } = await plan();
    expect(departing).toMatchObject([
      { kind: 'closed', firstDay: '2026-11-30', lastDay: '2026-12-11' },
      { kind: 'extra', firstDay: '2026-12-02', lastDay: '2026-12-02' },
    ]);
    await app.as.coordinator(DROP_DAYS, { diaryId: diary, id: departing[0]?.id });
    expect((await dayOf(diary, '2026-12-01'))?.spans).toHaveLength(1);
  });

  it('tell the later of two who change them at once, whatever each of them changes', async () => {
    await add({ weekdays: [2], opens: '10:00', closes: '11:00' });
    const closed = { diaryId: diary, firstDay: '2026-12-01', lastDay: '2026-12-02' };
    await app.as.coordinator(CLOSE_DAYS, { input: closed });
    const { version, hours, departing } = await plan();
    const [hour, days] = [hours[0]?.id, departing[0]?.id];
    const times = { opens: '12:00', closes: '13:00' };
    const seen = (expectedVersion: number): [string, object][] => [
      [CHANGE_HOURS, { input: { id: hour, ...times, expectedVersion } }],
      [ADD_HOURS, { input: { diaryId: diary, weekdays: [3], ...times, expectedVersion } }],
      [CLOSE_DAYS, { input: { ...closed, lastDay: '2026-12-05', expectedVersion } }],
      [ADD_EXTRA, { input: { diaryId: diary, day: '2026-12-01', ...times, expectedVersion } }],
      [DROP_DAYS, { diaryId: diary, id: days, expectedVersion }],
      [END_HOURS, { id: hour, expectedVersion }],
    ];
    expect(await add({ weekdays: [4], ...times, expectedVersion: version })).toEqual({ id: diary });
    const before = await plan();
    expect(before.version).toBe(version + 1);
    for (const [document, variables] of seen(version))
      expect(await app.as.coordinator(document, variables)).toMatchObject({ code: 'CHANGED_MEANWHILE' });
    expect(await plan()).toEqual(before);
    await app.as.coordinator(CHANGE_HOURS, { input: { id: hour, ...times } });
    expect(await app.as.coordinator(END_HOURS, { id: hour, expectedVersion: before.version })).toMatchObject({
      code: 'CHANGED_MEANWHILE',
    });
    const { version: expectedVersion } = await plan();
    const both = [{ weekdays: [5] }, { weekdays: [6] }].map((more) => add({ ...times, ...more, expectedVersion }));
    const codes = (await Promise.all(both)).map((answer) => (answer as { code?: string }).code ?? 'kept');
    expect(codes.toSorted()).toEqual(['CHANGED_MEANWHILE', 'kept']);
  });

  it('never drop a booking: what they no longer cover is listed', async () => {
    await add({ weekdays: [2], opens: '10:00', closes: '12:00' });
    const offered = await offer(here, { claims: [diary] });
    await app.as.visitor(BOOK, bookingOf(offered, '2026-11-24T08:00:00Z'));
    const inTheWay = async () => (await app.as.coordinator<{ inTheWay: object[] }>(DIARY, { id: diary })).inTheWay;
    expect(await inTheWay()).toEqual([]);
    await app.as.coordinator(CLOSE_DAYS, { input: { diaryId: diary, firstDay: '2026-11-24', lastDay: '2026-11-24' } });
    expect(await inTheWay()).toMatchObject([{ day: '2026-11-24', time: '10:00' }]);
    expect((await dayOf(diary, '2026-11-24'))?.visits).toBe(1);
    await app.as.coordinator(CLOSE_DAYS, {
      input: { diaryId: here.resourceId, firstDay: '2026-11-24', lastDay: '2026-11-24' },
    });
    const room = await app.as.coordinator<{ inTheWay: object[] }>(DIARY, { id: here.resourceId });
    expect(room.inTheWay).toHaveLength(1);
  });

  it.each([
    [{ weekdays: [], opens: '10:00', closes: '12:00' }, 'weekdays', 'WEEKDAYS_REQUIRED'],
    [{ weekdays: [1], opens: '09:65', closes: '12:00' }, 'opens', 'TIME_INVALID'],
    [{ weekdays: [1], opens: '12:00', closes: '12:00' }, 'closes', 'CLOSES_FIRST'],
    [
      { weekdays: [1], opens: '10:00', closes: '12:00', firstDay: '2026-12-02', lastDay: '2026-12-01' },
      'lastDay',
      'DAYS_TURNED',
    ],
    [{ weekdays: [1], opens: '10:00', closes: '12:00', lastDay: '2026-11-01' }, 'lastDay', 'DAYS_TURNED'],
    [{ weekdays: [1], opens: '10:00', closes: '12:00', roomId: diaryLikeId() }, 'roomId', 'INVALID'],
  ])('refuse %j', async (input, field, code) => {
    expect(await add(input)).toEqual({ code: 'INPUT_INVALID', faults: [{ field, code }] });
  });

  it('refuse days that are over, turned or too many', async () => {
    const close = (firstDay: string, lastDay: string) =>
      app.as.coordinator<{ faults?: object[] }>(CLOSE_DAYS, { input: { diaryId: diary, firstDay, lastDay } });
    expect((await close('2026-11-01', '2026-11-02')).faults).toEqual([{ field: 'lastDay', code: 'DAY_PAST' }]);
    expect((await close('2026-12-02', '2026-12-01')).faults).toEqual([{ field: 'lastDay', code: 'DAYS_TURNED' }]);
    expect((await close('2026-12-02', '2029-12-01')).faults).toEqual([{ field: 'lastDay', code: 'TOO_MANY_DAYS' }]);
  });

  it('are told in the history of the organisation', async () => {
    await app.as.coordinator(CLOSE_DAYS, { input: { diaryId: diary, firstDay: '2026-12-01', lastDay: '2026-12-02' } });
    const [noted] = await app.database.rows('select code, facts from audit where subject_id = $1', [diary]);
    expect(noted).toEqual({ code: 'diary.days_closed', facts: { from: '2026-12-01', to: '2026-12-02' } });
  });
});

describe('whose diary it is', () => {
  let here: Place;
  let own: string;
  let anothers: string;
  let ilze: Person;

  beforeAll(async () => {
    app.clock.set(NOW);
    here = await place();
    [own, anothers] = [await person(here), await person(here)];
    ilze = await app.given.person({ roles: ['consultant'] });
    await app.database.rows('update resource set person_id = $2 where id = $1', [own, ilze.id]);
  });

  const leave = (diaryId: string) => ({ input: { diaryId, firstDay: '2026-12-01', lastDay: '2026-12-02' } });

  it('lets consultants keep their own diary and no other', async () => {
    expect(await app.as(ilze)(DIARIES)).toMatchObject([{ id: own, isOwn: true }]);
    expect(await app.as(ilze)(CLOSE_DAYS, leave(own))).toEqual({ id: own });
    expect(await app.as(ilze)(DIARY, { id: own })).toMatchObject({ isOwn: true, mayManage: false });
    await expect(app.as(ilze)(CLOSE_DAYS, leave(anothers))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(app.as(ilze)(PLAN, { id: anothers })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(app.as(ilze)(MONTH, { id: anothers, month: '2026-12' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('lets coordinators keep those of their organisation, and nobody those of another', async () => {
    expect((await app.as.coordinator<object[]>(DIARIES)).length).toBeGreaterThanOrEqual(3);
    const elsewhere = await app.given.organisation({ slug: 'elsewhere', country: 'LV' });
    const stranger = await app.given.person({ roles: ['coordinator'], organisation: elsewhere });
    expect(await app.as(stranger)(DIARIES)).toEqual([]);
    await expect(app.as(stranger)(CLOSE_DAYS, leave(own))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const rule = await app.database.row<{ id: string }>('select id from opening_rule where resource_id = $1 limit 1', [
      own,
    ]);
    await expect(app.as(stranger)(END_HOURS, rule)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('lets nobody in who has left the organisation, and no other role', async () => {
    await app.database.rows('delete from membership where person_id = $1', [ilze.id]);
    await expect(app.as(ilze)(DIARY, { id: own })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(app.as.specialist(DIARIES)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(app.as.visitor(DIARIES)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});

function diaryLikeId(): string {
  return '0199f0f0-0000-7000-8000-000000000000';
}
