import { useTranslation } from 'react-i18next';
import { isEasy, isVariant, localeOf } from '@inclusive/course-content/variant';
import { localeNames } from '@inclusive/localisation/locale';
import { Card } from '../../shared/components/Card.tsx';
import { Localised } from '../../shared/components/Localised.tsx';
import { Tag } from '../../shared/components/Tag.tsx';
import { Sash } from '../../shared/illustration/Sash.tsx';
import type { MaterialCardPartsFragment } from '../../shared/operations/graphql.ts';
import { useLocale, usePath } from '../../shared/routing/use-page.ts';
import { kindIcons } from './kind-icons.ts';
import styles from './MaterialCard.module.css';

interface MaterialCardProps {
  material: MaterialCardPartsFragment;
  heading?: 'h2' | 'h3';
}

export function MaterialCard({ material, heading = 'h2' }: MaterialCardProps) {
  const { t } = useTranslation('materials');
  const to = usePath();
  const { slug, title, abstract, kind, type, cover } = material;
  return (
    <Card
      heading={heading}
      title={<Localised text={title} />}
      href={to('/materials/$slug', { slug })}
      media={
        cover ? (
          <img
            src={`/media/${cover.file}`}
            width={cover.width}
            height={cover.height}
            alt=""
            loading="lazy"
            className={styles.cover}
          />
        ) : (
          <Sash seed={slug} />
        )
      }
      meta={
        <>
          <Tag icon={kindIcons[kind as 'page']}>{t(`type.${type as 'guide'}`)}</Tag>
          <Languages material={material} />
        </>
      }
    >
      {abstract && (
        <p>
          <Localised text={abstract} />
        </p>
      )}
    </Card>
  );
}

/** Short names of the languages; that a reader's own has easy words too is said in words. */
function Languages({ material: { languages } }: { material: MaterialCardPartsFragment }) {
  const { t } = useTranslation('materials');
  const locale = useLocale();
  const variants = languages.filter(isVariant);
  const standard = variants.filter((variant) => !isEasy(variant)).map(localeOf);
  return (
    <>
      <span>
        <span className="visually-hidden">{t('facet.language')}: </span>
        {standard.map((language, index) => (
          <span key={language}>
            {index > 0 && ', '}
            <span lang={language}>{localeNames[language]}</span>
          </span>
        ))}
      </span>
      {variants.includes(`${locale}-easy`) && <Tag icon="text-aa">{t('hasEasy')}</Tag>}
    </>
  );
}
