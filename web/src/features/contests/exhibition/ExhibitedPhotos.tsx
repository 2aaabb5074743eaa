import { useTranslation } from 'react-i18next';
import { Card, CardList } from '../../../shared/components/Card.tsx';
import { Localised } from '../../../shared/components/Localised.tsx';
import { Notice } from '../../../shared/components/Notice.tsx';
import { usePath } from '../../../shared/routing/use-page.ts';
import { PhotoEmotions } from '../PhotoEmotions.tsx';
import { Picture } from '../Picture.tsx';
import type { Exhibition } from './exhibition.queries.ts';

const SIZES = '(min-width: 48rem) 22rem, 92vw';

/** The photos in the order in which they hang, each a link to its page. */
export function ExhibitedPhotos({ exhibition }: { exhibition: Exhibition }) {
  const { t } = useTranslation('exhibition');
  const to = usePath();
  const { contest, state, photos } = exhibition;
  if (state !== 'exhibition') {
    return (
      <Notice title={t('notOpened')}>
        <p>{t('notOpenedText')}</p>
      </Notice>
    );
  }
  if (!photos.length) return <p>{t('noPhotos')}</p>;
  return (
    <CardList>
      {photos.map((photo) => (
        <Card
          key={photo.id}
          heading="h3"
          href={to('/contests/$contest/gallery/$photo', { contest, photo: photo.id })}
          title={<Localised text={photo.title} />}
          media={<Picture photo={photo} shape="square" sizes={SIZES} />}
          meta={<PhotoEmotions emotions={photo.emotions} />}
        >
          <p>{t('number', { number: photo.number })}</p>
          {photo.credit && <p>{t('by', { name: photo.credit })}</p>}
          <p>
            <Localised text={photo.ageGroup} />
            {photo.ageGroup && photo.place && ' · '}
            {photo.place}
          </p>
        </Card>
      ))}
    </CardList>
  );
}
