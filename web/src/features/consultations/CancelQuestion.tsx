import { useTranslation } from 'react-i18next';
import { onDay } from '@inclusive/calendar/words';
import { capitalised } from '@inclusive/localisation/languages';
import { Button, LinkButton } from '../../shared/components/Button.tsx';
import { Page } from '../../shared/components/Page.tsx';
import { Form, FormActions } from '../../shared/forms/Form.tsx';
import { useFormState, useLocale, usePath } from '../../shared/routing/use-page.ts';
import type { ShownBooking } from './shown-booking.ts';

export function CancelQuestion({ booking, token }: { booking: ShownBooking; token: string }) {
  const { t } = useTranslation('consultations');
  const locale = useLocale();
  const to = usePath();
  const when = t('details.at', { day: onDay(booking.day, locale), time: booking.time });
  return (
    <Page title={t('booking.cancelTitle')} lead={capitalised(when, locale)} isUnlisted>
      <Form state={useFormState()} refusal={(code) => t(`refused.${code as 'BOOKING_PAST'}`)}>
        <p>{t('booking.cancelText')}</p>
        <FormActions>
          <Button type="submit" variant="danger">
            {t('booking.cancelYes')}
          </Button>
          <LinkButton variant="secondary" href={to('/booking/$token', { token })}>
            {t('booking.cancelNo')}
          </LinkButton>
        </FormActions>
      </Form>
    </Page>
  );
}
