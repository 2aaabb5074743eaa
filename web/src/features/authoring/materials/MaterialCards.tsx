import { useTranslation } from 'react-i18next';
import { Card, CardList } from '../../../shared/components/Card.tsx';
import { Localised } from '../../../shared/components/Localised.tsx';
import type { AuthoredMaterialsQuery } from '../../../shared/operations/graphql.ts';
import { usePath } from '../../../shared/routing/use-page.ts';
import { CourseState } from '../CourseCards.tsx';
import { useMomentWords } from '../use-moment-words.ts';

type Material = AuthoredMaterialsQuery['authoredMaterials']['nodes'][number];

export function MaterialCards({ materials }: { materials: readonly Material[] }) {
  return (
    <CardList>
      {materials.map((material) => (
        <MaterialCard key={material.id} material={material} />
      ))}
    </CardList>
  );
}

function MaterialCard({ material }: { material: Material }) {
  const { t } = useTranslation('authoring');
  const to = usePath();
  const moment = useMomentWords();
  const { slug, title, organisation, savedAt, savedBy } = material;
  return (
    <Card
      title={title ? <Localised text={title} /> : slug}
      href={to('/authoring/materials/$slug', { slug })}
      meta={<CourseState {...material} />}
    >
      {organisation && (
        <p>
          <Localised text={organisation} />
        </p>
      )}
      {savedAt && (
        <p>{savedBy ? t('savedBy', { when: moment(savedAt), who: savedBy }) : t('saved', { when: moment(savedAt) })}</p>
      )}
    </Card>
  );
}
