import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/components/Button.tsx';
import { Choice } from '../../../shared/forms/Choice.tsx';
import { Form, FormActions } from '../../../shared/forms/Form.tsx';
import { Select } from '../../../shared/forms/Select.tsx';
import { TextField } from '../../../shared/forms/TextField.tsx';
import type { ContestPartKind } from '../../../shared/operations/graphql.ts';
import { useLocale } from '../../../shared/routing/use-page.ts';
import { useIntentState } from './intent-state.ts';
import { SeenVersion } from './KeepingPage.tsx';
import type { KeptContest, KeptPart, KeptWords } from './keeping.queries.ts';
import { partName } from './part-name.ts';
import { labelsInLanguages, useOrganisingWords } from './use-organising-words.ts';
import { TranslationsFit, WordFields } from './WordFields.tsx';

interface PartFormProps {
  contest: KeptContest;
  kind: ContestPartKind;
  /** Undefined for a new one. */
  part: KeptPart | undefined;
}

const ownFields = ['fromAge', 'toAge', 'prizeKind', 'places', 'categoryId', 'ageGroupId'] as const;

export function PartForm({ contest, kind, part }: PartFormProps) {
  const { t } = useTranslation(['keepingForms', 'organising']);
  const { refusal, faultWords } = useOrganisingWords();
  const words = (part?.words ?? {}) as KeptWords;
  const fields = {
    ...labelsInLanguages({ name: t('parts.name'), description: t('parts.description') }),
    ...Object.fromEntries(ownFields.map((name) => [name, t(`parts.${name}`)])),
  };
  return (
    <Form isWide state={useIntentState('keep')} fields={fields} refusal={refusal} faultWords={faultWords}>
      <SeenVersion contest={contest} />
      <WordFields field="name" label={t('parts.name')} words={words} source={contest.sourceLocale} maxLength={120} />
      {kind !== 'ageGroup' && (
        <WordFields
          field="description"
          label={t('parts.description')}
          words={words}
          source={contest.sourceLocale}
          rows={3}
          maxLength={600}
          isOptional
        />
      )}
      {kind === 'ageGroup' && <AgeFields part={part} />}
      {kind === 'prize' && <PrizeFields contest={contest} part={part} />}
      <TranslationsFit isAsked={part !== undefined} />
      <FormActions>
        <Button type="submit" name="intent" value="keep">
          {t('organising:save')}
        </Button>
      </FormActions>
    </Form>
  );
}

function AgeFields({ part }: { part: KeptPart | undefined }) {
  const { t } = useTranslation('keepingForms');
  return (
    <>
      <TextField name="fromAge" defaultValue={part?.fromAge ?? ''} inputMode="numeric" isShort />
      <TextField
        name="toAge"
        hint={t('parts.toAgeHint')}
        defaultValue={part?.toAge ?? ''}
        inputMode="numeric"
        isOptional
        isShort
      />
    </>
  );
}

function PrizeFields({ contest, part }: { contest: KeptContest; part: KeptPart | undefined }) {
  const { t } = useTranslation(['keepingForms', 'contest']);
  const locale = useLocale();
  const choices = (kind: ContestPartKind) =>
    contest.parts
      .filter((each) => each.kind === kind)
      .map((each) => ({ value: each.id, label: partName(each, locale, contest.sourceLocale) ?? t('parts.unnamed') }));
  return (
    <>
      <Choice
        name="prizeKind"
        options={(['jury', 'public'] as const).map((value) => ({ value, label: t(`contest:prizeKind.${value}`) }))}
        defaultValue={part?.prizeKind ?? 'jury'}
      />
      <TextField name="places" defaultValue={part?.places ?? 1} inputMode="numeric" isShort />
      <Select
        name="categoryId"
        options={choices('category')}
        defaultValue={part?.categoryId ?? ''}
        placeholder={t('parts.all')}
        isOptional
      />
      <Select
        name="ageGroupId"
        options={choices('ageGroup')}
        defaultValue={part?.ageGroupId ?? ''}
        placeholder={t('parts.all')}
        isOptional
      />
    </>
  );
}
