import { useTranslation } from 'react-i18next';
import type { JuryQuery } from '../../../shared/operations/graphql.ts';
import { useLocale } from '../../../shared/routing/use-page.ts';
import styles from './Organising.module.css';

type Outcome = NonNullable<JuryQuery['jury']['outcome']>;

interface OutcomeProps {
  outcome: Outcome;
  titleOf: (number: number) => string;
}

export function PlaceTable({ outcome, titleOf }: OutcomeProps) {
  const { t } = useTranslation('jury');
  return (
    <div
      className={styles.scrolls}
      tabIndex={0}
      role="region"
      aria-label={t('organise.table', { name: t('organise.place') })}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">{t('organise.place')}</th>
            <th scope="col">{t('organise.photos')}</th>
            <th scope="col">{t('organise.by')}</th>
          </tr>
        </thead>
        <tbody>
          {outcome.places.map(({ place, numbers, decidedBy }) => (
            <tr key={`${place} ${numbers.join()}`}>
              <th scope="row">{place}</th>
              <td>{numbers.map((number) => `${number}. ${titleOf(number)}`).join('; ')}</td>
              <td>{t(`organise.decidedBy.${decidedBy}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Who stands before whom on how many orders; the stronger side of each pair is bold. */
export function DuelTable({ outcome, titleOf }: OutcomeProps) {
  const { t } = useTranslation('jury');
  const points = new Intl.NumberFormat(useLocale());
  const { numbers, duels, borda } = outcome;
  return (
    <div
      className={styles.scrolls}
      tabIndex={0}
      role="region"
      aria-label={t('organise.table', { name: t('organise.duels') })}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">{t('organise.number')}</th>
            {numbers.map((number) => (
              <th key={number} scope="col" title={titleOf(number)}>
                {number}
              </th>
            ))}
            <th scope="col">{t('organise.borda')}</th>
          </tr>
        </thead>
        <tbody>
          {numbers.map((number, a) => (
            <tr key={number}>
              <th scope="row">
                {number}. {titleOf(number)}
              </th>
              {numbers.map((other, b) => (
                <td key={other}>{a === b ? '' : <Duel own={duels[a]?.[b] ?? 0} theirs={duels[b]?.[a] ?? 0} />}</td>
              ))}
              <td>{points.format(borda[a] ?? 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Duel({ own, theirs }: { own: number; theirs: number }) {
  return own > theirs ? <strong>{own}</strong> : own;
}
