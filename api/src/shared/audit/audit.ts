import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.ts';
import { Clock } from '../clock.ts';

export interface AuditSubject {
  /** Whose history tells of it; undefined for the platform's own. */
  organisationId: string | undefined;
  /** The row that was changed: a person, an invitation, a photo. */
  id: string;
}

/** Codes and numbers that say what was changed; never words about a person. */
export type AuditFacts = Record<string, string | number | readonly string[]>;

/** Keeps who did what, in the transaction of the change. */
@Injectable()
export class Audit {
  constructor(private readonly clock: Clock) {}

  /** @param code such as 'member.roles_changed'; a key of `history.code` in the web's words of organisations */
  async note(
    em: EntityManager,
    actor: Pick<Actor, 'personId'> | undefined,
    code: string,
    subject: AuditSubject,
    facts: AuditFacts = {},
  ): Promise<void> {
    await em.query(
      'insert into audit (person_id, organisation_id, code, subject_id, facts, at) values ($1, $2, $3, $4, $5, $6)',
      [
        actor?.personId ?? null,
        subject.organisationId ?? null,
        code,
        subject.id,
        JSON.stringify(facts),
        this.clock.now(),
      ],
    );
  }
}
