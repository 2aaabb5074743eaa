import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Locale, LocalisedText } from '@inclusive/localisation/locale';
import { Clock } from '../shared/clock.ts';
import { Config } from '../shared/config.ts';
import { Prepared } from '../shared/database/prepared.ts';
import { NotFound } from '../shared/failures.ts';
import { joinTexts, textOf } from '../shared/localised.ts';
import { htmlOf } from '../shared/markdown.ts';
import { TextMessages } from '../shared/sms/text-messages.ts';
import { reaches, type ServiceChoices } from './booking.rules.ts';
import type { Consultant, Offer, OfferPlace } from './offers.graphql.ts';

/** Texts of the row `ownerId`, in the asked language $1, as one jsonb object of `{field: {text, locale}}`. */
function textsOf(ownerId: string, ...fields: string[]): string {
  const pairs = fields.map((field) => `'${field}', ${textOf(field, 'own_locale', '$1')}`);
  return `(select jsonb_build_object(${pairs.join(', ')}) from (select) one ${joinTexts(ownerId, 'own_locale', '$1')})`;
}

/** The same of its easy words, where $6 asks for them. */
const easyTextsOf = (ownerId: string) => `coalesce((
  select jsonb_object_agg(field, jsonb_build_object('text', words, 'locale', $1::text))
  from translation easy, jsonb_each_text(easy.fields) each(field, words)
  where $6 and easy.owner_id = ${ownerId} and easy.locale = $1 and easy.variant = 'easy' and easy.status = 'reviewed'
), '{}')`;

/** $1 locale, $2 room, $3 service or null for all, $4 now, $5 offer or null for any, $6 easy language first */
const OFFERS = `
  select offer.id, service.slug as service, service.kind, service.minutes, service.places, service.most_repeats as "mostRepeats", service.languages, service.channels,
    service.adjustments, ($4::timestamptz at time zone room.zone)::date + service.horizon_days as "lastDay",
    ${textsOf('service.id', 'title', 'summary', 'awaits')} || ${easyTextsOf('service.id')} as texts,
    array(
      select locale from translation easy
      where easy.owner_id = service.id and easy.variant = 'easy' and easy.status = 'reviewed' order by 1
    ) as "easyLanguages",
    jsonb_build_object('slug', room.slug, 'country', room.country, 'address', room.address, 'phone', room.phone, 'zone', room.zone)
      || ${textsOf('room.id', 'name', 'library')} as place,
    coalesce((
      select jsonb_agg(
        jsonb_build_object('languages', person.languages) || ${textsOf('person.id', 'name', 'role')} order by person.slug
      )
      from offer_resource join resource person on person.id = resource_id and person.kind = 'person'
      where offer_id = offer.id
    ), '[]') as consultants,
    exists (select from offer_resource where offer_id = offer.id and is_choice) as "hasChoice"
  from offer
  join service on service.id = offer.service_id
  join room on room.id = offer.room_id
  cross join lateral (select case room.country when 'LV' then 'lv' else 'lt' end as own_locale) home
  where ($2::text is null or room.slug = $2) and ($3::text is null or service.slug = $3)
    and ($5::uuid is null or offer.id = $5)
    and ($5::uuid is not null or (offer.is_active and service.is_active and room.status = 'open'))
  order by service.kind, service.position, service.slug`;

/** $1 locale, $2 booking */
const RECEIVING = `
  select person.languages, ${textsOf('person.id', 'name', 'role')} as texts
  from booking
  join offer on offer.id = booking.offer_id join room on room.id = offer.room_id
  join claim on claim.booking_id = booking.id and claim.state = 'active'
  join resource person on person.id = claim.resource_id and person.kind = 'person'
  cross join lateral (select case room.country when 'LV' then 'lv' else 'lt' end as own_locale) home
  where booking.id = $2
  order by person.slug`;

interface OfferRow extends Omit<
  Offer,
  'title' | 'summary' | 'awaits' | 'place' | 'consultants' | 'detailsDays' | 'reaches'
> {
  texts: { title: LocalisedText; summary: LocalisedText; awaits: LocalisedText | null };
  place: OfferPlace;
  consultants: Consultant[];
}

/** What a visitor may choose from when booking. */
export interface Choices extends ServiceChoices {
  places: number;
  mostRepeats: number;
}

@Injectable()
export class OffersReader {
  constructor(
    private readonly database: Prepared,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly messages: TextMessages,
  ) {}

  async offersAt(room: string, locale: Locale, isEasy = false): Promise<Offer[]> {
    return this.read(locale, { room, isEasy });
  }

  /** @throws NotFound when the service is not offered in the room */
  async offerAt(room: string, service: string, locale: Locale, isEasy = false): Promise<Offer> {
    const [offer] = await this.read(locale, { room, service, isEasy });
    if (!offer) throw new NotFound('offer');
    return offer;
  }

  /** Also one that is offered no more, because a booking may still stand on it. */
  async offer(id: string, locale: Locale, source?: EntityManager): Promise<Offer> {
    const [offer] = await this.read(locale, { id }, source);
    if (!offer) throw new NotFound('offer');
    return offer;
  }

  /** Who receives the visitor of a booking. */
  async receiving(bookingId: string, locale: Locale): Promise<Consultant[]> {
    const rows = await this.database.query<
      (Pick<Consultant, 'languages'> & { texts: Omit<Consultant, 'languages'> })[]
    >(RECEIVING, [locale, bookingId]);
    return rows.map(({ languages, texts }) => ({ languages, ...texts }));
  }

  async choices(offerId: string): Promise<Choices> {
    const [choices] = await this.database.query<Omit<Choices, 'reaches'>[]>(
      `select channels, service.languages, adjustments, places, most_repeats as "mostRepeats", country
       from offer join service on service.id = service_id join room on room.id = room_id where offer.id = $1`,
      [offerId],
    );
    if (!choices) throw new NotFound('offer');
    return { ...choices, reaches: this.reaches };
  }

  /** Ways to reach a visitor that this installation has. */
  get reaches(): string[] {
    return reaches.filter((each) => each !== 'sms' || this.messages.arePossible);
  }

  private async read(
    locale: Locale,
    which: { room?: string; service?: string; id?: string; isEasy?: boolean },
    source: Pick<EntityManager, 'query'> = this.database,
  ): Promise<Offer[]> {
    const rows = await source.query<OfferRow[]>(OFFERS, [
      locale,
      which.room ?? null,
      which.service ?? null,
      this.clock.now(),
      which.id ?? null,
      which.isEasy ?? false,
    ]);
    return rows.map((row) => ({ ...offerOf(row, this.config.bookingDetailsDays), reaches: this.reaches }));
  }
}

function offerOf({ texts: { title, summary, awaits }, ...row }: OfferRow, detailsDays: number) {
  return { ...row, detailsDays, title, summary, awaits: awaits && { ...awaits, text: htmlOf(awaits.text) } };
}
