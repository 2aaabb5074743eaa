import { useTranslation } from 'react-i18next';
import { Notice } from '../../../shared/components/Notice.tsx';
import { Section } from '../../../shared/components/Page.tsx';
import { Progress } from '../../../shared/components/Progress.tsx';
import { usePath } from '../../../shared/routing/use-page.ts';
import styles from '../Authoring.module.css';
import { useReadinessWords } from '../use-words.ts';
import { useVariantName } from '../use-variant-name.ts';
import type { AuthoredRoom } from './RoomPage.tsx';
import { useRoomFieldWords } from './use-room-words.ts';

/** What is still missing for publishing, each with a link to its place. */
export function RoomReadiness({ room: { slug, sourceLocale, readiness } }: { room: AuthoredRoom }) {
  const { t } = useTranslation(['authoring', 'roomKeeping']);
  const lacking = useReadinessWords();
  const begun = readiness.variants.filter(({ variant, done }) => variant === sourceLocale || done > 0);
  return (
    <Section title={t('ready.title')} id="readiness">
      {readiness.faults.length > 0 && (
        <Notice tone="warn" title={t('ready.faults')}>
          <ul className={styles.places}>
            {readiness.faults.map(({ variant, field, code }) => (
              <li key={`${variant} ${field}`}>
                <FieldLink {...{ slug, variant, field }} />: {lacking(code)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <p>{t('roomKeeping:readyRule')}</p>
      {begun.map((state) => (
        <VariantState key={state.variant} slug={slug} state={state} />
      ))}
    </Section>
  );
}

type State = AuthoredRoom['readiness']['variants'][number];

function VariantState({
  slug,
  state: { variant, done, total, missing, machine, stale },
}: {
  slug: string;
  state: State;
}) {
  const { t } = useTranslation(['authoring', 'common', 'roomKeeping']);
  const name = useVariantName()(variant);
  const kinds = { missing, machine, stale };
  return (
    <div className={styles.variant}>
      <Progress label={name} value={done} total={total} words={t('common:progress', { value: done, total })} />
      {missing.length + machine.length + stale.length === 0 && <p>{t('ready.whole')}</p>}
      {(['missing', 'machine', 'stale'] as const)
        .filter((kind) => kinds[kind].length > 0)
        .map((kind) => (
          <details key={kind}>
            <summary>{t(`roomKeeping:lacking.${kind}`, { variant: name, n: kinds[kind].length })}</summary>
            <ul className={styles.places}>
              {kinds[kind].map((field) => (
                <li key={field}>
                  <FieldLink {...{ slug, variant, field }} />
                </li>
              ))}
            </ul>
          </details>
        ))}
    </div>
  );
}

function FieldLink({ slug, variant, field }: { slug: string; variant: string; field: string }) {
  const to = usePath();
  const words = useRoomFieldWords();
  const page = to('/authoring/rooms/$room/words/$variant', { room: slug, variant });
  return <a href={`${page}#words-text-${field.replaceAll('.', '-')}`}>{words(field)}</a>;
}
