import { useTranslation } from 'react-i18next';
import { Notice } from '../../shared/components/Notice.tsx';
import type { CheckCertificateQuery } from '../../shared/operations/graphql.ts';
import { useLocale, usePath } from '../../shared/routing/use-page.ts';
import { atMoment } from '../../shared/when.ts';
import { stateOf } from './states.ts';

const tones = {
  valid: 'success',
  expired: 'warn',
  revoked: 'error',
  replaced: 'warn',
  unknown: 'info',
  unconfirmed: 'warn',
} as const;

/** The state of a certificate, and nothing of the person; its holder finds the way to the files. */
export function CheckAnswer({ checked }: { checked: CheckCertificateQuery['checkCertificate'] }) {
  const { t } = useTranslation('certificates');
  const locale = useLocale();
  const to = usePath();
  const state = stateOf(checked.state);
  return (
    <Notice tone={tones[state]} title={t(`checked.${state}.title`)}>
      <p>{t(`checked.${state}.text`)}</p>
      <p>
        <time dateTime={checked.checkedAt}>{t('checked.at', { when: atMoment(checked.checkedAt, locale) })}</time>
      </p>
      {checked.ownId && (
        <p>
          <a href={to('/certificates')}>{t('checked.yours')}</a>
        </p>
      )}
    </Notice>
  );
}
