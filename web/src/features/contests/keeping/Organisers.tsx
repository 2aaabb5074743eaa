import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/components/Button.tsx';
import { CheckboxGroup } from '../../../shared/forms/CheckboxField.tsx';
import { Form, FormActions } from '../../../shared/forms/Form.tsx';
import type { OrganisedContestsQuery } from '../../../shared/operations/graphql.ts';
import { useIntentState } from './intent-state.ts';
import { SeenVersion } from './KeepingPage.tsx';
import type { KeptContest } from './keeping.queries.ts';
import { useOrganisingWords } from './use-organising-words.ts';

interface OrganisersFormProps {
  contest: KeptContest;
  organisations: OrganisedContestsQuery['organisations']['nodes'];
}

export function OrganisersForm({ contest, organisations }: OrganisersFormProps) {
  const { t } = useTranslation(['keepingForms', 'organising', 'contest']);
  const { refusal, faultWords } = useOrganisingWords();
  const options = organisations.map(({ slug, name, country }) => ({
    value: slug,
    label: name.text || slug,
    hint: t(`contest:country.${country as 'LV'}`),
  }));
  return (
    <Form
      id="organisers-form"
      state={useIntentState('organisers')}
      fields={{ organisations: t('people.organisers') }}
      refusal={refusal}
      faultWords={faultWords}
    >
      <SeenVersion contest={contest} />
      <CheckboxGroup
        name="organisations"
        hint={t('people.organisersHint')}
        options={options}
        defaultValues={contest.organisers.map(({ slug }) => slug)}
      />
      <FormActions>
        <Button type="submit" name="intent" value="organisers" variant="secondary">
          {t('organising:save')}
        </Button>
      </FormActions>
    </Form>
  );
}
