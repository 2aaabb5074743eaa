import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { spokenName } from '@inclusive/bibliography/book-record';
import { Button } from '../../shared/components/Button.tsx';
import { Pagination } from '../../shared/components/Pagination.tsx';
import { Tag } from '../../shared/components/Tag.tsx';
import { Form, FormActions } from '../../shared/forms/Form.tsx';
import { Select } from '../../shared/forms/Select.tsx';
import { TextField } from '../../shared/forms/TextField.tsx';
import { useLocale, usePath } from '../../shared/routing/use-page.ts';
import { BookTitle } from './BookCard.tsx';
import styles from './Keeping.module.css';
import { managedBooksQuery, type ManagedSearch } from './keeping.queries.ts';

type State = 'draft' | 'published' | 'withdrawn';

const states: readonly State[] = ['draft', 'published', 'withdrawn'];

/** Records of one's organisations, the newest first. */
export function ManagedBookList({ search }: { search: ManagedSearch }) {
  const { t } = useTranslation('bookKeeping');
  const to = usePath();
  const { nodes, pageInfo } = useSuspenseQuery(managedBooksQuery(useLocale(), search)).data.managedBooks;
  const { after, ...first } = search;
  const next = pageInfo.hasNextPage && pageInfo.endCursor;
  return (
    <>
      <FindForm search={search} />
      {nodes.length === 0 && <p>{t('list.none')}</p>}
      <ul role="list" className={styles.rows}>
        {nodes.map((book) => (
          <li key={book.id} className={styles.row}>
            <a href={to('/books/manage/$id', { id: book.id })} className={styles.title}>
              <BookTitle book={book} />
            </a>
            <span>{[...book.authors.map(spokenName), book.year].filter(Boolean).join(', ')}</span>
            <BookState status={book.status} />
          </li>
        ))}
      </ul>
      <Pagination
        previous={after && to('/books/manage', {}, { ...first })}
        next={next ? to('/books/manage', {}, { ...first, after: next }) : undefined}
      />
    </>
  );
}

export function BookState({ status }: { status: string }) {
  const { t } = useTranslation('bookKeeping');
  return <Tag tone={status === 'published' ? 'success' : 'plain'}>{t(`status.${status as State}`)}</Tag>;
}

function FindForm({ search }: { search: ManagedSearch }) {
  const { t } = useTranslation('bookKeeping');
  const to = usePath();
  const options = states.map((value) => ({ value, label: t(`status.${value}`) }));
  return (
    <Form id="find" method="get" action={to('/books/manage')}>
      <TextField name="words" type="search" label={t('list.words')} defaultValue={search.words ?? ''} isOptional />
      <Select
        name="status"
        label={t('list.status')}
        options={options}
        placeholder={t('list.any')}
        defaultValue={search.status ?? ''}
        isOptional
      />
      <FormActions>
        <Button type="submit" variant="secondary" icon="magnifying-glass">
          {t('list.find')}
        </Button>
      </FormActions>
    </Form>
  );
}
