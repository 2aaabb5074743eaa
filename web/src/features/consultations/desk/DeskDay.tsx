import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { addDays, type Day } from '@inclusive/calendar/days';
import { dayName } from '@inclusive/calendar/words';
import { capitalised } from '@inclusive/localisation/languages';
import { LinkButton } from '../../../shared/components/Button.tsx';
import { Empty } from '../../../shared/components/Empty.tsx';
import { Localised } from '../../../shared/components/Localised.tsx';
import { Notice } from '../../../shared/components/Notice.tsx';
import { Page, Section } from '../../../shared/components/Page.tsx';
import { PrintButton } from '../../../shared/components/PrintButton.tsx';
import type { DeskDayQuery, DeskPointsQuery } from '../../../shared/operations/graphql.ts';
import { useFormState, useLocale, usePath } from '../../../shared/routing/use-page.ts';
import styles from '../DayList.module.css';
import { deskCallsQuery, deskDayQuery } from './desk.queries.ts';
import { CancelledVisits } from './CancelledVisits.tsx';
import { DiaryList } from './DiaryList.tsx';
import { NowLine } from './NowLine.tsx';
import { useDeskRefusals } from './visit-refusals.ts';
import { VisitList } from './VisitList.tsx';

type ShownDay = DeskDayQuery['deskDay'];

interface DeskDayProps {
  points: DeskPointsQuery['deskPoints'];
  room: string;
  day: Day | undefined;
}

/** A day at a point: who comes, how each diary stands, and what can be done. */
export function DeskDay({ points, room, day: asked }: DeskDayProps) {
  const { t } = useTranslation('desk');
  const locale = useLocale();
  const { deskDay } = useSuspenseQuery(deskDayQuery(locale, room, asked)).data;
  const { day, today, visits } = deskDay;
  const words = capitalised(dayName(day, locale), locale);
  return (
    <Page title={t('title')} lead={t('lead')} actions={<PrintButton />} isUnlisted>
      <Points points={points} room={room} day={asked} />
      <Days room={room} day={day} today={today} />
      <Refusal />
      {day === today && <NowLine day={deskDay} />}
      {day >= today && <Deeds room={room} day={day} isToday={day === today} />}
      <Section id="day" title={day === today ? `${words} (${t('today').toLocaleLowerCase(locale)})` : words}>
        {visits.length > 0 ? <VisitList visits={visits} /> : <Empty>{t('visits.none')}</Empty>}
      </Section>
      <CancelledVisits visits={deskDay.cancelled} />
      <Waiting waiting={deskDay.waiting} />
      <Section id="diaries" title={t('diaries.title')}>
        <DiaryList day={deskDay} />
      </Section>
    </Page>
  );
}

function Points({ points, room, day }: DeskDayProps) {
  const { t } = useTranslation('desk');
  const to = usePath();
  if (points.length < 2) {
    const [only] = points;
    return only ? (
      <p>
        <strong>
          <Localised text={only.name} />
        </strong>
      </p>
    ) : null;
  }
  return (
    <nav aria-label={t('points')} className={styles.around}>
      {points.map(({ slug, name }) => (
        <LinkButton
          key={slug}
          variant={slug === room ? 'secondary' : 'quiet'}
          icon={slug === room ? 'map-pin' : undefined}
          aria-current={slug === room ? 'page' : undefined}
          data-print={slug === room ? undefined : 'no'}
          href={to('/visits', {}, { room: slug, day })}
        >
          <Localised text={name} />
        </LinkButton>
      ))}
    </nav>
  );
}

function Days({ room, day, today }: { room: string; day: Day; today: Day }) {
  const { t } = useTranslation('desk');
  const { t: tVisit } = useTranslation('consultations');
  const locale = useLocale();
  const to = usePath();
  const [before, after] = [addDays(day, -1), addDays(day, 1)];
  return (
    <nav aria-label={t('days')} className={styles.around} data-print="no">
      <LinkButton variant="quiet" icon="arrow-left" href={to('/visits', {}, { room, day: before })}>
        {tVisit('time.previous', { day: dayName(before, locale) })}
      </LinkButton>
      <LinkButton variant="quiet" icon="arrow-right" href={to('/visits', {}, { room, day: after })}>
        {tVisit('time.next', { day: dayName(after, locale) })}
      </LinkButton>
      {day !== today && (
        <LinkButton variant="quiet" href={to('/visits', {}, { room })}>
          {t('today')}
        </LinkButton>
      )}
    </nav>
  );
}

function Deeds({ room, day, isToday }: { room: string; day: Day; isToday: boolean }) {
  const { t } = useTranslation('desk');
  const to = usePath();
  const { deskCalls } = useSuspenseQuery(deskCallsQuery(useLocale(), room)).data;
  const open = deskCalls.filter(({ calledAt }) => !calledAt).length;
  return (
    <div className={styles.around} data-print="no">
      {isToday && (
        <LinkButton icon="person-simple-walk" href={to('/visits/walk-in', {}, { room })}>
          {t('walkIn.open')}
        </LinkButton>
      )}
      <LinkButton
        variant={isToday ? 'secondary' : 'primary'}
        icon="phone"
        href={to('/visits/new', {}, isToday ? { room } : { room, day })}
      >
        {t('book.open')}
      </LinkButton>
      <LinkButton variant="quiet" icon="lock-simple" href={to('/visits/block', {}, { room, day })}>
        {t('block.title')}
      </LinkButton>
      <LinkButton variant="quiet" icon="phone" href={to('/visits/calls', {}, { room })}>
        {open > 0 ? t('calls.open', { count: open }) : t('calls.title')}
      </LinkButton>
      <LinkButton variant="quiet" icon="device-tablet" href={to('/rooms/$room/board', { room })}>
        {t('board.open')}
      </LinkButton>
    </div>
  );
}

function Refusal() {
  const { code } = useFormState();
  const words = useDeskRefusals();
  return code ? (
    <Notice tone="error" isLive>
      <p>{words(code)}</p>
    </Notice>
  ) : null;
}

function Waiting({ waiting }: { waiting: ShownDay['waiting'] }) {
  const { t } = useTranslation('desk');
  if (waiting.length === 0) return null;
  return (
    <Section id="waiting" title={t('waiting.title')}>
      <ul>
        {waiting.map(({ service, waiting: count, offered }) => (
          <li key={service.text}>
            <Localised text={service} />: {t('waiting.line', { count })}
            {offered > 0 && `; ${t('waiting.offered', { count: offered })}`}
          </li>
        ))}
      </ul>
    </Section>
  );
}
