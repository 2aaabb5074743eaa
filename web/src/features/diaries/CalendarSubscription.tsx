import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/components/Button.tsx';
import { Notice } from '../../shared/components/Notice.tsx';
import { Section } from '../../shared/components/Page.tsx';
import { useCurrentPath, useFormState, useLocale } from '../../shared/routing/use-page.ts';
import { atMoment, onDayOf } from '../../shared/when.ts';
import { calendarSubscriptionQuery } from './diaries.queries.ts';
import styles from './Diaries.module.css';

/** The secret address under which one's own calendar program reads the visits: made, renewed and ended here. */
export function CalendarSubscription({ diaryId }: { diaryId: string }) {
  const { t } = useTranslation('diaries');
  const { calendarSubscription: subscription } = useSuspenseQuery(calendarSubscriptionQuery(diaryId)).data;
  const state = useFormState();
  const address = state.code === 'CALENDAR_RENEWED' ? state.value('address') : '';
  const locale = useLocale();
  return (
    <Section title={t('calendar.title')} id="calendar">
      <p>{t('calendar.lead')}</p>
      {address && <Address address={address} />}
      {subscription ? (
        <p>
          {t('calendar.since', { day: onDayOf(subscription.createdAt, locale) })}{' '}
          {subscription.lastUsedAt
            ? t('calendar.used', { moment: atMoment(subscription.lastUsedAt, locale) })
            : t('calendar.unused')}
        </p>
      ) : (
        <p>{t('calendar.none')}</p>
      )}
      <Buttons isThere={!!subscription} />
    </Section>
  );
}

function Buttons({ isThere }: { isThere: boolean }) {
  const { t } = useTranslation('diaries');
  return (
    <form method="post" action={`${useCurrentPath()}#calendar`} className={styles.around}>
      <Button type="submit" name="intent" value="renewCalendar" variant="secondary" icon="link-simple">
        {t(isThere ? 'calendar.renew' : 'calendar.create')}
      </Button>
      {isThere && (
        <>
          <Button type="submit" name="intent" value="revokeCalendar" variant="quiet" icon="trash">
            {t('calendar.revoke')}
          </Button>
          <p>{t('calendar.renewHint')}</p>
        </>
      )}
    </form>
  );
}

function Address({ address }: { address: string }) {
  const { t } = useTranslation('diaries');
  return (
    <Notice tone="success" title={t('calendar.address')}>
      <p>{t('calendar.once')}</p>
      <p className={styles.address}>
        <code>{address}</code>
      </p>
      <p hidden data-enhance="copy" data-text={address}>
        <Button type="button" variant="secondary">
          {t('calendar.copy')}
        </Button>{' '}
        <span role="status" data-copied={t('calendar.copied')} />
      </p>
    </Notice>
  );
}
