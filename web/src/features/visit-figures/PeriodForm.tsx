import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/components/Button.tsx';
import { Form, FormActions } from '../../shared/forms/Form.tsx';
import { Select } from '../../shared/forms/Select.tsx';
import type { VisitFiguresQuery } from '../../shared/operations/graphql.ts';
import { useCurrentPath } from '../../shared/routing/use-page.ts';
import { useFigureNames } from './use-figure-names.ts';

interface PeriodFormProps {
  figures: Pick<VisitFiguresQuery['visitFigures'], 'organisationId' | 'first' | 'last'>;
  organisations: VisitFiguresQuery['diaryOrganisations'];
  quarters: readonly string[];
}

/** From which quarter to which, and of which organisation where one coordinates several. */
export function PeriodForm({ figures: { organisationId, first, last }, organisations, quarters }: PeriodFormProps) {
  const { t } = useTranslation('visitFigures');
  const { quarter } = useFigureNames();
  const options = quarters.map((value) => ({ value, label: quarter(value) }));
  return (
    <Form method="get" action={useCurrentPath()} data-print="no">
      <Select name="from" label={t('from')} placeholder={null} defaultValue={first} options={options} />
      <Select name="to" label={t('to')} placeholder={null} defaultValue={last} options={options} />
      {organisations.length > 1 && (
        <Select
          name="organisation"
          label={t('organisation')}
          placeholder={null}
          defaultValue={organisationId}
          options={organisations.map(({ id, name }) => ({ value: id, label: name?.text ?? id }))}
        />
      )}
      <FormActions>
        <Button type="submit" variant="secondary">
          {t('show')}
        </Button>
      </FormActions>
    </Form>
  );
}
