import { useTranslation } from 'react-i18next';
import { localeNames, locales } from '@inclusive/localisation/locale';
import { LinkButton } from '../../../shared/components/Button.tsx';
import { Localised } from '../../../shared/components/Localised.tsx';
import { Notice } from '../../../shared/components/Notice.tsx';
import { useLocale } from '../../../shared/routing/use-page.ts';
import type { ChosenPhoto, Exhibiting } from './exhibition.queries.ts';

const sizes = ['20x30', '30x40', '40x60', '50x70'] as const;
const named = (size: string) => size.replace('x', ' × ');

/** What goes to the printer: files, captions, posters. */
export function PrintLinks({ exhibiting: { slug, photos } }: { exhibiting: Exhibiting }) {
  const { t } = useTranslation('exhibiting');
  const locale = useLocale();
  const base = `/${locale}/organise/${slug}`;
  if (!photos.length) return <p>{t('printsNone')}</p>;
  return (
    <>
      <p>{t('printsText')}</p>
      <h3>{t('printFiles')}</h3>
      <p>{t('printFilesText')}</p>
      <PaperWarnings photos={photos} />
      <Links
        links={sizes.map((size) => ({
          href: `${base}/prints.zip?size=${size}`,
          label: t('paper', { size: named(size) }),
        }))}
      />
      <h3>{t('captions')}</h3>
      <p>{t('captionsText')}</p>
      <LetterWarnings photos={photos} />
      <Links
        links={[
          { href: `${base}/captions.pdf?format=labels`, label: t('captionLabels') },
          { href: `${base}/captions.pdf?format=pages`, label: t('captionPages') },
        ]}
      />
      <h3>{t('poster')}</h3>
      <p>{t('posterText')}</p>
      <Links
        links={locales.flatMap((language) =>
          ['a3', 'a2'].map((size) => ({
            href: `/${language}/organise/${slug}/poster.pdf?size=${size}`,
            label: t('posterOf', { language: localeNames[language], size: size.toUpperCase() }),
          })),
        )}
      />
    </>
  );
}

function Links({ links }: { links: readonly { href: string; label: string }[] }) {
  return (
    <p>
      {links.map(({ href, label }) => (
        <span key={href}>
          <LinkButton href={href} variant="secondary" icon="download-simple">
            {label}
          </LinkButton>{' '}
        </span>
      ))}
    </p>
  );
}

/** Photos whose words have letters that would be missing on paper. */
function LetterWarnings({ photos }: { photos: readonly ChosenPhoto[] }) {
  const { t } = useTranslation('exhibiting');
  const lacking = photos.filter(({ lettersMissing }) => lettersMissing !== '');
  if (!lacking.length) return null;
  return (
    <Notice tone="warn" title={t('lettersMissing')}>
      <ul>
        {lacking.map(({ id, number, title, lettersMissing }) => (
          <li key={id}>
            {number}. <Localised text={title} />: {lettersMissing}
          </li>
        ))}
      </ul>
      <p>{t('lettersMissingText')}</p>
    </Notice>
  );
}

/** Photos that have fewer pixels than a paper asks for, and what would do. */
function PaperWarnings({ photos }: { photos: readonly ChosenPhoto[] }) {
  const { t, i18n } = useTranslation('exhibiting');
  const list = new Intl.ListFormat(i18n.language);
  const of = (size: string, quality: string) =>
    photos.filter(({ prints }) => prints.some((print) => print.size === size && print.quality === quality));
  const low = ({ title: { text: title }, largestPrint }: ChosenPhoto) =>
    largestPrint ? t('goodUpTo', { title, size: named(largestPrint) }) : t('tooSmall', { title });
  const lines = sizes.flatMap((size) => {
    const [few, fair] = [of(size, 'low'), of(size, 'fair')];
    return [
      ...(few.length ? [t('paperLow', { size: named(size), titles: list.format(few.map(low)) })] : []),
      ...(fair.length
        ? [t('paperFair', { size: named(size), titles: list.format(fair.map(({ title }) => title.text)) })]
        : []),
    ];
  });
  if (!lines.length) return null;
  return (
    <Notice tone="warn">
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Notice>
  );
}
