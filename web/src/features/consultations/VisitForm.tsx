import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/components/Button.tsx';
import { FieldGroup, Form, FormActions } from '../../shared/forms/Form.tsx';
import type { ChosenTimeQuery, OfferQuery } from '../../shared/operations/graphql.ts';
import { FormState, type FormValues } from '../../shared/routing/form-state.ts';
import { FormId } from '../../shared/routing/form-id.tsx';
import { useFormState, usePath } from '../../shared/routing/use-page.ts';
import { BookingPage } from './BookingPage.tsx';
import styles from './BookingPage.module.css';
import { chosenTimeQuery, heldAnswersQuery } from './consultations.queries.ts';
import { ContactFields } from './ContactFields.tsx';
import { CountedFields } from './CountedFields.tsx';
import { HoldActions, HoldNews } from './HoldActions.tsx';
import { OtherTimes } from './OtherTimes.tsx';
import { useFaultWords, useFieldNames } from './visit-words.ts';
import { VisitFields } from './VisitFields.tsx';
import { VisitSummary } from './VisitSummary.tsx';

interface VisitFormProps {
  offer: OfferQuery['offer'];
  at: string;
  /** Token of the hold under which the time is kept. */
  hold: string | undefined;
}

export function VisitForm({ offer, at, hold }: VisitFormProps) {
  const { t } = useTranslation('consultations');
  const { data } = useSuspenseQuery(chosenTimeQuery(offer.id, at, hold));
  const time = data.chosenTime;
  return (
    <BookingPage offer={offer} current={4} title={t('details.title')} day={time.day} hold={hold}>
      {hold ? (
        <KeptDetailsForm offer={offer} time={time} at={at} hold={hold} />
      ) : (
        <DetailsForm offer={offer} time={time} at={at} hold={hold} />
      )}
    </BookingPage>
  );
}

interface DetailsFormProps extends VisitFormProps {
  time: ChosenTimeQuery['chosenTime'];
  /** What was typed before another time was chosen. */
  answers?: string | null;
}

function KeptDetailsForm(props: DetailsFormProps & { hold: string }) {
  const { data } = useSuspenseQuery(heldAnswersQuery(props.hold));
  return <DetailsForm {...props} answers={data.heldAnswers} />;
}

function DetailsForm({ offer, time, at, hold, answers }: DetailsFormProps) {
  const { t } = useTranslation('consultations');
  const sent = useFormState();
  const state = sent.isSent ? sent : answeredBefore(answers);
  return (
    <Form
      state={state}
      fields={useFieldNames()}
      faultWords={useFaultWords()}
      refusal={(code) => t(`refused.${code as 'SLOT_TAKEN'}`)}
    >
      <FormId />
      <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true" />
      <HoldNews hold={hold} time={time} />
      <div className={styles.details}>
        {time.refusal ? (
          <OtherTimes offer={offer} at={at} refusal={time.refusal} />
        ) : (
          <VisitSummary offer={offer} time={time} hold={hold} />
        )}
        <FieldGroup title={t('details.visit')}>
          <VisitFields offer={offer} />
        </FieldGroup>
        <FieldGroup title={t('details.contact')}>
          <ContactFields reaches={offer.reaches} />
        </FieldGroup>
        <CountedFields />
      </div>
      <Erasure days={offer.detailsDays} />
      <FormActions>
        <Button type="submit">{t('details.submit')}</Button>
      </FormActions>
      <p className={styles.small}>{t('details.revocable')}</p>
      {time.hold && <HoldActions hold={time.hold} />}
    </Form>
  );
}

function answeredBefore(answers: string | null | undefined): FormState {
  return new FormState(answers ? { fields: {}, values: JSON.parse(answers) as FormValues, isDone: true } : undefined);
}

export function Erasure({ days }: { days: number }) {
  const { t } = useTranslation('consultations');
  const to = usePath();
  return (
    <p>
      {t('details.privacy', { count: days })}{' '}
      <a href={to('/pages/$slug', { slug: 'privacy' })}>{t('details.privacyLink')}</a>
    </p>
  );
}
