import { useTranslation } from 'react-i18next';
import type { Locale } from '@inclusive/localisation/locale';
import { Button } from '../components/Button.tsx';
import { Notice } from '../components/Notice.tsx';
import { preferenceNames } from './preferences.ts';
import { useAppContext } from '../routing/context.ts';
import { useCurrentHref, useLocale, usePath } from '../routing/use-page.ts';
import { useReader } from './reader.ts';

interface EasySwitchProps {
  /** Languages in which there are easy words. */
  languages: readonly Locale[];
  /** What is being read has none of its own. */
  isMissing?: boolean;
}

/** Turns easy language on or off, for this and every other page; enrolment, place and answers stay as they are. */
export function EasySwitch({ languages, isMissing = false }: EasySwitchProps) {
  const { t } = useTranslation('common');
  const { isEasy } = useReader();
  const hasEasy = languages.includes(useLocale());
  if (!hasEasy && !isEasy) return null;
  return (
    <>
      {isEasy && (isMissing || !hasEasy) && (
        <Notice title={t('easy.missingTitle')}>
          <p>{t('easy.missing')}</p>
        </Notice>
      )}
      <SwitchForm isEasy={isEasy} />
    </>
  );
}

/** The reading settings as they are, but for the kind of language. */
function SwitchForm({ isEasy }: { isEasy: boolean }) {
  const { t } = useTranslation('common');
  const to = usePath();
  const { preferences } = useAppContext();
  return (
    <form method="post" action={to('/preferences')} data-print="no">
      <input type="hidden" name="back" value={useCurrentHref()} data-keep-place="" />
      {preferenceNames
        .filter((name) => name !== 'language')
        .map((name) => (
          <input key={name} type="hidden" name={name} value={preferences[name]} />
        ))}
      <Button type="submit" name="language" value={isEasy ? 'standard' : 'easy'} variant="secondary" icon="text-aa">
        {t(isEasy ? 'easy.off' : 'easy.on')}
      </Button>
    </form>
  );
}
