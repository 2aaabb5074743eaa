import { useTranslation } from 'react-i18next';
import { Notice } from '../../../shared/components/Notice.tsx';
import { Section } from '../../../shared/components/Page.tsx';
import { Progress } from '../../../shared/components/Progress.tsx';
import type { AuthoredMaterialReadinessQuery } from '../../../shared/operations/graphql.ts';
import { usePath } from '../../../shared/routing/use-page.ts';
import styles from '../Authoring.module.css';
import { IntentForm } from '../IntentForm.tsx';
import { placeId } from '../place-words.ts';
import { useVariantName } from '../use-variant-name.ts';
import { useFieldWords, useMakingWords } from './use-making-words.ts';

type Readiness = AuthoredMaterialReadinessQuery['authoredMaterialReadiness'];

interface MaterialReadinessProps {
  slug: string;
  source: string;
  readiness: Readiness;
}

/** What is still missing for publishing, each with a link to its place. */
export function MaterialReadiness({ slug, source, readiness: { faults, variants, whole } }: MaterialReadinessProps) {
  const { t } = useTranslation(['authoring', 'making']);
  const { lacking } = useMakingWords();
  const begun = variants.filter(({ variant, done }) => variant === source || done > 0);
  return (
    <Section title={t('ready.title')} id="readiness">
      {faults.length > 0 && (
        <Notice tone="warn" title={t('ready.faults')}>
          <ul className={styles.places}>
            {faults.map(({ variant, field, code }) => (
              <li key={`${variant} ${field} ${code}`}>
                <PlaceLink {...{ slug, field }} variant={variant ?? source} />: {lacking(code)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <p>{t('making:readyRule')}</p>
      {begun.map((state) => (
        <VariantState key={state.variant} {...{ slug, state }} isWhole={whole.includes(state.variant)} />
      ))}
    </Section>
  );
}

interface VariantStateProps {
  slug: string;
  state: Readiness['variants'][number];
  isWhole: boolean;
}

function VariantState({ slug, state: { variant, done, total, missing, stale }, isWhole }: VariantStateProps) {
  const { t } = useTranslation(['authoring', 'common', 'making']);
  const name = useVariantName()(variant);
  return (
    <div className={styles.variant}>
      <Progress label={name} value={done} total={total} words={t('common:progress', { value: done, total })} />
      {isWhole && <p>{t('ready.whole')}</p>}
      {missing.length > 0 && (
        <ul className={styles.places} aria-label={t('making:missingIn', { variant: name })}>
          {missing.map((field) => (
            <li key={field}>
              <PlaceLink {...{ slug, variant, field }} />
            </li>
          ))}
        </ul>
      )}
      {stale.length > 0 && <Stale {...{ slug, variant, stale }} />}
    </div>
  );
}

/** Words whose original has changed since, and the way to say that they still fit. */
function Stale({ slug, variant, stale }: { slug: string; variant: string; stale: readonly string[] }) {
  const { t } = useTranslation(['authoring', 'making']);
  const name = useVariantName()(variant);
  return (
    <details open>
      <summary>{t('ready.stale', { n: stale.length })}</summary>
      <ul className={styles.places}>
        {stale.map((field) => (
          <li key={field}>
            <PlaceLink {...{ slug, variant, field }} />
          </li>
        ))}
      </ul>
      <p>{t('making:staleText')}</p>
      <IntentForm intent="confirm" fields={{ variant }} isSecondary>
        {t('making:confirm')}
        <span className="visually-hidden">: {name}</span>
      </IntentForm>
    </details>
  );
}

function PlaceLink({ slug, variant, field }: { slug: string; variant: string; field: string }) {
  const to = usePath();
  const words = useFieldWords();
  return (
    <a href={`${to('/authoring/materials/$slug/edit', { slug }, { variant })}#${placeId(field)}`}>{words(field)}</a>
  );
}
