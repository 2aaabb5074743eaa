import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { z } from 'zod';
import { locales, type Locale } from '@inclusive/localisation/locale';
import type { Actor } from '../../shared/access/actor.ts';
import { Clock } from '../../shared/clock.ts';
import { Config } from '../../shared/config.ts';
import { NotFound } from '../../shared/failures.ts';
import { checked } from '../../shared/input.ts';
import { LookUps } from '../../shared/look-ups.ts';
import { Mails } from '../../shared/mail/mails.ts';
import type { Refused } from '../../shared/refused.ts';
import { moderatedBy } from './notes.service.ts';
import type { ProblemReported, ReportProblemInput } from './readers.graphql.ts';
import { reportLetter } from './reports.mails.ts';

const reporting = z.object({
  material: z.string(),
  locale: z.enum(locales),
  text: z.string().trim().min(5).max(2000),
  contact: z.string().trim().max(200),
});

/** What readers say is wrong with a material: kept, and sent to those who can mend it. */
@Injectable()
export class ReportsService {
  constructor(
    private readonly database: DataSource,
    private readonly lookUps: LookUps,
    private readonly mails: Mails,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** @throws TooMany after five in a quarter of an hour from one address */
  async report(
    actor: Actor | undefined,
    address: string,
    input: ReportProblemInput,
  ): Promise<ProblemReported | Refused> {
    const { value, refused: faulty } = checked(reporting, input);
    if (faulty) return faulty;
    const [material] = await this.database.query<Material[]>(MATERIAL, [value.material]);
    if (!material) throw new NotFound('material');
    await this.lookUps.limit('report', address);
    return this.database.transaction(async (em) => {
      const { locale, text, contact } = value;
      const values = [material.id, actor?.personId ?? null, locale, text, contact || null, this.clock.now()];
      const [row] = await em.query<{ id: string }[]>(REPORT, values);
      await this.tell(em, material, text, contact);
      return { id: row?.id ?? '' };
    });
  }

  /** @throws NotFound when no such report waits for the actor */
  async settle(actor: Actor, id: string): Promise<ProblemReported> {
    const values = [id, ...moderatedBy(actor), actor.personId, this.clock.now()];
    const [rows] = await this.database.query<[unknown[], number]>(SETTLE, values);
    if (!rows.length) throw new NotFound('report');
    return { id };
  }

  private async tell(
    em: EntityManager,
    { id, organisationId }: Material,
    text: string,
    contact: string,
  ): Promise<void> {
    const people = await em.query<{ email: string; locale: Locale; title: string }[]>(MODERATORS, [organisationId, id]);
    for (const { email, locale, title } of people) {
      const url = new URL(`/${locale}/authoring/notes`, this.config.publicUrl).href;
      await this.mails.send(em, { to: email, locale, ...reportLetter(locale, { title, text, contact, url }) });
    }
  }
}

interface Material {
  id: string;
  organisationId: string;
}

/** $1 slug */
const MATERIAL = `select id, organisation_id as "organisationId" from material where slug = $1 and status = 'published'`;

/** $1 material, $2 person, $3 locale, $4 text, $5 contact, $6 now */
const REPORT = `
  insert into problem_report (material_id, person_id, locale, text, contact, reported_at)
  values ($1, $2, $3, $4, $5, $6) returning id`;

/** Editors and coordinators, each with the title in their language. $1 organisation, $2 material */
const MODERATORS = `
  select u.email, u.locale, coalesce(
    (select heading from translation where owner_id = m.published_revision_id and variant = 'standard' and locale = u.locale),
    (select heading from translation where owner_id = m.published_revision_id and variant = 'standard' and locale = m.source_locale),
    m.slug) as title
  from membership s join auth."user" u on u.id = s.person_id
  join material m on m.id = $2
  where s.organisation_id = $1 and s.roles && array['editor', 'coordinator'] and u.email_verified
  order by u.id limit 20`;

/** $1 report, $2 everywhere, $3 organisations, $4 person, $5 now */
const SETTLE = `
  update problem_report p set settled_at = $5, settled_by = $4 from material m
  where p.id = $1 and m.id = p.material_id and ($2 or m.organisation_id = any($3)) and p.settled_at is null
  returning p.id`;
