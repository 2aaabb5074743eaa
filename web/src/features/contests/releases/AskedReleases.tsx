import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Details } from '../../../shared/components/Details.tsx';
import { QrPicture } from '../../../shared/components/QrPicture.tsx';
import type { MyPhotosQuery } from '../../../shared/operations/graphql.ts';
import styles from './AskedReleases.module.css';
import { ReleaseStateTag } from './ReleaseStateTag.tsx';

export type Asked = MyPhotosQuery['myPhotos']['nodes'][number]['releases'][number];

interface AskedReleasesProps {
  releases: readonly Asked[];
  /** A way to ask somebody again who has not answered. */
  again?: (release: Asked) => ReactNode;
}

/** Who has to agree before a photo is shown, who has, and the links that its author passes on. */
export function AskedReleases({ releases, again }: AskedReleasesProps) {
  const { t } = useTranslation('releases');
  if (!releases.length) return null;
  const isRefused = releases.some(({ state }) => state === 'refused' || state === 'withdrawn');
  return (
    <div className={styles.asked}>
      <h3 className={styles.title}>{t('waitsFor')}</h3>
      <p>{t(isRefused ? 'notAllText' : 'waitsForText')}</p>
      <ul role="list" className={styles.list}>
        {releases.map((release) => (
          <li key={release.id} className={styles.item}>
            <p>
              {release.name}, {t(`role.${release.role}`)} <ReleaseStateTag state={release.state} />
            </p>
            {release.state === 'asked' && <WayToThem release={release} />}
            {release.state === 'asked' && again?.(release)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function WayToThem({ release: { role, name, link, qrSize, qrPath } }: { release: Asked }) {
  const { t } = useTranslation('releases');
  if (!link || !qrSize || !qrPath) return <p>{t('written')}</p>;
  return (
    <Details
      summary={
        <span>
          {t('pass')}
          <span className="visually-hidden">: {name}</span>
        </span>
      }
    >
      <p>{role === 'person_guardian' ? t('passGuardian') : t('passText', { name })}</p>
      <QrPicture size={qrSize} path={qrPath} label={`${t('qr')}: ${name}`} />
      <p className={styles.link}>
        <a href={link}>{link}</a>
      </p>
    </Details>
  );
}
