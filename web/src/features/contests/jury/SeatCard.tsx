import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../../shared/components/Button.tsx';
import { Localised } from '../../../shared/components/Localised.tsx';
import { Card } from '../../../shared/components/Card.tsx';
import { Progress } from '../../../shared/components/Progress.tsx';
import type { JurySeatsQuery } from '../../../shared/operations/graphql.ts';
import { usePath } from '../../../shared/routing/use-page.ts';
import { useMoment, useTimeLeft } from './use-jury-words.ts';

export type Seat = JurySeatsQuery['jurySeats'][number];

/** A contest that the reader judges, with what waits there. */
export function SeatCard({ seat }: { seat: Seat }) {
  const { t } = useTranslation('jury');
  const to = usePath();
  const { slug, title, rounds } = seat;
  const kind = rounds.find(({ isOpen }) => isOpen)?.kind;
  const actions = (
    <>
      {kind === 'rating' && <LinkButton href={to('/jury/$contest', { contest: slug })}>{t('open')}</LinkButton>}
      {kind === 'ranking' && (
        <LinkButton href={to('/jury/$contest/ranking', { contest: slug })}>{t('rank')}</LinkButton>
      )}
    </>
  );
  return (
    <Card title={<Localised text={title} />} {...(kind && { actions })}>
      <SeatState seat={seat} />
    </Card>
  );
}

/** How long the open round lasts, and how far the reader is. */
export function SeatState({ seat }: { seat: Seat }) {
  const { t } = useTranslation('jury');
  const timeLeft = useTimeLeft();
  const moment = useMoment();
  const { rounds, scored, toScore, recused, handedInAt } = seat;
  const open = rounds.find(({ isOpen }) => isOpen);
  if (!open) return <p>{rounds.length ? t('closed') : t('waits')}</p>;
  return (
    <>
      <p>{timeLeft(open.dueAt)}</p>
      {open.kind === 'rating' && <Progress label={t('progress')} value={scored} total={toScore} />}
      {open.kind === 'ranking' && handedInAt && <p>{t('ranking.handedInAt', { when: moment(handedInAt) })}</p>}
      {recused > 0 && <p>{t('recused', { count: recused })}</p>}
    </>
  );
}
