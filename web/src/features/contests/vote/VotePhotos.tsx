import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../../shared/components/Button.tsx';
import { Card, CardList } from '../../../shared/components/Card.tsx';
import { Localised } from '../../../shared/components/Localised.tsx';
import type { VotePhotosQuery } from '../../../shared/operations/graphql.ts';
import { usePath } from '../../../shared/routing/use-page.ts';
import { PhotoTags } from '../PhotoTags.tsx';
import { Picture } from '../Picture.tsx';
import type { Shuffled } from './vote.queries.ts';

const SIZES = '(min-width: 78rem) 24rem, (min-width: 46rem) 46vw, 92vw';
const FIRST_ROW = 3;

interface VotePhotosProps {
  page: VotePhotosQuery['votePhotos'];
  shuffled: Shuffled;
}

/** The photos in the order of this voter; the way back from a photo leads to the same one. */
export function VotePhotos({ page: { nodes, pageInfo }, shuffled: { contest, seed, after } }: VotePhotosProps) {
  const { t } = useTranslation('vote');
  const to = usePath();
  const list = (from?: string | null) =>
    to('/contests/$contest/vote', { contest }, { seed, ...(from && { after: from }) });
  return (
    <>
      <CardList>
        {nodes.map((photo, index) => (
          <Card
            key={photo.id}
            href={to('/contests/$contest/vote/$photo', { contest, photo: photo.id }, { seed })}
            title={<Localised text={{ text: photo.title, locale: photo.locale }} />}
            media={<Picture photo={photo} shape="square" sizes={SIZES} isFirst={index < FIRST_ROW} />}
            meta={<PhotoTags photo={photo} />}
          />
        ))}
      </CardList>
      <p>
        {pageInfo.hasNextPage && (
          <LinkButton variant="secondary" trailingIcon="arrow-right" href={list(pageInfo.endCursor)}>
            {t('more')}
          </LinkButton>
        )}{' '}
        {after && (
          <LinkButton variant="quiet" href={list()}>
            {t('fromStart')}
          </LinkButton>
        )}
      </p>
    </>
  );
}
