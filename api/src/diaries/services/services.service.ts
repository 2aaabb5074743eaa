import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Locale } from '@inclusive/localisation/locale';
import type { Actor } from '../../shared/access/actor.ts';
import { Audit } from '../../shared/audit/audit.ts';
import { NotFound } from '../../shared/failures.ts';
import { checked } from '../../shared/input.ts';
import { refused as refusal, type Refused, refusedInput } from '../../shared/refused.ts';
import { slugsFrom } from '../../shared/slug.rules.ts';
import { keepWords } from '../kept-words.ts';
import type { ServiceRef } from './services.graphql.ts';
import type { CreateServiceInput, SaveOfferInput, SaveServiceInput, SaveServiceWordsInput } from './services.inputs.ts';
import { managedBy } from './services.reader.ts';
import {
  factsSchema,
  firstFacts,
  newServiceSchema,
  offerSchema,
  serviceWordsSchema,
  whyNotOffered,
} from './services.rules.ts';
import {
  CREATE,
  HAS_CHOICE,
  KEEP_OFFER,
  KEEP_USES,
  LOCK_SERVICE,
  NEXT_VERSION,
  SAVE,
  SOURCE_LOCALE,
  SOURCE_REVISION,
  WORDS_MISSING,
} from './services.sql.ts';

interface KeptRow extends ServiceRef {
  organisationId: string;
  places: number;
  version: number;
}

interface Change {
  id: string;
  what: string;
  /** Nothing is compared without it. */
  expectedVersion?: number | null | undefined;
}

/** Visitors of a country's rooms could not read the service: undoes the change. */
class WordsMissing extends Error {}

/** What an organisation offers, kept by its coordinators. Visitors see each change at once; bookings stay as they are. */
@Injectable()
export class ServicesService {
  constructor(
    private readonly database: DataSource,
    private readonly audit: Audit,
  ) {}

  /** Switched off until somebody has looked at it. @throws NotFound for an organisation that is not the actor's */
  async create(actor: Actor, input: CreateServiceInput): Promise<ServiceRef | Refused> {
    const { value, refused } = checked(newServiceSchema, input);
    if (refused) return refused;
    const { organisationId, kind, title } = value;
    return this.database.transaction(async (em) => {
      const locale = await sourceLocale(em, actor, organisationId);
      const service = await insert(em, { organisationId, kind, title, locale });
      await keepWords(em, service.id, { locale, fields: { title } });
      await this.note(em, actor, 'created', { ...service, organisationId });
      return service;
    });
  }

  async save(actor: Actor, { id, expectedVersion, ...input }: SaveServiceInput): Promise<ServiceRef | Refused> {
    const { value, refused } = checked(factsSchema, input);
    if (refused) return refused;
    return this.change(actor, { id, expectedVersion, what: 'changed' }, async (em) => {
      const isChosen = value.places > 1 && (await em.query<unknown[]>(HAS_CHOICE, [id])).length > 0;
      if (isChosen) return refusal('CHOICE_IN_GROUP');
      await em.query(SAVE, [
        id,
        value.kind,
        ...[value.minutes, value.stepMinutes, value.bufferBefore, value.bufferAfter],
        ...[value.noticeMinutes, value.horizonDays, value.places, value.mostRepeats],
        ...[value.languages, value.channels, value.adjustments],
      ]);
      return undefined;
    });
  }

  /** Words of one language, easy ones beside them. Those of the organisation's own language are the source of all. */
  async saveWords(
    actor: Actor,
    { id, expectedVersion, ...input }: SaveServiceWordsInput,
  ): Promise<ServiceRef | Refused> {
    const { value, refused } = checked(serviceWordsSchema, input);
    if (refused) return refused;
    const { locale, title, summary, awaits, easySummary, easyAwaits, isChecked } = value;
    return this.change(actor, { id, expectedVersion, what: 'words_changed' }, async (em, { organisationId }) => {
      const source = await sourceLocale(em, actor, organisationId);
      if (locale === source && !title) return refusedInput([{ field: 'title', code: 'REQUIRED' }]);
      const [{ revision } = { revision: 0 }] = await em.query<{ revision: number }[]>(SOURCE_REVISION, [id, source]);
      const isSource = locale === source;
      const kept = {
        locale,
        status: isSource || isChecked ? ('reviewed' as const) : ('draft' as const),
        sourceRevision: isSource ? revision + 1 : revision,
      };
      await keepWords(em, id, { ...kept, fields: { title, summary, awaits } });
      await keepWords(em, id, { ...kept, variant: 'easy', fields: { summary: easySummary, awaits: easyAwaits } });
      return undefined;
    });
  }

  /** What is switched off cannot be booked; what is booked stays. */
  switch(actor: Actor, id: string, isActive: boolean): Promise<ServiceRef | Refused> {
    return this.change(actor, { id, what: isActive ? 'switched_on' : 'switched_off' }, async (em) => {
      await em.query('update service set is_active = $2 where id = $1', [id, isActive]);
      return undefined;
    });
  }

  /** Where it is offered, and whom or what it needs there. */
  async saveOffer(
    actor: Actor,
    { serviceId: id, expectedVersion, roomId, ...input }: SaveOfferInput,
  ): Promise<ServiceRef | Refused> {
    const { value, refused } = checked(offerSchema, input);
    if (refused) return refused;
    const { isActive, uses } = value;
    return this.change(
      actor,
      { id, expectedVersion, what: 'offer_changed' },
      async (em, { organisationId, places }) => {
        const no = isActive ? whyNotOffered(places, uses) : undefined;
        if (no) return no;
        const [offer] = await em.query<{ id: string }[]>(KEEP_OFFER, [id, roomId, isActive, organisationId]);
        if (!offer) throw new NotFound('room');
        await em.query('delete from offer_resource where offer_id = $1', [offer.id]);
        const used = (use: string) => uses.filter((each) => each.use === use).map(({ diaryId }) => diaryId);
        const all = uses.map(({ diaryId }) => diaryId);
        const asked = [offer.id, all, used('claimed'), used('choice'), organisationId];
        const kept = await em.query<unknown[]>(KEEP_USES, asked);
        if (kept.length < all.length) throw new NotFound('diary');
        return undefined;
      },
    );
  }

  private async change(
    actor: Actor,
    { id, expectedVersion, what }: Change,
    work: (em: EntityManager, service: KeptRow) => Promise<Refused | undefined>,
  ): Promise<ServiceRef | Refused> {
    try {
      return await this.database.transaction(async (em) => {
        const [service] = await em.query<KeptRow[]>(LOCK_SERVICE, [...managedBy(actor), id]);
        if (!service) throw new NotFound('service');
        if (service.version !== (expectedVersion ?? service.version)) return refusal('CHANGED_MEANWHILE');
        const no = await work(em, service);
        if (no) return no;
        await em.query(NEXT_VERSION, [id]);
        if ((await em.query<unknown[]>(WORDS_MISSING, [id])).length) throw new WordsMissing();
        await this.note(em, actor, what, service);
        return { id, slug: service.slug };
      });
    } catch (error) {
      if (error instanceof WordsMissing) return refusal('WORDS_MISSING');
      throw error;
    }
  }

  private note(em: EntityManager, actor: Actor, what: string, service: ServiceRef & { organisationId: string }) {
    const { id, organisationId, slug } = service;
    return this.audit.note(em, actor, `service.${what}`, { organisationId, id }, { slug });
  }
}

async function sourceLocale(em: EntityManager, actor: Actor, organisationId: string): Promise<Locale> {
  const asked = [...managedBy(actor), organisationId];
  const [organisation] = await em.query<{ locale: Locale }[]>(SOURCE_LOCALE, asked);
  if (!organisation) throw new NotFound('organisation');
  return organisation.locale;
}

interface NewService {
  organisationId: string;
  kind: string;
  title: string;
  locale: Locale;
}

async function insert(em: EntityManager, { organisationId, kind, title, locale }: NewService): Promise<ServiceRef> {
  const { minutes, step, after, notice, horizon } = firstFacts;
  const places = kind === 'group-visit' ? 10 : 1;
  const facts = [organisationId, kind, minutes, step, after, notice, horizon, [locale], places];
  for (const slug of slugsFrom(title, 'service')) {
    const [made] = await em.query<ServiceRef[]>(CREATE, [slug, ...facts]);
    if (made) return made;
  }
  throw new Error(`a hundred services are called ${title}`);
}
