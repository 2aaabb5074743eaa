import { useTranslation } from 'react-i18next';
import { Card, CardList } from '../../shared/components/Card.tsx';
import { Details } from '../../shared/components/Details.tsx';
import { Localised } from '../../shared/components/Localised.tsx';
import type { DraftTranslationQuery } from '../../shared/operations/graphql.ts';
import { usePath } from '../../shared/routing/use-page.ts';
import { StateCounts, StateTag } from './StateTag.tsx';
import styles from './Translation.module.css';
import { editorAnchor, fieldAnchor, useTranslationWords } from './use-translation-words.ts';

type Overview = DraftTranslationQuery['draftTranslation'];
type Part = Overview['parts'][number];

/** Every part with its counts, and what of it is missing or out of date, each with a link to its place. */
export function PartCards({ overview }: { overview: Overview }) {
  return (
    <CardList>
      {overview.parts.map((part) => (
        <PartCard key={part.key} part={part} overview={overview} />
      ))}
    </CardList>
  );
}

function PartCard({ part, overview }: { part: Part; overview: Overview }) {
  const { t } = useTranslation('translation');
  const words = useTranslationWords();
  const href = useAddress(overview)(part.key);
  const title = words.part(part.key, part.title);
  const shown = part.title ? <Localised text={part.title} /> : title;
  return (
    <Card title={<a href={href}>{shown}</a>} heading="h3">
      <StateCounts counts={part.counts} />
      {part.open.length === 0 ? (
        <p>{t('whole')}</p>
      ) : (
        <Details summary={t('open', { n: part.open.length })}>
          <ul className={styles.open} aria-label={t('openOf', { part: title, n: part.open.length })}>
            {part.open.map((place) => (
              <li key={place.name}>
                <a href={`${href}#${overview.source ? fieldAnchor(place.name) : editorAnchor(place.name)}`}>
                  {words.place(place)}
                </a>{' '}
                <StateTag state={place.state} />
              </li>
            ))}
          </ul>
        </Details>
      )}
    </Card>
  );
}

/** Where a part's texts are written: side by side, or in the editor for the course's own language. */
function useAddress({ course, variant, source }: Overview): (part: string) => string {
  const to = usePath();
  return (part) =>
    source
      ? to('/authoring/courses/$slug/translate/$variant/$part', { slug: course, variant, part })
      : to('/authoring/courses/$slug/edit/$part', { slug: course, part });
}
