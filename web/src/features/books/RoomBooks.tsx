import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../shared/components/Button.tsx';
import { CardList } from '../../shared/components/Card.tsx';
import { Section } from '../../shared/components/Page.tsx';
import { useLocale, usePath } from '../../shared/routing/use-page.ts';
import { BookCard } from './BookCard.tsx';
import { roomBooksQuery } from './books.queries.ts';

/** A few books that a room holds, and the way to all of them. */
export function RoomBooks({ room }: { room: string }) {
  const { t } = useTranslation('books');
  const to = usePath();
  const { nodes } = useSuspenseQuery(roomBooksQuery(useLocale(), room)).data.books;
  if (!nodes.length) return null;
  return (
    <Section title={t('inRoom.title')} id="books">
      <CardList>
        {nodes.map((book) => (
          <BookCard key={book.id} book={book} heading="h3" />
        ))}
      </CardList>
      <p>
        <LinkButton href={to('/books', {}, { room })} variant="secondary" icon="books">
          {t('inRoom.all')}
        </LinkButton>
      </p>
    </Section>
  );
}
