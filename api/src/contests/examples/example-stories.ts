import { Injectable, Logger } from '@nestjs/common';
import { locales } from '@inclusive/localisation/locale';
import { DataSource } from 'typeorm';
import type { Actor } from '../../shared/access/actor.ts';
import type { ContestTerms } from '../contest-terms.ts';
import { done, ExampleCast, NotTold } from './example-cast.ts';
import { ExampleEntries } from './example-entries.ts';
import { ExampleJuries } from './example-jury.ts';
import { type ExamplePlan, momentIn } from './example-plan.ts';
import { ExampleStage } from './example-stage.ts';

interface UntoldPlan {
  contestId: string;
  contest: string;
  plan: ExamplePlan;
}

interface ExhibitedEntry {
  photoId: string;
  picture: string;
}

/** Tells what happens in the contests of the demonstration, from the first picture to the exhibition. */
@Injectable()
export class ExampleStories {
  private readonly logger = new Logger(ExampleStories.name);

  constructor(
    private readonly database: DataSource,
    private readonly stage: ExampleStage,
    private readonly cast: ExampleCast,
    private readonly entries: ExampleEntries,
    private readonly juries: ExampleJuries,
  ) {}

  async tell(): Promise<void> {
    const untold = await this.database.query<UntoldPlan[]>(UNTOLD);
    for (const { contestId, contest, plan } of untold) {
      await this.tellOne(contest, plan).catch((error: unknown) => {
        if (!(error instanceof NotTold)) throw error;
        this.logger.warn(`the example of ${contest} ends here: ${error.message}`);
      });
      await this.database.query('update contest_example set told_at = now() where contest_id = $1', [contestId]);
    }
  }

  private async tellOne(contest: string, plan: ExamplePlan): Promise<void> {
    await this.entries.tell(contest, plan);
    const organiser = await this.cast.actor(plan.organiser);
    if (plan.jury) await this.juries.tell(await this.entries.terms(contest), organiser, plan.jury);
    if (plan.jury?.announced) await this.announce(await this.entries.terms(contest), organiser, plan.jury.announced);
    if (plan.exhibition) await this.exhibit(await this.entries.terms(contest), organiser, plan);
  }

  private async announce(
    { slug: contest, version, zone, resultsAt }: ContestTerms,
    organiser: Actor,
    at: string,
  ): Promise<void> {
    if (resultsAt) return;
    this.stage.clock.moveTo(momentIn(at, zone));
    await done(this.stage.steps.take(organiser, { contest, version, step: 'announceResults' }));
  }

  private async exhibit(terms: ContestTerms, organiser: Actor, { entries, exhibition }: ExamplePlan): Promise<void> {
    if (!exhibition || terms.exhibitionAt) return;
    const { id, slug: contest, zone } = terms;
    this.stage.clock.moveTo(momentIn(exhibition.opens, zone));
    const shown = await this.database.query<ExhibitedEntry[]>(SHOWN, [id, exhibition.pictures]);
    const photos = shown.map(({ photoId }) => photoId);
    let { version } = await done(this.stage.choosing.choose(organiser, { contest, version: terms.version, photos }));
    for (const { photoId, picture } of shown) {
      const entry = entries.find((each) => each.picture === picture);
      const words = locales.map((locale) => ({ locale, fields: fieldsOf(entry?.words?.[locale]) }));
      const input = { contest, version, photoId, words, translationsFit: true };
      ({ version } = await done(this.stage.choosing.keepWords(organiser, input)));
    }
    await done(this.stage.steps.take(organiser, { contest, version, step: 'openExhibition' }));
  }
}

function fieldsOf(words: { title: string; story: string } | undefined): { field: string; text: string }[] {
  return Object.entries(words ?? {}).map(([field, text]) => ({ field, text }));
}

const UNTOLD = `
  select e.contest_id as "contestId", c.slug as contest, e.plan
  from contest_example e join contest c on c.id = e.contest_id where e.told_at is null order by c.published_at, c.slug`;

/** $1 contest, $2 pictures in their order */
const SHOWN = `
  select p.id as "photoId", e.picture from contest_example_photo e join photo p on p.upload_id = e.upload_id
  where e.contest_id = $1 and e.picture = any($2) and p.is_shown order by array_position($2, e.picture)`;
