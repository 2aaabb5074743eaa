import { useTranslation } from 'react-i18next';
import { Localised } from '../../shared/components/Localised.tsx';
import type { IssuedCertificatesQuery } from '../../shared/operations/graphql.ts';
import { useLocale, usePath } from '../../shared/routing/use-page.ts';
import { dayOf } from '../../shared/when.ts';
import styles from './IssuedList.module.css';
import { StateTag } from './StateTag.tsx';

type Certificate = IssuedCertificatesQuery['issuedCertificates']['nodes'][number];

export function IssuedList({ slug, certificates }: { slug: string; certificates: readonly Certificate[] }) {
  return (
    <ul role="list" className={styles.list}>
      {certificates.map((certificate) => (
        <IssuedRow key={certificate.id} slug={slug} certificate={certificate} />
      ))}
    </ul>
  );
}

function IssuedRow({ slug, certificate }: { slug: string; certificate: Certificate }) {
  const { t } = useTranslation('certificates');
  const locale = useLocale();
  const to = usePath();
  const { id, number, holderName, title, state, issuedAt } = certificate;
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <a href={to('/organisations/$slug/certificates/$certificate', { slug, certificate: id })}>
          {holderName ?? t('issued.holderGone')} ({number})
        </a>
        <p>
          <Localised text={title} />
        </p>
        <p className={styles.quiet}>{t('issued.on', { day: dayOf(issuedAt, locale) })}</p>
      </div>
      <StateTag state={state} />
    </li>
  );
}
