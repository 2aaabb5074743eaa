import { useTranslation } from 'react-i18next';
import { localeNames, type Locale } from '@inclusive/localisation/locale';
import { Button } from '../../shared/components/Button.tsx';
import { Details } from '../../shared/components/Details.tsx';
import { Form, FormActions } from '../../shared/forms/Form.tsx';
import { TextArea } from '../../shared/forms/TextArea.tsx';
import { TextField } from '../../shared/forms/TextField.tsx';
import type { LibraryMediaPartsFragment } from '../../shared/operations/graphql.ts';
import { useFormState } from '../../shared/routing/use-page.ts';
import { type FileWords, mediaKindOf, wordsOfKind } from './media-kinds.ts';

interface MediaWordsFormProps {
  media: LibraryMediaPartsFragment;
  language: Locale;
}

/** The words that go with a file in one language. */
export function MediaWordsForm({ media: { kind, words }, language }: MediaWordsFormProps) {
  const { t } = useTranslation('media');
  const state = useFormState();
  const mine = state.value('language') === language ? state : undefined;
  const names = wordsOfKind[mediaKindOf(kind)];
  const kept = (words as FileWords)[language] ?? {};
  const faultWords = { CAPTIONS_INVALID: t('wordFault.CAPTIONS_INVALID'), RAW_HTML: t('wordFault.RAW_HTML') };
  return (
    <Details summary={<LanguageState language={language} isThere={names.every((name) => kept[name])} />} open={!!mine}>
      <Form
        id={`words-${language}`}
        state={mine}
        fields={Object.fromEntries(names.map((name) => [`${language}.${name}`, t(`words.${name}`)]))}
        faultWords={faultWords}
      >
        <input type="hidden" name="language" value={language} />
        {names.map((name) => {
          const shared = {
            name: `${language}.${name}`,
            lang: language,
            isOptional: true,
            defaultValue: kept[name] ?? '',
          };
          if (name === 'alt') return <TextField key={name} {...shared} hint={t('hint.alt')} maxLength={1000} />;
          return <TextArea key={name} {...shared} hint={t(`hint.${name}`)} rows={8} />;
        })}
        <FormActions>
          <Button type="submit" variant="secondary">
            {t('saveWords', { language: localeNames[language] })}
          </Button>
        </FormActions>
      </Form>
    </Details>
  );
}

function LanguageState({ language, isThere }: { language: Locale; isThere: boolean }) {
  const { t } = useTranslation('media');
  return (
    <>
      {localeNames[language]}: {t(isThere ? 'there' : 'notThere')}
    </>
  );
}
