import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { findBooking } from '../features/consultations/find-booking.ts';
import { Button } from '../shared/components/Button.tsx';
import { Page } from '../shared/components/Page.tsx';
import { Form, FormActions } from '../shared/forms/Form.tsx';
import { TextField } from '../shared/forms/TextField.tsx';
import { useFormState } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

export const bookingCodeRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'booking',
  staticData: { namespaces: ['consultations'], action: findBooking },
  component: BookingCodeScreen,
});

function BookingCodeScreen() {
  const { t } = useTranslation('consultations');
  return (
    <Page title={t('find.title')} lead={t('find.lead')}>
      <Form
        state={useFormState()}
        fields={{ code: t('find.code') }}
        faultWords={{ INVALID_CODE: t('fault.INVALID_CODE') }}
        refusal={(code) => t(`refused.${code as 'BOOKING_UNKNOWN'}`)}
      >
        <TextField
          name="code"
          hint={t('find.codeHint')}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={40}
          isShort
        />
        <FormActions>
          <Button type="submit" icon="magnifying-glass">
            {t('find.submit')}
          </Button>
        </FormActions>
      </Form>
      <p>{t('find.lost')}</p>
    </Page>
  );
}
