import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { addDays, type Day } from '@inclusive/calendar/days';
import { onDay } from '@inclusive/calendar/words';
import { Button, LinkButton } from '../../../shared/components/Button.tsx';
import { Empty } from '../../../shared/components/Empty.tsx';
import { Page } from '../../../shared/components/Page.tsx';
import { Choice } from '../../../shared/forms/Choice.tsx';
import { Form, FormActions } from '../../../shared/forms/Form.tsx';
import type { VisitPartsFragment } from '../../../shared/operations/graphql.ts';
import { useFormState, useLocale, usePath } from '../../../shared/routing/use-page.ts';
import styles from '../BookingPage.module.css';
import { deskTimesQuery } from './desk.queries.ts';
import { useTimeOptions } from './time-options.ts';
import { useDeskRefusals } from './visit-refusals.ts';

/** The first free times from a day on; choosing one moves the visit. */
export function MoveAtDesk({ visit, day }: { visit: VisitPartsFragment; day: Day | undefined }) {
  const { t } = useTranslation('desk');
  const { t: tVisit } = useTranslation('consultations');
  const locale = useLocale();
  const to = usePath();
  const { deskTimes } = useSuspenseQuery(deskTimesQuery(visit.offerId, day, visit.id)).data;
  const options = useTimeOptions(
    deskTimes.filter(({ startsAt }) => Date.parse(startsAt) !== Date.parse(visit.startsAt)),
  );
  const when = tVisit('details.at', { day: onDay(visit.day, locale), time: visit.time });
  const here = { visit: visit.id };
  const later = addDays(deskTimes.at(-1)?.day ?? visit.day, 1);
  return (
    <Page
      title={t('visit.moveTitle', { name: visit.visitor?.name ?? t('visits.anyName') })}
      lead={t('visit.moveNow', { when })}
      isUnlisted
    >
      <Form state={useFormState()} fields={{ at: t('book.at') }} refusal={useDeskRefusals()}>
        {options.length > 0 ? <Choice name="at" isInline options={options} /> : <Empty>{t('book.noTimes')}</Empty>}
        <FormActions>
          <Button type="submit">{t('visit.move')}</Button>
          <LinkButton variant="quiet" href={to('/visits/$visit', here)}>
            {t('visit.cancelNo')}
          </LinkButton>
        </FormActions>
      </Form>
      {options.length > 0 && (
        <p className={styles.actions}>
          <LinkButton variant="secondary" icon="arrow-right" href={to('/visits/$visit/move', here, { day: later })}>
            {tVisit('time.next', { day: onDay(later, locale) })}
          </LinkButton>
        </p>
      )}
    </Page>
  );
}
