import { useTranslation } from 'react-i18next';
import type { JuryQuery } from '../../../shared/operations/graphql.ts';
import styles from './Organising.module.css';
import { useMoment } from './use-jury-words.ts';

/** Who has done what, so that nobody's silence comes as a surprise. */
export function JurorTable({ jurors }: { jurors: JuryQuery['jury']['jurors'] }) {
  const { t } = useTranslation('jury');
  const moment = useMoment();
  const when = (at: string | null) => (at ? moment(at) : t('organise.notYet'));
  return (
    <div
      className={styles.scrolls}
      tabIndex={0}
      role="region"
      aria-label={t('organise.table', { name: t('organise.jurors') })}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">{t('organise.name')}</th>
            <th scope="col">{t('organise.scored')}</th>
            <th scope="col">{t('organise.last')}</th>
            <th scope="col">{t('organise.handedIn')}</th>
          </tr>
        </thead>
        <tbody>
          {jurors.map((juror) => (
            <tr key={juror.id}>
              <th scope="row">
                {juror.alias}. {juror.name} ({juror.country})
              </th>
              <td>
                {juror.scored} / {juror.toScore}
              </td>
              <td>{when(juror.lastAt)}</td>
              <td>{when(juror.handedInAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
