import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Notice } from '../shared/components/Notice.tsx';
import { Page } from '../shared/components/Page.tsx';
import { PreferencesForm } from '../shared/preferences/PreferencesForm.tsx';
import { preferencesFromForm, preferencesSetCookie } from '../shared/preferences/preferences.ts';
import { type FormAction, redirectTo } from '../shared/routing/action.ts';
import { pathTo, safeReturn } from '../shared/routing/paths.ts';
import { textOf } from '../shared/routing/search.ts';
import { localeRoute } from './root.tsx';

/** Keeps the settings in a cookie and goes back to the page on which they were changed. */
const keep: FormAction = async ({ form, locale, publicUrl }) => {
  const here = pathTo(locale, '/preferences', undefined, { saved: '1' });
  const back = safeReturn(form.get('back') ?? undefined, here);
  const isHere = back.split('?', 1)[0] === pathTo(locale, '/preferences');
  const cookie = preferencesSetCookie(preferencesFromForm(form), publicUrl.startsWith('https:'));
  return redirectTo(isHere ? here : back, [cookie]);
};

export const preferencesRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'preferences',
  staticData: { namespaces: ['preferences'], action: keep, cacheSeconds: 300 },
  validateSearch: (search) => ({ saved: textOf(search['saved']) }),
  component: PreferencesScreen,
});

function PreferencesScreen() {
  const { t } = useTranslation('preferences');
  const { saved } = preferencesRoute.useSearch();
  return (
    <Page title={t('title')} lead={t('lead')}>
      {saved && <Notice tone="success">{t('saved')}</Notice>}
      <PreferencesForm id="page" />
      <p>{t('sample')}</p>
    </Page>
  );
}
