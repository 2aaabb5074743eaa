import { useTranslation } from 'react-i18next';
import type { JuryQuery } from '../../../shared/operations/graphql.ts';
import { useLocale } from '../../../shared/routing/use-page.ts';
import styles from './Organising.module.css';

type Standing = JuryQuery['jury']['standings'][number];

/** The scores so far: plain means beside those levelled by each juror's own measure. */
export function StandingTable({ standings }: { standings: readonly Standing[] }) {
  const { t } = useTranslation('jury');
  const locale = useLocale();
  const number = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    signDisplay: 'negative',
  });
  return (
    <div
      className={styles.scrolls}
      tabIndex={0}
      role="region"
      aria-label={t('organise.table', { name: t('organise.standings') })}
    >
      <table>
        <thead>
          <HeadRow />
        </thead>
        <tbody>
          {standings.map((standing) => (
            <tr key={standing.number}>
              <th scope="row">
                {standing.number}.{' '}
                <span lang={standing.locale === locale ? undefined : standing.locale}>{standing.title}</span>
                {standing.isFinalist && ` (${t('organise.finalist')})`}
                <Comments comments={standing.comments} />
              </th>
              <td>{standing.votes}</td>
              <td>{standing.votes ? number.format(standing.mean) : '–'}</td>
              <td>{standing.votes ? number.format(standing.levelled) : '–'}</td>
              <td>{lacking(standing)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function lacking({ lackingVotes, lackingCountries }: Standing): string {
  return [lackingVotes > 0 ? String(lackingVotes) : '', ...lackingCountries].filter(Boolean).join(', ');
}

function Comments({ comments }: { comments: Standing['comments'] }) {
  const { t } = useTranslation('jury');
  if (!comments.length) return null;
  return (
    <details className={styles.comments}>
      <summary>{t('organise.comments')}</summary>
      {comments.map(({ alias, text }) => (
        <p key={alias}>
          <strong>{alias}:</strong> {text}
        </p>
      ))}
    </details>
  );
}

function HeadRow() {
  const { t } = useTranslation('jury');
  return (
    <tr>
      <th scope="col">{t('organise.number')}</th>
      <th scope="col">{t('organise.votes')}</th>
      <th scope="col">{t('organise.mean')}</th>
      <th scope="col">{t('organise.levelled')}</th>
      <th scope="col">{t('organise.lacking')}</th>
    </tr>
  );
}
