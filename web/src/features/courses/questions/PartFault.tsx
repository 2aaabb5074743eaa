import { useTranslation } from 'react-i18next';
import { Icon } from '../../../shared/components/Icon.tsx';
import { useFaultWords } from '../../../shared/forms/form-context.ts';
import styles from './Question.module.css';

/** What is wrong with a question or a part of it; the enhancement fills and shows it when the server refuses. */
export function PartFault({ id, code }: { id: string; code: string | undefined }) {
  const { t } = useTranslation('common');
  const words = useFaultWords();
  return (
    <p id={id} className={styles.fault} data-fault="" hidden={!code}>
      <Icon name="warning" />
      <span data-fault-words="">
        {code && (
          <>
            <span className="visually-hidden">{t('form.errorPrefix')} </span>
            {words(code)}
          </>
        )}
      </span>
    </p>
  );
}
