import { useTranslation } from 'react-i18next';
import { onDay } from '@inclusive/calendar/words';
import { capitalised } from '@inclusive/localisation/languages';
import { Button, LinkButton } from '../../../shared/components/Button.tsx';
import { Page } from '../../../shared/components/Page.tsx';
import { Form, FormActions } from '../../../shared/forms/Form.tsx';
import type { VisitPartsFragment } from '../../../shared/operations/graphql.ts';
import { useFormState, useLocale, usePath } from '../../../shared/routing/use-page.ts';
import { useDeskRefusals } from './visit-refusals.ts';

export function CancelAtDesk({ visit }: { visit: VisitPartsFragment }) {
  const { t } = useTranslation('desk');
  const { t: tVisit } = useTranslation('consultations');
  const locale = useLocale();
  const to = usePath();
  const when = tVisit('details.at', { day: onDay(visit.day, locale), time: visit.time });
  return (
    <Page
      title={t('visit.cancelTitle')}
      lead={`${visit.visitor?.name ?? t('visits.anyName')}. ${capitalised(when, locale)}`}
      isUnlisted
    >
      <Form state={useFormState()} refusal={useDeskRefusals()}>
        <p>{t('visit.cancelText')}</p>
        <FormActions>
          <Button type="submit" variant="danger">
            {t('visit.cancelYes')}
          </Button>
          <LinkButton variant="secondary" href={to('/visits/$visit', { visit: visit.id })}>
            {t('visit.cancelNo')}
          </LinkButton>
        </FormActions>
      </Form>
    </Page>
  );
}
