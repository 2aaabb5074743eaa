import { useTranslation } from 'react-i18next';
import type { MaterialContent } from '@inclusive/course-content/material';
import { localeOf, type Variant, variants } from '@inclusive/course-content/variant';
import { Section } from '../../../shared/components/Page.tsx';
import type { AuthoredMaterialQuery } from '../../../shared/operations/graphql.ts';
import styles from '../Authoring.module.css';
import { useVariantName } from '../use-variant-name.ts';
import { FileState } from './FileState.tsx';
import { previewPath } from './preview-path.ts';

type Authored = AuthoredMaterialQuery['authoredMaterial'];

/** The ways to the page as it will be, in every language that is begun; and what became of the files. */
export function DraftShown({ material }: { material: Authored }) {
  const { t } = useTranslation('making');
  const content = material.draft?.content as MaterialContent;
  const begun = variants.filter((variant) => content.words[variant] || content.files[variant]?.length);
  return (
    <Section title={t('shown')} id="draft">
      <p>{t('shownText')}</p>
      <ul className={styles.places}>
        {begun.map((variant) => (
          <li key={variant}>
            <PreviewLink slug={material.slug} variant={variant} title={content.words[variant]?.['title']} />
          </li>
        ))}
      </ul>
      {material.texts.length > 0 && <Documents content={content} texts={material.texts} />}
    </Section>
  );
}

function PreviewLink({ slug, variant, title }: { slug: string; variant: Variant; title: string | undefined }) {
  const name = useVariantName()(variant);
  return (
    <a href={previewPath(slug, variant)}>
      {name}
      {title && (
        <>
          {': '}
          <span lang={localeOf(variant)}>{title}</span>
        </>
      )}
    </a>
  );
}

/** Whether search knows what stands in the documents. */
function Documents({ content, texts }: { content: MaterialContent; texts: Authored['texts'] }) {
  const { t } = useTranslation('making');
  const files = variants.flatMap((variant) => content.files[variant] ?? []);
  return (
    <>
      <h3>{t('documents')}</h3>
      <ul className={styles.places}>
        {texts.map((text) => (
          <li key={text.file}>
            <a href={`/media/${text.file}`}>{files.find(({ file }) => file === text.file)?.name ?? text.file}</a>
            <FileState text={text} />
          </li>
        ))}
      </ul>
    </>
  );
}
