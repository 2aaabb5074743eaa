import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CertificateItem } from '../features/certificates/CertificateItem.tsx';
import styles from '../features/certificates/CertificateItem.module.css';
import { myCertificatesQuery } from '../features/certificates/certificates.queries.ts';
import { LinkButton } from '../shared/components/Button.tsx';
import { Empty } from '../shared/components/Empty.tsx';
import { Page } from '../shared/components/Page.tsx';
import { Pagination } from '../shared/components/Pagination.tsx';
import { textOf } from '../shared/routing/search.ts';
import { useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

/** One's own certificates. */
export const certificatesRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'certificates',
  staticData: { namespaces: ['certificates'], cacheSeconds: 0 },
  validateSearch: (search) => ({ after: textOf(search['after']) }),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => context.queryClient.ensureQueryData(myCertificatesQuery(context.locale, deps.after)),
  component: CertificatesScreen,
});

function CertificatesScreen() {
  const { t } = useTranslation('certificates');
  const { after } = certificatesRoute.useSearch();
  const { nodes, pageInfo } = useSuspenseQuery(myCertificatesQuery(useLocale(), after)).data.myCertificates;
  const to = usePath();
  const find = <LinkButton href={to('/learning')}>{t('mine.learning')}</LinkButton>;
  return (
    <Page title={t('mine.title')} lead={t('mine.lead')} sash="certificates" isUnlisted>
      {nodes.length === 0 ? (
        <Empty title={t('mine.noneTitle')} action={find}>
          {t('mine.none')}
        </Empty>
      ) : (
        <ul role="list" className={styles.list}>
          {nodes.map((certificate) => (
            <CertificateItem key={certificate.id} certificate={certificate} />
          ))}
        </ul>
      )}
      <Pagination
        previous={after && to('/certificates')}
        next={pageInfo.hasNextPage ? to('/certificates', {}, { after: pageInfo.endCursor ?? '' }) : undefined}
      />
    </Page>
  );
}
