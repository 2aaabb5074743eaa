import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/components/Button.tsx';
import { Form, FormActions } from '../../../shared/forms/Form.tsx';
import { useFormState } from '../../../shared/routing/use-page.ts';
import { SeenVersion } from './KeepingPage.tsx';
import type { KeptContest, KeptWords } from './keeping.queries.ts';
import { labelsInLanguages, useOrganisingWords } from './use-organising-words.ts';
import { TranslationsFit, WordFields } from './WordFields.tsx';

const fields = [
  { field: 'title', maxLength: 120 },
  { field: 'summary', maxLength: 300, rows: 4 },
  { field: 'invitation', maxLength: 6000, rows: 12 },
  { field: 'altHelp', maxLength: 3000, rows: 8, isOptional: true },
  { field: 'consent', maxLength: 1500, rows: 8 },
] as const;

export function WordsForm({ contest }: { contest: KeptContest }) {
  const { t } = useTranslation(['keepingForms', 'organising']);
  const { refusal, faultWords } = useOrganisingWords();
  const labels = labelsInLanguages(Object.fromEntries(fields.map(({ field }) => [field, t(`words.text.${field}`)])));
  return (
    <Form isWide state={useFormState()} fields={labels} refusal={refusal} faultWords={faultWords}>
      <SeenVersion contest={contest} />
      {fields.map(({ field, ...box }) => (
        <WordFields
          key={field}
          field={field}
          label={t(`words.text.${field}`)}
          hint={t(`words.hint.${field}`)}
          words={contest.words as KeptWords}
          source={contest.sourceLocale}
          {...box}
        />
      ))}
      <TranslationsFit isAsked={isBehind(contest.wordStates)} />
      <FormActions>
        <Button type="submit">{t('organising:save')}</Button>
      </FormActions>
    </Form>
  );
}

/** Some language is whole or behind, besides the original. */
function isBehind(states: unknown): boolean {
  return Object.values(states as Record<string, string>).filter((state) => state !== 'missing').length > 1;
}
