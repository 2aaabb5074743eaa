import { useTranslation } from 'react-i18next';
import { Localised } from '../../shared/components/Localised.tsx';
import { Notice } from '../../shared/components/Notice.tsx';
import type { ReadingBookQuery } from '../../shared/operations/graphql.ts';
import { usePath } from '../../shared/routing/use-page.ts';

/** Rooms in which the book can be read, and how many copies they have. */
export function HoldingList({ holdings }: { holdings: ReadingBookQuery['book']['holdings'] }) {
  const { t } = useTranslation('books');
  const to = usePath();
  if (!holdings.length) return <p>{t('holdings.none')}</p>;
  return (
    <>
      <ul>
        {holdings.map(({ room, name, library, copies, note }) => (
          <li key={room}>
            <a href={to('/rooms/$room', { room })}>
              <Localised text={name} />
            </a>
            , <Localised text={library} />: {t('holdings.copies', { count: copies })}
            {note && ` (${note})`}
          </li>
        ))}
      </ul>
      {holdings.some(({ isExample }) => isExample) && (
        <Notice>
          <p>{t('holdings.example')}</p>
        </Notice>
      )}
    </>
  );
}
