import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { INSERT_APPROVED } from '../support/contest-photos.ts';
import { useTestApp } from '../support/use-test-app.ts';
import { contestants } from './contests.support.ts';

const app = useTestApp();
const { contest } = contestants(app);

const ASK = `mutation ($input: AskPublicVoteInput!) {
  askPublicVote(input: $input) { ... on PublicVoteAsked { isAsked } ... on Refused { code faults { field code } } } }`;
const GIVE = `mutation ($token: String!) {
  givePublicVote(token: $token) { ... on PublicVoteKept { isGiven } ... on Refused { code } } }`;
const TAKE_BACK = `mutation ($token: String!) {
  takePublicVoteBack(token: $token) { ... on PublicVoteKept { isGiven } ... on Refused { code } } }`;
const LINK = `query ($token: String!) {
  publicVoteLink(token: $token, locale: en) { contest isGiven isOpen photo { id } } }`;
const VOTES = `query ($contest: String!) {
  contestVotes(contest: $contest) { given struck marked { id marks photoTitle network struckReason } } }`;
const STRIKE = `mutation ($input: StrikeVotesInput!) {
  strikeVotes(input: $input) { ... on ContestKept { slug } ... on Refused { code faults { field code } } } }`;
const SHUFFLED = `query ($contest: String!, $seed: String!, $first: Int!, $after: String) {
  votePhotos(contest: $contest, locale: en, seed: $seed, first: $first, after: $after) {
    nodes { id } pageInfo { endCursor hasNextPage } } }`;
const RESULTS = `query ($contest: String!) { contestResults(contest: $contest, locale: en) {
  prizes { kind winners { rank isShared votes credit photo { id } } } finalists { id } } }`;

interface Votes {
  given: number;
  struck: number;
  marked: { id: string; marks: string[]; struckReason: string | null }[];
}

let slug: string;
let ids: string[];

const opened = async (): Promise<{ slug: string; ids: string[] }> => {
  const made = await contest();
  await app.database.rows(OPEN_VOTE, [made]);
  const rows = await app.database.rows<{ id: string }>(INSERT_APPROVED, [made, 6]);
  return { slug: made, ids: rows.map(({ id }) => id) };
};

beforeEach(async () => {
  ({ slug, ids } = await opened());
});

const anyone = () => `${randomUUID().slice(0, 8)}@example.org`;
const ask = (email: string, photoId = ids[0], where = slug) =>
  app.as.anonymous(ASK, { input: { contest: where, photoId, email, locale: 'en' } });
const tokenFor = async (email: string, photoId = ids[0]): Promise<string> => {
  expect(await ask(email, photoId)).toEqual({ isAsked: true });
  return tokenIn(await app.mails().next(email));
};
const tokenIn = ({ links }: { links: string[] }) => links[0]?.split('/').at(-1) ?? '';
const give = (token: string) => app.as.anonymous(GIVE, { token });
const vote = async (email: string, photoId = ids[0]) => give(await tokenFor(email, photoId));
const votesIn = (where = slug) => app.database.rows<{ photo_id: string; state: string }>(ALL_VOTES, [where]);

describe('a vote of the audience', () => {
  it('counts once its link is confirmed, and keeps nothing that names the voter', async () => {
    const email = anyone();
    const token = await tokenFor(email);
    expect(await votesIn()).toEqual([]);
    expect(await app.as.anonymous(LINK, { token })).toEqual({
      contest: slug,
      isGiven: false,
      isOpen: true,
      photo: { id: ids[0] },
    });
    expect(await give(token)).toEqual({ isGiven: true });
    expect(await give(token)).toEqual({ isGiven: true });
    expect(await votesIn()).toMatchObject([{ photo_id: ids[0], state: 'given' }]);
    const kept = JSON.stringify(await app.database.rows('select * from public_vote, public_vote_ask'));
    expect(kept).not.toContain(email.split('@')[0]);
    expect(await app.as.anonymous(LINK, { token: 'wrong' })).toBeNull();
    expect(await give('wrong')).toEqual({ code: 'VOTE_LINK_OLD' });
  });

  it('is one for each box, however it is written, and moves to the photo asked for last', async () => {
    const name = randomUUID().slice(0, 8);
    const earlier = await tokenFor(`${name}@example.org`, ids[0]);
    await give(earlier);
    const later = await tokenFor(`${name.toUpperCase()}+2@example.org`, ids[1]);
    expect(await give(later)).toEqual({ isGiven: true });
    expect(await votesIn()).toMatchObject([{ photo_id: ids[1] }]);
    expect(await give(earlier)).toEqual({ code: 'VOTE_LINK_OLD' });
    expect(await app.as.anonymous(TAKE_BACK, { token: later })).toEqual({ isGiven: false });
    expect(await votesIn()).toEqual([]);
  });

  it('is one when two links are confirmed at the same moment, again and again', async () => {
    for (let round = 0; round < 5; round += 1) {
      const email = anyone();
      const [one, other] = [await tokenFor(email, ids[0]), await tokenFor(email, ids[1])];
      await Promise.all([give(other), give(one), give(other), give(one)]);
      const own = (await votesIn()).slice(round);
      expect(own).toMatchObject([{ photo_id: ids[1] }]);
    }
  });

  it('tells nobody whether an address has voted, and sends three letters a day at most', async () => {
    const email = anyone();
    const asked = await Promise.all([1, 2, 3, 4, 5, 6].map(() => ask(email)));
    expect(new Set(asked.map((each) => JSON.stringify(each)))).toEqual(new Set(['{"isAsked":true}']));
    for (let letter = 0; letter < 3; letter += 1) await app.mails().next(email);
    expect(await asksOf(slug)).toBe(3);
  });

  it('is taken on the days of the vote alone, for photos that everybody may see', async () => {
    expect(await ask('no address')).toMatchObject({ code: 'INPUT_INVALID', faults: [{ field: 'email' }] });
    const token = await tokenFor(anyone());
    await app.database.rows(`update photo set state = 'rejected' where id = $1`, [ids[0]]);
    expect(await give(token)).toEqual({ code: 'PHOTO_GONE' });
    expect(await ask(anyone())).toMatchObject({ code: 'PHOTO_GONE' });
    const open = await tokenFor(anyone(), ids[1]);
    await app.database.rows(`update contest set vote_closes_on = '2020-02-02' where slug = $1`, [slug]);
    expect(await give(open)).toEqual({ code: 'VOTE_NOT_OPEN' });
    expect(await ask(anyone(), ids[1])).toMatchObject({ code: 'VOTE_NOT_OPEN' });
  });

  it('is free again when its photo is gone', async () => {
    const email = anyone();
    await vote(email, ids[0]);
    await app.database.rows(`update photo set state = 'rejected' where id = $1`, [ids[0]]);
    expect(await vote(email, ids[1])).toEqual({ isGiven: true });
    expect(await votesIn()).toMatchObject([{ photo_id: ids[1] }]);
  });

  it('is given among photos in an order of chance that is each voter’s own', async () => {
    const order = async (seed: string) => {
      interface Page {
        nodes: { id: string }[];
        pageInfo: { endCursor: string; hasNextPage: boolean };
      }
      const first = await app.as.anonymous<Page>(SHUFFLED, { contest: slug, seed, first: 4 });
      const after = first.pageInfo.endCursor;
      const second = await app.as.anonymous<Page>(SHUFFLED, { contest: slug, seed, first: 4, after });
      expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
      return [...first.nodes, ...second.nodes].map(({ id }) => id);
    };
    expect((await order('one')).toSorted()).toEqual(ids.toSorted());
    expect(await order('one')).toEqual(await order('one'));
    const orders = await Promise.all(['one', 'two', 'three', 'four'].map(order));
    expect(new Set(orders.map(String)).size).toBeGreaterThan(1);
    await expect(app.as.anonymous(SHUFFLED, { contest: slug, seed: 'a b', first: 4 })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('the audit of votes', () => {
  it('shows organisers what is striking, and strikes with a reason that stays', async () => {
    const emails = Array.from({ length: 6 }, anyone);
    for (const email of emails.slice(0, 5)) await vote(email, ids[0]);
    await vote(emails[5] ?? '', ids[1]);
    const seen = await app.as.coordinator<Votes>(VOTES, { contest: slug });
    expect(seen).toMatchObject({ given: 6, struck: 0 });
    expect(seen.marked.filter(({ marks }) => marks.includes('RUSH'))).toHaveLength(5);
    expect(seen.marked.filter(({ marks }) => marks.includes('NETWORK'))).toHaveLength(6);
    const rush = seen.marked.filter(({ marks }) => marks.includes('RUSH')).map(({ id }) => id);
    const strike = (more: object) =>
      app.as.coordinator(STRIKE, { input: { contest: slug, votes: rush, reason: 'A script.', ...more } });
    expect(await strike({ reason: ' ' })).toMatchObject({ faults: [{ field: 'reason', code: 'REQUIRED' }] });
    expect(await strike({})).toEqual({ slug });
    expect(await strike({})).toMatchObject({ code: 'VOTES_STRUCK_ALREADY' });
    expect(await app.as.coordinator(VOTES, { contest: slug })).toMatchObject({ given: 1, struck: 5 });
    expect(await vote(emails[0] ?? '', ids[2])).toEqual({ code: 'VOTE_STRUCK' });
    const [change] = await app.database.rows<{ detail: object }>(CHANGES, [slug]);
    expect(change?.detail).toEqual({ votes: 5, reason: 'A script.' });
  });

  it('is closed to everybody else', async () => {
    const organisation = await app.given.organisation({ slug: 'other-library' });
    const other = await app.given.person({ roles: ['coordinator'], organisation });
    await expect(app.as(other)(VOTES, { contest: slug })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(app.as(await app.given.person())(VOTES, { contest: slug })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await expect(app.as.anonymous(VOTES, { contest: slug })).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});

describe('the results', () => {
  it('have the prize of the audience beside that of the jury, with ties said; nobody learns them before', async () => {
    await app.database.rows(PRIZES, [slug]);
    await app.database.rows(PLACES, [slug, [ids[3], ids[4]]]);
    for (const photoId of [ids[0], ids[0], ids[1], ids[1], ids[2]]) await vote(anyone(), photoId);
    await expect(app.as.anonymous(RESULTS, { contest: slug })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await app.database.rows(`update contest set judging_at = now(), results_at = now() where slug = $1`, [slug]);
    const { prizes, finalists } = await app.as.anonymous<{
      prizes: { kind: string; winners: object[] }[];
      finalists: object[];
    }>(RESULTS, { contest: slug });
    expect(prizes).toMatchObject([
      { kind: 'jury', winners: [{ rank: 1, isShared: false, votes: null, photo: { id: ids[3] } }] },
      {
        kind: 'public',
        winners: [
          { rank: 1, isShared: true, votes: 2 },
          { rank: 1, isShared: true, votes: 2 },
        ],
      },
    ]);
    expect(finalists).toEqual([{ id: ids[4] }]);
    expect(await ask(anyone())).toMatchObject({ code: 'VOTE_NOT_OPEN' });
  });
});

const asksOf = async (where: string): Promise<number> => {
  const [row] = await app.database.rows<{ count: number }>(
    `select count(*)::int as count from public_vote_ask a join contest c on c.id = a.contest_id where c.slug = $1`,
    [where],
  );
  return row?.count ?? 0;
};

const OPEN_VOTE = `
  update contest set has_public_vote = true, vote_opens_on = '2020-01-01', vote_closes_on = '2099-12-31' where slug = $1`;

const ALL_VOTES = `
  select v.photo_id, v.state from public_vote v join contest c on c.id = v.contest_id where c.slug = $1 order by v.id`;

const CHANGES = `
  select k.detail from contest_change k join contest c on c.id = k.contest_id
  where c.slug = $1 and k.change = 'votes_struck'`;

/** $1 contest */
const PRIZES = `
  insert into contest_prize (contest_id, position, kind, places)
  select c.id, place, kind, 1 from contest c, unnest(array['jury', 'public']) with ordinality as k (kind, place) where c.slug = $1`;

/** $1 contest, $2 photos in their order */
const PLACES = `
  insert into jury_result (contest_id, photo_id, place, decided_by)
  select c.id, photo, place, 'ranking' from contest c, unnest($2::uuid[]) with ordinality as k (photo, place) where c.slug = $1`;
