import type { ReactNode } from 'react';
import { Sash } from '../illustration/Sash.tsx';
import type { HeadImage } from '../routing/head.ts';
import { PageHead } from '../routing/PageHead.tsx';
import { Breadcrumbs, type Crumb } from './Breadcrumbs.tsx';
import styles from './Page.module.css';

interface PageProps {
  /** The page's one h1 and the document's title. */
  title: string;
  /** The document's title, where the h1 alone would not say enough. */
  documentTitle?: string;
  /** h1 with markup, such as a part in another language. */
  heading?: ReactNode;
  lead?: ReactNode;
  /** For search engines; a lead of plain text serves by itself. */
  description?: string;
  isUnlisted?: boolean;
  /** Address of an Atom feed of what the page lists. */
  feed?: string;
  /** What a link to the page is shown with elsewhere. */
  image?: HeadImage | undefined;
  /** Before everything else: what kind of showing this is, such as a preview. */
  notice?: ReactNode;
  breadcrumbs?: readonly Crumb[];
  /** Above the title: a short word that says what kind of page this is. */
  kicker?: ReactNode;
  /** Seed of the woven band under the title. */
  sash?: string;
  /** Buttons beside the title. */
  actions?: ReactNode;
  children?: ReactNode;
}

export function Page({
  title,
  documentTitle,
  heading,
  lead,
  description,
  isUnlisted,
  feed,
  image,
  notice,
  breadcrumbs,
  kicker,
  sash,
  actions,
  children,
}: PageProps) {
  const summary = description ?? (typeof lead === 'string' ? lead : undefined);
  return (
    <div className={styles.page}>
      <PageHead
        title={documentTitle ?? title}
        description={summary}
        isUnlisted={isUnlisted ?? false}
        feed={feed}
        image={image}
      />
      {notice}
      <header className={styles.head}>
        {breadcrumbs && <Breadcrumbs crumbs={breadcrumbs} />}
        {kicker && <p className={styles.kicker}>{kicker}</p>}
        <h1 tabIndex={-1}>{heading ?? title}</h1>
        {lead && <p className={styles.lead}>{lead}</p>}
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      {sash && <Sash seed={sash} />}
      <div className={styles.content}>{children}</div>
    </div>
  );
}

/** A part of a page under an h2, with even distances. */
export function Section({
  title,
  id,
  aside,
  children,
}: {
  title: ReactNode;
  id?: string;
  aside?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.sectionHead}>
        <h2 id={id}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
