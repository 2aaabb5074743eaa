import { beforeAll, describe, expect, it } from '@jest/globals';
import { seed } from '@inclusive/migrations/seed';
import { ExampleJobs } from '../../api/src/contests/examples/example.jobs.ts';
import { eventually } from '../support/eventually.ts';
import { useTestApp } from '../support/use-test-app.ts';

const test = useTestApp({ template: 'seeded', env: { SEED: 'demo' } });
const { rows, row } = test.database;

interface Gallery {
  nodes: { id: string; title: string; isExample: boolean }[];
}

const galleryOf = (contest: string) =>
  test.as.anonymous<Gallery>(
    'query ($contest: String!) { gallery(contest: $contest, locale: en, first: 50) { nodes { id title isExample } } }',
    { contest },
  );
const resultsOf = (contest: string) =>
  test.as.anonymous<{ prizes: { winners: { rank: number; photo: { title: string } }[] }[] }>(
    `query ($contest: String!) { contestResults(contest: $contest, locale: lv) {
       prizes { winners { rank photo { title } } } } }`,
    { contest },
  );

/** Drawn small: how a picture is drawn does not matter here, and the same way leads through. */
const DRAWN_SMALL = String.raw`
  update contest_example set plan = regexp_replace(plan::text, 'width=\\"\d+\\" height=\\"\d+\\"', 'width=\"96\" height=\"64\"', 'g')::jsonb`;

async function loadExamples(): Promise<void> {
  const before = process.env['DATA_DIR'];
  process.env['DATA_DIR'] = test.config().dataDir;
  await seed(test.database.url(), 'demo', { withExamples: true });
  process.env['DATA_DIR'] = before ?? '';
}

async function tell(): Promise<void> {
  await test.app().get(ExampleJobs).ask();
  await eventually(
    async () => expect(await rows('select from contest_example where told_at is null')).toEqual([]),
    60_000,
  );
}

beforeAll(async () => {
  await loadExamples();
  await rows(DRAWN_SMALL);
  await tell();
}, 90_000);

describe('the contests of the demonstration', () => {
  it('stand where their plans end, by the rules that hold for all', async () => {
    const { nodes } = await test.as.anonymous<{ nodes: { slug: string; state: string }[] }>(
      '{ contests(locale: en) { nodes { slug state } } }',
    );
    expect(Object.fromEntries(nodes.map(({ slug, state }) => [slug, state]))).toEqual({
      'my-emotions': 'open',
      'autumn-light': 'judging',
      'trial-round': 'exhibition',
    });
  });

  it('show pictures that say that they are examples, and have some to be checked', async () => {
    const shown = await Promise.all(['my-emotions', 'autumn-light', 'trial-round'].map((slug) => galleryOf(slug)));
    expect(shown.map(({ nodes }) => nodes.length)).toEqual([4, 4, 6]);
    expect(shown.flatMap(({ nodes }) => nodes).every(({ isExample }) => isExample)).toBe(true);
    expect(await row("select count(*)::int from photo where state = 'waiting'")).toEqual({ count: 2 });
  });

  it('have results that the tally of the jury gave', async () => {
    const { prizes } = await resultsOf('trial-round');
    expect(prizes.map(({ winners }) => winners.map(({ photo }) => photo.title))).toEqual([
      ['Kapteinis esmu es'],
      ['Kažkas dar nemiega', 'Jūra, kamēr visi guļ', 'Dar nesprogo'],
    ]);
  });

  it('leave something to score to a juror of the demonstration', async () => {
    const open = await rows(
      `select from jury_round r join contest c on c.id = r.contest_id
       where c.slug = 'autumn-light' and r.kind = 'rating' and r.closed_at is null and r.due_at > now()`,
    );
    const seat = await rows(
      `select from contest_juror j join auth."user" u on u.id = j.person_id join contest c on c.id = j.contest_id
       where c.slug = 'autumn-light' and u.email = 'juror@example.org'
         and not exists (select from jury_start s where s.juror_id = j.id)`,
    );
    expect([open.length, seat.length]).toEqual([1, 1]);
  });

  it('write to nobody', async () => {
    expect(await rows("select from graphile_worker.jobs where task_identifier = 'send-mail'")).toEqual([]);
    expect(await rows('select from contest_letter')).toEqual([]);
  });

  it('are told once; a picture that an administrator has taken out stays out', async () => {
    const [gone] = (await galleryOf('my-emotions')).nodes;
    await rows('update contest_example set told_at = null');
    await test.as.administrator(
      'mutation ($input: DisqualifyPhotoInput!) { disqualifyPhoto(input: $input) { __typename } }',
      { input: { photoId: gone?.id, reasons: ['OTHER'], note: 'Not needed any more.' } },
    );
    await tell();
    expect(await row('select count(*)::int from photo')).toEqual({ count: 16 });
    const { nodes } = await galleryOf('my-emotions');
    expect([nodes.length, nodes.some(({ id }) => id === gone?.id)]).toEqual([3, false]);
  });
});
