import { localeNames, type Locale } from '@inclusive/localisation/locale';
import { useLocale } from '../routing/use-page.ts';

/** Captions of a film; those of the page's language are on. */
export function TrackList({ tracks }: { tracks: readonly { locale: Locale; path: string }[] }) {
  const locale = useLocale();
  return tracks.map((track) => (
    <track
      key={track.locale}
      kind="captions"
      src={track.path}
      srcLang={track.locale}
      label={localeNames[track.locale]}
      default={track.locale === locale}
    />
  ));
}
