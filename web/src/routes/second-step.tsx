import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { secondStep } from '../features/accounts/sign-in.actions.ts';
import { useAccountWords } from '../features/accounts/use-words.ts';
import { Button } from '../shared/components/Button.tsx';
import { Page } from '../shared/components/Page.tsx';
import { Form, FormActions } from '../shared/forms/Form.tsx';
import { TextField } from '../shared/forms/TextField.tsx';
import { textOf } from '../shared/routing/search.ts';
import { useFormState, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

export const secondStepRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'sign-in/second-step',
  staticData: { namespaces: ['accounts'], action: secondStep },
  validateSearch: (search) => ({
    return: textOf(search['return']),
    with: search['with'] === 'backup' ? ('backup' as const) : undefined,
  }),
  component: SecondStepScreen,
});

function SecondStepScreen() {
  const { t } = useTranslation('accounts');
  const { with: means, return: back } = secondStepRoute.useSearch();
  const state = useFormState();
  const to = usePath();
  const { refusal, faultWords } = useAccountWords();
  const isBackup = means === 'backup';
  const other = { return: back, with: isBackup ? undefined : 'backup' };
  return (
    <Page title={t('secondStep.title')} lead={t('secondStep.lead')} isUnlisted>
      <Form
        state={state}
        refusal={refusal}
        faultWords={faultWords}
        fields={{ code: isBackup ? t('field.backupCode') : t('field.code') }}
      >
        <TextField
          name="code"
          isShort
          autoComplete={isBackup ? 'off' : 'one-time-code'}
          inputMode={isBackup ? 'text' : 'numeric'}
          hint={isBackup ? t('hint.backupCode') : t('hint.code')}
        />
        <FormActions>
          <Button type="submit">{t('secondStep.submit')}</Button>
        </FormActions>
      </Form>
      <p>
        <a href={to('/sign-in/second-step', undefined, other)}>
          {isBackup ? t('secondStep.withApp') : t('secondStep.withBackup')}
        </a>
      </p>
      <p>
        <a href={to('/sign-in', undefined, { return: back })}>{t('secondStep.restart')}</a>
      </p>
    </Page>
  );
}
