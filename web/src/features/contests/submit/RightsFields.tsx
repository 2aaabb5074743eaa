import { useTranslation } from 'react-i18next';
import { Localised } from '../../../shared/components/Localised.tsx';
import { CheckboxField } from '../../../shared/forms/CheckboxField.tsx';
import { usePath } from '../../../shared/routing/use-page.ts';
import type { Contest } from '../ContestFacts.tsx';
import { LicenceChoice } from './LicenceChoice.tsx';

/** Whoever ticks the regulations agrees to the version that the page leads to. */
export function RightsFields({ contest }: { contest: Contest }) {
  const { t } = useTranslation(['submit', 'common']);
  const to = usePath();
  const version = contest.regulation?.version ?? 0;
  return (
    <>
      <LicenceChoice offered={contest.licences} />
      <CheckboxField name="isOwnPhoto" />
      <p>
        <a
          href={to('/contests/$contest/regulations', { contest: contest.slug }, { version: String(version) })}
          target="_blank"
          rel="noreferrer"
        >
          {t('rules')} ({t('common:newTab')})
        </a>
      </p>
      <CheckboxField name="regulationVersion" value={String(version)} label={t('agree', { version })} />
      <CheckboxField name="hasConsented" label={<Localised text={contest.consent.sentence} />} />
    </>
  );
}
