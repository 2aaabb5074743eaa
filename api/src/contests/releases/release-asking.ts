import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Locale } from '@inclusive/localisation/locale';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../shared/access/actor.ts';
import { Clock } from '../../shared/clock.ts';
import { NotFound } from '../../shared/failures.ts';
import { type Refused, refused } from '../../shared/refused.ts';
import { ReleaseDetailsSeal } from './release-details.ts';
import { ReleaseLetters } from './release-letters.ts';
import { type Asked, type ReleaseState, whyNotAskedAgain } from './release.rules.ts';
import type { ReleaseAskedAgain } from './releases.graphql.ts';
import { ASK_AGAIN, INSERT_RELEASE, OWN_RELEASE, TAKE_UNANSWERED } from './release.sql.ts';

interface AskedRow {
  state: ReleaseState;
  askedAt: string;
  askedTimes: number;
  sealedDetails: string;
}

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
    for (const { role, name, email } of asked) {
      const token = newToken();
      const sealed = this.details.seal({ name, email, token });
      const values = [photoId, role, sealed, token, locale, this.clock.now()];
      const [release] = await em.query<{ id: string }[]>(INSERT_RELEASE, values);
      if (release && email) await this.letters.ask(em, release.id);
    }
  }

  /** After a change of the photo: the links of those who are gone lead nowhere, and others are asked. */
  async askInstead(
    em: EntityManager,
    photo: { photoId: string; locale: Locale },
    { gone, toAsk }: { gone: readonly string[]; toAsk: readonly Asked[] },
  ): Promise<void> {
    await em.query('delete from release where id = any($1)', [gone]);
    await this.ask(em, photo, toAsk);
  }

  /**
   * At the author's wish, by a new link: the one before leads nowhere from now on.
   * @throws NotFound when nobody was asked about a photo of the actor by this
   */
  askAgain(actor: Actor, releaseId: string): Promise<ReleaseAskedAgain | Refused> {
    return this.database.transaction(async (em) => {
      const [release] = await em.query<AskedRow[]>(OWN_RELEASE, [releaseId, actor.personId]);
      if (!release) throw new NotFound('release');
      const now = this.clock.now();
      const why = whyNotAskedAgain({ ...release, askedAt: new Date(release.askedAt) }, now);
      if (why) return refused(why);
      const token = newToken();
      const details = this.details.open(release.sealedDetails);
      await em.query(ASK_AGAIN, [releaseId, this.details.seal({ ...details, token }), token, now]);
      if (details.email) await this.letters.ask(em, releaseId);
      return { id: releaseId, isWritten: details.email !== null };
    });
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

function newToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}
