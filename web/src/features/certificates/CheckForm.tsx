import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/components/Button.tsx';
import { Form, FormActions } from '../../shared/forms/Form.tsx';
import { TextField } from '../../shared/forms/TextField.tsx';
import { usePath } from '../../shared/routing/use-page.ts';

/** Asks by an address of its own, so that the answer can be kept or sent on. */
export function CheckForm({ number }: { number?: string | undefined }) {
  const { t } = useTranslation('certificates');
  const to = usePath();
  return (
    <Form method="get" action={to('/verify')} fields={{ number: t('check.number') }}>
      <TextField
        name="number"
        defaultValue={number}
        hint={t('check.hint')}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={40}
        isShort
      />
      <FormActions>
        <Button type="submit" icon="magnifying-glass">
          {t('check.submit')}
        </Button>
      </FormActions>
    </Form>
  );
}
