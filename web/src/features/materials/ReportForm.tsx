import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/components/Button.tsx';
import { Details } from '../../shared/components/Details.tsx';
import { Form, FormActions } from '../../shared/forms/Form.tsx';
import { TextArea } from '../../shared/forms/TextArea.tsx';
import { TextField } from '../../shared/forms/TextField.tsx';
import { useFormState } from '../../shared/routing/use-page.ts';
import { useRefusal } from './use-refusal.ts';

/** Tells those who keep the material what is wrong with it. */
export function ReportForm() {
  const { t } = useTranslation('materials');
  const state = useFormState();
  const refusal = useRefusal();
  const isOwn = state.value('intent') === 'report';
  return (
    <Details summary={t('report.title')} open={isOwn}>
      <Form
        id="report"
        {...(isOwn && { state })}
        fields={{ problem: t('report.label'), contact: t('report.contact') }}
        refusal={refusal}
      >
        <TextArea name="problem" maxLength={2000} />
        <TextField name="contact" hint={t('report.contactHint')} isOptional maxLength={200} />
        <FormActions>
          <Button type="submit" name="intent" value="report" variant="secondary">
            {t('report.send')}
          </Button>
        </FormActions>
      </Form>
    </Details>
  );
}
