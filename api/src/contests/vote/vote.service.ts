import { createHash, createHmac, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { z } from 'zod';
import { Clock } from '../../shared/clock.ts';
import { Config } from '../../shared/config.ts';
import { checked } from '../../shared/input.ts';
import { LookUps } from '../../shared/look-ups.ts';
import { type Refused, refused } from '../../shared/refused.ts';
import { isVoteOpen } from '../contest-state.rules.ts';
import { type ContestTerms, termsOf } from '../contest-terms.ts';
import type { AskPublicVoteInput, PublicVoteAsked, PublicVoteKept } from './vote.graphql.ts';
import { ASK_BY_TOKEN, GIVE, IS_SHOWN } from './vote.sql.ts';
import { VoteLetters } from './vote-letters.ts';
import { boxOf, isThrowaway, networkOf } from './voter.rules.ts';

const DAY_MS = 86_400_000;
/** Letters to one address: within a day, and for the whole vote. */
const MOST_LETTERS = { aDay: 3, inAll: 12 };
/** Letters asked for from one network within a day; a library is one. */
const MOST_FROM_NETWORK = 150;
/** How long a link can be used; whoever wants to change their vote later asks for another one. */
const LINK_MS = 2 * DAY_MS;

const asked = z.object({ email: z.email().max(254) });

export interface VoteAsk {
  id: string;
  contestId: string;
  slug: string;
  photoId: string;
  emailHash: Buffer;
  networkHash: Buffer;
  isThrowaway: boolean;
  askedAt: string;
  isGiven: boolean;
}

/** One vote for each address that proves to be somebody's. The address goes into the letter and is kept nowhere else. */
@Injectable()
export class VoteService {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly lookUps: LookUps,
    private readonly letters: VoteLetters,
  ) {}

  /** @throws TooMany when one network asks without end */
  async ask(input: AskPublicVoteInput, address: string): Promise<PublicVoteAsked | Refused> {
    const { value, refused: wrong } = checked(asked, { email: input.email.trim() });
    if (wrong) return wrong;
    await this.lookUps.limit('vote', address);
    return this.database.transaction(async (em) => {
      const contest = await termsOf(em, input.contest);
      if (!this.isOpen(contest)) return refused('VOTE_NOT_OPEN');
      if (!(await isShown(em, contest.id, input.photoId))) return refused('PHOTO_GONE');
      const emailHash = this.keyed(`vote address ${contest.id} ${boxOf(value.email)}`);
      const networkHash = this.networkHash(contest.id, address);
      if (await this.isTooMuch(em, contest.id, emailHash, networkHash)) return { isAsked: true };
      const token = randomBytes(24).toString('base64url');
      const facts = [contest.id, input.photoId, emailHash, networkHash, isThrowaway(value.email), hashOf(token)];
      await em.query(INSERT_ASK, [...facts, this.clock.now()]);
      await this.letters.confirm(em, { ...input, email: value.email, token });
      return { isAsked: true };
    });
  }

  async ownOf(token: string, address: string): Promise<VoteAsk | undefined> {
    return this.lookUps.find('token', address, () => this.find(this.database, token));
  }

  /** Of several at once for one address, all of them are one vote: for the photo that was asked for last. */
  async give(token: string, address: string): Promise<PublicVoteKept | Refused> {
    return this.use(token, address, async (em, ask) => {
      if (this.clock.now().getTime() - new Date(ask.askedAt).getTime() > LINK_MS) return refused('VOTE_LINK_OLD');
      if (!(await isShown(em, ask.contestId, ask.photoId))) return refused('PHOTO_GONE');
      const { contestId, emailHash, networkHash, photoId, isThrowaway: thrown, askedAt } = ask;
      const values = [contestId, emailHash, networkHash, photoId, thrown, askedAt, this.clock.now()];
      const [given] = await em.query<object[]>(GIVE, values);
      return given ? { isGiven: true } : refused((await isStruck(em, ask)) ? 'VOTE_STRUCK' : 'VOTE_LINK_OLD');
    });
  }

  async takeBack(token: string, address: string): Promise<PublicVoteKept | Refused> {
    return this.use(token, address, async (em, { contestId, emailHash }) => {
      await em.query(`delete from public_vote where contest_id = $1 and email_hash = $2 and state = 'given'`, [
        contestId,
        emailHash,
      ]);
      return { isGiven: false };
    });
  }

  isOpen(contest: ContestTerms): boolean {
    return isVoteOpen(contest, this.clock.now());
  }

  private async use(
    token: string,
    address: string,
    work: (em: EntityManager, ask: VoteAsk) => Promise<PublicVoteKept | Refused>,
  ): Promise<PublicVoteKept | Refused> {
    const own = await this.ownOf(token, address);
    if (!own) return refused('VOTE_LINK_OLD');
    return this.database.transaction(async (em) => {
      const contest = await termsOf(em, own.slug);
      return this.isOpen(contest) ? work(em, own) : refused('VOTE_NOT_OPEN');
    });
  }

  private async find(em: Pick<EntityManager, 'query'>, token: string): Promise<VoteAsk | undefined> {
    const [ask] = await em.query<VoteAsk[]>(ASK_BY_TOKEN, [hashOf(token)]);
    return ask;
  }

  /** Asks for the same address wait for each other, so that none is too many. */
  private async isTooMuch(em: EntityManager, contestId: string, email: Buffer, network: Buffer): Promise<boolean> {
    await em.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [email.toString('hex')]);
    const since = new Date(this.clock.now().getTime() - DAY_MS);
    const [sent] = await em.query<{ aDay: number; inAll: number; near: number }[]>(SENT, [
      contestId,
      email,
      network,
      since,
    ]);
    if (!sent) return false;
    return sent.aDay >= MOST_LETTERS.aDay || sent.inAll >= MOST_LETTERS.inAll || sent.near >= MOST_FROM_NETWORK;
  }

  /** Of one day and one contest: nobody can be followed from the one to the next. */
  private networkHash(contestId: string, address: string): Buffer {
    const day = this.clock.now().toISOString().slice(0, 10);
    return this.keyed(`vote network ${contestId} ${day} ${networkOf(address)}`);
  }

  private keyed(text: string): Buffer {
    return createHmac('sha256', this.config.secret).update(text).digest();
  }
}

async function isShown(em: EntityManager, contestId: string, photoId: string): Promise<boolean> {
  const found = await em.query<object[]>(IS_SHOWN, [contestId, photoId]);
  return found.length > 0;
}

async function isStruck(em: EntityManager, { contestId, emailHash }: VoteAsk): Promise<boolean> {
  const found = await em.query<object[]>(
    `select from public_vote where contest_id = $1 and email_hash = $2 and state = 'struck'`,
    [contestId, emailHash],
  );
  return found.length > 0;
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

const INSERT_ASK = `
  insert into public_vote_ask (contest_id, photo_id, email_hash, network_hash, is_throwaway, token_hash, asked_at)
  values ($1, $2, $3, $4, $5, $6, $7)`;

/** $1 contest, $2 email, $3 network, $4 since */
const SENT = `
  select
    (select count(*)::int from public_vote_ask where contest_id = $1 and email_hash = $2 and asked_at > $4) as "aDay",
    (select count(*)::int from public_vote_ask where contest_id = $1 and email_hash = $2) as "inAll",
    (select count(*)::int from public_vote_ask where network_hash = $3) as near`;
