import { Injectable } from '@nestjs/common';
import { addDays } from '@inclusive/calendar/days';
import { wallTime } from '@inclusive/calendar/zones';
import { type Locale, locales } from '@inclusive/localisation/locale';
import { DataSource, type EntityManager } from 'typeorm';
import { z } from 'zod';
import type { Actor } from '../../shared/access/actor.ts';
import { Clock } from '../../shared/clock.ts';
import { Config } from '../../shared/config.ts';
import { checked } from '../../shared/input.ts';
import { Mails } from '../../shared/mail/mails.ts';
import { type Refused, refused, refusedInput } from '../../shared/refused.ts';
import { jurorLetter } from './keeping.mails.ts';
import { type ContestKept, KeptContests, type OrganisedContest } from './kept-contests.ts';
import type { AnswerJuryInput, InviteJurorInput, JurorInput } from './keeping.inputs.ts';
import {
  BECOME,
  contestTitle,
  INVITATION,
  INVITATION_DAYS,
  INVITE,
  INVITE_AGAIN,
  KNOWN,
  type InvitedJuror,
} from './jurors.sql.ts';

const invite = z.object({
  email: z.string().trim().toLowerCase().min(1).max(254).pipe(z.email()),
  locale: z.enum(locales, 'REQUIRED_CHOICE'),
  country: z.enum(['LV', 'LT'], 'REQUIRED_CHOICE'),
  organisationId: z
    .string()
    .nullish()
    .transform((id) => id || null)
    .pipe(z.uuid().nullable()),
});

interface Invited {
  id: string;
  email: string;
  locale: Locale;
  country: string;
}

/** Asks people to the jury by a letter, which only the owner of that address can accept. */
@Injectable()
export class JurorsService {
  constructor(
    private readonly database: DataSource,
    private readonly contests: KeptContests,
    private readonly mails: Mails,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  async invite(actor: Actor, input: InviteJurorInput): Promise<ContestKept | Refused> {
    const { value, refused: faulty } = checked(invite, input);
    if (faulty) return faulty;
    return this.contests.change(actor, { contest: input.contest }, async (em, contest) => {
      if (contest.state === 'results' || contest.state === 'exhibition') return refused('JURY_HAS_ENDED');
      const known = await em.query<unknown[]>(KNOWN, [contest.id, value.email]);
      if (known.length) return refusedInput([{ field: 'email', code: 'ALREADY_JUROR' }]);
      await this.ask(em, actor, contest, value);
      return { change: 'juror_invited', detail: { country: value.country } };
    });
  }

  inviteAgain(actor: Actor, { contest: slug, id }: JurorInput): Promise<ContestKept | Refused> {
    return this.contests.change(actor, { contest: slug }, async (em, contest) => {
      if (contest.state === 'results' || contest.state === 'exhibition') return refused('JURY_HAS_ENDED');
      const [[invited]] = await em.query<[Invited[], number]>(INVITE_AGAIN, [
        contest.id,
        id,
        actor.personId,
        this.clock.now(),
      ]);
      if (!invited) return refused('JUROR_GONE');
      await this.write(em, actor, contest, invited);
      return { change: 'juror_invited', detail: { country: invited.country } };
    });
  }

  /** Who has scored stays in the minutes of the jury; what they may see ends at once. */
  remove(actor: Actor, { contest: slug, id }: JurorInput): Promise<ContestKept | Refused> {
    return this.contests.change(actor, { contest: slug }, async (em, contest) => {
      const [[removed]] = await em.query<[{ country: string }[], number]>(
        `update contest_juror set state = 'removed', removed_at = $3, email = null
         where id = $1 and contest_id = $2 and state <> 'removed' returning country`,
        [id, contest.id, this.clock.now()],
      );
      if (!removed) return refused('JUROR_GONE');
      return { change: 'juror_removed', detail: { country: removed.country } };
    });
  }

  /** By the person who was invited; a yes that comes twice is one. */
  answer(actor: Actor, { id, accepts, isShown }: AnswerJuryInput): Promise<ContestKept | Refused> {
    return this.database.transaction(async (em) => {
      const [invited] = await em.query<InvitedJuror[]>(INVITATION, [id, this.clock.now()]);
      if (!invited || invited.state === 'removed') return refused('INVITATION_GONE');
      const kept = { slug: invited.slug, version: invited.version };
      if (invited.state === 'active') return invited.personId === actor.personId ? kept : refused('INVITATION_GONE');
      if (invited.email !== actor.email) return refused('INVITATION_NOT_YOURS');
      if (invited.state === 'expired') return refused('INVITATION_OLD');
      if (accepts) await this.seat(em, actor, invited, isShown);
      else await em.query('delete from contest_juror where id = $1', [id]);
      const change = accepts ? 'juror_accepted' : 'juror_declined';
      await this.contests.note(em, actor, invited.contestId, change, { country: invited.country });
      return kept;
    });
  }

  /** Who sat there before and was removed sits down again. */
  private async seat(em: EntityManager, actor: Actor, invited: InvitedJuror, isShown: boolean): Promise<void> {
    const [before] = await em.query<{ id: string }[]>(
      'select id from contest_juror where contest_id = $1 and person_id = $2',
      [invited.contestId, actor.personId],
    );
    const { country, organisationId } = invited;
    if (before) await em.query('delete from contest_juror where id = $1', [invited.id]);
    const seat = before?.id ?? invited.id;
    await em.query(BECOME, [seat, actor.personId, isShown, this.clock.now(), country, organisationId]);
  }

  private async ask(
    em: EntityManager,
    actor: Actor,
    contest: OrganisedContest,
    { email, locale, country, organisationId }: z.output<typeof invite>,
  ): Promise<void> {
    const values = [contest.id, email, locale, country, organisationId, actor.personId, this.clock.now()];
    const [invited] = await em.query<{ id: string }[]>(INVITE, values);
    if (invited) await this.write(em, actor, contest, { id: invited.id, email, locale });
  }

  private async write(
    em: EntityManager,
    actor: Actor,
    contest: OrganisedContest,
    { id, email, locale }: Pick<Invited, 'id' | 'email' | 'locale'>,
  ): Promise<void> {
    const title = await contestTitle(em, contest.id, locale);
    const lastDay = addDays(wallTime(this.clock.now(), contest.zone).day, INVITATION_DAYS - 1);
    const letter = jurorLetter(locale, { contest: title, invitedBy: actor.name, lastDay });
    const url = `${this.config.publicUrl}/${locale}/jury-invitations/${id}`;
    await this.mails.send(em, { ...letter, to: email, locale, action: { label: letter.action, url } });
  }
}
