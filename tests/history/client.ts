import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { History, Owner } from './history.ts';
import type { World } from './world.ts';

const visitor = { name: 'Anna', channel: 'on-site', reach: 'none', language: 'lv', forWhom: 'self', locale: 'lv' };

const documents = {
  book: `mutation ($input: BookConsultationInput!) { answer: bookConsultation(input: $input) {
    ... on BookedConsultation { token booking { id startsAt } } ... on Refused { code } } }`,
  hold: `mutation ($offer: ID!, $startsAt: DateTime!, $instead: String) {
    answer: holdTime(offer: $offer, startsAt: $startsAt, instead: $instead) { ... on HeldTime { token } ... on Refused { code } } }`,
  extend: `mutation ($token: String!) { answer: extendHold(token: $token) { ... on Refused { code } } }`,
  release: 'mutation ($token: String!) { answer: releaseHold(token: $token) }',
  move: `mutation ($token: String!, $startsAt: DateTime!) {
    answer: moveBooking(token: $token, startsAt: $startsAt) { ... on Booking { id startsAt } ... on Refused { code } } }`,
  cancel: `mutation ($token: String!) { answer: cancelBooking(token: $token) { ... on Booking { state } ... on Refused { code } } }`,
  join: `mutation ($input: JoinWaitingListInput!) { answer: joinWaitingList(input: $input) {
    ... on JoinedWaitingList { token } ... on Refused { code } } }`,
  see: `query ($token: String!) { answer: waitingEntry(token: $token) { state offered { startsAt } } }`,
  take: `mutation ($token: String!) { answer: takeOfferedTime(token: $token) {
    ... on BookedConsultation { token booking { id startsAt } } ... on Refused { code } } }`,
  pass: `mutation ($token: String!) { answer: passOfferedTime(token: $token) { ... on WaitingEntry { state } ... on Refused { code } } }`,
};

interface Answer {
  code?: string;
  token?: string;
  booking?: { id: string; startsAt: string };
  state?: string;
  offered?: { startsAt: string } | null;
}

interface Mine {
  owner: Owner;
  /** What was sent; undefined for what was offered on the waiting list. */
  input: object | undefined;
  token: string;
  isMoved: boolean;
}

/** One visitor after another at the same keyboard: asks at random, and asks again until there is an answer. */
export class Client {
  private readonly number: number;
  private readonly world: World;
  private readonly history: History;
  private readonly mine: Mine[] = [];
  private waits: string | undefined;

  constructor(number: number, world: World, history: History) {
    this.number = number;
    this.world = world;
    this.history = history;
  }

  async work(isOver: () => boolean): Promise<void> {
    while (!isOver()) await this.step();
  }

  private async step(): Promise<void> {
    const chance = Math.random();
    const own = pick(this.mine);
    if (this.waits && chance < 0.5) return this.answerOffer(this.waits);
    if (!this.waits && chance < 0.1) return this.join();
    if (!own || chance < 0.4) return chance < 0.25 ? this.book() : this.holdAndBook();
    if (chance < 0.6) return this.replay(own);
    return chance < 0.75 ? this.move(own) : this.cancel(own);
  }

  private async book(
    offer = pick([...this.world.offers, this.world.waited]) ?? '',
    startsAt = pick(this.timesOf(offer)) ?? '',
    more: object = {},
    held?: Owner,
  ): Promise<void> {
    const { history } = this;
    const owner = held ?? history.asks(this.number, offer, startsAt);
    const from = history.now();
    const input = { offerId: offer, startsAt, idempotencyKey: randomUUID(), ...visitor, ...more };
    const answer = await this.ask('book', { input });
    if (!answer.booking || !answer.token) {
      if (held && answer.code === 'SLOT_TAKEN')
        history.faults.push(`client ${this.number} lost the hold of ${startsAt}`);
      return history.isRefused(owner, answer.code ?? '');
    }
    history.gets(owner);
    owner.booking = { id: answer.booking.id, token: answer.token };
    if (offer === this.world.waited) history.passedBy.push({ from, startsAt });
    this.mine.push({ owner, input, token: answer.token, isMoved: false });
  }

  /** Holds, and then any of: books, exchanges, releases, is too late. */
  private async holdAndBook(): Promise<void> {
    const offer = pick(this.world.offers) ?? '';
    const held = await this.hold(offer, pick(this.world.times) ?? '');
    if (!held) return;
    if (Math.random() < 0.3) await this.ask('extend', { token: held.token });
    const chance = Math.random();
    if (chance < 0.5) return this.book(offer, held.owner.startsAt, { hold: held.token }, held.owner);
    const other = chance < 0.7 ? await this.exchange(held) : undefined;
    const { token, owner } = other ?? held;
    this.history.givesUp(owner);
    if (chance < 0.9) await this.ask('release', { token });
    else await this.expire(token);
    this.history.isFree(owner);
  }

  /** The old time goes with the new one; when nobody can say whether it did, neither is surely theirs. */
  private async exchange({ owner, token }: { owner: Owner; token: string }) {
    this.history.givesUp(owner);
    const other = await this.hold(owner.offer, pick(this.world.times) ?? '', token);
    if (other) this.history.isFree(owner);
    return other;
  }

  private async hold(offer: string, startsAt: string, instead?: string) {
    const owner = this.history.asks(this.number, offer, startsAt);
    const answer = await this.once('hold', { offer, startsAt, instead });
    if (!answer) return undefined;
    if (answer.code) {
      this.history.isRefused(owner, answer.code);
      return undefined;
    }
    this.history.gets(owner);
    return { owner, token: answer.token ?? '' };
  }

  private async replay({ owner, input, token, isMoved }: Mine): Promise<void> {
    const answer = input ? await this.ask('book', { input }) : await this.ask('take', { token });
    const isSame = isMoved ? answer.code === 'FORM_ALREADY_USED' || answer.token === token : answer.token === token;
    if (!isSame) this.history.faults.push(`booking ${owner.booking?.id} was replayed as ${JSON.stringify(answer)}`);
  }

  private async move(own: Mine): Promise<void> {
    const { history } = this;
    const { offer } = own.owner;
    const startsAt = pick(this.timesOf(offer)) ?? '';
    if (startsAt === own.owner.startsAt) return;
    const next = history.asks(this.number, offer, startsAt);
    history.givesUp(own.owner);
    const answer = await this.ask('move', { token: own.token, startsAt });
    if (answer.code) {
      history.keeps(own.owner);
      return history.isRefused(next, answer.code);
    }
    if (own.owner.booking) next.booking = own.owner.booking;
    delete own.owner.booking;
    history.isFree(own.owner);
    history.gets(next);
    Object.assign(own, { owner: next, isMoved: true });
  }

  private async cancel(own: Mine): Promise<void> {
    this.history.givesUp(own.owner);
    const answer = await this.ask('cancel', { token: own.token });
    if (answer.state !== 'cancelled') this.history.faults.push(`cancelling was answered ${JSON.stringify(answer)}`);
    this.history.isFree(own.owner);
    this.mine.splice(this.mine.indexOf(own), 1);
  }

  private async join(): Promise<void> {
    const from = this.history.now();
    const { waited: offerId, day } = this.world;
    const input = { offerId, firstDay: day, lastDay: day, idempotencyKey: randomUUID(), ...visitor };
    const { token } = await this.ask('join', { input });
    if (!token) return;
    this.history.entries.push({ token, from, to: this.history.now() });
    this.waits = token;
  }

  private async answerOffer(token: string): Promise<void> {
    const seen = await this.ask('see', { token });
    if (seen?.state === 'lapsed') this.waits = undefined;
    if (!seen?.offered) return void (await sleep(20));
    const { startsAt } = seen.offered;
    const chance = Math.random();
    if (chance < 0.2) return void (await this.ask('pass', { token }));
    if (chance < 0.3) return this.expire(token);
    const owner = this.history.asks(this.number, this.world.waited, startsAt);
    const answer = await this.ask('take', { token });
    if (!answer.booking) return this.history.isRefused(owner, answer.code ?? '');
    this.history.gets(owner);
    owner.booking = { id: answer.booking.id, token };
    this.mine.push({ owner, input: undefined, token, isMoved: false });
    this.waits = undefined;
  }

  /** Turns the clock for one hold: its time is over, now. */
  private async expire(token: string): Promise<void> {
    this.history.count('expire');
    await this.persist(() =>
      this.world.rows(
        `with over as (
           update hold set expires_at = now() - interval '1 second'
           where token_hash = sha256($1::bytea) or entry_id = (select id from waiting_entry where token_hash = sha256($1::bytea))
           returning id, entry_id, offer_id
         ), claims as (
           update claim set expires_at = now() - interval '1 second' from over where hold_id = over.id and entry_id is null
         )
         select graphile_worker.add_job('promote-waiting', json_build_object('offerId', offer_id)) from over`,
        [token],
      ),
    );
  }

  private timesOf(offer: string): string[] {
    return offer === this.world.waited ? this.world.times.slice(0, 3) : this.world.times;
  }

  /** Until there is an answer: what is asked twice happens once. */
  private ask(name: keyof typeof documents, variables: object): Promise<Answer> {
    return this.persist(() => this.post(name, variables));
  }

  /** Undefined when nobody can say whether it happened. */
  private async once(name: keyof typeof documents, variables: object): Promise<Answer | undefined> {
    return this.post(name, variables).catch(() => undefined);
  }

  private async persist<T>(work: () => Promise<T>): Promise<T> {
    for (let left = 600; ; left -= 1) {
      try {
        return await work();
      } catch (error) {
        if (left === 0) throw error;
        this.history.count('no answer');
        await sleep(50);
      }
    }
  }

  private async post(name: keyof typeof documents, variables: object): Promise<Answer> {
    const response = await fetch(`${this.world.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: this.world.address },
      body: JSON.stringify({ query: documents[name], variables }),
    });
    const { data, errors } = (await response.json()) as { data?: { answer: Answer }; errors?: { message: string }[] };
    if (errors?.length || !data) throw new Error(errors?.[0]?.message ?? 'no data');
    this.history.count(data.answer?.code ? `${name}: ${data.answer.code}` : name);
    return data.answer;
  }
}

function pick<T>(some: readonly T[]): T | undefined {
  return some[Math.floor(Math.random() * some.length)];
}
