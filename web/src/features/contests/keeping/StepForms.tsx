import { useTranslation } from 'react-i18next';
import { Button, LinkButton } from '../../../shared/components/Button.tsx';
import { Section } from '../../../shared/components/Page.tsx';
import { Form, FormActions } from '../../../shared/forms/Form.tsx';
import { TextField } from '../../../shared/forms/TextField.tsx';
import { useLocale, usePath } from '../../../shared/routing/use-page.ts';
import { fullDate } from '../dates.ts';
import { useIntentState } from './intent-state.ts';
import { SeenVersion } from './KeepingPage.tsx';
import type { KeptContest } from './keeping.queries.ts';
import { Blockers, type StepName } from './NextStep.tsx';
import { useOrganisingWords } from './use-organising-words.ts';

/** What the step brings with it, and the button that takes it. */
export function StepForm({ contest, step }: { contest: KeptContest; step: StepName }) {
  const { t } = useTranslation('organising');
  const to = usePath();
  const { refusal } = useOrganisingWords();
  const state = useIntentState('step');
  const { photosApproved, entrants, activeJurors, blockers } = contest.nextStep;
  return (
    <Section title={t(`step.name.${step}`)} id="step">
      <h3>{t('step.effects')}</h3>
      <ul>
        {(['one', 'two', 'three'] as const).map((each) => (
          <li key={each}>{t(`step.effect.${step}.${each}`)}</li>
        ))}
      </ul>
      <p>{t('step.counts', { photos: photosApproved, entrants, jurors: activeJurors })}</p>
      <Blockers contest={contest} />
      <Form id="step-form" state={state} refusal={refusal} fields={{ step: t('step.title') }}>
        <SeenVersion contest={contest} />
        <input type="hidden" name="step" value={step} />
        <FormActions>
          {blockers.length === 0 && (
            <Button type="submit" name="intent" value="step" icon="check">
              {t('step.confirm')}
            </Button>
          )}
          <LinkButton href={to('/organise/$contest', { contest: contest.slug })} variant="secondary">
            {t('step.back')}
          </LinkButton>
        </FormActions>
      </Form>
    </Section>
  );
}

export function ExtensionForm({ contest }: { contest: KeptContest }) {
  const { t } = useTranslation('organising');
  const locale = useLocale();
  const { refusal, faultWords } = useOrganisingWords();
  return (
    <Section title={t('extension.title')} id="extension">
      <p>{t('extension.text', { day: fullDate(contest.closesOn, locale) })}</p>
      <Form
        id="extension-form"
        state={useIntentState('extend')}
        refusal={refusal}
        faultWords={faultWords}
        fields={{ closesOn: t('extension.closesOn') }}
      >
        <SeenVersion contest={contest} />
        <TextField name="closesOn" type="date" isShort />
        <FormActions>
          <Button type="submit" name="intent" value="extend" variant="secondary">
            {t('extension.submit')}
          </Button>
        </FormActions>
      </Form>
    </Section>
  );
}
