import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/components/Button.tsx';
import { emotions } from '../../../shared/components/emotions.ts';
import { CheckboxField, CheckboxGroup } from '../../../shared/forms/CheckboxField.tsx';
import { FieldGroup, Form, FormActions } from '../../../shared/forms/Form.tsx';
import { Select } from '../../../shared/forms/Select.tsx';
import { TextField } from '../../../shared/forms/TextField.tsx';
import { useFormState, useLocale } from '../../../shared/routing/use-page.ts';
import { fullDate } from '../dates.ts';
import { SeenVersion } from './KeepingPage.tsx';
import type { KeptContest } from './keeping.queries.ts';
import { useOrganisingWords } from './use-organising-words.ts';

const zones = ['Europe/Riga', 'Europe/Vilnius', 'Europe/Tallinn', 'Europe/Warsaw', 'Europe/Helsinki'];
const licences = ['exhibition', 'cc_by_4', 'cc_by_sa_4'] as const;

const names = [
  'zone',
  'opensOn',
  'closesOn',
  'emotions',
  'licences',
  'maxPhotos',
  'longestSideLeast',
  'showsFacesOfMinors',
  'finalistsMost',
  'votesLeast',
  'hasOnePrizeEach',
  'hasPublicVote',
  'voteOpensOn',
  'voteClosesOn',
] as const;

export function TermsForm({ contest }: { contest: KeptContest }) {
  const { t } = useTranslation(['keepingForms', 'organising']);
  const { refusal, faultWords } = useOrganisingWords();
  const fields = Object.fromEntries(names.map((name) => [name, t(`terms.${name}`)]));
  return (
    <Form state={useFormState()} fields={fields} refusal={refusal} faultWords={faultWords}>
      <SeenVersion contest={contest} />
      <Days contest={contest} />
      <Photos contest={contest} />
      <FieldGroup title={t('terms.jury')}>
        <TextField
          name="finalistsMost"
          hint={t('terms.finalistsMostHint')}
          defaultValue={contest.finalistsMost}
          inputMode="numeric"
          isShort
        />
        <TextField name="votesLeast" defaultValue={contest.votesLeast} inputMode="numeric" isShort />
        <CheckboxField
          name="hasOnePrizeEach"
          hint={t('terms.hasOnePrizeEachHint')}
          defaultChecked={contest.hasOnePrizeEach}
          isOptional
        />
      </FieldGroup>
      <FieldGroup title={t('terms.vote')}>
        <CheckboxField name="hasPublicVote" defaultChecked={contest.hasPublicVote} isOptional />
        <TextField name="voteOpensOn" type="date" defaultValue={contest.voteOpensOn ?? ''} isOptional isShort />
        <TextField name="voteClosesOn" type="date" defaultValue={contest.voteClosesOn ?? ''} isOptional isShort />
      </FieldGroup>
      <FormActions>
        <Button type="submit">{t('organising:save')}</Button>
      </FormActions>
    </Form>
  );
}

/** A published closing day stands as it is; it moves on by a step of its own. */
function Days({ contest }: { contest: KeptContest }) {
  const { t } = useTranslation('keepingForms');
  const locale = useLocale();
  const { zone, opensOn, closesOn, state } = contest;
  const offered = zones.includes(zone) ? zones : [...zones, zone];
  return (
    <FieldGroup title={t('terms.days')} hint={t('terms.daysHint')}>
      <Select
        name="zone"
        options={offered.map((value) => ({ value, label: value }))}
        defaultValue={zone}
        placeholder={null}
      />
      <TextField name="opensOn" type="date" defaultValue={opensOn} isShort />
      {state === 'draft' ? (
        <TextField name="closesOn" type="date" defaultValue={closesOn} isShort />
      ) : (
        <>
          <input type="hidden" name="closesOn" value={closesOn} />
          <p>{t('terms.closesOnFixed', { day: fullDate(closesOn, locale) })}</p>
        </>
      )}
    </FieldGroup>
  );
}

function Photos({ contest }: { contest: KeptContest }) {
  const { t } = useTranslation(['keepingForms', 'common', 'contests']);
  return (
    <FieldGroup title={t('terms.photos')}>
      <CheckboxGroup
        name="emotions"
        options={emotions.map((value) => ({ value, label: t(`common:emotion.${value}`) }))}
        defaultValues={contest.emotions}
      />
      <CheckboxGroup
        name="licences"
        options={licences.map((value) => ({ value, label: t(`contests:licence.${value}`) }))}
        defaultValues={contest.licences}
      />
      <TextField name="maxPhotos" defaultValue={contest.maxPhotos} inputMode="numeric" isShort />
      <TextField
        name="longestSideLeast"
        hint={t('terms.longestSideLeastHint')}
        defaultValue={contest.longestSideLeast ?? ''}
        inputMode="numeric"
        isOptional
        isShort
      />
      <CheckboxField name="showsFacesOfMinors" defaultChecked={contest.showsFacesOfMinors} isOptional />
    </FieldGroup>
  );
}
