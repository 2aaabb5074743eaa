import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { authoredRoomQuery } from '../features/authoring/rooms/rooms.queries.ts';
import { useRoomFieldWords } from '../features/authoring/rooms/use-room-words.ts';
import { Exchange } from '../features/translation/Exchange.tsx';
import { exchangeAddress } from '../features/translation/exchange.ts';
import { useTranslationWords } from '../features/translation/use-translation-words.ts';
import { Localised } from '../shared/components/Localised.tsx';
import { Page } from '../shared/components/Page.tsx';
import { useLocale, usePath } from '../shared/routing/use-page.ts';

const route = getRouteApi('/$locale/authoring/rooms/$room/exchange/$variant');

export function AuthoringRoomExchangeScreen() {
  const { t } = useTranslation('translation');
  const { room: slug, variant } = route.useParams();
  const { authoredRoom: room } = useSuspenseQuery(authoredRoomQuery(useLocale(), slug)).data;
  const name = useTranslationWords().variant(variant);
  const fieldName = useRoomFieldWords();
  const to = usePath();
  return (
    <Page
      title={t('exchange.title', { variant: name })}
      lead={t('exchange.lead')}
      breadcrumbs={[
        {
          label: t('title', { variant: name }),
          href: to('/authoring/rooms/$room/words/$variant', { room: slug, variant }),
        },
      ]}
      kicker={room.title && <Localised text={room.title} />}
      isUnlisted
    >
      <Exchange
        address={exchangeAddress('rooms', slug, variant)}
        variantName={name}
        isLocked={room.draft.state === 'submitted'}
        nameOf={({ part, field }) => (part === 'room' ? fieldName(field) : undefined)}
      />
    </Page>
  );
}
