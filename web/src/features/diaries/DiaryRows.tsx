import { useTranslation } from 'react-i18next';
import { Localised } from '../../shared/components/Localised.tsx';
import { Row, RowDetail, Rows } from '../../shared/components/Rows.tsx';
import { Tag } from '../../shared/components/Tag.tsx';
import type { DiariesQuery } from '../../shared/operations/graphql.ts';
import { usePath } from '../../shared/routing/use-page.ts';
import { useDiaryWords } from './use-diary-words.ts';

type DiaryItem = DiariesQuery['diaries'][number];

export function DiaryRows({ diaries }: { diaries: readonly DiaryItem[] }) {
  return (
    <Rows>
      {diaries.map((diary) => (
        <DiaryRow key={diary.id} diary={diary} />
      ))}
    </Rows>
  );
}

function DiaryRow({ diary: { id, kind, name, role, room, isOwn, isActive } }: { diary: DiaryItem }) {
  const { t } = useTranslation('diaries');
  const words = useDiaryWords();
  const to = usePath();
  return (
    <Row
      name={<a href={to('/diaries/$diary', { diary: id })}>{name ? <Localised text={name} /> : words.kind(kind)}</a>}
      action={
        <>
          {isOwn && <Tag icon="user-circle">{t('list.own')}</Tag>}
          {!isActive && <Tag>{t('list.inactive')}</Tag>}
        </>
      }
    >
      <RowDetail>
        {role ? <Localised text={role} /> : words.kind(kind)}
        {room && (
          <>
            {' · '}
            <Localised text={room} />
          </>
        )}
      </RowDetail>
    </Row>
  );
}
