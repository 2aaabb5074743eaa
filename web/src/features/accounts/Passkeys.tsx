import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/components/Button.tsx';
import { Notice } from '../../shared/components/Notice.tsx';
import { Section } from '../../shared/components/Page.tsx';
import { Row, RowDetail, Rows } from '../../shared/components/Rows.tsx';
import { Form, FormActions } from '../../shared/forms/Form.tsx';
import { TextField } from '../../shared/forms/TextField.tsx';
import type { AccountSecurityQuery } from '../../shared/operations/graphql.ts';
import type { FormState } from '../../shared/routing/form-state.ts';
import { useLocale } from '../../shared/routing/use-page.ts';
import { onDayOf } from '../../shared/when.ts';
import { accountSecurityQuery } from './accounts.queries.ts';
import { askAuth } from './auth-client.ts';
import { addPasskey } from './passkey-client.ts';
import { refusedWith, useAuthForm } from './use-auth-form.ts';
import { useAccountWords } from './use-words.ts';

/** Some 30 kB that only those need who remove a passkey. */
const Dialog = lazy(async () => ({ default: (await import('../../shared/components/Dialog.tsx')).Dialog }));

type Passkey = NonNullable<AccountSecurityQuery['me']>['security']['passkeys'][number];

export function Passkeys({ passkeys }: { passkeys: readonly Passkey[] }) {
  const { t } = useTranslation('accounts');
  const client = useQueryClient();
  const [done, setDone] = useState<string>();
  const changed = async (words: string) => {
    await client.invalidateQueries(accountSecurityQuery);
    setDone(words);
  };
  return (
    <Section title={t('security.passkeys')} id="passkeys">
      <p>{t('security.passkeysText')}</p>
      {done && (
        <Notice tone="success" isLive>
          {done}
        </Notice>
      )}
      {passkeys.length === 0 && <p>{t('security.noPasskeys')}</p>}
      <Rows>
        {passkeys.map((passkey) => (
          <PasskeyItem key={passkey.id} passkey={passkey} onRemoved={() => changed(t('security.removed'))} />
        ))}
      </Rows>
      <AddPasskey onAdded={(name) => changed(t('security.passkeyAdded', { name }))} />
    </Section>
  );
}

function PasskeyItem({ passkey, onRemoved }: { passkey: Passkey; onRemoved: () => Promise<void> }) {
  const { t } = useTranslation('accounts');
  const locale = useLocale();
  const { refusal } = useAccountWords();
  const [isAsking, setAsking] = useState(false);
  const [code, setCode] = useState<string>();
  const { id, name, createdAt } = passkey;
  const remove = async () => {
    const reply = await askAuth('passkey/delete-passkey', { id });
    setAsking(false);
    if (reply.ok) await onRemoved();
    else setCode(reply.code);
  };
  return (
    <Row
      name={name}
      action={
        <Button variant="secondary" aria-label={t('security.removeOf', { name })} onClick={() => setAsking(true)}>
          {t('security.remove')}
        </Button>
      }
    >
      <RowDetail>{t('security.added', { when: onDayOf(createdAt, locale) })}</RowDetail>
      {code && <p role="alert">{refusal(code)}</p>}
      {isAsking && (
        <Suspense>
          <RemovalQuestion name={name} onClose={() => setAsking(false)} onRemove={remove} />
        </Suspense>
      )}
    </Row>
  );
}

interface RemovalQuestionProps {
  name: string;
  onClose: () => void;
  onRemove: () => Promise<void>;
}

function RemovalQuestion({ name, onClose, onRemove }: RemovalQuestionProps) {
  const { t } = useTranslation('accounts');
  const { t: common } = useTranslation('common');
  return (
    <Dialog
      title={t('security.removeOf', { name })}
      isOpen
      onClose={onClose}
      isAlert
      closeLabel={common('action.cancel')}
      actions={
        <Button variant="danger" onClick={onRemove}>
          {t('security.remove')}
        </Button>
      }
    >
      <p>{t('security.removeSure', { name })}</p>
    </Dialog>
  );
}

function AddPasskey({ onAdded }: { onAdded: (name: string) => Promise<void> }) {
  const { t } = useTranslation('accounts');
  const { refusal, faultWords } = useAccountWords();
  const isSupported = usePasskeySupport();
  const { state, isBusy, onSubmit } = useAuthForm((fields) => add(fields['name']?.trim() ?? '', onAdded));
  if (!isSupported) return <p>{t('security.unsupported')}</p>;
  return (
    <Form
      id="add-passkey"
      state={state}
      fields={{ name: t('field.passkeyName') }}
      refusal={refusal}
      faultWords={faultWords}
      onSubmit={onSubmit}
    >
      <h3>{t('security.add')}</h3>
      <TextField name="name" hint={t('hint.passkeyName')} autoComplete="off" maxLength={120} />
      <FormActions>
        <Button type="submit" variant="secondary" icon="key" needsScript isBusy={isBusy}>
          {t('security.addSubmit')}
        </Button>
      </FormActions>
      <p role="status">{isBusy && t('security.addWaiting')}</p>
    </Form>
  );
}

async function add(name: string, onAdded: (name: string) => Promise<void>): Promise<FormState | undefined> {
  if (!name) return refusedWith('INPUT_INVALID', { name: 'REQUIRED' });
  const code = await addPasskey(name).catch((error: Error) =>
    error.name === 'InvalidStateError' ? 'PASSKEY_KNOWN' : 'PASSKEY_FAILED',
  );
  if (code) return refusedWith(code);
  await onAdded(name);
  return undefined;
}

/** Known only in the browser; until then as if it were there. */
function usePasskeySupport(): boolean {
  const [isSupported, setSupported] = useState(true);
  useEffect(() => setSupported('PublicKeyCredential' in window), []);
  return isSupported;
}
