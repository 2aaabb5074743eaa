import { useTranslation } from 'react-i18next';
import type { certificates } from '../../locales/en/certificates.ts';
import { DefinitionList } from '../../shared/components/DefinitionList.tsx';
import { Localised } from '../../shared/components/Localised.tsx';
import type { IssuedCertificateQuery } from '../../shared/operations/graphql.ts';
import { useLocale, usePath } from '../../shared/routing/use-page.ts';
import { dayOf } from '../../shared/when.ts';
import { StateTag } from './StateTag.tsx';

type Certificate = IssuedCertificateQuery['issuedCertificate'];
type Reason = keyof typeof certificates.revoke.reason;

export function IssuedFacts({ certificate }: { certificate: Certificate }) {
  const { t } = useTranslation('certificates');
  const locale = useLocale();
  const to = usePath();
  const { state, holderName, title, completedAt, issuedAt, expiresAt, revocationReason, token } = certificate;
  return (
    <DefinitionList
      items={[
        { term: t('field.state'), value: <StateTag state={state} /> },
        !!revocationReason && { term: t('field.reason'), value: t(`revoke.reason.${revocationReason as Reason}`) },
        { term: t('field.holder'), value: holderName ?? t('issued.holderGone') },
        { term: t('field.course'), value: <Localised text={title} /> },
        { term: t('field.completed'), value: dayOf(completedAt, locale) },
        { term: t('field.issued'), value: dayOf(issuedAt, locale) },
        !!expiresAt && { term: t('field.expires'), value: dayOf(expiresAt, locale) },
        { term: t('field.page'), value: <a href={to('/verify/$token', { token })}>{t('issued.seePage')}</a> },
      ]}
    />
  );
}
