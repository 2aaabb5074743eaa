import { useTranslation } from 'react-i18next';
import { languageNames } from './languages.ts';
import { LinkButton } from '../../shared/components/Button.tsx';
import { DefinitionList } from '../../shared/components/DefinitionList.tsx';
import { Localised } from '../../shared/components/Localised.tsx';
import type { MyCertificatesQuery } from '../../shared/operations/graphql.ts';
import { useLocale } from '../../shared/routing/use-page.ts';
import { dayOf } from '../../shared/when.ts';
import styles from './CertificateItem.module.css';
import { ShareLink } from './ShareLink.tsx';
import { StateTag } from './StateTag.tsx';

type Certificate = MyCertificatesQuery['myCertificates']['nodes'][number];

/** One's own certificate with everything that can be done with it. */
export function CertificateItem({ certificate }: { certificate: Certificate }) {
  const { id, title, state, token } = certificate;
  const isOver = state === 'revoked';
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <h2 id={`title-${id}`}>
          <Localised text={title} />
        </h2>
        <StateTag state={state} />
      </div>
      <Facts certificate={certificate} />
      {!isOver && <Files certificate={certificate} />}
      {!isOver && <ShareLink token={token} describedBy={`title-${id}`} />}
    </li>
  );
}

function Facts({ certificate }: { certificate: Certificate }) {
  const { t } = useTranslation('certificates');
  const locale = useLocale();
  const { number, holderName, partner, completedAt, expiresAt } = certificate;
  return (
    <DefinitionList
      items={[
        { term: t('field.number'), value: number },
        !!holderName && { term: t('field.holder'), value: holderName },
        { term: t('field.completed'), value: dayOf(completedAt, locale) },
        !!expiresAt && { term: t('field.expires'), value: dayOf(expiresAt, locale) },
        { term: t('field.partner'), value: <Localised text={partner} /> },
      ]}
    />
  );
}

/** The sheet in the reader's language first. */
function Files({ certificate: { id, title } }: { certificate: Certificate }) {
  const { t } = useTranslation('certificates');
  const locale = useLocale();
  const [own, ...others] = languageNames(locale);
  return (
    <ul role="list" className={styles.ways}>
      {own && (
        <li>
          <LinkButton
            href={`/${own.locale}/certificates/${id}/certificate.pdf`}
            icon="download-simple"
            aria-label={t('file.pdfOf', { language: own.name, title: title.text })}
          >
            {t('file.pdf', { language: own.name })}
          </LinkButton>
        </li>
      )}
      {others.map((other) => (
        <li key={other.locale}>
          <LinkButton
            variant="secondary"
            href={`/${other.locale}/certificates/${id}/certificate.pdf`}
            aria-label={t('file.pdfOf', { language: other.name, title: title.text })}
          >
            {t('file.pdf', { language: other.name })}
          </LinkButton>
        </li>
      ))}
      <li>
        <LinkButton
          variant="quiet"
          href={`/certificates/${id}/credential.json`}
          aria-label={t('file.credentialOf', { title: title.text })}
        >
          {t('file.credential')}
        </LinkButton>
      </li>
    </ul>
  );
}
