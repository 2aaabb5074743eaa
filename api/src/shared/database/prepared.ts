import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type pg from 'pg';
import { DataSource, type EntityManager } from 'typeorm';

interface Sent<Rows> {
  rows: Promise<Rows>;
}

/**
 * Raw rows for what is read most: PostgreSQL parses and plans each statement once a connection. Statements are few and
 * their texts constant; whatever varies is a parameter.
 */
@Injectable()
export class Prepared {
  private readonly names = new Map<string, string>();

  constructor(private readonly database: DataSource) {}

  async query<Rows>(text: string, values: unknown[] = []): Promise<Rows> {
    const { master } = this.database.driver as unknown as { master: pg.Pool };
    const { rows } = await master.query({ name: this.nameOf(text), text, values });
    return rows as Rows;
  }

  /** Within the transaction of an entity manager. */
  async queryIn<Rows>(em: EntityManager, text: string, values: unknown[] = []): Promise<Rows> {
    const { rows } = await this.sendIn<Rows>(em, text, values);
    return rows;
  }

  /**
   * Has sent a statement when it answers, and does not wait for the rows: what the transaction asks next is done after
   * it, and travels with it. Whoever sends waits for the rows before the transaction ends.
   */
  async sendIn<Rows>(em: EntityManager, text: string, values: unknown[] = []): Promise<Sent<Rows>> {
    const client = (await em.queryRunner?.connect()) as pg.ClientBase | undefined;
    if (!client) throw new Error('only a transaction has a connection of its own');
    const answer = client.query({ name: this.nameOf(text), text, values });
    return { rows: answer.then(({ rows }) => rows as Rows) };
  }

  private nameOf(text: string): string {
    const name = this.names.get(text) ?? createHash('sha256').update(text).digest('base64url').slice(0, 16);
    this.names.set(text, name);
    return name;
  }
}
