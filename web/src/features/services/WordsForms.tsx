import { useTranslation } from 'react-i18next';
import { localeNames } from '@inclusive/localisation/locale';
import { Details } from '../../shared/components/Details.tsx';
import { Tag } from '../../shared/components/Tag.tsx';
import { CheckboxField } from '../../shared/forms/CheckboxField.tsx';
import { TextArea } from '../../shared/forms/TextArea.tsx';
import { TextField } from '../../shared/forms/TextField.tsx';
import type { KeptServiceQuery } from '../../shared/operations/graphql.ts';
import { useFormState } from '../../shared/routing/use-page.ts';
import { ServiceForm } from './ServiceForm.tsx';
import { useServiceWords } from './use-service-words.ts';

type Service = KeptServiceQuery['keptService'];
type Words = Service['words'][number];

const tones = { missing: 'warn', unchecked: 'warn', outdated: 'warn', checked: 'success' } as const;

/** What a service says of itself, language by language; that of the organisation comes first. */
export function WordsForms({ service }: { service: Service }) {
  const { state: wordOf } = useServiceWords();
  const form = useFormState();
  return service.words.map((each) => (
    <Details
      key={each.locale}
      open={form.isRefused && form.value('locale') === each.locale}
      summary={
        <>
          {localeNames[each.locale]} <Tag tone={tones[each.state as keyof typeof tones]}>{wordOf(each.state)}</Tag>
        </>
      }
    >
      <WordsForm service={service} words={each} />
    </Details>
  ));
}

function WordsForm({ service, words }: { service: Service; words: Words }) {
  const { t } = useTranslation('services');
  const { locale, title, summary, awaits, easySummary, easyAwaits, isSource, state } = words;
  const isMine = useFormState().value('locale') === locale;
  return (
    <ServiceForm id={`words-${locale}`} intent="words" isMine={isMine} service={service} submit={t('words.save')}>
      <input type="hidden" name="locale" value={locale} />
      <TextField name="title" lang={locale} autoComplete="off" defaultValue={title} isOptional={!isSource} />
      <TextArea name="summary" lang={locale} rows={3} hint={t('hint.summary')} defaultValue={summary} isOptional />
      <TextArea name="awaits" lang={locale} rows={6} hint={t('hint.awaits')} defaultValue={awaits} isOptional />
      <TextArea
        name="easySummary"
        lang={locale}
        rows={3}
        hint={t('hint.easySummary')}
        defaultValue={easySummary}
        isOptional
      />
      <TextArea name="easyAwaits" lang={locale} rows={5} defaultValue={easyAwaits} isOptional />
      {!isSource && (
        <CheckboxField
          name="isChecked"
          label={t('words.checked')}
          hint={t('words.checkedHint')}
          defaultChecked={state === 'checked'}
          isOptional
        />
      )}
    </ServiceForm>
  );
}
