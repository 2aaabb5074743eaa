import { useTranslation } from 'react-i18next';
import type { DraftCourse } from '@inclusive/course-content/draft';
import type { Locale } from '@inclusive/localisation/locale';
import { Notice } from '../../shared/components/Notice.tsx';
import { Section } from '../../shared/components/Page.tsx';
import { Progress } from '../../shared/components/Progress.tsx';
import type { DraftReadinessQuery } from '../../shared/operations/graphql.ts';
import styles from './Authoring.module.css';
import { TranslateLinks } from './TranslateLinks.tsx';
import { useVariantName } from './use-variant-name.ts';
import { type Place, usePartWords, usePlacePath } from './place-words.ts';
import { useReadinessWords } from './use-words.ts';

type ReadinessData = DraftReadinessQuery['draftReadiness'];

interface ReadinessProps {
  slug: string;
  course: DraftCourse;
  source: Locale;
  readiness: ReadinessData;
}

/** What is still missing for publishing, each with a link to its place. */
export function Readiness({ slug, course, source, readiness: { faults, variants, whole } }: ReadinessProps) {
  const { t } = useTranslation('authoring');
  const words = useReadinessWords();
  const begun = variants.filter(({ variant, done }) => variant === source || done > 0);
  return (
    <Section title={t('ready.title')} id="readiness">
      {faults.length > 0 && (
        <Notice tone="warn" title={t('ready.faults')}>
          <ul className={styles.places}>
            {faults.map(({ place, code }) => (
              <li key={`${place.part} ${place.id} ${place.field} ${code}`}>
                <PlaceLink {...{ slug, course, source, place }} variant={source} />: {words(code)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <p>{t('ready.rule')}</p>
      {begun.map((state) => (
        <VariantState
          key={state.variant}
          {...{ slug, course, source, state }}
          isWhole={whole.includes(state.variant)}
        />
      ))}
      <TranslateLinks slug={slug} source={source} />
    </Section>
  );
}

interface VariantStateProps extends Omit<ReadinessProps, 'readiness'> {
  state: ReadinessData['variants'][number];
  isWhole: boolean;
}

function VariantState({ slug, course, source, state, isWhole }: VariantStateProps) {
  const { t } = useTranslation(['authoring', 'common']);
  const { variant, done, total, missing, machine, stale } = state;
  const shared = { slug, course, source, variant };
  const name = useVariantName()(variant);
  return (
    <div className={styles.variant}>
      <Progress label={name} value={done} total={total} words={t('common:progress', { value: done, total })} />
      {isWhole && <p>{t('ready.whole')}</p>}
      <Places {...shared} summary={t('ready.missing', { count: total - done })} places={missing} />
      <Places {...shared} summary={t('ready.machine', { n: machine.length })} places={machine}>
        {t('ready.machineText')}
      </Places>
      <Places {...shared} summary={t('ready.stale', { n: stale.length })} places={stale}>
        {t('ready.staleText')}
      </Places>
    </div>
  );
}

interface PlacesProps extends Omit<PlaceLinkProps, 'place'> {
  summary: string;
  places: readonly Place[];
  /** What follows from it. */
  children?: string;
}

/** Folded away: every place of one kind, with a link to it. */
function Places({ summary, places, children, ...link }: PlacesProps) {
  if (!places.length) return null;
  return (
    <details>
      <summary>{summary}</summary>
      {children && <p>{children}</p>}
      <ul className={styles.places}>
        {places.map((place) => (
          <li key={`${place.part} ${place.field}`}>
            <PlaceLink {...link} place={place} />
          </li>
        ))}
      </ul>
    </details>
  );
}

interface PlaceLinkProps extends Omit<ReadinessProps, 'readiness'> {
  place: Place;
  variant: string;
}

function PlaceLink({ slug, course, source, place, variant }: PlaceLinkProps) {
  const pathOf = usePlacePath(slug);
  const partName = usePartWords(course, source)(place.part);
  const at = place.field ?? place.id;
  return (
    <a href={pathOf(place, variant === source ? undefined : variant)}>
      {partName}
      {at ? ` → ${at}` : ''}
    </a>
  );
}
