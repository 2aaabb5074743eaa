import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Locale } from '@inclusive/localisation/locale';
import type { Country } from '@inclusive/localisation/phones';
import { Clock } from '../shared/clock.ts';
import { Seal } from '../shared/secrets/seal.ts';
import { hashOf, type SealedDetails } from './bookings.reader.ts';
import type { Counted } from './counted.rules.ts';
import type { OfferedTime, WaitingEntry } from './waiting.graphql.ts';
import { reasonOf } from './waiting.rules.ts';
import { ENTRY } from './waiting.sql.ts';

interface EntryRow extends Omit<WaitingEntry, 'offered' | 'reason'>, Omit<OfferedTime, 'startsAt'>, Counted {
  id: string;
  locale: Locale;
  country: Country;
  sealed: string;
  startsAt: string | null;
  isOfferedToEarlier: boolean;
}

/** A place on the list together with what its letters and its booking need. */
export interface OwnEntry {
  id: string;
  entry: WaitingEntry;
  locale: Locale;
  country: Country;
  details: SealedDetails;
  counted: Counted;
}

@Injectable()
export class WaitingReader {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly seal: Seal,
  ) {}

  byToken(token: string): Promise<OwnEntry | undefined> {
    return this.find('entry.token_hash = $1', hashOf(token));
  }

  byCode(code: string): Promise<OwnEntry | undefined> {
    return this.find('entry.code = $1', code);
  }

  byKey(key: string): Promise<OwnEntry | undefined> {
    return this.find('entry.idempotency_key = $1', key);
  }

  byId(id: string, em?: EntityManager): Promise<OwnEntry | undefined> {
    return this.find('entry.id = $1', id, em);
  }

  private async find(
    condition: string,
    value: unknown,
    source: Pick<EntityManager, 'query'> = this.database,
  ): Promise<OwnEntry | undefined> {
    const [row] = await source.query<EntryRow[]>(`${ENTRY} where ${condition}`, [value, this.clock.now()]);
    if (!row?.sealed) return undefined;
    const { id, sealed, locale, country, ageBand, municipality, ...rest } = row;
    const { startsAt, day, time, untilDay, untilTime, isOfferedToEarlier, ...entry } = rest;
    const offered = startsAt === null ? null : { startsAt, day, time, untilDay, untilTime };
    const reason = reasonOf(entry.state, entry.position, isOfferedToEarlier);
    return {
      id,
      locale,
      country,
      details: JSON.parse(this.seal.open(sealed)) as SealedDetails,
      counted: { ageBand, municipality },
      entry: { ...entry, offered, reason },
    };
  }
}
