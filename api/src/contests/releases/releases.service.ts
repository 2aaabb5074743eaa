import { Injectable } from '@nestjs/common';
import type { Locale } from '@inclusive/localisation/locale';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../../shared/clock.ts';
import { NotFound } from '../../shared/failures.ts';
import { LookUps } from '../../shared/look-ups.ts';
import { type Refused, refused } from '../../shared/refused.ts';
import { CheckedEntries } from '../checking/checked-entries.ts';
import { PhotoPublication } from '../photo-publication.ts';
import type { Rendition } from '../pipeline/renditions.ts';
import { ReleaseDetailsSeal } from './release-details.ts';
import { ReleaseLetters } from './release-letters.ts';
import { stateAfter, whyNotAgreeable } from './release.rules.ts';
import { ANSWER, RELEASE } from './release.sql.ts';
import type { Release, ReleaseAnswered } from './releases.graphql.ts';

interface ReleaseRow extends Omit<Release, 'name'> {
  id: string;
  photoId: string;
  sealedDetails: string;
  renditions: Rendition[] | null;
}

export interface Answer {
  token: string;
  agrees: boolean;
  /** Version of the consent that stood on the page. */
  consentVersion: number;
}

/** What those who are asked see and say, by nothing but their link. */
@Injectable()
export class ReleasesService {
  constructor(
    private readonly database: DataSource,
    private readonly details: ReleaseDetailsSeal,
    private readonly letters: ReleaseLetters,
    private readonly publication: PhotoPublication,
    private readonly entries: CheckedEntries,
    private readonly lookUps: LookUps,
    private readonly clock: Clock,
  ) {}

  /** Undefined where the link is wrong, or the photo is gone. */
  async find(token: string, address: string, locale: Locale): Promise<Release | undefined> {
    const row = await this.lookUps.find('token', address, () => rowOf(this.database.manager, token, locale));
    return row && { ...row, name: this.details.open(row.sealedDetails).name };
  }

  /** Files of the photo for those who are asked about it. */
  async picture(token: string, address: string): Promise<Pick<ReleaseRow, 'photoId' | 'renditions'> | undefined> {
    return this.lookUps.find('token', address, () => rowOf(this.database.manager, token, 'en'));
  }

  /** @throws NotFound where the link is wrong, or the photo is gone */
  async answer(answer: Answer, address: string): Promise<ReleaseAnswered | Refused> {
    const known = await this.lookUps.find('token', address, () => rowOf(this.database.manager, answer.token, 'en'));
    if (!known) throw new NotFound('release');
    return this.database.transaction((em) => this.keep(em, known.photoId, answer));
  }

  /** Reads the release again once the photo is held: another answer may have come first. */
  private async keep(em: EntityManager, photoId: string, answer: Answer): Promise<ReleaseAnswered | Refused> {
    const photo = await this.publication.hold(em, photoId);
    const release = await rowOf(em, answer.token, 'en');
    if (!photo || !release) throw new NotFound('release');
    const why = answer.agrees ? whyNotAgreeable(release, answer.consentVersion) : undefined;
    if (why) return refused(why);
    const state = stateAfter(release.state, answer.agrees);
    const values = [release.id, state, release.consentVersion, this.clock.now()];
    const [, isChanged] = await em.query<[unknown, number]>(ANSWER, values);
    if (isChanged) {
      await this.publication.answered(em, photo);
      await this.entries.note(em, undefined, photoId, `release.${state}`, { role: release.role });
      if (!answer.agrees) await this.letters.notAgreed(em, release.id);
    }
    return { state };
  }
}

async function rowOf(em: EntityManager, token: string, locale: Locale): Promise<ReleaseRow | undefined> {
  const [row] = await em.query<ReleaseRow[]>(RELEASE, [token, locale]);
  return row;
}
