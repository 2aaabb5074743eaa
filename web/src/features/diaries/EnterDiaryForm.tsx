import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/components/Button.tsx';
import { Choice } from '../../shared/forms/Choice.tsx';
import { Form, FormActions } from '../../shared/forms/Form.tsx';
import { Select } from '../../shared/forms/Select.tsx';
import { TextField } from '../../shared/forms/TextField.tsx';
import type { DiariesQuery } from '../../shared/operations/graphql.ts';
import { useFormState } from '../../shared/routing/use-page.ts';
import { useDiaryFaults, useDiaryWords } from './use-diary-words.ts';

const kinds = ['person', 'interpreter', 'space'] as const;

/** A new diary begins with what it is of, a name and the room it belongs to. */
export function EnterDiaryForm({ organisations }: { organisations: DiariesQuery['diaryOrganisations'] }) {
  const { t } = useTranslation('diaries');
  const state = useFormState();
  const { kind, refusal } = useDiaryWords();
  const rooms = organisations.flatMap((organisation) =>
    organisation.rooms.map(({ id, name }) => ({
      value: `${organisation.id} ${id}`,
      label: [name?.text ?? id, organisations.length > 1 && organisation.name?.text].filter(Boolean).join(', '),
    })),
  );
  const [only] = rooms.length === 1 ? rooms : [];
  const fields = { kind: t('field.kind'), name: t('field.name'), room: t('field.room') };
  return (
    <Form id="enter-diary" state={state} fields={fields} faultWords={useDiaryFaults()} refusal={refusal}>
      <Choice
        name="kind"
        defaultValue="person"
        options={kinds.map((value) => ({ value, label: kind(value), hint: t(`kindHint.${value}`) }))}
      />
      <TextField name="name" autoComplete="off" />
      {only ? <input type="hidden" name="room" value={only.value} /> : <Select name="room" options={rooms} />}
      <FormActions>
        <Button type="submit" icon="plus">
          {t('enter.submit')}
        </Button>
      </FormActions>
    </Form>
  );
}
