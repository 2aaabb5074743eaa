import { useTranslation } from 'react-i18next';
import { Card } from '../../shared/components/Card.tsx';
import { usePath } from '../../shared/routing/use-page.ts';
import { DoorDrawing } from './DoorDrawing.tsx';
import styles from './Home.module.css';

/** The three ways into the platform. */
export function Doors() {
  const { t } = useTranslation('home');
  const to = usePath();
  const doors = [
    { door: 'rooms', href: to('/rooms') },
    { door: 'learn', href: to('/courses') },
    { door: 'emotions', href: to('/contests/$contest', { contest: 'my-emotions' }) },
  ] as const;
  return (
    <section className={styles.section} aria-labelledby="doors">
      <h2 id="doors">{t('doors.title')}</h2>
      <ul role="list" className={styles.doors}>
        {doors.map(({ door, href }) => (
          <li key={door}>
            <Card href={href} heading="h3" title={t(`doors.${door}.title`)} media={<DoorDrawing door={door} />}>
              <p>{t(`doors.${door}.text`)}</p>
            </Card>
          </li>
        ))}
      </ul>
    </section>
  );
}
