import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../shared/routing/head.tsx';
import { localeRoute } from './root.tsx';

export const homeRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: '/',
  staticData: { namespaces: ['home'] },
  component: HomeScreen,
});

function HomeScreen() {
  const { t } = useTranslation('common');
  return (
    <>
      <PageHead title={t('siteName')} description={t('tagline')} />
      <h1>{t('siteName')}</h1>
    </>
  );
}
