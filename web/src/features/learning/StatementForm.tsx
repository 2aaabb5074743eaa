import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/components/Button.tsx';
import inputs from '../../shared/forms/Input.module.css';
import { usePath } from '../../shared/routing/use-page.ts';
import styles from './StatementForm.module.css';

/** Asks for the statement of hours as a file; with no days chosen it is about everything so far. */
export function StatementForm() {
  const { t } = useTranslation('learning');
  const to = usePath();
  return (
    <form method="get" action={`${to('/learning')}/statement.pdf`} className={styles.form}>
      <p>{t('statement.lead')}</p>
      <div className={styles.days}>
        <Day name="from" label={t('statement.from')} />
        <Day name="to" label={t('statement.to')} />
      </div>
      <p className={styles.hint}>{t('statement.hint')}</p>
      <div>
        <Button type="submit" variant="secondary" icon="download-simple">
          {t('statement.download')}
        </Button>
      </div>
    </form>
  );
}

function Day({ name, label }: { name: string; label: string }) {
  return (
    <label className={styles.day}>
      <span className={styles.label}>{label}</span>
      <input type="date" name={name} className={inputs.input} />
    </label>
  );
}
