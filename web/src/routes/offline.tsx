import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Button } from '../shared/components/Button.tsx';
import { Page } from '../shared/components/Page.tsx';
import { localeRoute } from './root.tsx';

/** Kept by the service worker, in every language, for whatever cannot be reached without a network. */
export const offlineRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'offline',
  staticData: { namespaces: ['learning'], cacheSeconds: 300 },
  component: OfflineScreen,
});

function OfflineScreen() {
  const { t } = useTranslation('learning');
  return (
    <Page title={t('offline.title')} lead={t('offline.lead')} isUnlisted>
      <div data-enhance="kept-list">
        <p data-kept={t('offline.kept')} hidden />
        <p data-again="" hidden>
          <Button variant="secondary">{t('offline.again')}</Button>
        </p>
        <section data-pages="" aria-labelledby="kept-pages" hidden>
          <h2 id="kept-pages">{t('offline.pages')}</h2>
          <ul />
        </section>
      </div>
    </Page>
  );
}
