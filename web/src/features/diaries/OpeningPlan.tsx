import { useContext } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/components/Button.tsx';
import { Details } from '../../shared/components/Details.tsx';
import { Localised } from '../../shared/components/Localised.tsx';
import { Notice } from '../../shared/components/Notice.tsx';
import { Section } from '../../shared/components/Page.tsx';
import { Row, RowDetail, Rows } from '../../shared/components/Rows.tsx';
import type { OpeningPlanQuery } from '../../shared/operations/graphql.ts';
import { useCurrentPath, useFormState, useLocale } from '../../shared/routing/use-page.ts';
import { openingPlanQuery } from './diaries.queries.ts';
import { AddHoursForm, ChangeHoursForm, CloseDaysForm, ExtraHoursForm, type Point } from './OpeningForms.tsx';
import { PlanContext, refusedForm } from './plan-context.ts';
import { useDiaryWords } from './use-diary-words.ts';

type Plan = OpeningPlanQuery['openingPlan'];
type Hours = Plan['hours'][number];
type Departing = Plan['departing'][number];

/**
 * The week and the days that differ from it, of a person, a room or a space, with the forms that change them. The
 * page's action hands them to `keepOpenings`.
 */
export function OpeningPlan({ diaryId, points = [] }: { diaryId: string; points?: readonly Point[] }) {
  const { openingPlan: plan } = useSuspenseQuery(openingPlanQuery(useLocale(), diaryId)).data;
  const refused = refusedForm(useFormState(), plan.hours);
  return (
    <PlanContext value={{ version: plan.version, refused }}>
      <HoursSection hours={plan.hours} points={points} />
      <DaysSection departing={plan.departing} points={points} />
    </PlanContext>
  );
}

function HoursSection({ hours, points }: { hours: Plan['hours']; points: readonly Point[] }) {
  const { t } = useTranslation('diaries');
  const { refused } = useContext(PlanContext);
  return (
    <Section title={t('hours.title')} id="hours">
      {hours.length === 0 && <p>{t('hours.none')}</p>}
      {hours.length > 0 && (
        <Rows>
          {hours.map((each) => (
            <HoursRow key={each.id} hours={each} />
          ))}
        </Rows>
      )}
      <Details summary={t('hours.add')} open={refused === 'add-hours' || hours.length === 0}>
        <AddHoursForm points={points} />
      </Details>
    </Section>
  );
}

function DaysSection({ departing, points }: { departing: Plan['departing']; points: readonly Point[] }) {
  const { t } = useTranslation('diaries');
  const { refused } = useContext(PlanContext);
  return (
    <Section title={t('days.title')} id="days">
      <NotDropped />
      {departing.length === 0 && <p>{t('days.none')}</p>}
      {departing.length > 0 && (
        <Rows>
          {departing.map((days) => (
            <DepartingRow key={days.id} days={days} />
          ))}
        </Rows>
      )}
      <Details summary={t('days.close')} open={refused === 'close-days'}>
        <CloseDaysForm />
      </Details>
      <Details summary={t('days.extra')} open={refused === 'extra-hours'}>
        <ExtraHoursForm points={points} />
      </Details>
    </Section>
  );
}

/** The days were to be as usual again, but the plan is another one now. */
function NotDropped() {
  const state = useFormState();
  const { refusal } = useDiaryWords();
  if (!state.isRefused || state.value('intent') !== 'dropDays' || !state.code) return null;
  return <Notice tone="error" title={refusal(state.code)} isLive />;
}

function HoursRow({ hours }: { hours: Hours }) {
  const { t } = useTranslation('diaries');
  const words = useDiaryWords();
  const { refused } = useContext(PlanContext);
  const { id, weekday, opens, closes, room, firstDay, lastDay } = hours;
  const name = t('hours.of', { weekday: words.weekday(weekday), opens, closes });
  return (
    <Row name={name}>
      {room && (
        <RowDetail>
          <Localised text={room} />
        </RowDetail>
      )}
      {firstDay && <RowDetail>{t('hours.from', { day: words.date(firstDay) })}</RowDetail>}
      {lastDay && <RowDetail>{t('hours.until', { day: words.date(lastDay) })}</RowDetail>}
      <Details
        open={refused === `hours-${id}`}
        summary={
          <>
            {t('hours.change')}
            <span className="visually-hidden">: {name}</span>
          </>
        }
      >
        <ChangeHoursForm hours={hours} />
      </Details>
    </Row>
  );
}

function DepartingRow({ days }: { days: Departing }) {
  const { t } = useTranslation('diaries');
  const words = useDiaryWords();
  const { version } = useContext(PlanContext);
  const { id, kind, firstDay, lastDay, opens, closes, room } = days;
  const when = firstDay === lastDay ? words.date(firstDay) : `${words.date(firstDay)} – ${words.date(lastDay)}`;
  const what = kind === 'closed' ? t('days.closed') : t('days.open', { opens, closes });
  return (
    <Row
      name={when}
      action={
        <form method="post" action={useCurrentPath()}>
          <input type="hidden" name="line" value={id} />
          <input type="hidden" name="version" value={version} />
          <Button type="submit" name="intent" value="dropDays" variant="quiet" icon="trash">
            {t('days.drop')}
            <span className="visually-hidden">: {when}</span>
          </Button>
        </form>
      }
    >
      <RowDetail>
        {what}
        {room && (
          <>
            {' · '}
            <Localised text={room} />
          </>
        )}
      </RowDetail>
    </Row>
  );
}
