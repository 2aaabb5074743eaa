import { dayName } from '@inclusive/calendar/words';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/components/Button.tsx';
import { Notice } from '../../../shared/components/Notice.tsx';
import { Section } from '../../../shared/components/Page.tsx';
import { FieldGroup, Form, FormActions } from '../../../shared/forms/Form.tsx';
import { TextArea } from '../../../shared/forms/TextArea.tsx';
import { TextField } from '../../../shared/forms/TextField.tsx';
import type { AskedCorrectionQuery } from '../../../shared/operations/graphql.ts';
import { useFormState, useLocale } from '../../../shared/routing/use-page.ts';
import { ReasonList } from './ReasonList.tsx';
import styles from './ReviewedPhoto.module.css';
import { useCheckingWords } from './use-checking-words.ts';

type Asked = NonNullable<AskedCorrectionQuery['askedCorrection']>;

/** What the organisers ask, beside the photo. */
export function AskedWords({ asked }: { asked: Asked }) {
  const { t } = useTranslation('checking');
  const locale = useLocale();
  const { photoId, reasons, note, dueOn, altText, width, height } = asked;
  return (
    <Section title={t('answer.asked')} id="asked">
      <div className={styles.columns}>
        <img
          className={styles.picture}
          src={`/photos/${photoId}/preview?longest=640`}
          alt={altText}
          lang={asked.locale}
          width={width}
          height={height}
        />
        <div className={styles.side}>
          <ReasonList reasons={reasons} />
          {note && <p>{note}</p>}
          <p>{t('answer.due', { day: dayName(dueOn, locale) })}</p>
        </div>
      </div>
    </Section>
  );
}

/** The answer: other words, an explanation, or both. */
export function CorrectionForm({ asked }: { asked: Asked }) {
  const { t } = useTranslation(['checking', 'contests', 'submit']);
  const { refusal } = useCheckingWords();
  const fields = {
    title: t('submit:name'),
    altText: t('submit:altText'),
    story: t('contests:photo.story'),
    answer: t('answer.text'),
  };
  return (
    <Form state={useFormState()} fields={fields} refusal={refusal}>
      <FieldGroup title={t('answer.words')} hint={t('answer.language')}>
        <TextField name="title" defaultValue={asked.title} maxLength={120} lang={asked.locale} />
        <TextArea name="altText" defaultValue={asked.altText} maxLength={400} rows={3} lang={asked.locale} />
        <TextArea
          name="story"
          defaultValue={asked.story ?? ''}
          maxLength={1500}
          rows={5}
          lang={asked.locale}
          isOptional
        />
      </FieldGroup>
      <TextArea name="answer" hint={t('answer.textHint')} maxLength={1000} rows={4} isOptional />
      <FormActions>
        <Button type="submit">{t('answer.send')}</Button>
      </FormActions>
    </Form>
  );
}

export function TooLate({ dueOn }: { dueOn: string }) {
  const { t } = useTranslation('checking');
  const locale = useLocale();
  return (
    <Notice tone="warn" title={t('answer.lateTitle')}>
      <p>{t('answer.late', { day: dayName(dueOn, locale) })}</p>
    </Notice>
  );
}
