import { useTranslation } from 'react-i18next';
import { Localised } from '../../shared/components/Localised.tsx';
import { Row, RowDetail, Rows } from '../../shared/components/Rows.tsx';
import type { IssuedCertificatesQuery } from '../../shared/operations/graphql.ts';
import { useLocale, usePath } from '../../shared/routing/use-page.ts';
import { dayOf } from '../../shared/when.ts';
import { StateTag } from './StateTag.tsx';

type Certificate = IssuedCertificatesQuery['issuedCertificates']['nodes'][number];

export function IssuedList({ slug, certificates }: { slug: string; certificates: readonly Certificate[] }) {
  return (
    <Rows>
      {certificates.map((certificate) => (
        <IssuedRow key={certificate.id} slug={slug} certificate={certificate} />
      ))}
    </Rows>
  );
}

function IssuedRow({ slug, certificate }: { slug: string; certificate: Certificate }) {
  const { t } = useTranslation('certificates');
  const locale = useLocale();
  const to = usePath();
  const { id, number, holderName, title, state, issuedAt } = certificate;
  return (
    <Row
      name={
        <a href={to('/organisations/$slug/certificates/$certificate', { slug, certificate: id })}>
          {holderName ?? t('issued.holderGone')} ({number})
        </a>
      }
      action={<StateTag state={state} />}
    >
      <p>
        <Localised text={title} />
      </p>
      <RowDetail>{t('issued.on', { day: dayOf(issuedAt, locale) })}</RowDetail>
    </Row>
  );
}
