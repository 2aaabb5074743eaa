import { Injectable } from '@nestjs/common';
import type { Locale } from '@inclusive/localisation/locale';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../shared/access/actor.ts';
import { Clock } from '../../shared/clock.ts';
import { NotFound } from '../../shared/failures.ts';
import { checked } from '../../shared/input.ts';
import { Jobs } from '../../shared/jobs/jobs.ts';
import { type Refused, refused, refusedInput } from '../../shared/refused.ts';
import { termsOf } from '../contest-terms.ts';
import { refusalOf } from './entry-refusal.ts';
import { type HeldPhoto, PhotoPublication } from '../photo-publication.ts';
import { askForClearing } from '../photo-work.ts';
import { type PhotoState, whyWordsUnfit } from '../photo.rules.ts';
import { ReleaseAsking } from '../releases/release-asking.ts';
import { ReleaseDetailsSeal } from '../releases/release-details.ts';
import type { ReleaseRole } from '../releases/release.rules.ts';
import {
  changeSchema,
  type EntryChange,
  type EntryWords,
  type NamedAsked,
  releasesAfterChange,
  stateAfterChange,
  whyNotChangeable,
} from './change.rules.ts';
import type { ChangePhotoInput, PhotoChanged } from './changes.graphql.ts';
import { CHANGE, CONTEST_OF, ENTRY } from './changes.sql.ts';
import { chosenParts, faultsOfChoice, partsToChoose } from './entry-parts.ts';

export interface EntryRow extends EntryWords {
  version: number;
  state: PhotoState;
  locale: Locale;
  releases: { id: string; role: ReleaseRole; sealedDetails: string }[];
}

/** An author changes a photo that was sent, until the contest closes. */
@Injectable()
export class ChangesService {
  constructor(
    private readonly database: DataSource,
    private readonly publication: PhotoPublication,
    private readonly releases: ReleaseAsking,
    private readonly details: ReleaseDetailsSeal,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound when it is not the actor's photo */
  async change(actor: Actor, input: ChangePhotoInput): Promise<PhotoChanged | Refused> {
    const { value, refused: faulty } = checked(changeSchema, input);
    if (faulty) return faulty;
    return this.database.transaction((em) => this.keep(em, actor, value));
  }

  /** The photo is held before it is read: of a change and a decision at once, one comes after the other. */
  private async keep(em: EntityManager, actor: Actor, change: EntryChange): Promise<PhotoChanged | Refused> {
    const [own] = await em.query<{ slug: string }[]>(CONTEST_OF, [change.id, actor.personId]);
    if (!own) throw new NotFound('photo');
    const contest = await termsOf(em, own.slug);
    const held = await this.publication.hold(em, change.id);
    const [entry] = await em.query<EntryRow[]>(ENTRY, [change.id]);
    if (!held || !entry) throw new NotFound('photo');
    const why = whyNotChangeable(entry, contest, { now: this.clock.now(), version: change.version });
    if (why) return refused(why);
    const unfit = whyWordsUnfit(change, contest);
    if (unfit) return refusalOf(unfit);
    const parts = await partsToChoose(em, own.slug);
    const unchosen = faultsOfChoice(change, parts);
    if (unchosen.length) return refusedInput(unchosen);
    const people = releasesAfterChange(this.askedOf(entry), {
      people: change.people,
      isLicenceChanged: entry.licence !== change.licence,
    });
    const isOther = !saysTheSame(entry, change) || people.gone.length > 0 || people.toAsk.length > 0;
    if (!isOther) return { id: change.id, state: entry.state, version: entry.version };
    const chosen = chosenParts(change, parts);
    const state = stateAfterChange(entry.state);
    const values = [change.id, ...wordsOf(change), chosen.categoryId, chosen.ageGroupId, 1, state];
    const [[changed]] = await em.query<[{ version: number }[], number]>(CHANGE, values);
    await this.releases.askInstead(em, { photoId: change.id, locale: entry.locale }, people);
    await this.takeDown(em, held);
    return { id: change.id, state, version: changed?.version ?? entry.version };
  }

  private askedOf({ releases }: EntryRow): NamedAsked[] {
    return releases.map(({ id, role, sealedDetails }) => {
      const { name, email } = this.details.open(sealedDetails);
      return { id, role, name, email };
    });
  }

  /** What was public is no longer, until somebody has looked at it again. */
  private async takeDown(em: EntityManager, { id, uploadId, state, renditions, isReleased }: HeldPhoto): Promise<void> {
    if (state !== 'approved' || !isReleased || !renditions) return;
    const names = renditions.map(({ name }) => name);
    await askForClearing(this.jobs, em, { photoId: id, uploadId, names, keepsPrivate: true });
  }
}

const words = ['title', 'altText', 'credit', 'story', 'place', 'emotions', 'licence', 'showsPeople'] as const;

function wordsOf(entry: EntryWords): unknown[] {
  return words.map((field) => entry[field]);
}

function saysTheSame(one: EntryWords, other: EntryWords): boolean {
  const all = [...words, 'category', 'ageGroup'] as const;
  return all.every((field) => JSON.stringify(one[field]) === JSON.stringify(other[field]));
}
