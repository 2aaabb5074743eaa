import { useTranslation } from 'react-i18next';
import { localeNames } from '@inclusive/localisation/locale';
import { LinkButton } from '../../../shared/components/Button.tsx';
import { Notice } from '../../../shared/components/Notice.tsx';
import { FormActions } from '../../../shared/forms/Form.tsx';
import type { organising } from '../../../locales/en/organising.ts';
import { usePath } from '../../../shared/routing/use-page.ts';
import { useStateWords } from '../state-words.ts';
import type { KeptContest } from './keeping.queries.ts';

export type StepName = keyof (typeof organising)['step']['name'];
type Blocker = keyof (typeof organising)['step']['blocker'];

/** How far the contest is, what comes next, and the way there. */
export function NextStep({ contest }: { contest: KeptContest }) {
  const { t } = useTranslation('organising');
  const to = usePath();
  const words = useStateWords(contest);
  const { slug, state, nextStep } = contest;
  const step = nextStep.step as StepName | null;
  const waits = state === 'announced' || state === 'open' || state === 'exhibition' ? state : undefined;
  const page = to('/organise/$contest/step', { contest: slug });
  return (
    <>
      <Notice title={words}>
        {step && <p>{t(`step.name.${step}`)}</p>}
        {waits && <p>{t(`step.waits.${waits}`)}</p>}
      </Notice>
      <Blockers contest={contest} />
      <FormActions>
        {step && <LinkButton href={page}>{t('step.open')}</LinkButton>}
        {mayMove(contest) && (
          <LinkButton href={`${page}#extension`} variant="secondary" icon="calendar-blank">
            {t('step.extend')}
          </LinkButton>
        )}
      </FormActions>
    </>
  );
}

export function mayMove({ state }: Pick<KeptContest, 'state'>): boolean {
  return state === 'announced' || state === 'open' || state === 'checking';
}

/** Everything that is in the way of the next step. */
export function Blockers({ contest: { nextStep } }: { contest: Pick<KeptContest, 'nextStep'> }) {
  const { t, i18n } = useTranslation('organising');
  if (!nextStep.blockers.length) return null;
  const languages = new Intl.ListFormat(i18n.language).format(nextStep.localesMissing.map((each) => localeNames[each]));
  return (
    <Notice tone="warn" title={t('step.blocked')}>
      <ul>
        {nextStep.blockers.map((blocker) => (
          <li key={blocker}>{t(`step.blocker.${blocker as Blocker}`, { languages, count: nextStep.photosToCheck })}</li>
        ))}
      </ul>
    </Notice>
  );
}
