import { useTranslation } from 'react-i18next';
import { Choice } from '../../shared/forms/Choice.tsx';
import { TextArea } from '../../shared/forms/TextArea.tsx';
import { TextField } from '../../shared/forms/TextField.tsx';
import styles from './BookingPage.module.css';

/** A name and a way to reach the visitor; fields that a choice makes needless are not shown. */
export function ContactFields({ reaches }: { reaches: readonly string[] }) {
  const { t } = useTranslation('consultations');
  const ways = [
    { value: 'phone', label: t('details.byPhone'), hint: t('details.byPhoneHint') },
    { value: 'sms', label: t('details.bySms') },
    { value: 'email', label: t('details.byEmail') },
    { value: 'none', label: t('details.byNone'), hint: t('details.byNoneHint') },
  ];
  return (
    <>
      <TextField name="name" hint={t('details.nameHint')} autoComplete="given-name" maxLength={80} />
      <Choice
        name="reach"
        hint={t('details.reachHint')}
        options={ways.filter(({ value }) => reaches.includes(value))}
      />
      <div className={styles.whenPhone}>
        <TextField name="phone" type="tel" autoComplete="tel" hint={t('details.phoneHint')} />
      </div>
      <div className={styles.whenEmail}>
        <TextField name="email" type="email" autoComplete="email" hint={t('details.emailHint')} />
      </div>
      <TextArea name="note" rows={3} isOptional maxLength={500} hint={t('details.noteHint')} />
    </>
  );
}
