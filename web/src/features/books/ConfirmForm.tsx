import { useTranslation } from 'react-i18next';
import { senses } from '@inclusive/bibliography/vocabulary';
import { Button } from '../../shared/components/Button.tsx';
import { Icon } from '../../shared/components/Icon.tsx';
import { senseIcons } from '../../shared/components/sense-icons.ts';
import { CheckboxField, CheckboxGroup } from '../../shared/forms/CheckboxField.tsx';
import { Form, FormActions } from '../../shared/forms/Form.tsx';
import { Select } from '../../shared/forms/Select.tsx';
import type { BookImportQuery } from '../../shared/operations/graphql.ts';
import { useCurrentPath } from '../../shared/routing/use-page.ts';
import { useBookWords } from './use-book-words.ts';

/** Writes all that can be taken, at once. */
export function ConfirmForm({ report: { counts, rooms } }: { report: BookImportQuery['bookImport'] }) {
  const { t } = useTranslation('bookKeeping');
  const { word } = useBookWords();
  const here = useCurrentPath();
  if (counts.new + counts.changed + counts.same === 0) return <p>{t('confirm.nothing')}</p>;
  return (
    <Form id="confirm-import" action={here} fields={{ senses: t('confirm.senses'), roomId: t('confirm.room') }}>
      {counts.fault > 0 && <p>{t('confirm.without', { count: counts.fault })}</p>}
      <CheckboxGroup
        name="senses"
        hint={t('confirm.sensesHint')}
        isOptional
        options={senses.map((sense) => ({
          value: sense,
          label: word('sense', sense),
          mark: <Icon name={senseIcons[sense]} />,
        }))}
      />
      {rooms.length > 0 && (
        <Select
          name="roomId"
          options={rooms.map(({ id, name, slug }) => ({ value: id, label: name?.text ?? slug }))}
          placeholder={t('confirm.noRoom')}
          isOptional
        />
      )}
      <CheckboxField name="publish" label={t('confirm.publish')} isOptional />
      <FormActions>
        <Button type="submit" name="intent" value="confirm">
          {t('confirm.submit')}
        </Button>
      </FormActions>
    </Form>
  );
}
