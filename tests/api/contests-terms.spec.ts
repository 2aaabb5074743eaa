import { beforeAll, describe, expect, it } from '@jest/globals';
import { SUBMIT } from '../support/contest-photos.ts';
import { plainPhoto } from '../support/photos.ts';
import { useTestApp } from '../support/use-test-app.ts';
import { contestants } from './contests.support.ts';

const CONTEST = `query ($slug: String!) { contest(slug: $slug, locale: lv) {
  state zone licences regulation { version text } categories { slug name description } ageGroups { slug fromAge toAge name }
  prizes { kind places name categoryId } jury { name country organisation } } }`;

describe('the terms of a contest', () => {
  const test = useTestApp();
  const { as, given, database, clock } = test;
  const { contest, inputOf, upload } = contestants(test);
  let slug = '';

  beforeAll(async () => {
    slug = await contest({ opensOn: '2026-11-01', closesOn: '2026-11-30' });
  });

  const change = (columns: string, ...values: unknown[]) =>
    database.rows(`update contest set ${columns} where slug = $1`, [slug, ...values]);

  it('follow the calendar of its zone, then the organisers', async () => {
    const stateAt = async (moment: string) => {
      clock.set(moment);
      return (await as.anonymous<{ state: string }>(CONTEST, { slug })).state;
    };
    expect(await stateAt('2026-10-31T21:59:59Z')).toBe('announced');
    expect(await stateAt('2026-10-31T22:00:00Z')).toBe('open');
    expect(await stateAt('2026-11-30T22:00:00Z')).toBe('checking');
    await change(`judging_at = '2026-12-02T08:00:00Z'`);
    expect(await stateAt('2026-12-02T08:00:01Z')).toBe('judging');
    await change('judging_at = null');
  });

  it('are hidden until the contest is published', async () => {
    await change('published_at = null');
    await expect(as.anonymous(CONTEST, { slug })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await change(`published_at = '2026-10-01T08:00:00Z'`);
    await expect(change(`results_at = '2026-12-02T08:00:00Z'`)).rejects.toThrow('contest_acts_in_order');
  });

  it('hold for the licence of a photo', async () => {
    clock.set('2026-11-15T08:00:00Z');
    await change(`licences = '{exhibition}'`);
    const author = await given.person();
    const { body } = await upload(author, await plainPhoto());
    expect(await as(author)(SUBMIT, inputOf(slug, body.uploadId, { licence: 'cc_by_4' }))).toMatchObject({
      code: 'INPUT_INVALID',
      faults: [{ field: 'licence', code: 'LICENCE_UNKNOWN' }],
    });
  });

  it('name a juror who has agreed to it, and nobody else', async () => {
    const [named, quiet] = [await given.person({ name: 'Marta' }), await given.person({ name: 'Povilas' })];
    for (const [juror, isShown] of [
      [named, true],
      [quiet, false],
    ] as const) {
      await database.rows(
        `insert into contest_juror (contest_id, person_id, locale, country, state, is_shown, invited_at, accepted_at)
         select id, $2, 'lv', 'LV', 'active', $3, now(), now() from contest where slug = $1`,
        [slug, juror.id, isShown],
      );
    }
    expect(await as.anonymous(CONTEST, { slug })).toMatchObject({
      jury: [{ name: 'Marta', country: 'LV', organisation: null }],
    });
  });

  it('keep regulations as they were published', async () => {
    const words = `update translation set fields = '{"text": "other"}' where owner_id in
      (select r.id from contest_regulation r join contest c on c.id = r.contest_id where c.slug = $1)`;
    await expect(database.rows(words, [slug])).rejects.toThrow('cannot change');
    await expect(
      database.rows(
        `update contest_regulation r set version = 7 from contest c where c.id = r.contest_id and c.slug = $1`,
        [slug],
      ),
    ).rejects.toThrow('cannot change');
  });

  it('are a history that only grows', async () => {
    await database.rows(
      `insert into contest_change (contest_id, change, at) select id, 'published', now() from contest where slug = $1`,
      [slug],
    );
    await expect(database.rows(`delete from contest_change`)).rejects.toThrow('only grows');
  });
});
