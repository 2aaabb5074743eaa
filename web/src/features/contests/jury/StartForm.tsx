import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/components/Button.tsx';
import { Choice } from '../../../shared/forms/Choice.tsx';
import { Form, FormActions } from '../../../shared/forms/Form.tsx';
import { useFormState } from '../../../shared/routing/use-page.ts';
import { BenchScene, TableScene } from './ExampleScenes.tsx';
import styles from './Judging.module.css';
import { scale } from './ScoreForm.tsx';
import { useJuryRefusal } from './use-jury-words.ts';

/** Everybody begins with the same two examples. */
export function StartForm() {
  const { t } = useTranslation('jury');
  const fields = { first: t('start.first'), second: t('start.second') };
  const options = scale.map((word, index) => ({
    value: String(index + 1),
    label: `${index + 1} – ${t(`scale.${word}`)}`,
  }));
  return (
    <Form id="start" state={useFormState()} fields={fields} refusal={useJuryRefusal()}>
      <div className={styles.examples}>
        <div>
          <BenchScene alt={t('start.firstAlt')} />
          <Choice name="first" options={options} />
        </div>
        <div>
          <TableScene alt={t('start.secondAlt')} />
          <Choice name="second" options={options} />
        </div>
      </div>
      <FormActions>
        <Button type="submit" name="intent" value="start">
          {t('start.submit')}
        </Button>
      </FormActions>
    </Form>
  );
}
