import { useTranslation } from 'react-i18next';
import { features, senses, themes } from '@inclusive/bibliography/vocabulary';
import { Button } from '../../shared/components/Button.tsx';
import { Form, FormActions } from '../../shared/forms/Form.tsx';
import { TextField } from '../../shared/forms/TextField.tsx';
import type { BookImportQuery } from '../../shared/operations/graphql.ts';
import { useCurrentPath, useFormState } from '../../shared/routing/use-page.ts';
import { isShort } from './book-fields.ts';
import { useBookWords } from './use-book-words.ts';
import { useFaultTable, useKeepingWords } from './use-keeping-words.ts';

type Report = BookImportQuery['bookImport'];
type Line = Report['lines']['nodes'][number];

/** The faulty fields of a line, to be typed anew or left empty. */
export function MendForm({ line: { number, mendable }, rooms }: { line: Line; rooms: Report['rooms'] }) {
  const { t } = useTranslation('bookKeeping');
  const state = useFormState();
  const { field: words, refusal } = useKeepingWords();
  const fields = Object.fromEntries(mendable.map(({ field }) => [`${field}.${number}`, words(field)]));
  const hints = useHints(rooms);
  const isMine = state.value('number') === String(number);
  return (
    <Form
      id={`mend-${number}`}
      action={useCurrentPath()}
      state={isMine ? state : undefined}
      fields={fields}
      faultWords={useFaultTable()}
      refusal={refusal}
    >
      <input type="hidden" name="number" value={number} />
      {mendable.map(({ field, text }) => (
        <div key={field}>
          <input type="hidden" name="field" value={field} />
          <TextField
            name={`${field}.${number}`}
            defaultValue={text}
            autoComplete="off"
            isShort={isShort(field)}
            isOptional={field !== 'title'}
            {...(hints[field] && { hint: hints[field] })}
          />
        </div>
      ))}
      <FormActions>
        <Button type="submit" name="intent" value="mend" variant="secondary">
          {t('report.mend')}
        </Button>
      </FormActions>
    </Form>
  );
}

/** What may stand in a field, where there is only some. */
function useHints(rooms: Report['rooms']): Record<string, string> {
  const { t } = useTranslation('bookKeeping');
  const { word } = useBookWords();
  const hintOf = (list: 'sense' | 'feature' | 'theme', codes: readonly string[]) =>
    t('report.wordsHint', { words: codes.map((code) => word(list, code)).join(', ') });
  const slugs = rooms.map(({ slug }) => slug);
  return {
    senses: hintOf('sense', senses),
    features: hintOf('feature', features),
    themes: hintOf('theme', themes),
    rooms: t('report.roomsHint', { example: slugs[0] ?? 'viski', rooms: slugs.join(', ') || '–' }),
  };
}
