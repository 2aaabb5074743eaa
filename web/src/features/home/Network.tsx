import { useTranslation } from 'react-i18next';
import { Icon } from '../../shared/components/Icon.tsx';
import { Localised } from '../../shared/components/Localised.tsx';
import { Tag } from '../../shared/components/Tag.tsx';
import { usePath } from '../../shared/routing/use-page.ts';
import type { NetworkRoom, Partner } from './home.queries.ts';
import styles from './Home.module.css';

export function NetworkRooms({ rooms }: { rooms: readonly NetworkRoom[] }) {
  const { t } = useTranslation('home');
  const to = usePath();
  if (!rooms.length) return null;
  return (
    <section className={styles.section} aria-labelledby="places">
      <h2 id="places">{t('places.title')}</h2>
      <ul role="list" className={styles.places}>
        {rooms.map(({ slug, status, name, library, address }) => (
          <li key={slug}>
            <Icon name="map-pin" size="medium" />
            <div>
              <a href={to('/rooms/$room', { room: slug })}>
                <Localised text={name} />
              </a>
              <p>
                <Localised text={library} />, {address}
              </p>
              {status === 'planned' && <Tag tone="warn">{t('places.planned')}</Tag>}
            </div>
          </li>
        ))}
      </ul>
      <p>
        <a href={to('/rooms')}>{t('places.map')}</a>
      </p>
    </section>
  );
}

export function Partners({ partners }: { partners: readonly Partner[] }) {
  const { t } = useTranslation('home');
  const to = usePath();
  return (
    <section className={styles.section} aria-labelledby="partners">
      <h2 id="partners">{t('partners.title')}</h2>
      <p className={styles.text}>{t('partners.text')}</p>
      <ul className={styles.partners}>
        {partners.map((partner) => (
          <li key={partner.slug}>
            <PartnerName partner={partner} />
            {partner.isLead && `, ${t('partners.lead')}`}
          </li>
        ))}
      </ul>
      <p>
        <a href={to('/pages/$slug', { slug: 'about' })}>{t('partners.more')}</a>
      </p>
    </section>
  );
}

function PartnerName({ partner: { name, website } }: { partner: Partner }) {
  return website ? (
    <a href={website}>
      <Localised text={name} />
    </a>
  ) : (
    <Localised text={name} />
  );
}
