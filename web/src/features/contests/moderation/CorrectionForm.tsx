import { dayName } from '@inclusive/calendar/words';
import { byTimeOf } from '@inclusive/calendar/zone-words';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/components/Button.tsx';
import { Notice } from '../../../shared/components/Notice.tsx';
import { Section } from '../../../shared/components/Page.tsx';
import { FieldGroup, Form, FormActions } from '../../../shared/forms/Form.tsx';
import { TextArea } from '../../../shared/forms/TextArea.tsx';
import { TextField } from '../../../shared/forms/TextField.tsx';
import type { AskedCorrectionQuery } from '../../../shared/operations/graphql.ts';
import { useFormState, useLocale, usePath } from '../../../shared/routing/use-page.ts';
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
          <p>{t('answer.due', { day: dayName(dueOn, locale), zone: byTimeOf(asked.zone, locale) })}</p>
        </div>
      </div>
    </Section>
  );
}

/** The answer: other words, an explanation, or both. What is asked of a field stands beside it. */
export function CorrectionForm({ asked }: { asked: Asked }) {
  const { t } = useTranslation(['checking', 'contests', 'submit']);
  const { refusal } = useCheckingWords();
  const fields = {
    title: t('submit:name'),
    altText: t('submit:altText'),
    story: t('contests:photo.story'),
    place: t('submit:place'),
    credit: t('submit:credit'),
    answer: t('answer.text'),
  };
  return (
    <Form state={useFormState()} fields={fields} refusal={refusal}>
      <FieldGroup title={t('answer.words')} hint={t('answer.language')}>
        {asked.reasons.includes('WORDS_WITH_DATA') && <p>{t('answer.dataHint')}</p>}
        <AskedFields asked={asked} />
      </FieldGroup>
      <TextArea name="answer" hint={t('answer.textHint')} maxLength={1000} rows={4} isOptional />
      <FormActions>
        <Button type="submit">{t('answer.send')}</Button>
      </FormActions>
    </Form>
  );
}

function AskedFields({ asked: { reasons, locale: lang, ...asked } }: { asked: Asked }) {
  const { t } = useTranslation('checking');
  const hint = (reason: 'TITLE' | 'ALT_TEXT' | 'STORY') =>
    reasons.includes(reason) ? t('answer.askedHere', { what: t(`reason.${reason}`) }) : undefined;
  return (
    <>
      <TextField name="title" hint={hint('TITLE')} defaultValue={asked.title} maxLength={120} lang={lang} />
      <TextArea
        name="altText"
        hint={hint('ALT_TEXT')}
        defaultValue={asked.altText}
        maxLength={400}
        rows={3}
        lang={lang}
      />
      <TextArea
        name="story"
        hint={hint('STORY')}
        defaultValue={asked.story ?? ''}
        maxLength={1500}
        rows={5}
        lang={lang}
        isOptional
      />
      <TextField name="place" defaultValue={asked.place ?? ''} maxLength={120} lang={lang} isOptional />
      <TextField name="credit" defaultValue={asked.credit ?? ''} maxLength={80} autoComplete="off" isOptional />
    </>
  );
}

/** The day has passed: what still can be done. */
export function TooLate({ asked: { dueOn, zone } }: { asked: Asked }) {
  const { t } = useTranslation('checking');
  const locale = useLocale();
  const to = usePath();
  return (
    <Notice tone="warn" title={t('answer.lateTitle')}>
      <p>{t('answer.late', { day: dayName(dueOn, locale), zone: byTimeOf(zone, locale) })}</p>
      <p>
        <a href={to('/pages/$slug', { slug: 'help' })}>{t('answer.contacts')}</a>
      </p>
    </Notice>
  );
}
