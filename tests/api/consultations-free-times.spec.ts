import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { useTestApp } from '../support/use-test-app.ts';
import { bookable, everyDay, FREE, type FreeDay, type Place } from './consultations.support.ts';

const app = useTestApp();
const { place, person, offer, held } = bookable(app);

const wallTimes = (days: FreeDay[]) => days.flatMap(({ times }) => times.map(({ time }) => time));

async function free(offerId: string, from: string, to = from): Promise<FreeDay[]> {
  return app.as.visitor<FreeDay[]>(FREE, { offer: offerId, from, to });
}

async function claim(resourceId: string, from: string, to: string): Promise<void> {
  await app.database.rows(`insert into claim (resource_id, during, kind) values ($1, tstzrange($2, $3), 'block')`, [
    resourceId,
    from,
    to,
  ]);
}

describe('free times', () => {
  let here: Place;

  beforeAll(async () => {
    here = await place();
    app.clock.set('2026-11-20T09:00:00Z');
  });

  it('lie on the grid of the local clock within the hours that all resources share', async () => {
    const library = await place('Europe/Riga', everyDay('09:00', '12:30'));
    const days = await free(await offer(library, { hours: everyDay('10:15', '14:00'), step: 30 }), '2026-11-24');
    expect(days).toMatchObject([{ day: '2026-11-24', count: 4 }]);
    expect(wallTimes(days)).toEqual(['10:30', '11:00', '11:30', '12:00']);
    expect(days[0]?.times[0]).toEqual({ startsAt: '2026-11-24T08:30:00Z', day: '2026-11-24', time: '10:30' });
  });

  it('leave room for the buffers on both sides of what is claimed', async () => {
    const consultant = await person(here, everyDay('10:00', '16:00'));
    const offerId = await offer(here, { claims: [consultant], minutes: 60, step: 60, before: 15, after: 30 });
    await claim(consultant, '2026-11-24T10:00:00Z', '2026-11-24T11:00:00Z');
    expect(wallTimes(await free(offerId, '2026-11-24'))).toEqual(['10:00', '14:00', '15:00']);
  });

  it('need every claimed resource at once', async () => {
    const [consultant, interpreter] = [await person(here), await person(here)];
    const offerId = await offer(here, { claims: [consultant, interpreter] });
    await claim(interpreter, '2026-11-24T08:00:00Z', '2026-11-24T11:00:00Z');
    await claim(consultant, '2026-11-24T11:30:00Z', '2026-11-24T12:00:00Z');
    expect(wallTimes(await free(offerId, '2026-11-24'))).toEqual(['13:00']);
  });

  it('are not taken by a hold whose time is over, nor by what was released', async () => {
    const consultant = await person(here, everyDay('10:00', '11:30'));
    const offerId = await offer(here, { claims: [consultant] });
    await held(offerId, consultant, '2026-11-24T08:00:00Z', '2026-11-24T08:30:00Z', '2026-11-20T08:59:00Z');
    await held(offerId, consultant, '2026-11-24T08:30:00Z', '2026-11-24T09:00:00Z', '2026-11-20T09:01:00Z');
    await claim(consultant, '2026-11-24T09:00:00Z', '2026-11-24T09:30:00Z');
    await app.database.rows(`update claim set state = 'released' where resource_id = $1 and kind = 'block'`, [
      consultant,
    ]);
    expect(wallTimes(await free(offerId, '2026-11-24'))).toEqual(['10:00', '11:00']);
  });

  it('begin after the notice and end with the horizon', async () => {
    const offerId = await offer(here, { hours: everyDay('10:00', '12:00'), notice: 60, horizon: 2 });
    const days = await free(offerId, '2026-11-19', '2026-11-30');
    expect(days.map(({ day, count }) => [day, count])).toEqual([
      ['2026-11-21', 4],
      ['2026-11-22', 4],
    ]);
    app.clock.set('2026-11-20T07:31:00Z');
    expect(wallTimes(await free(offerId, '2026-11-20'))).toEqual(['11:00', '11:30']);
    app.clock.set('2026-11-20T09:00:00Z');
  });

  it('follow exceptions: closed days, other hours, and rules that hold for a while', async () => {
    const consultant = await person(here, everyDay('10:00', '11:00'));
    await app.database.rows(
      `insert into opening_exception (resource_id, day, kind, opens, closes) values
         ($1, '2026-11-24', 'closed', null, null),
         ($1, '2026-11-25', 'closed', null, null), ($1, '2026-11-25', 'extra', '18:00', '19:00'),
         ($1, '2026-11-26', 'extra', '11:00', '12:00')`,
      [consultant],
    );
    await app.database.rows(`update opening_rule set valid = '[,2026-11-28)' where resource_id = $1`, [consultant]);
    const days = await free(
      await offer(here, { claims: [consultant], step: 60, minutes: 60 }),
      '2026-11-24',
      '2026-11-30',
    );
    expect(days.map((day) => [day.day, ...wallTimes([day])])).toEqual([
      ['2026-11-25', '18:00'],
      ['2026-11-26', '10:00', '11:00'],
      ['2026-11-27', '10:00'],
    ]);
  });

  it('reach over midnight where the hours do', async () => {
    const offerId = await offer(here, { hours: everyDay('00:00', '24:00'), minutes: 120, step: 120 });
    expect(wallTimes(await free(offerId, '2026-11-24')).slice(-2)).toEqual(['20:00', '22:00']);
    const uneven = await offer(here, { hours: everyDay('00:00', '24:00'), minutes: 90, step: 60 });
    expect(wallTimes(await free(uneven, '2026-11-24'))).toHaveLength(24);
  });

  it('are none where the offer, the service or the room is not open to visitors, or does not exist', async () => {
    const offerId = await offer(here);
    expect(await free(offerId, '2026-11-24')).toHaveLength(1);
    await app.database.rows('update offer set is_active = false where id = $1', [offerId]);
    expect(await free(offerId, '2026-11-24')).toEqual([]);
    expect(await free('00000000-0000-7000-8000-000000000000', '2026-11-24')).toEqual([]);
    expect(await free(await offer(here), '2026-11-24', '2026-11-23')).toEqual([]);
  });

  it('are answered for two months at most', async () => {
    const days = await free(await offer(here), '2026-12-01', '2027-12-01');
    expect([days[0]?.day, days.at(-1)?.day]).toEqual(['2026-12-01', '2027-01-31']);
  });

  it('can be asked for around a moment, and after one', async () => {
    const offerId = await offer(here, { hours: [{ weekday: 2, opens: '10:00', closes: '11:30' }] });
    const near = await app.as.visitor<{ startsAt: string }[]>(
      `query ($offer: ID!) { nearFreeTimes(offer: $offer, moment: "2026-11-26T12:00:00Z", first: 4) { startsAt day time } }`,
      { offer: offerId },
    );
    expect(near.map(({ startsAt }) => startsAt)).toEqual([
      '2026-11-24T08:00:00Z',
      '2026-11-24T08:30:00Z',
      '2026-11-24T09:00:00Z',
      '2026-12-01T08:00:00Z',
    ]);
    const next = (moment: string) =>
      app.as.visitor(
        `query ($offer: ID!, $moment: DateTime!) { nextFreeTime(offer: $offer, moment: $moment) { startsAt } }`,
        {
          offer: offerId,
          moment,
        },
      );
    expect(await next('2026-11-24T08:00:00Z')).toEqual({ startsAt: '2026-11-24T08:30:00Z' });
    expect(await next('2029-11-24T08:00:00Z')).toBeNull();
  });
});

describe('free times on the days when clocks are moved', () => {
  const zones = ['Europe/Riga', 'Europe/Vilnius'];
  const sundays = [
    ['2026-10-18', 12],
    ['2026-10-25', 14],
    ['2027-03-28', 10],
  ] as const;
  const sunday = [{ weekday: 7, opens: '00:00', closes: '06:00' }];

  it.each(zones)('gives a Sunday 00:00–06:00 of %s twelve, fourteen and ten half hours', async (zone) => {
    app.clock.set('2026-10-01T09:00:00Z');
    const offerId = await offer(await place(zone), { hours: sunday });
    for (const [day, count] of sundays) {
      const days = await free(offerId, day);
      expect(days.map((each) => [each.day, each.count])).toEqual([[day, count]]);
      const moments = days.flatMap(({ times }) => times.map(({ startsAt }) => Date.parse(startsAt)));
      expect(new Set(moments.slice(1).map((moment, place) => moment - (moments[place] ?? 0)))).toEqual(
        new Set([30 * 60_000]),
      );
    }
  });

  it('passes the missing hour over and the repeated one twice', async () => {
    app.clock.set('2026-10-01T09:00:00Z');
    const offerId = await offer(await place(), { hours: sunday });
    const times = async (day: string) =>
      wallTimes(await free(offerId, day)).filter((time) => time >= '02:30' && time < '04:30');
    expect(await times('2027-03-28')).toEqual(['02:30', '04:00']);
    expect(await times('2026-10-25')).toEqual(['02:30', '03:00', '03:30', '03:00', '03:30', '04:00']);
  });

  it('keeps an uneven grid at its wall times, and hours that lie in the gap empty', async () => {
    app.clock.set('2026-10-01T09:00:00Z');
    const here = await place();
    const uneven = await offer(here, {
      hours: [{ weekday: 7, opens: '00:00', closes: '10:00' }],
      step: 90,
      minutes: 60,
    });
    expect(wallTimes(await free(uneven, '2027-03-28'))).toEqual(['00:00', '01:30', '04:30', '06:00', '07:30', '09:00']);
    const inTheGap = await offer(here, { hours: [{ weekday: 7, opens: '03:00', closes: '04:00' }] });
    expect(await free(inTheGap, '2027-03-28')).toEqual([]);
    const acrossTheGap = await offer(here, { hours: [{ weekday: 7, opens: '03:30', closes: '04:00' }] });
    expect(await free(acrossTheGap, '2027-03-28')).toEqual([]);
  });

  it.each(['UTC', 'Europe/Riga', 'America/New_York'])(
    'does not ask what time the process thinks it is: %s',
    async (zone) => {
      const offerId = await offer(await place(), { hours: sunday });
      const printed = execFileSync(process.execPath, [join(import.meta.dirname, 'consultations-zones.ts'), offerId], {
        env: { ...process.env, TZ: zone, PGTZ: zone, DATABASE_URL: app.database.url() },
        encoding: 'utf8',
      });
      expect(JSON.parse(printed)).toEqual({
        zone,
        counts: sundays.map(([, count]) => count),
        wall: '03:30',
        offset: 120,
      });
    },
  );
});
