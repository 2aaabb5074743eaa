import { useTranslation } from 'react-i18next';
import { Empty } from '../../../shared/components/Empty.tsx';
import { Page } from '../../../shared/components/Page.tsx';

/** For those whose library has nothing yet to receive visitors at. */
export function NoPoint() {
  const { t } = useTranslation('desk');
  return (
    <Page title={t('title')} isUnlisted>
      <Empty title={t('noPointTitle')}>{t('noPointText')}</Empty>
    </Page>
  );
}
