import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Locale } from '@inclusive/localisation/locale';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../../shared/clock.ts';
import { ReleaseDetailsSeal } from './release-details.ts';
import { ReleaseLetters } from './release-letters.ts';
import type { Asked } from './release.rules.ts';
import { INSERT_RELEASE, TAKE_UNANSWERED } from './release.sql.ts';

const TOKEN_BYTES = 32;
const REMINDED_AFTER_MS = 5 * 24 * 3_600_000;

/** Asks those whom a photo needs, each by a link of their own. */
@Injectable()
export class ReleaseAsking {
  constructor(
    private readonly database: DataSource,
    private readonly details: ReleaseDetailsSeal,
    private readonly letters: ReleaseLetters,
    private readonly clock: Clock,
  ) {}

  /** Those with an address get a letter; the link of the others is shown to the author. */
  async ask(
    em: EntityManager,
    { photoId, locale }: { photoId: string; locale: Locale },
    asked: readonly Asked[],
  ): Promise<void> {
    for (const [position, { role, name, email }] of asked.entries()) {
      const token = randomBytes(TOKEN_BYTES).toString('base64url');
      const sealed = this.details.seal({ name, email, token });
      const values = [photoId, role, position, sealed, token, locale, this.clock.now()];
      const [release] = await em.query<{ id: string }[]>(INSERT_RELEASE, values);
      if (release && email) await this.letters.ask(em, release.id);
    }
  }

  /** Everybody who has not answered is reminded once. */
  async remind(): Promise<void> {
    const now = this.clock.now();
    await this.database.transaction(async (em) => {
      const before = new Date(now.getTime() - REMINDED_AFTER_MS);
      const [rows] = await em.query<[{ id: string }[], number]>(TAKE_UNANSWERED, [before, now]);
      for (const { id } of rows) await this.letters.remind(em, id);
    });
  }
}
