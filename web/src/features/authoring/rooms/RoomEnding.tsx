import { useTranslation } from 'react-i18next';
import { Section } from '../../../shared/components/Page.tsx';
import { IntentForm } from '../IntentForm.tsx';
import type { AuthoredRoom } from './RoomPage.tsx';

/** Throwing the draft away, explained and folded. */
export function RoomEnding({ room: { status, draft } }: { room: AuthoredRoom }) {
  const { t } = useTranslation(['authoring', 'roomKeeping']);
  if (!draft.version || draft.state !== 'editing') return null;
  return (
    <Section title={t('ending.title')} id="ending">
      <details>
        <summary>{t('ending.discard')}</summary>
        <p>{t(status === 'draft' ? 'roomKeeping:discardAllText' : 'roomKeeping:discardText')}</p>
        <IntentForm intent="discard" isDangerous>
          {t('ending.discard')}
        </IntentForm>
      </details>
    </Section>
  );
}
