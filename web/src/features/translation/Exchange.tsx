import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../shared/components/Button.tsx';
import { Notice } from '../../shared/components/Notice.tsx';
import { Section } from '../../shared/components/Page.tsx';
import { BringIn } from './BringIn.tsx';
import type { NameOf } from './ImportReport.tsx';

interface ExchangeProps {
  address: string;
  variantName: string;
  isLocked: boolean;
  nameOf: NameOf;
}

/** All texts in a file for translators: out, and in again. */
export function Exchange({ address, variantName, isLocked, nameOf }: ExchangeProps) {
  const { t } = useTranslation('translation');
  return (
    <>
      <Section title={t('exchange.takeOut')} id="out">
        <p>{t('exchange.takeOutText')}</p>
        <p>
          <LinkButton variant="secondary" icon="download-simple" href={address} download>
            {t('exchange.download', { variant: variantName })}
          </LinkButton>
        </p>
      </Section>
      <Section title={t('exchange.bringIn')} id="in">
        <p>{isLocked ? t('locked') : t('exchange.bringInText')}</p>
        <noscript>
          <Notice tone="warn">
            <p>{t('exchange.noScript')}</p>
          </Notice>
        </noscript>
        {!isLocked && <BringIn address={address} nameOf={nameOf} />}
      </Section>
    </>
  );
}
