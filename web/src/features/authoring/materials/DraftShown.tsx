import { useTranslation } from 'react-i18next';
import { licenceAddress, type MaterialContent, type MaterialFile } from '@inclusive/course-content/material';
import { localeOf, type Variant, variants } from '@inclusive/course-content/variant';
import type { Locale } from '@inclusive/localisation/locale';
import { DefinitionList } from '../../../shared/components/DefinitionList.tsx';
import { Localised } from '../../../shared/components/Localised.tsx';
import { Section } from '../../../shared/components/Page.tsx';
import { Prose } from '../../../shared/components/Prose.tsx';
import type { AuthoredMaterialQuery } from '../../../shared/operations/graphql.ts';
import styles from '../Authoring.module.css';
import { useVariantName } from '../use-variant-name.ts';
import { FileState } from './FileState.tsx';

type Authored = AuthoredMaterialQuery['authoredMaterial'];

/** All of the draft as it would be published: what a reviewer reads. */
export function DraftShown({ material }: { material: Authored }) {
  const { t } = useTranslation('making');
  const content = material.draft?.content as MaterialContent;
  const begun = variants.filter((variant) => content.words[variant] || content.files[variant]?.length);
  return (
    <Section title={t('shown')} id="draft">
      <About content={content} targets={material.targets} />
      {begun.map((variant) => (
        <ShownVariant key={variant} {...{ variant, content, material }} />
      ))}
    </Section>
  );
}

function About({ content, targets }: { content: MaterialContent; targets: Authored['targets'] }) {
  const { t } = useTranslation(['making', 'materials', 'courses']);
  const address = licenceAddress(content.licence);
  const licence = t(`materials:licence.${content.licence}`);
  return (
    <DefinitionList
      items={[
        { term: t('field.kind'), value: t(`materials:kind.${content.kind}`) },
        { term: t('field.type'), value: t(`materials:type.${content.type}`) },
        {
          term: t('field.topics'),
          value: content.topics.map((each) => t(`courses:topic.${each as 'reading'}`)).join(', '),
        },
        {
          term: t('field.audiences'),
          value: content.audiences.map((each) => t(`courses:audience.${each as 'librarian'}`)).join(', '),
        },
        content.authors.length > 0 && { term: t('field.authors'), value: content.authors.join(', ') },
        content.year !== null && { term: t('field.year'), value: content.year },
        { term: t('field.licence'), value: address ? <a href={address}>{licence}</a> : licence },
        targets.length > 0 && {
          term: t('field.relations'),
          value: targets.map(({ id, title }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <Localised text={title} />
            </span>
          )),
        },
      ]}
    />
  );
}

interface ShownVariantProps {
  variant: Variant;
  content: MaterialContent;
  material: Authored;
}

function ShownVariant({ variant, content, material }: ShownVariantProps) {
  const name = useVariantName()(variant);
  const { title, abstract, link, coverAlt } = content.words[variant] ?? {};
  const locale = localeOf(variant);
  return (
    <details className={styles.comments} open={variant === material.sourceLocale}>
      <summary>
        {name}
        {title && (
          <>
            {': '}
            <span lang={locale}>{title}</span>
          </>
        )}
      </summary>
      {abstract && (
        <p lang={locale} className={styles.note}>
          {abstract}
        </p>
      )}
      {content.cover && <img src={`/media/${content.cover.file}`} alt={coverAlt ?? ''} lang={locale} width={240} />}
      {link && (
        <p className={styles.note}>
          <a href={link}>{link}</a>
        </p>
      )}
      <ShownFiles files={content.files[variant] ?? []} texts={material.texts} locale={locale} />
      {material.shown
        .filter((each) => each.variant === variant)
        .map(({ field, html }) => (
          <Prose key={field} html={{ text: html, locale }} />
        ))}
    </details>
  );
}

interface ShownFilesProps {
  files: MaterialFile[];
  texts: Authored['texts'];
  locale: Locale;
}

function ShownFiles({ files, texts, locale }: ShownFilesProps) {
  return files.map(({ file, name, alternative }) => (
    <div key={file}>
      <p>
        <a href={`/media/${file}`}>{name}</a>
      </p>
      <FileState text={texts.find((each) => each.file === file)} />
      <p lang={locale} className={styles.note}>
        {alternative}
      </p>
    </div>
  ));
}
