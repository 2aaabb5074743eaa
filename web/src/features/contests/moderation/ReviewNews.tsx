import { useTranslation } from 'react-i18next';
import { Notice } from '../../../shared/components/Notice.tsx';
import type { News } from './use-moderation.ts';

interface ReviewNewsProps {
  news: News | undefined;
  waiting: number;
}

/** What happened last and how many wait; announced, because the screen moves on by itself. */
export function ReviewNews({ news, waiting }: ReviewNewsProps) {
  const { t } = useTranslation('contests');
  return (
    <div role="status">
      {news ? (
        <Notice tone={toneOf(news)} title={<NewsWords news={news} />}>
          <p>{t('moderation.waiting', { count: waiting })}</p>
        </Notice>
      ) : (
        waiting > 0 && <p>{t('moderation.waiting', { count: waiting })}</p>
      )}
    </div>
  );
}

function NewsWords({ news }: { news: News }) {
  const { t } = useTranslation(['contests', 'checking']);
  if ('failure' in news) return t(`moderation.${news.failure}`);
  const { outcome, title } = news;
  if (outcome === 'approved' || outcome === 'rejected' || outcome === 'skipped') {
    return t(`moderation.${outcome}`, { title });
  }
  if (outcome === 'MINORS_NOT_SHOWN' || outcome === 'CORRECTION_ASKED' || outcome === 'PHOTO_CHANGED')
    return t(`checking:refused.${outcome}`);
  return t(`refused.${outcome}`, { title });
}

function toneOf(news: News): 'success' | 'info' | 'warn' | 'error' {
  if ('failure' in news) return 'error';
  if (news.outcome === 'approved' || news.outcome === 'rejected') return 'success';
  return news.outcome === 'skipped' ? 'info' : 'warn';
}
