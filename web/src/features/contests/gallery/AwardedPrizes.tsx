import { useTranslation } from 'react-i18next';
import { Card, CardList } from '../../../shared/components/Card.tsx';
import { Localised } from '../../../shared/components/Localised.tsx';
import { Section } from '../../../shared/components/Page.tsx';
import { Tag } from '../../../shared/components/Tag.tsx';
import type { ContestResultsQuery } from '../../../shared/operations/graphql.ts';
import { usePath } from '../../../shared/routing/use-page.ts';
import { ExampleTag } from '../PhotoTags.tsx';
import { Picture } from '../Picture.tsx';

type Prize = ContestResultsQuery['contestResults']['prizes'][number];
type Winner = Prize['winners'][number];

const SIZES = '(min-width: 78rem) 24rem, (min-width: 46rem) 46vw, 92vw';

interface AwardedPrizesProps {
  contest: string;
  prizes: readonly Prize[];
}

/** Every prize with the photos that have it; whoever wishes to be named is named. */
export function AwardedPrizes({ contest, prizes }: AwardedPrizesProps) {
  const { t } = useTranslation(['gallery', 'contest']);
  return prizes.map(({ id, kind, name, description, winners }) => (
    <Section
      key={id}
      id={`prize-${id}`}
      title={<Localised text={name} />}
      aside={<Tag icon={kind === 'jury' ? 'eye' : 'users-three'}>{t(`contest:prizeKind.${kind}`)}</Tag>}
    >
      {description && (
        <p>
          <Localised text={description} />
        </p>
      )}
      {winners.length > 0 ? (
        <CardList>
          {winners.map((winner) => (
            <WinnerCard key={winner.photo.id} contest={contest} winner={winner} isAlone={winners.length === 1} />
          ))}
        </CardList>
      ) : (
        <p>{t('results.noWinner')}</p>
      )}
    </Section>
  ));
}

function WinnerCard({ contest, winner, isAlone }: { contest: string; winner: Winner; isAlone: boolean }) {
  const { t } = useTranslation('gallery');
  const to = usePath();
  const { photo, rank, isShared, credit, votes } = winner;
  return (
    <Card
      heading="h3"
      href={to('/contests/$contest/gallery/$photo', { contest, photo: photo.id })}
      title={<Localised text={{ text: photo.title, locale: photo.locale }} />}
      media={<Picture photo={photo} shape="square" sizes={SIZES} />}
      meta={
        <>
          {!(isAlone && rank === 1) && (
            <Tag icon="star">{t(isShared ? 'results.shared' : 'results.place', { rank })}</Tag>
          )}
          {photo.isExample && <ExampleTag />}
          {votes !== null && <Tag icon="users-three">{t('results.votes', { count: votes })}</Tag>}
        </>
      }
    >
      <p>{credit ? t('results.by', { name: credit }) : t('results.unnamed')}</p>
    </Card>
  );
}
