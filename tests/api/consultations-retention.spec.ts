import { beforeAll, describe, expect, it } from '@jest/globals';
import { ConsultationsJobs } from '../../api/src/consultations/consultations.jobs.ts';
import { Promoter } from '../../api/src/consultations/waiting.promoter.ts';
import { Mails } from '../../api/src/shared/mail/mails.ts';
import { eventually } from '../support/eventually.ts';
import { useTestApp } from '../support/use-test-app.ts';
import { BOOK, bookable, bookingOf, everyDay } from './consultations.support.ts';

const app = useTestApp();
const { place, offer } = bookable(app);

const halfAnHour = everyDay('10:00', '10:30');

const JOIN = `mutation ($input: JoinWaitingListInput!) {
  joinWaitingList(input: $input) { ... on JoinedWaitingList { entry { state } } ... on Refused { code faults { field code } } }
}`;

/** Stands in everything that a visitor says of themselves. */
const MARK = 'zilonens';

/** Every table of the database in which the mark can be read. */
async function tablesTelling(): Promise<string[]> {
  const tables = await app.database.rows<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema in ('public', 'auth', 'graphile_worker')`,
  );
  const telling = await Promise.all(
    tables.map(async ({ name }) => {
      const { found } = await app.database.row<{ found: boolean }>(
        `select exists (select from ${name} each where each::text ilike $1) as found`,
        [`%${MARK}%`],
      );
      return found ? [name] : [];
    }),
  );
  return telling.flat();
}

const jobsAtWork = () =>
  app.database.rows(`select task_identifier from graphile_worker.jobs where locked_at is not null`);

describe('what is known of visitors', () => {
  beforeAll(async () => {
    app.clock.set('2026-11-20T09:00:00Z');
    const here = await place();
    const offered = await offer(here, { hours: halfAnHour });
    const visitor = {
      name: `Anna ${MARK}`,
      reach: 'email',
      email: `anna@${MARK}.example`,
      note: `Nāku ar ${MARK}.`,
      ageBand: '65-up',
    };
    await app.as.visitor(BOOK, bookingOf(offered, '2026-11-24T08:00:00Z', visitor));
    const { startsAt: _at, ...asked } = bookingOf(offered, '', visitor).input;
    const joined = await app.as.visitor<{ entry?: object }>(JOIN, {
      input: { ...asked, firstDay: '2026-11-24', lastDay: '2026-11-24' },
    });
    expect(joined.entry).toEqual({ state: 'waiting' });
  });

  it('can be read nowhere but in a letter that waits to be sent', async () => {
    const telling = await tablesTelling();
    expect(telling.filter((name) => !name.startsWith('graphile_worker.'))).toEqual([]);
  });

  it('is erased after the visit, from the queue of letters too; what can be counted stays', async () => {
    app.clock.set('2026-12-26T09:00:00Z');
    await eventually(async () => expect(await jobsAtWork()).toEqual([]));
    await app.database.rows(
      `select graphile_worker.permanently_fail_jobs(array_agg(id), 'gone') from graphile_worker.jobs where locked_at is null`,
    );
    await app.app().get(Promoter, { strict: false }).promoteAll();
    await app.app().get(ConsultationsJobs, { strict: false }).purge();
    await app.app().get(Mails, { strict: false }).forget();
    expect(await tablesTelling()).toEqual([]);
    const kept = await app.database.rows(`select state, age_band as age, sealed_details as details, code from booking`);
    expect(kept).toEqual([{ state: 'booked', age: '65-up', details: null, code: null }]);
    const waited = await app.database.rows('select state, sealed_details as details, code from waiting_entry');
    expect(waited).toEqual([{ state: 'lapsed', details: null, code: null }]);
  });
});
