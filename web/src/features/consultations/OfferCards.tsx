import { useTranslation } from 'react-i18next';
import { languageList } from '@inclusive/localisation/languages';
import { Card, CardList } from '../../shared/components/Card.tsx';
import { Icon } from '../../shared/components/Icon.tsx';
import { Localised } from '../../shared/components/Localised.tsx';
import type { RoomOffersQuery } from '../../shared/operations/graphql.ts';
import { useLocale, usePath } from '../../shared/routing/use-page.ts';
import { peopleInWords } from './people.ts';
import styles from './OfferCards.module.css';

type ListedOffer = RoomOffersQuery['roomOffers'][number];

const kinds = [
  ['consultation', 'service.consultations'],
  ['roomSession', 'service.sessions'],
  ['groupVisit', 'service.groups'],
] as const;

interface OfferCardsProps {
  room: string;
  offers: readonly ListedOffer[];
  /** Level of the headings of the groups. */
  level?: 2 | 3;
}

/** What can be booked at a room: talks with people first, then time in the room, then with others. */
export function OfferCards({ room, offers, level = 2 }: OfferCardsProps) {
  const { t } = useTranslation('consultations');
  const Heading = `h${level}` as const;
  return (
    <>
      {kinds.map(([kind, title]) => {
        const some = offers.filter((offer) => offer.kind === kind);
        return (
          some.length > 0 && (
            <div key={kind} className={styles.group}>
              <Heading>{t(title)}</Heading>
              <CardList>
                {some.map((offer) => (
                  <OfferCard key={offer.id} room={room} offer={offer} heading={level === 2 ? 'h3' : 'h4'} />
                ))}
              </CardList>
            </div>
          )
        );
      })}
    </>
  );
}

function OfferCard({ room, offer, heading }: { room: string; offer: ListedOffer; heading: 'h3' | 'h4' }) {
  const { t } = useTranslation('consultations');
  const locale = useLocale();
  const to = usePath();
  return (
    <Card
      href={to('/rooms/$room/book/$service', { room, service: offer.service })}
      heading={heading}
      title={<Localised text={offer.title} />}
      meta={
        <>
          <span className={styles.fact}>
            <Icon name="clock" />
            {t('service.minutes', { count: offer.minutes })}
          </span>
          <span>{t('service.languages', { languages: languageList(offer.languages, locale) })}</span>
          <span className={styles.onward}>
            {t('service.free')} <Icon name="arrow-right" />
          </span>
        </>
      }
    >
      <p>
        <Localised text={offer.summary} />
      </p>
      {offer.consultants.length > 0 && (
        <p>
          {t(offer.hasChoice ? 'service.withOneOf' : 'service.with', {
            people: peopleInWords(offer.consultants, locale),
          })}
        </p>
      )}
    </Card>
  );
}
