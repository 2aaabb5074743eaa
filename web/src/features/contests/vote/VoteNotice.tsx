import { onDate } from '@inclusive/calendar/words';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../../shared/components/Notice.tsx';
import { useLocale } from '../../../shared/routing/use-page.ts';
import type { Contest } from '../ContestFacts.tsx';
import { fullDate } from '../dates.ts';
import { dayIn } from '../state-words.ts';

/** Whether votes are taken, and until when. */
export function VoteNotice({ contest }: { contest: Contest }) {
  const { t } = useTranslation('vote');
  const locale = useLocale();
  const { hasPublicVote, isVoteOpen, voteOpensOn, voteClosesOn, zone } = contest;
  if (!hasPublicVote || !voteOpensOn || !voteClosesOn) return <Notice>{<p>{t('none')}</p>}</Notice>;
  if (isVoteOpen) return <Notice>{<p>{t('until', { day: fullDate(voteClosesOn, locale) })}</p>}</Notice>;
  const isToCome = dayIn(new Date().toISOString(), zone) < voteOpensOn;
  return (
    <Notice>
      <p>{isToCome ? t('opens', { on: onDate(voteOpensOn, locale) }) : t('closed')}</p>
    </Notice>
  );
}
