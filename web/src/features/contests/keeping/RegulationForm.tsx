import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/components/Button.tsx';
import { Section } from '../../../shared/components/Page.tsx';
import { Form, FormActions } from '../../../shared/forms/Form.tsx';
import { useFormState } from '../../../shared/routing/use-page.ts';
import { SeenVersion } from './KeepingPage.tsx';
import type { KeptContest, KeptWords } from './keeping.queries.ts';
import { labelsInLanguages, useOrganisingWords } from './use-organising-words.ts';
import { WordFields } from './WordFields.tsx';

export function RegulationForm({ contest }: { contest: KeptContest }) {
  const { t } = useTranslation(['keepingForms', 'organising']);
  const { refusal, faultWords } = useOrganisingWords();
  const words = wordsToBeginWith(contest);
  const isFirst = contest.state === 'draft';
  const label = (field: 'text' | 'easy' | 'change') => ({
    field,
    label: t(`regulations.text.${field}`),
    hint: t(`regulations.hint.${field}`),
    words,
    source: contest.sourceLocale,
  });
  const labels = labelsInLanguages({
    text: t('regulations.text.text'),
    easy: t('regulations.text.easy'),
    change: t('regulations.text.change'),
  });
  return (
    <Section title={t('regulations.draft')} id="draft">
      <Beginning contest={contest} />
      <Form isWide state={useFormState()} fields={labels} refusal={refusal} faultWords={faultWords}>
        <SeenVersion contest={contest} />
        <WordFields {...label('text')} rows={18} maxLength={40_000} />
        <WordFields {...label('easy')} rows={12} maxLength={20_000} isOptional />
        {!isFirst && <WordFields {...label('change')} rows={4} maxLength={1000} />}
        <FormActions>
          <Button type="submit" name="intent" value="keep">
            {t('organising:save')}
          </Button>
          {!isFirst && (
            <Button type="submit" name="intent" value="publish" variant="secondary" icon="check">
              {t('regulations.publish')}
            </Button>
          )}
        </FormActions>
        {!isFirst && <p>{t('regulations.publishText')}</p>}
      </Form>
    </Section>
  );
}

function Beginning({ contest: { state, regulationDraft, regulationInForce } }: { contest: KeptContest }) {
  const { t } = useTranslation('keepingForms');
  if (state === 'draft') return <p>{t('regulations.draftFirst')}</p>;
  return !regulationDraft && regulationInForce ? <p>{t('regulations.begins')}</p> : null;
}

/** Without a draft, the next version begins with the one in force; what is new in it is said anew. */
function wordsToBeginWith({ regulationDraft, regulationInForce }: KeptContest): KeptWords {
  if (regulationDraft) return regulationDraft as KeptWords;
  const inForce = Object.entries((regulationInForce ?? {}) as KeptWords);
  return Object.fromEntries(inForce.map(([locale, words]) => [locale, { ...words, change: '' }]));
}
