import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiFailure, codeOf, type FailureCode } from '../api-failure.ts';
import { LinkButton } from '../components/Button.tsx';
import { EmptyShelf } from '../illustration/EmptyShelf.tsx';
import { PageHead } from './PageHead.tsx';
import { pathTo } from './paths.ts';
import { useCurrentHref, useLocale } from './use-page.ts';
import styles from './FailureScreen.module.css';

const kinds = {
  NOT_FOUND: 'notFound',
  GONE: 'gone',
  BAD_INPUT: 'notFound',
  FORBIDDEN: 'forbidden',
  UNAUTHENTICATED: 'forbidden',
  TOO_MANY: 'tooMany',
  OFFLINE: 'offline',
  INTERNAL: 'internal',
} as const satisfies Record<FailureCode, string>;

/** Says in calm words why there is no page, and where to go from here. */
export function FailureScreen({ error }: { error: unknown }) {
  const { t } = useTranslation('common');
  const locale = useLocale();
  const kind = kinds[codeOf(error)];
  const id = error instanceof ApiFailure ? error.id : undefined;
  const here = useCurrentHref();
  const isAway = kind === 'notFound' || kind === 'gone';
  useSignIn(error);
  return (
    <div className={styles.failure}>
      <PageHead title={t(`failure.${kind}Title`)} isUnlisted />
      {isAway && <EmptyShelf />}
      <h1>{t(`failure.${kind}Title`)}</h1>
      <p>{t(`failure.${kind}Text`, { id: id ?? '–' })}</p>
      <p className={styles.actions}>
        {!isAway && kind !== 'forbidden' && <LinkButton href={here}>{t('action.retry')}</LinkButton>}
        <LinkButton href={pathTo(locale, '/')} variant="secondary">
          {t('action.home')}
        </LinkButton>
      </p>
    </div>
  );
}

/** In the browser a session may end while a page is open: go and sign in, then come back. */
function useSignIn(error: unknown): void {
  const locale = useLocale();
  const code = codeOf(error);
  useEffect(() => {
    if (code !== 'UNAUTHENTICATED') return;
    location.assign(pathTo(locale, '/sign-in', undefined, { return: location.pathname + location.search }));
  }, [code, locale]);
}

export function NotFoundScreen() {
  return <FailureScreen error={notFound} />;
}

const notFound = new ApiFailure('NOT_FOUND');
