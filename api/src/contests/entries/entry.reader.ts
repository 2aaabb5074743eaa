import { Injectable } from '@nestjs/common';
import type { Locale } from '@inclusive/localisation/locale';
import { DataSource } from 'typeorm';
import type { Actor } from '../../shared/access/actor.ts';
import { type MyPhotoRow, ParticipationReader } from './participation.reader.ts';
import { ReleaseDetailsSeal } from '../releases/release-details.ts';
import type { Answer } from './draft.rules.ts';
import type { EntryRow } from './changes.service.ts';
import { ENTRY } from './changes.sql.ts';
import type { MyEntry } from './drafts.graphql.ts';
import { DraftsService } from './drafts.service.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** One photo of one's own, to go on with it or to change it. */
@Injectable()
export class EntryReader {
  constructor(
    private readonly database: DataSource,
    private readonly photos: ParticipationReader,
    private readonly drafts: DraftsService,
    private readonly details: ReleaseDetailsSeal,
  ) {}

  async entry(actor: Actor, id: string, locale: Locale): Promise<MyEntry | undefined> {
    const row = UUID.test(id) ? await this.photos.own(actor, id, locale) : undefined;
    if (!row) return undefined;
    const answers = row.sealedDraft === null ? await this.saidOf(row) : this.drafts.open(row.sealedDraft);
    return { ...this.photos.shown(row), answers };
  }

  /** What was said of a photo that was sent, as it would stand in the form. */
  private async saidOf({ id }: MyPhotoRow): Promise<Answer[]> {
    const [entry] = await this.database.query<EntryRow[]>(ENTRY, [id]);
    if (!entry) return [];
    const { showsPeople, emotions, releases, title, altText, credit, story, place, category, ageGroup, licence } =
      entry;
    const lines = { title, altText, credit, story, place, category, ageGroup, licence };
    return [
      ...Object.entries(lines).map(([name, value]) => ({ name, values: [value ?? ''] })),
      { name: 'emotions', values: emotions },
      { name: 'showsPeople', values: [showsPeople ? 'yes' : 'no'] },
      ...this.peopleOf(releases),
    ];
  }

  private peopleOf(releases: EntryRow['releases']): Answer[] {
    return releases
      .filter(({ role }) => role !== 'guardian')
      .flatMap(({ role, sealedDetails }, index) => {
        const { name, email } = this.details.open(sealedDetails);
        return [
          { name: `people.${index}.name`, values: [name] },
          { name: `people.${index}.email`, values: [email ?? ''] },
          ...(role === 'person_guardian' ? [{ name: `people.${index}.isMinor`, values: ['yes'] }] : []),
        ];
      });
  }
}
