import { useLayoutEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useAppContext } from './context.ts';
import type { HeadImage } from './head.ts';

interface PageHeadProps {
  title: string;
  description?: string | undefined;
  /** Keeps the page out of search engines. */
  isUnlisted?: boolean;
  feed?: string | undefined;
  image?: HeadImage | undefined;
}

/** The document's title and description: into the head on the server, kept up to date in the browser. */
export function PageHead({ title, description, isUnlisted = false, feed, image }: PageHeadProps) {
  const { head } = useAppContext();
  const { t } = useTranslation('common');
  const siteName = t('siteName');
  const fullTitle = title === siteName ? title : `${title} – ${siteName}`;
  Object.assign(head, { title, fullTitle, description, isUnlisted, feed, image });
  useLayoutEffect(() => {
    document.title = fullTitle;
  }, [fullTitle]);
  return null;
}
