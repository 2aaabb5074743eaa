import { useTranslation } from 'react-i18next';
import { localeOf, type Variant } from '@inclusive/course-content/variant';
import { Button } from '../../shared/components/Button.tsx';
import { Section } from '../../shared/components/Page.tsx';
import { CheckboxField } from '../../shared/forms/CheckboxField.tsx';
import { Form, FormActions } from '../../shared/forms/Form.tsx';
import { TextArea } from '../../shared/forms/TextArea.tsx';
import { TextField } from '../../shared/forms/TextField.tsx';
import type { AuthoredRoomWordsQuery } from '../../shared/operations/graphql.ts';
import { useCurrentPath, useFormState } from '../../shared/routing/use-page.ts';
import styles from './RoomWords.module.css';
import { StateTag } from './StateTag.tsx';

type Words = AuthoredRoomWordsQuery['authoredRoomWords'];
type Pair = Words['fields'][number];

interface RoomWordsFormProps {
  words: Words;
  version: number;
  nameOf: (field: string) => string;
  sectionName: (section: string) => string;
  refusal: (code: string) => string;
}

/** All texts of a room in one variant, each beside what it is made from: a plain form. */
export function RoomWordsForm({ words, version, nameOf, sectionName, refusal }: RoomWordsFormProps) {
  const { t } = useTranslation('roomKeeping');
  const { variant, source, fields } = words;
  const sections = [...new Set(fields.map(({ section }) => section))];
  return (
    <Form
      id="words"
      action={useCurrentPath()}
      state={useFormState()}
      fields={Object.fromEntries(fields.map(({ name }) => [`text.${name}`, nameOf(name)]))}
      refusal={refusal}
    >
      <input type="hidden" name="version" value={version} />
      {sections.map((section) => (
        <Section key={section} title={sectionName(section)} id={`section-${section}`}>
          <div className={styles.pairs}>
            {fields
              .filter((pair) => pair.section === section)
              .map((pair) => (
                <PairFields key={pair.name} pair={pair} variant={variant} source={source as Variant | null} />
              ))}
          </div>
        </Section>
      ))}
      <FormActions>
        <Button type="submit">{t('save')}</Button>
      </FormActions>
    </Form>
  );
}

interface PairProps {
  pair: Pair;
  variant: string;
  source: Variant | null;
}

function PairFields({ pair, variant, source }: PairProps) {
  const { t } = useTranslation('roomKeeping');
  const { name, form, longest, isOptional, text, state } = pair;
  const field = { name: `text.${name}`, defaultValue: text, maxLength: longest, isOptional };
  const lang = localeOf(variant as Variant);
  const isDoubtful = state === 'stale' || state === 'machine' || state === 'translated';
  return (
    <div className={styles.pair} data-source={source ? '' : undefined}>
      {source && (
        <div className={styles.source} lang={localeOf(source)}>
          {pair.source || '–'}
        </div>
      )}
      <div className={styles.target}>
        {form === 'line' ? (
          <TextField {...field} lang={lang} />
        ) : (
          <TextArea {...field} lang={lang} rows={form === 'rich' ? 6 : 3} />
        )}
        {source && (
          <div className={styles.state}>
            <StateTag state={state} />
            {isDoubtful && <CheckboxField name={`reviewed.${name}`} label={t('words.reviewed')} isOptional />}
          </div>
        )}
      </div>
    </div>
  );
}
