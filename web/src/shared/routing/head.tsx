import { useTranslation } from 'react-i18next';

interface PageHeadProps {
  title: string;
  description?: string | undefined;
  /** Keeps the page out of search engines. */
  isUnlisted?: boolean;
}

/** The document's title and description; React moves them into `<head>`. */
export function PageHead({ title, description, isUnlisted }: PageHeadProps) {
  const { t } = useTranslation('common');
  const siteName = t('siteName');
  const fullTitle = title === siteName ? title : `${title} – ${siteName}`;
  return (
    <>
      <title>{fullTitle}</title>
      <meta property="og:title" content={title} />
      {description && <meta name="description" content={description} />}
      {description && <meta property="og:description" content={description} />}
      {isUnlisted && <meta name="robots" content="noindex" />}
    </>
  );
}
