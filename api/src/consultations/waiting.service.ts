import { randomBytes } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { newCode } from '@inclusive/calendar/codes';
import { wallTime } from '@inclusive/calendar/zones';
import { Clock } from '../shared/clock.ts';
import { Config } from '../shared/config.ts';
import { LookUps } from '../shared/look-ups.ts';
import { type Refused, refused, refusedInput } from '../shared/refused.ts';
import { Seal } from '../shared/secrets/seal.ts';
import { type BookingDetails, countFaults, faultsOf, keyFaults, tidied } from './booking.rules.ts';
import { countedFaults, countedOf } from './counted.rules.ts';
import { hashOf } from './bookings.reader.ts';
import { Claims } from './claims.ts';
import { FreeTimesReader } from './free-times.reader.ts';
import { OffersReader } from './offers.reader.ts';
import type { JoinedWaitingList, JoinWaitingListInput, WaitingEntry } from './waiting.graphql.ts';
import { WaitingLetters } from './waiting.letters.ts';
import { Promoter } from './waiting.promoter.ts';
import { type OwnEntry, WaitingReader } from './waiting.reader.ts';
import { dayFaults } from './waiting.rules.ts';
import { INSERT_ENTRY, LEAVE, PASS_OFFER } from './waiting.sql.ts';

const TOKEN_BYTES = 24;

/** Places on the waiting list: joining, looking, saying no, leaving. */
@Injectable()
export class WaitingService {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly seal: Seal,
    private readonly lookUps: LookUps,
    private readonly offers: OffersReader,
    private readonly times: FreeTimesReader,
    private readonly claims: Claims,
    private readonly reader: WaitingReader,
    private readonly promoter: Promoter,
    private readonly letters: WaitingLetters,
  ) {}

  async join(input: JoinWaitingListInput): Promise<JoinedWaitingList | Refused> {
    const details = tidied(input);
    const choices = await this.offers.choices(input.offerId);
    const { place, lastDay } = await this.offers.offer(input.offerId, input.locale);
    const today = wallTime(this.clock.now(), place.zone).day;
    const faults = [
      ...keyFaults(input.idempotencyKey),
      ...dayFaults(input.firstDay, input.lastDay, { today, lastDay }),
      ...countFaults('places', input.places, choices.places),
      ...faultsOf(details, choices),
      ...countedFaults(countedOf(input)),
    ];
    if (faults.length) return refusedInput(faults);
    const earlier = await this.earlier(input, details);
    if (earlier) return earlier;
    const free = await this.times.days(input.offerId, input.firstDay, input.lastDay);
    if (free.length) return refused('TIMES_FREE');
    await this.insert(input, details);
    return (await this.earlier(input, details)) ?? refused('FORM_ALREADY_USED');
  }

  async entryOf(token: string, address: string): Promise<WaitingEntry | undefined> {
    return (await this.lookUps.find('token', address, () => this.reader.byToken(token)))?.entry;
  }

  /** No to this time alone: the place on the list stays. */
  pass(token: string): Promise<WaitingEntry | Refused> {
    return this.change(token, (em, { id }) => em.query(PASS_OFFER, [id]));
  }

  leave(token: string): Promise<WaitingEntry | Refused> {
    return this.change(token, (em, { id }) => em.query(LEAVE, [id, this.clock.now()]));
  }

  private async change(
    token: string,
    work: (em: EntityManager, own: OwnEntry) => Promise<unknown>,
  ): Promise<WaitingEntry | Refused> {
    const own = await this.reader.byToken(token);
    if (!own) return refused('BOOKING_UNKNOWN');
    await this.database.transaction(async (em) => {
      await this.claims.alone(em, own.entry.offerId);
      await work(em, own);
      await this.promoter.tell(em, own.entry.offerId);
    });
    return (await this.reader.byId(own.id))?.entry ?? refused('BOOKING_UNKNOWN');
  }

  /** Numbers are given while nobody else joins, so that they follow the order of joining. */
  private async insert(input: JoinWaitingListInput, details: BookingDetails): Promise<void> {
    const token = randomBytes(TOKEN_BYTES).toString('base64url');
    const counted = countedOf(input);
    await this.database.transaction(async (em) => {
      await this.claims.alone(em, input.offerId);
      const [made] = await em.query<{ id: string }[]>(INSERT_ENTRY, [
        input.offerId,
        input.firstDay,
        input.lastDay,
        input.places,
        input.locale,
        newCode(),
        hashOf(token),
        this.seal.seal(JSON.stringify({ ...details, token })),
        this.config.bookingDetailsDays,
        input.idempotencyKey,
        counted.ageBand,
        counted.municipality,
      ]);
      const own = made && (await this.reader.byId(made.id, em));
      if (own) await this.letters.joined(em, own);
      await this.promoter.tell(em, input.offerId);
    });
  }

  private async earlier(
    input: JoinWaitingListInput,
    details: BookingDetails,
  ): Promise<JoinedWaitingList | Refused | undefined> {
    const own = await this.reader.byKey(input.idempotencyKey);
    if (!own) return undefined;
    const { token, ...known } = own.details;
    const { offerId, firstDay, lastDay, places } = own.entry;
    const isSame =
      isDeepStrictEqual(known, details) &&
      isDeepStrictEqual(own.counted, countedOf(input)) &&
      isDeepStrictEqual(
        [offerId, firstDay, lastDay, places],
        [input.offerId, input.firstDay, input.lastDay, input.places],
      );
    return isSame ? { token, entry: own.entry } : refused('FORM_ALREADY_USED');
  }
}
