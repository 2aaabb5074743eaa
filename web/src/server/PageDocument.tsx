import { useQuery } from '@tanstack/react-query';
import { localeNames } from '@inclusive/localisation/locale';
import { PageFrame } from '../shared/frame/PageFrame.tsx';
import { OfflineNotice } from '../shared/offline/OfflineNotice.tsx';
import { personQuery } from '../shared/person/person.ts';
import { htmlAttributes } from '../shared/preferences/preferences.ts';
import { useAppContext } from '../shared/routing/context.ts';
import type { HeadImage } from '../shared/routing/head.ts';
import { screenId } from '../shared/routing/page-data.ts';
import { useAlternates } from '../shared/routing/use-page.ts';
import type { PageAssets } from './assets.ts';

interface PageDocumentProps {
  /** The rendered screen. */
  screen: string;
  assets: PageAssets;
  /** The address shows what it promises: it has a canonical form and other languages. */
  isFound: boolean;
}

/** Everything around a screen. It stays as it is in the browser; only the screen may be taken over by React. */
export function PageDocument({ screen, assets, isFound }: PageDocumentProps) {
  const { locale, preferences, hasSession } = useAppContext();
  const { data: person } = useQuery({ ...personQuery, enabled: hasSession });
  return (
    <html lang={locale} dir="ltr" {...htmlAttributes(preferences)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <PageTitle />
        <Files assets={assets} />
        {isFound && <LanguageLinks />}
      </head>
      <body>
        <PageFrame person={person?.me ?? undefined} messages={hasSession && <OfflineNotice />}>
          <div id={screenId} style={{ display: 'contents' }} dangerouslySetInnerHTML={{ __html: screen }} />
        </PageFrame>
      </body>
    </html>
  );
}

function PageTitle() {
  const { head } = useAppContext();
  return (
    <>
      <title>{head.fullTitle}</title>
      <meta property="og:title" content={head.title} />
      {head.description && <meta name="description" content={head.description} />}
      {head.description && <meta property="og:description" content={head.description} />}
      {head.image && <ShareImage image={head.image} />}
      {head.refreshSeconds && <meta httpEquiv="refresh" content={String(head.refreshSeconds)} />}
      {head.feed && <link rel="alternate" type="application/atom+xml" href={head.feed} title={head.title} />}
      {head.isUnlisted && <meta name="robots" content="noindex" />}
    </>
  );
}

function ShareImage({ image: { address, width, height, alt } }: { image: HeadImage }) {
  return (
    <>
      <meta property="og:image" content={address} />
      <meta property="og:image:width" content={String(width)} />
      <meta property="og:image:height" content={String(height)} />
      <meta property="og:image:alt" content={alt} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}

function Files({ assets }: { assets: PageAssets }) {
  return (
    <>
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      <link rel="apple-touch-icon" href="/apple-touch-icon.png" />
      <link rel="manifest" href="/manifest.webmanifest" />
      {assets.styles.map((href) => (
        <link key={href} rel="stylesheet" href={href} />
      ))}
      {assets.fonts.map((href) => (
        <link key={href} rel="preload" as="font" type="font/woff2" href={href} crossOrigin="anonymous" />
      ))}
      {assets.modulePreloads.map((href) => (
        <link key={href} rel="modulepreload" href={href} />
      ))}
      {assets.scripts.map((src) => (
        <script key={src} type="module" src={src} />
      ))}
    </>
  );
}

function LanguageLinks() {
  const { publicUrl } = useAppContext();
  const alternates = useAlternates();
  const current = alternates.find(({ isCurrent }) => isCurrent)?.href ?? '/';
  return (
    <>
      <link rel="canonical" href={publicUrl + (current.split('?', 1)[0] ?? current)} />
      {alternates.map(({ locale, href }) => (
        <link key={locale} rel="alternate" hrefLang={locale} href={publicUrl + href} title={localeNames[locale]} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={publicUrl + unprefixed(current)} />
    </>
  );
}

/** The address that sends each reader to their own language. */
function unprefixed(href: string): string {
  const rest = href.replace(/^\/[a-z]{2}(?=\/|\?|$)/, '');
  return rest.startsWith('/') ? rest : `/${rest}`;
}
