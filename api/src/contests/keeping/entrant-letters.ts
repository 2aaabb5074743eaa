import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Locale } from '@inclusive/localisation/locale';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../../shared/clock.ts';
import { Config } from '../../shared/config.ts';
import { Jobs } from '../../shared/jobs/jobs.ts';
import { Mails } from '../../shared/mail/mails.ts';
import { joinTexts, textOf } from '../../shared/localised.ts';
import { entrantLetter, type EntrantMatter } from './keeping.mails.ts';

const JOB = 'tell-entrants';

interface Told {
  contestId: string;
  about: EntrantMatter;
  /** The version or the day that the letter tells of. */
  detail: string;
}

interface Entrant {
  personId: string;
  email: string;
  locale: Locale;
  slug: string;
  zone: string;
  title: string;
}

/** Everyone with a photo in the contest gets one letter about the matter, once the change is made. */
export function tellEntrants(jobs: Jobs, em: EntityManager, told: Told): Promise<void> {
  return jobs.add(em, JOB, told, { priority: 1 });
}

@Injectable()
export class EntrantLetters implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly database: DataSource,
    private readonly mails: Mails,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.handle<Told>(JOB, (told) => this.tell(told));
  }

  /** Who has the letter is noted with it: a job that is run again leaves them out. */
  private async tell({ contestId, about, detail }: Told): Promise<void> {
    await this.database.transaction(async (em) => {
      const entrants = await em.query<Entrant[]>(ENTRANTS, [contestId, `${about} ${detail}`, this.clock.now()]);
      for (const { email, locale, slug, zone, title } of entrants) {
        const letter = entrantLetter(locale, about, { contest: title, detail, zone });
        const path = about === 'regulation' ? `contests/${slug}/regulations` : `contests/${slug}`;
        const action = { label: letter.action, url: `${this.config.publicUrl}/${locale}/${path}` };
        await this.mails.send(em, { ...letter, to: email, locale, action });
      }
    });
  }
}

/** $1 contest, $2 matter, $3 now */
const ENTRANTS = `
  with told as (
    insert into contest_letter (contest_id, person_id, matter, sent_at)
    select distinct p.contest_id, p.author_id, $2::text, $3::timestamptz from photo p
    where p.contest_id = $1 and p.author_id is not null and p.state not in ('draft', 'withdrawn')
    on conflict do nothing returning person_id
  )
  select u.id as "personId", u.email, u.locale, c.slug, c.zone, ${textOf('title', 'c.source_locale', 'u.locale')} ->> 'text' as title
  from told join auth."user" u on u.id = told.person_id
  join contest c on c.id = $1
  ${joinTexts('c.id', 'c.source_locale', 'u.locale')}`;
