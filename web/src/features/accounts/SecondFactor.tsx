import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../shared/components/Button.tsx';
import { Notice } from '../../shared/components/Notice.tsx';
import { Section } from '../../shared/components/Page.tsx';
import { usePath } from '../../shared/routing/use-page.ts';
import { accountSecurityQuery } from './accounts.queries.ts';
import { BackupCodes } from './BackupCodes.tsx';
import { ConnectApp, type Connection } from './ConnectApp.tsx';
import { PasswordAsked } from './PasswordAsked.tsx';
import { sendTo } from './use-auth-form.ts';

/** Turning the second step on and off, and new backup codes. */
export function SecondFactor({ hasPassword, isOn }: { hasPassword: boolean; isOn: boolean }) {
  const { t } = useTranslation('accounts');
  const to = usePath();
  const [done, setDone] = useState<'turnedOn' | 'turnedOff'>();
  return (
    <Section title={t('security.secondFactor')} id="second-step">
      <p>{t('security.secondFactorText')}</p>
      {done && (
        <Notice tone="success" isLive>
          {t(`security.${done}`)}
        </Notice>
      )}
      {!done && <p>{isOn ? t('security.isOn') : t('security.isOff')}</p>}
      {!hasPassword && (
        <Notice tone="warn" title={t('security.noPassword')}>
          <LinkButton href={to('/forgotten-password')} variant="secondary">
            {t('account.noPasswordLink')}
          </LinkButton>
        </Notice>
      )}
      {hasPassword &&
        (isOn ? <TurnOff onDone={() => setDone('turnedOff')} /> : <TurnOn onDone={() => setDone('turnedOn')} />)}
    </Section>
  );
}

function TurnOn({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('accounts');
  const client = useQueryClient();
  const [connection, setConnection] = useState<Connection>();
  if (!connection) {
    return (
      <PasswordAsked
        id="turn-on"
        submit={t('security.turnOn')}
        variant="primary"
        send={(fields) => sendTo('two-factor/enable', fields, (data) => setConnection(data as unknown as Connection))}
      />
    );
  }
  const finish = async () => {
    onDone();
    await client.invalidateQueries(accountSecurityQuery);
  };
  return <ConnectApp connection={connection} onDone={finish} onCancel={() => setConnection(undefined)} />;
}

function TurnOff({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('accounts');
  const client = useQueryClient();
  const [codes, setCodes] = useState<string[]>();
  const turnedOff = async () => {
    onDone();
    await client.invalidateQueries(accountSecurityQuery);
  };
  return (
    <>
      {codes ? (
        <BackupCodes codes={codes} />
      ) : (
        <details>
          <summary>{t('security.newCodes')}</summary>
          <p>{t('security.newCodesText')}</p>
          <PasswordAsked
            id="new-codes"
            submit={t('security.newCodes')}
            send={(fields) =>
              sendTo('two-factor/generate-backup-codes', fields, (data) => setCodes(data['backupCodes'] as string[]))
            }
          />
        </details>
      )}
      <details>
        <summary>{t('security.turnOff')}</summary>
        <PasswordAsked
          id="turn-off"
          submit={t('security.turnOff')}
          variant="danger"
          send={(fields) => sendTo('two-factor/disable', fields, turnedOff)}
        />
      </details>
    </>
  );
}
