import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Config } from '../config.ts';
import { Seal } from './seal.ts';

const MOST_AT_ONCE = 200;

/** Every column that holds sealed texts is called so: `sealed`, or `sealed_` and what. */
const SEALED_COLUMNS = `
  select quote_ident(table_name) as table, quote_ident(column_name) as column
  from information_schema.columns join information_schema.tables using (table_schema, table_name)
  where table_schema = 'public' and table_type = 'BASE TABLE' and column_name ~ '^sealed(_|$)'
  order by 1, 2`;

export interface SealedColumn {
  table: string;
  column: string;
}

export interface KeyUse {
  key: string;
  texts: number;
  /** In use seals; ready opens alone; unknown is in no setting, so that its texts cannot be read. */
  state: 'in use' | 'ready' | 'unknown';
}

/** Seals with the key in front what an earlier one has sealed, so that the earlier one can be taken out of the settings. */
@Injectable()
export class Resealing {
  private readonly logger = new Logger(Resealing.name);

  constructor(
    private readonly database: DataSource,
    private readonly config: Config,
    private readonly seal: Seal,
  ) {}

  /** Stops by itself where nothing is left that a known key can open. */
  async run(): Promise<void> {
    let resealed = 0;
    for (const column of await this.columns()) resealed += await this.resealed(column);
    if (resealed) this.logger.log(`Sealed ${resealed} texts anew with the key "${this.active}".`);
    for (const { key, texts, state } of await this.uses())
      if (state === 'unknown') this.logger.error(`${texts} texts cannot be opened: there is no key "${key}".`);
  }

  columns(): Promise<SealedColumn[]> {
    return this.database.query(SEALED_COLUMNS);
  }

  /** How many texts each key seals, those of the settings first. */
  async uses(): Promise<KeyUse[]> {
    const counts = new Map(this.config.encryptionKeys.map(({ id }) => [id, 0]));
    for (const { table, column } of await this.columns()) {
      const rows = await this.database.query<{ key: string; texts: number }[]>(
        `select split_part(${column}, '.', 1) as key, count(*)::int as texts
         from ${table} where ${column} is not null group by 1 order by 1`,
      );
      for (const { key, texts } of rows) counts.set(key, (counts.get(key) ?? 0) + texts);
    }
    return [...counts].map(([key, texts]) => ({ key, texts, state: this.stateOf(key) }));
  }

  /** Texts that change meanwhile are left for the next round. */
  private async resealed({ table, column }: SealedColumn): Promise<number> {
    const earlier = this.config.encryptionKeys.slice(1).map(({ id }) => id);
    for (let count = 0; ;) {
      const rows = await this.database.query<{ place: string; text: string }[]>(
        `select ctid::text as place, ${column} as text from ${table}
         where split_part(${column}, '.', 1) = any($1) limit ${MOST_AT_ONCE}`,
        [earlier],
      );
      if (rows.length === 0) return count;
      const texts = rows.map(({ text }) => text);
      const anew = texts.map((text) => this.seal.seal(this.seal.open(text)));
      await this.database.query(
        `update ${table} set ${column} = anew
         from unnest($1::text[], $2::text[], $3::text[]) sealed(place, text, anew)
         where ctid = place::tid and ${column} = text`,
        [rows.map(({ place }) => place), texts, anew],
      );
      count += rows.length;
    }
  }

  private get active(): string {
    return this.config.encryptionKeys[0]?.id ?? '';
  }

  private stateOf(key: string): KeyUse['state'] {
    if (key === this.active) return 'in use';
    return this.config.encryptionKeys.some(({ id }) => id === key) ? 'ready' : 'unknown';
  }
}
