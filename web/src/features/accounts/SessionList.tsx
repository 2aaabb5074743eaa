import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/components/Button.tsx';
import { Notice } from '../../shared/components/Notice.tsx';
import { Section } from '../../shared/components/Page.tsx';
import { Row, RowDetail, Rows } from '../../shared/components/Rows.tsx';
import { Tag } from '../../shared/components/Tag.tsx';
import { FormActions } from '../../shared/forms/Form.tsx';
import { useLocale } from '../../shared/routing/use-page.ts';
import { atMoment } from '../../shared/when.ts';
import type { Account } from './ProfileForms.tsx';
import { useAccountWords } from './use-words.ts';
import { useIntent } from './use-intent.ts';

type Session = Account['security']['sessions'][number];

/** The browsers in which the account is open; each can be signed out, or all of them. */
export function SessionList({ sessions }: { sessions: readonly Session[] }) {
  const { t } = useTranslation('accounts');
  const { refusal } = useAccountWords();
  const code = useIntent('session')?.code;
  return (
    <Section title={t('account.sessions')} id="sessions">
      {code && <Notice tone="warn">{refusal(code)}</Notice>}
      <p>{t('account.sessionsText')}</p>
      <Rows>
        {sessions.map((session) => (
          <SessionItem key={session.id} session={session} />
        ))}
      </Rows>
      <form method="post">
        <FormActions>
          <Button type="submit" name="intent" value="sign-out" variant="secondary" icon="sign-out">
            {t('account.signOut')}
          </Button>
          <Button type="submit" name="intent" value="everywhere" variant="secondary">
            {t('account.everywhere')}
          </Button>
        </FormActions>
      </form>
    </Section>
  );
}

function SessionItem({ session }: { session: Session }) {
  const { t } = useTranslation('accounts');
  const locale = useLocale();
  const device = useDevice(session);
  return (
    <Row
      name={
        <>
          {device} {session.isCurrent && <Tag tone="info">{t('account.thisBrowser')}</Tag>}
        </>
      }
      action={!session.isCurrent && <EndSession id={session.id} device={device} />}
    >
      <RowDetail>{t('account.started', { when: atMoment(session.startedAt, locale) })}</RowDetail>
      <RowDetail>{t('account.seen', { when: atMoment(session.seenAt, locale) })}</RowDetail>
    </Row>
  );
}

function EndSession({ id, device }: { id: string; device: string }) {
  const { t } = useTranslation('accounts');
  return (
    <form method="post">
      <input type="hidden" name="intent" value="session" />
      <Button
        type="submit"
        name="session"
        value={id}
        variant="secondary"
        aria-label={t('account.endSessionOf', { device })}
      >
        {t('account.endSession')}
      </Button>
    </form>
  );
}

function useDevice({ browser, system }: Session): string {
  const { t } = useTranslation('accounts');
  if (browser && system) return t('account.device', { browser, system });
  return browser ?? system ?? t('account.unknownBrowser');
}
