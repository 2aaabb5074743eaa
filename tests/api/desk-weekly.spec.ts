import { beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { eventually } from '../support/eventually.ts';
import { useTestApp } from '../support/use-test-app.ts';
import { BOOK, bookable, type Booked, bookingOf, everyDay } from './consultations.support.ts';
import { BLOCK, type Block, blockOf, type Desk, deskIn, UNBLOCK } from './desk.support.ts';

const app = useTestApp({ env: { DATABASE_CONNECTIONS: '16' } });
const { corner, offer } = bookable(app);
/** A meeting every Monday from nine to ten, over the Sunday on which clocks go forward. */
const meeting = { firstDay: '2027-03-15', lastDay: '2027-03-15', from: '09:00', to: '10:00', reason: 'meeting' };
const weekly = { ...meeting, repeatUntil: '2027-04-05' };
const SEE = 'query ($id: ID!) { deskBlock(id: $id, locale: lv) { weeks { id day visits } visits { id } } }';

describe('time that is blocked every week', () => {
  let desk: Desk;

  beforeAll(async () => {
    app.clock.set('2027-03-10T09:00:00Z');
    desk = await deskIn(app, { hours: everyDay('08:00', '12:00') });
  });

  const block = (more: object = {}, resource = desk.diary) =>
    app.as(desk.librarian)<Block & { faults?: object[] }>(BLOCK, blockOf(resource, { ...weekly, ...more }));
  const book = (startsAt: string) => app.as.visitor<Partial<Booked>>(BOOK, bookingOf(desk.offerId, startsAt));
  const open = (id: string, all = false) => app.as(desk.librarian)(UNBLOCK, { id, all });

  it('begins at the same time of the clock each week, tells of the visits in its way, and is made once by a form', async () => {
    const standing = await book('2027-03-22T07:00:00Z');
    const input = blockOf(desk.diary, weekly);
    const made = await app.as(desk.librarian)<Block>(BLOCK, input);
    expect(made.weeks.map(({ day, visits }) => [day, visits])).toEqual([
      ['2027-03-15', 0],
      ['2027-03-22', 1],
      ['2027-03-29', 0],
      ['2027-04-05', 0],
    ]);
    expect(await app.as(desk.librarian)(BLOCK, input)).toEqual(made);
    for (const at of ['2027-03-15T07:30:00Z', '2027-03-29T06:00:00Z', '2027-04-05T06:30:00Z'])
      expect(await book(at)).toMatchObject({ code: 'SLOT_TAKEN' });
    const after = await book('2027-03-29T07:00:00Z');
    expect(after.booking).toMatchObject({ time: '10:00' });
    const second = await app.as(desk.librarian)<Block>(SEE, { id: made.weeks[1]?.id });
    expect(second.visits).toEqual([{ id: standing.booking?.id }]);
    const noted = await app.database.rows('select code from audit where subject_id = $1', [desk.diary]);
    expect(noted).toEqual([{ code: 'time.blocked_weekly' }]);
    await open(made.id, true);
  });

  it('is opened again for one week or for all that are not over', async () => {
    const made = await block();
    const [first, , third] = made.weeks;
    expect(await open(third?.id ?? '')).toBe(true);
    expect((await book('2027-03-29T06:00:00Z')).token).toBeDefined();
    app.clock.set('2027-03-17T09:00:00Z');
    expect((await app.as(desk.librarian)<Block>(SEE, { id: made.id })).weeks.map(({ day }) => day)).toEqual([
      '2027-03-22',
      '2027-04-05',
    ]);
    expect(await open(made.weeks[1]?.id ?? '', true)).toBe(true);
    const left = await app.database.rows('select id from block where resource_id = $1', [desk.diary]);
    expect(left).toEqual([{ id: first?.id }]);
    app.clock.set('2027-03-10T09:00:00Z');
    await open(first?.id ?? '');
  });

  it('is completed by the same form after the database was lost in between, and only by the same', async () => {
    const input = blockOf(desk.diary, weekly);
    const key = input.input.idempotencyKey;
    const rival = new pg.Client({ connectionString: app.database.url() });
    await rival.connect();
    await rival.query('begin');
    await rival.query(
      `insert into block (resource_id, during, reason, idempotency_key, created_at)
       values ($1, '[2027-03-29 06:00Z, 2027-03-29 07:00Z)', 'other', md5($2::text || '14')::uuid, now())`,
      [desk.diary, key],
    );
    const cut = app
      .as(desk.librarian)(BLOCK, input)
      .catch((error: { code: string }) => error.code);
    await eventually(async () => {
      const ended = await app.database.rows(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and wait_event_type = 'Lock' and query like '%insert into block%'`,
      );
      expect(ended).toHaveLength(1);
    });
    expect(await cut).toBe('INTERNAL');
    await rival.query('rollback');
    await rival.end();
    const days = async () =>
      (
        await app.database.rows<{ day: string }>(
          `select (lower(during) at time zone 'UTC')::date::text as day from block where resource_id = $1 order by 1`,
          [desk.diary],
        )
      ).map(({ day }) => day);
    expect(await days()).toEqual(['2027-04-05']);
    for (const more of [{ to: '11:00' }, { reason: 'event' }, { repeatUntil: '2027-03-29' }])
      expect(
        await app.as(desk.librarian)(BLOCK, blockOf(desk.diary, { ...weekly, ...more, idempotencyKey: key })),
      ).toMatchObject({ code: 'FORM_ALREADY_USED' });
    const made = await app.as(desk.librarian)<Block>(BLOCK, input);
    expect(await days()).toEqual(['2027-03-15', '2027-03-22', '2027-03-29', '2027-04-05']);
    await open(made.weeks[1]?.id ?? '');
    expect(await app.as(desk.librarian)<Block>(BLOCK, input)).toMatchObject({ id: made.id });
    expect(await days()).toEqual(['2027-03-15', '2027-03-29', '2027-04-05']);
    await open(made.id, true);
  });

  it('closes what lies around a space, and waits for no booking in a ring', async () => {
    const spaces = await Promise.all([corner(desk), corner(desk)]);
    const inSpaces = await Promise.all(spaces.map((space) => offer(desk, { claims: [space], mostRepeats: 4 })));
    const rivals = inSpaces.map((offerId) =>
      app.as.visitor<Partial<Booked>>(BOOK, bookingOf(offerId, '2027-03-15T07:00:00Z', { repeats: 4 })),
    );
    const blocks = spaces.map((space) => block({}, space));
    const made = await Promise.all([...blocks, ...rivals]);
    expect(made).toHaveLength(4);
    const overlaps = await app.database.rows(
      `select from claim a join claim b on a.resource_id = b.resource_id and a.id < b.id and a.during && b.during
       where a.state = 'active' and b.state = 'active' and a.share <> b.share`,
    );
    expect(overlaps).toEqual([]);
  });

  it.each([
    [{ repeatUntil: '2027-03-20' }, 'INVALID_REPEAT'],
    [{ repeatUntil: '2028-04-01' }, 'INVALID_REPEAT'],
    [{ repeatUntil: '2027-06-01', lastDay: '2027-03-25' }, 'INVALID_REPEAT'],
    [{ repeatUntil: '2027-02-30' }, 'INVALID_DATE'],
  ])('refuses %j', async (more, code) => {
    const answer = await block(more).catch((error: { code: string }) => error);
    expect(answer).toMatchObject(code === 'INVALID_DATE' ? {} : { faults: [{ field: 'repeatUntil', code }] });
    expect(await app.database.rows('select from block where resource_id = $1', [desk.diary])).toEqual([]);
  });
});
