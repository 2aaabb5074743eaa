import pg from 'pg';
import { offsetMinutes, wallTime } from '@inclusive/calendar/zones';
import { freeTimes } from '../../api/src/consultations/free-times.sql.ts';

/** Run as a process of its own with TZ set: the numbers of free times on three Sundays, and what the libraries say. */
const [offerId] = process.argv.slice(2);
const client = new pg.Client({ connectionString: process.env['DATABASE_URL'] });
await client.connect();
const counts: number[] = [];
for (const day of ['2026-10-18', '2026-10-25', '2027-03-28']) {
  const { rows } = await client.query<{ count: number }>(`${freeTimes} select count(*)::int as count from free`, [
    offerId,
    day,
    day,
    new Date('2026-10-01T09:00:00Z'),
    null,
    false,
  ]);
  counts.push(rows[0]?.count ?? 0);
}
await client.end();
const repeated = new Date('2026-10-25T01:30:00Z');
process.stdout.write(
  JSON.stringify({
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    counts,
    wall: wallTime(repeated, 'Europe/Riga').time,
    offset: offsetMinutes(repeated, 'Europe/Riga'),
  }),
);
