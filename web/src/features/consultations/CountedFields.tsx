import { useTranslation } from 'react-i18next';
import { ELSEWHERE, municipalities, visitorAges } from '@inclusive/localisation/counted';
import { Details } from '../../shared/components/Details.tsx';
import { Select } from '../../shared/forms/Select.tsx';
import { useFormState, useLocale } from '../../shared/routing/use-page.ts';
import styles from './BookingPage.module.css';

/** Age and home for counting alone: folded, and left out by whoever likes. */
export function CountedFields() {
  const { t } = useTranslation('counted');
  const state = useFormState();
  const isAnswered = ['ageBand', 'municipality'].some((name) => state.value(name) || state.faults[name]);
  return (
    <Details summary={t('summary')} open={isAnswered}>
      <div className={styles.details}>
        <p className={styles.small}>{t('lead')}</p>
        <Select
          name="ageBand"
          label={t('ageBand')}
          isOptional
          placeholder={t('notSaid')}
          options={visitorAges.map((value) => ({ value, label: t(`age.${value}`) }))}
        />
        <Select
          name="municipality"
          label={t('municipality')}
          isOptional
          placeholder={t('notSaid')}
          options={[...useMunicipalities(), { value: ELSEWHERE, label: t('other') }]}
        />
      </div>
    </Details>
  );
}

/** By their own names, in the order of the reader's alphabet. */
function useMunicipalities() {
  const locale = useLocale();
  const { compare } = new Intl.Collator(locale);
  return municipalities
    .map(({ code, name, locale: lang }) => ({ value: code, label: name, lang }))
    .sort((a, b) => compare(a.label, b.label));
}
