import { useTranslation } from 'react-i18next';
import { localeNames } from '@inclusive/localisation/locale';
import { DefinitionList } from '../../../shared/components/DefinitionList.tsx';
import { Localised } from '../../../shared/components/Localised.tsx';
import { useLocale } from '../../../shared/routing/use-page.ts';
import { dayOf } from '../../../shared/when.ts';
import { useEntryFacts } from '../entry-facts.tsx';
import { ReleaseStateTag } from '../releases/ReleaseStateTag.tsx';
import type { QueuedPhoto } from './use-moderation.ts';

const senders = {
  author: 'moderation.byAuthor',
  minor: 'moderation.byMinor',
  guardian: 'moderation.byGuardian',
} as const;

export function QueuedFacts({ photo }: { photo: QueuedPhoto }) {
  const { t } = useTranslation(['contests', 'releases']);
  const locale = useLocale();
  const facts = useEntryFacts(photo);
  return (
    <>
      <DefinitionList
        items={[
          {
            term: t('moderation.description'),
            value: <Localised text={{ text: photo.altText, locale: photo.locale }} />,
          },
          ...facts,
          { term: t('moderation.author'), value: photo.credit ?? t('photo.unnamed') },
          {
            term: t('moderation.sender'),
            value: t(senders[photo.submittedBy], { name: photo.guardianName ?? '' }),
          },
          { term: t('releases:queue.people'), value: <QueuedReleases photo={photo} /> },
          { term: t('photo.licence'), value: t(`licence.${photo.licence}`) },
          { term: t('moderation.language'), value: <span lang={photo.locale}>{localeNames[photo.locale]}</span> },
          { term: t('moderation.sent'), value: dayOf(photo.submittedAt, locale) },
          { term: t('moderation.contest'), value: <Localised text={photo.contestTitle} /> },
        ]}
      />
      <p>
        <a href={`/photos/${photo.id}/original`} download>
          {t('moderation.original')}
        </a>
      </p>
    </>
  );
}

/** Who is asked and has answered; until everybody agrees, an accepted photo is not shown. */
function QueuedReleases({ photo: { releases, isReleased } }: { photo: QueuedPhoto }) {
  const { t } = useTranslation('releases');
  if (!releases.length) return t('queue.none');
  return (
    <>
      <ul>
        {releases.map(({ id, name, role, state }) => (
          <li key={id}>
            {name}, {t(`role.${role}`)} <ReleaseStateTag state={state} />
          </li>
        ))}
      </ul>
      <p>{isReleased ? t('queue.all') : t('queue.waits')}</p>
    </>
  );
}
