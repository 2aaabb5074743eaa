import { useTranslation } from 'react-i18next';
import { features, senses, sources, themes } from '@inclusive/bibliography/vocabulary';
import { localeNames } from '@inclusive/localisation/locale';
import { Button } from '../../shared/components/Button.tsx';
import { CheckboxGroup } from '../../shared/forms/CheckboxField.tsx';
import { FieldGroup, Form, FormActions } from '../../shared/forms/Form.tsx';
import { Select } from '../../shared/forms/Select.tsx';
import { TextArea } from '../../shared/forms/TextArea.tsx';
import { TextField } from '../../shared/forms/TextField.tsx';
import type { ManagedBookQuery } from '../../shared/operations/graphql.ts';
import { useCurrentPath, useFormState } from '../../shared/routing/use-page.ts';
import { BETWEEN, isShort, textFields } from './book-fields.ts';
import styles from './Keeping.module.css';
import { useBookWords } from './use-book-words.ts';
import { useFaultTable, useKeepingWords } from './use-keeping-words.ts';

type ManagedBook = ManagedBookQuery['managedBook'];

const several: readonly string[] = ['isbns', 'authors', 'illustrators', 'translators', 'languages'];

export function BookForm({ book }: { book: ManagedBook }) {
  const { t } = useTranslation('bookKeeping');
  const state = useFormState();
  const { field, refusal } = useKeepingWords();
  const names = [...textFields, 'senses', 'features', 'themes', 'source'];
  const fields = Object.fromEntries(names.map((name) => [name, field(name)]));
  const isMine = state.value('intent') === 'save';
  return (
    <Form
      id="book-record"
      action={useCurrentPath()}
      state={isMine ? state : undefined}
      fields={fields}
      faultWords={useFaultTable()}
      refusal={refusal}
    >
      <input type="hidden" name="version" value={book.version} />
      <Senses book={book} />
      <DataFields book={book} />
      <SourceField source={book.source} />
      <WordFields book={book} />
      <FormActions>
        <Button type="submit" name="intent" value="save">
          {t('record.save')}
        </Button>
      </FormActions>
    </Form>
  );
}

function textOf({ fields }: ManagedBook, name: string): string {
  return fields.find(({ field }) => field === name)?.text ?? '';
}

function Senses({ book }: { book: ManagedBook }) {
  const { word } = useBookWords();
  const lists = { senses, features, themes } as const;
  const vocabularies = { senses: 'sense', features: 'feature', themes: 'theme' } as const;
  return (
    <div className={`${styles.pair} ${styles.lists}`}>
      {(['senses', 'features', 'themes'] as const).map((name) => (
        <CheckboxGroup
          key={name}
          name={name}
          isOptional
          defaultValues={textOf(book, name).split(BETWEEN)}
          options={lists[name].map((value) => ({ value, label: word(vocabularies[name], value) }))}
        />
      ))}
    </div>
  );
}

function DataFields({ book }: { book: ManagedBook }) {
  const { t } = useTranslation('bookKeeping');
  const hintOf = (name: string) => {
    if (name === 'languages') return t('record.languagesHint');
    return several.includes(name) ? t('record.severalHint') : undefined;
  };
  return (
    <div className={`${styles.pair} ${styles.fields}`}>
      {textFields.map((name) => {
        const hint = hintOf(name);
        return (
          <TextField
            key={name}
            name={name}
            autoComplete="off"
            defaultValue={textOf(book, name)}
            isOptional={name !== 'title'}
            isShort={isShort(name)}
            {...(hint && { hint })}
          />
        );
      })}
    </div>
  );
}

function SourceField({ source }: { source: string }) {
  const { word } = useBookWords();
  const options = sources.map((value) => ({ value, label: word('source', value) }));
  return <Select name="source" options={options} placeholder={null} defaultValue={source} />;
}

/** What we ourselves say of the book, in each language. */
function WordFields({ book }: { book: ManagedBook }) {
  const { t } = useTranslation('bookKeeping');
  return book.words.map(({ locale, summary, use, coverAlt }) => (
    <FieldGroup key={locale} title={t('record.wordsIn', { language: localeNames[locale] })}>
      <TextArea
        name={`summary.${locale}`}
        label={t('field.summary')}
        lang={locale}
        rows={3}
        defaultValue={summary}
        isOptional
      />
      <TextArea name={`use.${locale}`} label={t('field.use')} lang={locale} rows={5} defaultValue={use} isOptional />
      <TextField
        name={`coverAlt.${locale}`}
        label={t('field.coverAlt')}
        lang={locale}
        defaultValue={coverAlt}
        isOptional
      />
    </FieldGroup>
  ));
}
