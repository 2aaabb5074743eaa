import { useTranslation } from 'react-i18next';
import { CardList } from '../../shared/components/Card.tsx';
import { Localised } from '../../shared/components/Localised.tsx';
import { Section } from '../../shared/components/Page.tsx';
import { usePath } from '../../shared/routing/use-page.ts';
import type { Material } from './MaterialBody.tsx';
import { MaterialCard } from './MaterialCard.tsx';

/** Courses, rooms and books that it goes with, and materials beside it. */
export function Around({ material: { links, linkedMaterials, related } }: { material: Material }) {
  const { t } = useTranslation('materials');
  const beside = [...linkedMaterials, ...related.filter(({ id }) => !linkedMaterials.some((each) => each.id === id))];
  return (
    <>
      {links.length > 0 && (
        <Section title={t('goesWith')} id="goes-with">
          <GoesWith links={links} />
        </Section>
      )}
      {beside.length > 0 && (
        <Section title={t('related')} id="related">
          <CardList>
            {beside.map((each) => (
              <MaterialCard key={each.id} material={each} heading="h3" />
            ))}
          </CardList>
        </Section>
      )}
    </>
  );
}

function GoesWith({ links }: Pick<Material, 'links'>) {
  const { t } = useTranslation('materials');
  const to = usePath();
  const hrefs = {
    course: (slug: string) => to('/courses/$slug', { slug }),
    room: (room: string) => to('/rooms/$room', { room }),
    book: (slug: string) => to('/books/$slug', { slug }),
  };
  return (
    <ul>
      {links.map(({ kind, id, slug, title }) => {
        const href = kind in hrefs ? hrefs[kind as keyof typeof hrefs](slug) : undefined;
        const words = <Localised text={title} />;
        return (
          <li key={id}>
            {t(`linked.${kind as 'course'}`)}: {href ? <a href={href}>{words}</a> : words}
          </li>
        );
      })}
    </ul>
  );
}
