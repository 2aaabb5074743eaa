import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { dayName } from '@inclusive/calendar/words';
import { capitalised } from '@inclusive/localisation/languages';
import { oneStop } from '@inclusive/localisation/one-stop';
import { Icon } from '../../../shared/components/Icon.tsx';
import { Localised } from '../../../shared/components/Localised.tsx';
import { Page } from '../../../shared/components/Page.tsx';
import type { RoomBoardQuery } from '../../../shared/operations/graphql.ts';
import { useAppContext } from '../../../shared/routing/context.ts';
import { useLocale, usePath } from '../../../shared/routing/use-page.ts';
import { roomBoardQuery } from './desk.queries.ts';
import styles from './RoomBoard.module.css';

const REFRESH_SECONDS = 60;

type Board = RoomBoardQuery['roomBoard'];

/** Today at the door of a room, in large type; renews itself only where a display has asked for it. */
export function RoomBoard({ room, isDisplay }: { room: string; isDisplay: boolean }) {
  const { t } = useTranslation('desk');
  const locale = useLocale();
  const to = usePath();
  const { head } = useAppContext();
  const { roomBoard: board } = useSuspenseQuery(roomBoardQuery(locale, room)).data;
  head.refreshSeconds = isDisplay ? REFRESH_SECONDS : undefined;
  return (
    <Page
      title={t('board.title')}
      kicker={
        <>
          <Localised text={board.library} />, <Localised text={board.name} />
        </>
      }
      lead={oneStop(`${capitalised(dayName(board.day, locale), locale)}. ${t('board.asOf', { time: board.now })}`)}
      isUnlisted
    >
      <BoardNow board={board} />
      {board.spans.length > 0 ? <BoardTable board={board} /> : <p className={styles.none}>{t('board.none')}</p>}
      <p data-print="no">
        <a href={to('/rooms/$room/board', { room }, isDisplay ? {} : { display: 1 })}>
          {isDisplay ? t('board.still') : t('board.display')}
        </a>
      </p>
    </Page>
  );
}

function BoardNow({ board: { spans, now } }: { board: Board }) {
  const { t } = useTranslation('desk');
  const current = spans.find(({ from, to }) => from <= now && now < to);
  const [first] = spans;
  if (!first) return null;
  const words =
    current && (current.isFree ? t('board.nowFree', { to: current.to }) : t('board.nowTaken', { to: current.to }));
  return (
    <p className={styles.now} data-free={current?.isFree ?? false}>
      <Icon name={current?.isFree ? 'check-circle' : 'clock'} size="large" />
      {words ?? t('board.nowClosed')}
    </p>
  );
}

function BoardTable({ board: { spans } }: { board: Board }) {
  const { t } = useTranslation('desk');
  return (
    <table className={styles.board}>
      <thead>
        <tr>
          <th scope="col">{t('board.time')}</th>
          <th scope="col">{t('board.state')}</th>
        </tr>
      </thead>
      <tbody>
        {spans.map(({ from, to, isFree }) => (
          <tr key={from}>
            <th scope="row">{t('visits.from', { from, to })}</th>
            <td>
              <span className={styles.state}>
                <Icon name={isFree ? 'check-circle' : 'clock'} />
                {isFree ? t('board.free') : t('board.taken')}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
