import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Actor, reach } from '../shared/access/actor.ts';
import type { AuditFacts } from '../shared/audit/audit.ts';
import { limitOf, type Page, type PageArgs, pageOf } from '../shared/connection.ts';
import type { HistoryEntry } from './history.graphql.ts';

type HistoryRow = Omit<HistoryEntry, 'facts'> & { facts: AuditFacts };

/** What was done in an organisation, the latest first, for those who manage it. */
@Injectable()
export class HistoryReader {
  constructor(private readonly database: DataSource) {}

  /** Null for whoever does not manage the organisation. The platform's own entries stand with the lead partner's. */
  async entries(
    actor: Actor | undefined,
    organisation: { id: string; isLead: boolean },
    page: PageArgs,
  ): Promise<Page<HistoryEntry> | null> {
    if (!actor) return null;
    const { everywhere, organisations } = reach(actor, 'organisation.read');
    if (!everywhere && !organisations.includes(organisation.id)) return null;
    const rows = await this.database.query<HistoryRow[]>(HISTORY, [
      organisation.id,
      everywhere && organisation.isLead,
      page.after ?? null,
      limitOf(page),
    ]);
    return pageOf(
      rows.map((row) => ({ ...row, facts: factsOf(row.facts) })),
      page,
      ({ id }) => id,
    );
  }
}

/** $1 organisation, $2 with the platform's own, $3 the last one seen, $4 limit */
const HISTORY = `
  select a.id, a.at, a.code, by.name as "actorName", coalesce(about.name, i.email) as "subjectName", a.facts
  from audit a
  left join auth."user" by on by.id = a.person_id
  left join auth."user" about on about.id = a.subject_id
  left join invitation i on i.id = a.subject_id
  where (a.organisation_id = $1 or ($2 and a.organisation_id is null)) and ($3::uuid is null or a.id < $3)
  order by a.id desc
  limit $4`;

/** As they are told; the database keeps no order of its own. */
const order = ['number', 'newNumber', 'from', 'to', 'roles', 'reason'];

function factsOf(facts: AuditFacts): HistoryEntry['facts'] {
  return Object.entries(facts)
    .map(([name, value]) => ({ name, values: (Array.isArray(value) ? value : [value]).map(String) }))
    .toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
}
