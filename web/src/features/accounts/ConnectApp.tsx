import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/components/Button.tsx';
import { QrPicture } from '../../shared/components/QrPicture.tsx';
import { Form, FormActions } from '../../shared/forms/Form.tsx';
import { TextField } from '../../shared/forms/TextField.tsx';
import { BackupCodes } from './BackupCodes.tsx';
import { useAccountWords } from './use-words.ts';
import { sendTo, useAuthForm } from './use-auth-form.ts';
import styles from './ConnectApp.module.css';

export interface Connection {
  totpURI: string;
  backupCodes: string[];
  qr: { size: number; path: string };
}

interface ConnectAppProps {
  connection: Connection;
  onDone: () => void | Promise<void>;
  onCancel: () => void;
}

/** The picture to scan, the codes to keep, and the first code as the proof that both work. */
export function ConnectApp({ connection, onDone, onCancel }: ConnectAppProps) {
  const { t } = useTranslation('accounts');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.steps}>
      <h3 ref={heading} tabIndex={-1}>
        {t('security.scanTitle')}
      </h3>
      <p>{t('security.scan')}</p>
      <QrPicture {...connection.qr} label={t('security.qr')} />
      <p>
        {t('security.secret')} <code className={styles.secret}>{secretOf(connection.totpURI)}</code>
      </p>
      <BackupCodes codes={connection.backupCodes} />
      <FirstCode onDone={onDone} onCancel={onCancel} />
    </div>
  );
}

function FirstCode({ onDone, onCancel }: Pick<ConnectAppProps, 'onDone' | 'onCancel'>) {
  const { t } = useTranslation('accounts');
  const { refusal, faultWords } = useAccountWords();
  const { state, isBusy, onSubmit } = useAuthForm((fields) => sendTo('two-factor/verify-totp', fields, onDone));
  return (
    <Form
      id="first-code"
      state={state}
      fields={{ code: t('field.code') }}
      refusal={refusal}
      faultWords={faultWords}
      onSubmit={onSubmit}
    >
      <p>{t('security.verify')}</p>
      <TextField name="code" isShort inputMode="numeric" autoComplete="one-time-code" />
      <FormActions>
        <Button type="submit" needsScript isBusy={isBusy}>
          {t('security.finish')}
        </Button>
        <Button variant="secondary" onClick={onCancel}>
          {t('security.cancel')}
        </Button>
      </FormActions>
    </Form>
  );
}

/** In groups of four, as people type it. */
function secretOf(totpUri: string): string {
  const secret = new URL(totpUri).searchParams.get('secret') ?? '';
  return secret.match(/.{1,4}/g)?.join(' ') ?? '';
}
