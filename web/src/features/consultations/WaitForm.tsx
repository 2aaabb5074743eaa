import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/components/Button.tsx';
import { Notice } from '../../shared/components/Notice.tsx';
import { FieldGroup, Form, FormActions } from '../../shared/forms/Form.tsx';
import { TextField } from '../../shared/forms/TextField.tsx';
import type { OfferQuery } from '../../shared/operations/graphql.ts';
import { FormId } from '../../shared/routing/form-id.tsx';
import { useFormState } from '../../shared/routing/use-page.ts';
import { BookingPage } from './BookingPage.tsx';
import styles from './BookingPage.module.css';
import { ContactFields } from './ContactFields.tsx';
import { CountedFields } from './CountedFields.tsx';
import { useFaultWords, useFieldNames } from './visit-words.ts';
import { VisitFields } from './VisitFields.tsx';
import { Erasure } from './VisitForm.tsx';

interface WaitFormProps {
  offer: OfferQuery['offer'];
  today: string;
}

/** Where nothing is free: for which days one waits, and everything that a booking needs. */
export function WaitForm({ offer, today }: WaitFormProps) {
  const { t } = useTranslation('waiting');
  const day = { type: 'date', min: today, max: offer.lastDay, isShort: true };
  const names = { firstDay: t('firstDay'), lastDay: t('lastDay'), ...useFieldNames() };
  return (
    <BookingPage offer={offer} current={2} title={t('title')} lead={t('lead')}>
      <Form
        state={useFormState()}
        fields={names}
        faultWords={{ ...useFaultWords(), INVALID_DAY: t('fault.INVALID_DAY') }}
        refusal={(code) => t(`refused.${code as 'TIMES_FREE'}`)}
      >
        <FormId />
        <div className={styles.details}>
          <Notice tone="info" title={t('howTitle')}>
            <p>{t('how')}</p>
          </Notice>
          <FieldGroup title={t('days')}>
            <TextField name="firstDay" {...day} />
            <TextField name="lastDay" {...day} isOptional hint={t('lastDayHint')} />
          </FieldGroup>
          <VisitorGroups offer={offer} />
        </div>
        <Erasure days={offer.detailsDays} />
        <FormActions>
          <Button type="submit">{t('submit')}</Button>
        </FormActions>
      </Form>
    </BookingPage>
  );
}

function VisitorGroups({ offer }: Pick<WaitFormProps, 'offer'>) {
  const { t } = useTranslation('consultations');
  return (
    <>
      <FieldGroup title={t('details.visit')}>
        <VisitFields offer={{ ...offer, mostRepeats: 1 }} />
      </FieldGroup>
      <FieldGroup title={t('details.contact')}>
        <ContactFields reaches={offer.reaches} />
      </FieldGroup>
      <CountedFields />
    </>
  );
}
